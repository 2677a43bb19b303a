import { ApolloServer, HeaderMap } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { ApolloServerPluginInlineTrace } from '@apollo/server/plugin/inlineTrace';
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Logger } from 'pino';
import type { CallContext, CallReport } from './call.ts';
import type { Caller } from './caller.ts';
import type { ErrorCode } from './codes.ts';
import { isWatched, watchingCommands } from './commands.ts';
import { clientError, isClientError } from './errors.ts';
import { keepAlive } from './keep-alive.ts';
import { wantsEvents } from './event-stream.ts';
import type { CallerContext } from './protect.ts';
import type { Tracer } from './span.ts';
import { streamEvents } from './serve-events.ts';

const MAX_BODY_BYTES = 10 * 1024 * 1024;
const CALL_MS = 60_000;
/** Told of one call, in a header. */
const MAX_ASKS = 50;

export interface SubgraphServerOptions {
  readonly name: string;
  readonly schema: GraphQLSchema;
  readonly context: (call: CallContext) => CallerContext;
  /** Who signs a call, from its headers; null refuses it. */
  readonly callerOf: (headers: IncomingMessage['headers']) => Promise<Caller | null>;
  /** Whether it can answer now: what `/readyz` says. */
  readonly ready: () => Promise<boolean>;
  readonly host: string;
  readonly port: number;
  /** How long the oldest change has waited to be published; told to a gateway that asks. */
  readonly lagMs?: () => Promise<number>;
  readonly log: Logger;
  readonly tracer?: Tracer;
}

export interface Serving {
  readonly url: string;
  /** Requests in flight finish first. */
  readonly stop: () => Promise<void>;
}

/** Serves one subgraph alone under Apollo Server; a call that names no signed caller is refused. */
export async function serveSubgraph(options: SubgraphServerOptions): Promise<Serving> {
  const { name, schema, host, port, log } = options;
  const server = keepAlive(createServer((request, response) => void handle(apollo, options, request, response)));
  const apollo = new ApolloServer<CallerContext>({
    schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError: (formatted, error) => masked(formatted, error, log),
    plugins: [
      ApolloServerPluginDrainHttpServer({ httpServer: server }),
      ApolloServerPluginInlineTrace({ includeErrors: { masked: true } }),
      ApolloServerPluginLandingPageDisabled(),
    ],
  });
  await apollo.start();
  await listen(server, port, host);
  const address = server.address() as AddressInfo;
  log.info({ subgraph: name, port: address.port }, 'a subgraph is serving');
  return { url: `http://${host}:${address.port}/graphql`, stop: () => apollo.stop() };
}

const listen = (server: Server, port: number, host: string): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, host, resolve);
  });

/** What was written for clients passes; of everything else only that it happened. */
function masked(formatted: GraphQLFormattedError, error: unknown, log: Logger): GraphQLFormattedError {
  const original = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  const [place, quoted] = formatted.message.split(' got invalid value ', 2);
  if (quoted !== undefined)
    return { ...formatted, message: `${place} got an invalid value; ${ruleOf(original, error)}` };
  if (isClientError(original) || original instanceof GraphQLError) return formatted;
  log.error({ err: original }, 'a resolver failed');
  return {
    ...formatted,
    message: 'The subgraph failed.',
    extensions: { code: 'INTERNAL_SERVER_ERROR' satisfies ErrorCode },
  };
}

/** What was sent may be personal, so of a refused variable only the rule is told, never the value. */
const ruleOf = (original: unknown, error: unknown): string =>
  original !== error && original instanceof GraphQLError ? original.message : 'it does not fit its type.';

async function handle(
  apollo: ApolloServer<CallerContext>,
  options: SubgraphServerOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    if (request.url === '/livez') return void response.writeHead(200).end('ok');
    if (request.url === '/readyz') {
      const ready = await options.ready();
      return void response.writeHead(ready ? 200 : 503).end(ready ? 'ok' : 'not ready');
    }
    const body = await readBody(request);
    if (body === null) return void response.writeHead(413).end();
    if (wantsEvents(request.headers.accept)) return await events(options, request, response, parsed(body));
    const run = () =>
      apollo.executeHTTPGraphQLRequest({
        httpGraphQLRequest: {
          method: request.method ?? 'GET',
          headers: headersOf(request),
          search: new URL(request.url ?? '/', 'http://subgraph').search,
          body: parsed(body),
        },
        context: () => contextOf(options, request),
      });
    const report: CallReport | undefined =
      request.headers['x-c360-report'] === '1' ? { commands: null, lagMs: null } : undefined;
    const span = options.tracer?.begin(`answer ${options.name}`, 'server', traceparentOf(request));
    const call = { report, span };
    const answer = await (isWatched(call) ? watchingCommands(run, call, options.lagMs) : run()).finally(() =>
      span?.end(),
    );
    if (report && (answer.status ?? 200) < 400) tell(response, report);
    response.writeHead(answer.status ?? 200, Object.fromEntries(answer.headers));
    if (answer.body.kind === 'complete') return void response.end(answer.body.string);
    for await (const chunk of answer.body.asyncIterator) response.write(chunk);
    response.end();
  } catch (error) {
    options.log.error({ err: error }, 'a request could not be handled');
    if (!response.headersSent) response.writeHead(500);
    response.end();
  }
}

/** A subscription: its caller is known once, each event is answered in a context of its own. */
async function events(
  options: SubgraphServerOptions,
  request: IncomingMessage,
  response: ServerResponse,
  body: unknown,
): Promise<void> {
  const caller = await options.callerOf(request.headers);
  if (!caller) return void response.writeHead(401).end();
  const { schema, log } = options;
  const requestId = String(request.headers['x-request-id'] ?? '');
  const context = () => options.context({ caller, requestId, deadline: performance.now() + CALL_MS });
  const format = (error: GraphQLError) => masked(error.toJSON(), error, log);
  return streamEvents({ schema, body, context, format, eventMs: CALL_MS }, response);
}

const traceparentOf = ({ headers }: IncomingMessage): string | undefined =>
  typeof headers['traceparent'] === 'string' ? headers['traceparent'] : undefined;

/** What the call cost, as headers: whoever is not answered is not told. */
function tell(response: ServerResponse, { commands, lagMs, asks }: CallReport): void {
  if (commands !== null) response.setHeader('x-c360-commands', commands);
  if (asks) response.setHeader('x-c360-asks', asks.slice(0, MAX_ASKS).join(','));
  if (lagMs !== null) response.setHeader('x-c360-lag-ms', lagMs);
}

async function contextOf(
  { callerOf, context }: SubgraphServerOptions,
  request: IncomingMessage,
): Promise<CallerContext> {
  const caller = await callerOf(request.headers);
  if (!caller)
    throw clientError(
      'UNAUTHENTICATED',
      'A subgraph answers signed callers only; this call carries no valid signature.',
      {
        http: { status: 401 },
      },
    );
  const requestId = String(request.headers['x-request-id'] ?? '');
  return context({ caller, requestId, deadline: performance.now() + CALL_MS });
}

/** The body as text; null when it is larger than a subgraph takes. */
async function readBody(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_BODY_BYTES) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** What Apollo Server takes as a parsed body; it answers 400 itself for one that is none. */
function parsed(body: string): unknown {
  try {
    return body === '' ? undefined : JSON.parse(body);
  } catch {
    return undefined;
  }
}

function headersOf(request: IncomingMessage): HeaderMap {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers))
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  return headers;
}
