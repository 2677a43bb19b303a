import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from 'pino';
import { AskError } from '../../platform/calling/ask.ts';
import type { Caller } from '../../platform/access/caller.ts';
import type { ErrorCode } from '../../platform/codes.ts';
import { wantsEvents } from '../../platform/events/event-stream.ts';
import { keepAlive } from '../../platform/calling/keep-alive.ts';
import type { Authenticate } from '../auth/auth.ts';
import { discardRest, parseJson, readBody } from './body.ts';
import type { Gateway } from '../gateway.ts';
import type { GatewayResult } from '../run.ts';
import { sendEvents } from './sse.ts';
import { sendParts, wantsParts } from './multipart.ts';
import { isStream } from '../stream/stream.ts';
import { serveSockets, type SocketLimits, type Sockets } from './websocket.ts';
import { charging, type RateLimit } from '../auth/rate.ts';
import { allowOrigin } from './cors.ts';
import { graphqlRequest, HttpError, isJson, negotiate, preventCsrf, send, takesJson, type MediaType } from './http.ts';

export interface ServeOptions {
  readonly port: number;
  readonly host: string;
  readonly authenticate: Authenticate;
  /** Who may run committed operations over HTTP; absent where nobody may. */
  readonly authenticateAsk?: Authenticate;
  /** The origins whose pages may ask: exact ones, or `*`; none unless given. */
  readonly corsOrigins?: readonly string[];
  /** Serves what is no API, such as the console; false where it has nothing for the request. */
  readonly pages?: (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;
  /** What callers may spend; absent where nobody counts. */
  readonly rateLimit?: RateLimit;
  readonly log?: Logger;
  readonly maxBodyBytes?: number;
  readonly socketLimits?: Partial<SocketLimits>;
}

export interface Served {
  readonly url: string;
  /**
   * Says that it is not ready for the time of the notice, so that balancers send nothing more; then takes no more
   * requests, lets those in flight finish, and gives up on them when the grace, notice included, is over.
   */
  stop(graceMs: number, noticeMs?: number): Promise<void>;
}

/** That `Sec-GPC: 1` is heeded, as the specification of Global Privacy Control has it said. */
const GPC_SUPPORT = { gpc: true, lastUpdate: '2026-11-24' };

const MAX_BODY_BYTES = 2 * 1024 * 1024;

/** Serves a gateway over HTTP: `/graphql`, `/internal/ask`, `/livez` and `/readyz`. */
export async function serve(gateway: Gateway, options: ServeOptions): Promise<Served> {
  const state: State = { ready: true, open: new Set(), stopping: new AbortController() };
  const server = keepAlive(createServer());
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    state.open.add(response);
    if (!state.ready) response.setHeader('connection', 'close');
    response.once('close', () => state.open.delete(response));
    const requestId = requestIdOf(request);
    response.setHeader('x-request-id', requestId);
    route(gateway, options, state, { request, response, requestId }).catch((error: unknown) =>
      refuse(response, error, requestId, options.log),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, options.host, resolve);
  });
  const { address, port, family } = server.address() as AddressInfo;
  const url = `http://${family === 'IPv6' ? `[${address}]` : address}:${port}/graphql`;
  const sockets = serveSockets(server, gateway, options);
  return { url, stop: (graceMs, noticeMs = 0) => stop(server, sockets, state, graceMs, noticeMs) };
}

interface State {
  ready: boolean;
  /** Responses not yet sent. */
  readonly open: Set<ServerResponse>;
  /** Ends what would go on by itself. */
  readonly stopping: AbortController;
}

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly requestId: string;
}

async function route(gateway: Gateway, options: ServeOptions, state: State, exchange: Exchange) {
  const { request, response } = exchange;
  const path = (request.url ?? '/').split('?', 1)[0];
  if (path === '/graphql') return graphql(gateway, options, state, exchange);
  if (path === '/livez') return send(response, 200, 'application/json', { live: true });
  if (path === '/readyz') return send(response, state.ready ? 200 : 503, 'application/json', { ready: state.ready });
  if (path === '/.well-known/gpc.json') return send(response, 200, 'application/json', GPC_SUPPORT);
  if (path === '/internal/ask' && options.authenticateAsk) return ask(gateway, options, exchange);
  if (await options.pages?.(request, response)) return;
  throw new HttpError('NOT_FOUND', 'There is nothing at this path; GraphQL is at /graphql.');
}

