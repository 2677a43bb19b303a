import type { ServerResponse } from 'node:http';
import { wantsEvents } from '../../platform/events/event-stream.ts';
import type { Caller } from '../../platform/access/caller.ts';
import { charging } from '../auth/rate.ts';
import type { Gateway } from '../gateway.ts';
import type { GatewayResult } from '../run.ts';
import { isStream, type Streamed } from '../stream/stream.ts';
import type { Connections } from './connections.ts';
import { allowOrigin } from './cors.ts';
import { graphqlRequest, negotiate, preventCsrf, send, takesJson, type MediaType } from './http.ts';
import { sendParts, wantsParts } from './multipart.ts';
import {
  DEFAULT_BODY_LIMITS,
  fromBody,
  fromQueryString,
  known,
  notAllowed,
  traceparentOf,
  type Exchange,
} from './request.ts';
import type { ServeOptions, State } from './server.ts';
import { sendEvents } from './sse.ts';

/** One GraphQL request, by the GraphQL-over-HTTP specification. */
export async function graphql(
  gateway: Gateway,
  options: ServeOptions,
  { stopping, connections, patience: { takeMs } }: State,
  { request, response, requestId }: Exchange,
) {
  const { method, headers } = request;
  if (allowOrigin(request, response, options.corsOrigins ?? [])) return;
  if (method !== 'GET' && method !== 'POST') throw notAllowed('GET, POST');
  const [takesEvents, incremental] = [wantsEvents(headers.accept), wantsParts(headers.accept)];
  const eventsOnly = takesEvents && !takesJson(headers.accept!);
  const type = eventsOnly ? 'application/json' : negotiate(headers.accept);
  preventCsrf(headers);
  const caller = await known(options.authenticate, request);
  const asked =
    method === 'GET'
      ? fromQueryString(request.url ?? '')
      : await fromBody(request, { ...DEFAULT_BODY_LIMITS, ...options.bodyLimits });
  const charge = options.rateLimit && charging(options.rateLimit, caller, response);
  const context = {
    caller,
    requestId,
    queriesOnly: method === 'GET',
    charge,
    good: async () => (await options.authenticate(headers)) !== null,
    traceparent: traceparentOf(request),
    domains: headers['x-c360-domains'] === '1',
    explain: headers['x-c360-explain'] === '1',
  };
  const run = graphqlRequest(asked);
  if (!takesEvents && !incremental) return answer(response, type, await gateway.execute(run, context));
  const ended = endOf(response, stopping.signal);
  const hold = () => holdWhile(ended, connections, caller);
  const result = await gateway.stream(run, { ...context, incremental, events: takesEvents, hold }, ended);
  if ((eventsOnly && !isTooMuch(result)) || (takesEvents && isStream(result)))
    return sendEvents(response.setTimeout(takeMs), result, ended);
  if (isStream(result)) return sendParts(response, result);
  answer(response, type, result);
}

const answer = (response: ServerResponse, type: MediaType, result: GatewayResult) =>
  send(response, statusOf(result, type), type, result, headersOf(result));

/** What goes on ends with its client, and when the server stops. */
function endOf(response: ServerResponse, stopping: AbortSignal): AbortSignal {
  const gone = new AbortController();
  response.once('close', () => gone.abort());
  return AbortSignal.any([gone.signal, stopping]);
}

/** Counts what goes on as the caller's until it ends. */
function holdWhile(ended: AbortSignal, connections: Connections, caller: Caller): void {
  const leave = connections.hold(caller);
  if (leave === null) throw connections.tooMany();
  if (ended.aborted) leave();
  else ended.addEventListener('abort', leave, { once: true });
}

/** What HTTP has a status for that tells whoever listens for events to come again later. */
const isTooMuch = (result: Streamed): boolean => !isStream(result) && statusOf(result, 'application/json') === 429;

/** Partial answers are answers; a request that was refused as a whole is the client's fault, where it can be told so. */
function statusOf({ data, errors }: GatewayResult, type: MediaType): number {
  const code = errors?.[0]?.extensions.code;
  if (data === undefined && code === 'METHOD_NOT_ALLOWED') return 405;
  if (data === undefined && isLater(code)) return 429;
  return data === undefined && type === 'application/graphql-response+json' ? 400 : 200;
}

function headersOf({ data, errors }: GatewayResult): Record<string, string> {
  const extensions = errors?.[0]?.extensions;
  if (data !== undefined || !extensions) return {};
  if (extensions.code === 'METHOD_NOT_ALLOWED') return { allow: 'POST' };
  if (isLater(extensions.code)) return { 'retry-after': String(extensions['retryAfterSeconds']) };
  return {};
}

const isLater = (code: unknown): boolean => code === 'RATE_LIMITED' || code === 'TOO_MANY_CONNECTIONS';