/** One GraphQL request, by the GraphQL-over-HTTP specification. */
async function graphql(
  gateway: Gateway,
  options: ServeOptions,
  { stopping }: State,
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
  const asked = method === 'GET' ? fromQueryString(request.url ?? '') : await fromBody(request, options);
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
  const result = await gateway.stream(run, { ...context, incremental, events: takesEvents }, ended);
  if (eventsOnly || (takesEvents && isStream(result))) return sendEvents(response, result, ended);
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

/** One committed operation, by its name: never a document that came over the wire. */
async function ask(gateway: Gateway, options: ServeOptions, { request, response }: Exchange) {
  if (request.method !== 'POST') throw notAllowed('POST');
  const caller = await known(options.authenticateAsk!, request);
  const { operation, variables } = (await fromBody(request, options)) as Record<string, unknown>;
  if (typeof operation !== 'string') throw new HttpError('BAD_REQUEST', '`operation` is a name.');
  try {
    const given = (variables ?? {}) as Record<string, unknown>;
    const data = await gateway.ask(operation, given, caller, traceparentOf(request));
    send(response, 200, 'application/json', { data });
  } catch (error) {
    if (!(error instanceof AskError)) throw error;
    const errors = error.codes.map((code) => ({ message: error.message, extensions: { code } }));
    send(response, 200, 'application/json', { errors });
  }
}

/** Partial answers are answers; a request that was refused as a whole is the client's fault, where it can be told so. */
function statusOf({ data, errors }: GatewayResult, type: MediaType): number {
  const code = errors?.[0]?.extensions.code;
  if (data === undefined && code === 'METHOD_NOT_ALLOWED') return 405;
  if (data === undefined && code === 'RATE_LIMITED') return 429;
  return data === undefined && type === 'application/graphql-response+json' ? 400 : 200;
}

function headersOf({ data, errors }: GatewayResult): Record<string, string> {
  const extensions = errors?.[0]?.extensions;
  if (data !== undefined || !extensions) return {};
  if (extensions.code === 'METHOD_NOT_ALLOWED') return { allow: 'POST' };
  if (extensions.code === 'RATE_LIMITED') return { 'retry-after': String(extensions['retryAfterSeconds']) };
  return {};
}

async function known(authenticate: Authenticate, request: IncomingMessage): Promise<Caller> {
  const caller = await authenticate(request.headers);
  if (caller) return caller;
  const headers = { 'www-authenticate': request.headers.authorization ? 'Bearer error="invalid_token"' : 'Bearer' };
  throw new HttpError('UNAUTHENTICATED', 'A request names its caller by a valid token or key.', headers);
}

async function fromBody(request: IncomingMessage, { maxBodyBytes = MAX_BODY_BYTES }: ServeOptions): Promise<unknown> {
  if (!isJson(request.headers['content-type']))
    throw new HttpError('UNSUPPORTED_MEDIA_TYPE', 'A body is application/json in UTF-8.');
  return parseJson(await readBody(request, maxBodyBytes), 'A body');
}

function fromQueryString(url: string): unknown {
  const parameters = new URL(url, 'http://gateway').searchParams;
  const json = (name: string): unknown => {
    const text = parameters.get(name);
    return text === null || text === '' ? null : parseJson(text, `\`${name}\``);
  };
  const named = Object.fromEntries(
    ['query', 'operationName', 'documentId', 'id'].map((name) => [name, parameters.get(name) || null]),
  );
  return { ...named, variables: json('variables'), extensions: json('extensions') };
}

const notAllowed = (allow: string) => new HttpError('METHOD_NOT_ALLOWED', `Only ${allow} is served here.`, { allow });

function refuse(response: ServerResponse, error: unknown, requestId: string, log: Logger | undefined): void {
  if (response.headersSent) return void response.destroy();
  discardRest(response.req);
  if (error instanceof HttpError) {
    const { status, code, message, headers } = error;
    return send(response, status, 'application/json', { errors: [{ message, extensions: { code } }] }, headers);
  }
  log?.error({ requestId, err: error }, 'A request failed unexpectedly');
  const message = `The request failed; the log has it under ${requestId}.`;
  send(response, 500, 'application/json', {
    errors: [{ message, extensions: { code: 'INTERNAL_SERVER_ERROR' satisfies ErrorCode } }],
  });
}

const traceparentOf = ({ headers }: IncomingMessage): string | undefined =>
  typeof headers['traceparent'] === 'string' ? headers['traceparent'] : undefined;

/** The client's own id for the request where it is one that can go into a log. */
function requestIdOf({ headers }: IncomingMessage): string {
  const given = headers['x-request-id'];
  return typeof given === 'string' && /^[\w-]{1,64}$/u.test(given) ? given : randomUUID();
}

async function stop(server: Server, sockets: Sockets, state: State, graceMs: number, noticeMs: number): Promise<void> {
  const timer = setTimeout(() => server.closeAllConnections(), graceMs);
  state.ready = false;
  if (noticeMs > 0) await pause(Math.min(noticeMs, graceMs));
  state.stopping.abort();
  sockets.close();
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  for (const response of state.open) if (!response.headersSent) response.setHeader('connection', 'close');
  server.closeIdleConnections();
  await closed;
  clearTimeout(timer);
}
