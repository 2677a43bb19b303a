import type { GraphQLError, GraphQLSchema } from 'graphql';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Logger } from 'pino';
import type { CallContext } from '../calling/call.ts';
import type { Caller } from '../access/caller.ts';
import { CALLS_TYPE, readCalls } from '../calling/calls-body.ts';
import { wantsEvents } from '../events/event-stream.ts';
import { keepAlive } from '../calling/keep-alive.ts';
import { once } from '../once.ts';
import type { CallerContext } from '../access/protect.ts';
import type { Tracer } from '../observe/span.ts';
import { masked } from './masked.ts';
import type { startApollo } from './serve-apollo.ts';
import { CALL_MS, createCalls, plainCall, type Calls } from './serve-calls.ts';
import { streamEvents } from './serve-events.ts';

const MAX_BODY_BYTES = 10 * 1024 * 1024;
const GRACE_MS = 10_000;

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
  /** Answers by another schema from the next request on; those in flight finish by the one they began with. */
  readonly swap: (schema: GraphQLSchema) => void;
  /** Requests in flight finish first. */
  readonly stop: () => Promise<void>;
}

/** All that depends on one schema. */
interface State {
  readonly options: SubgraphServerOptions;
  readonly calls: Calls;
  /** Loaded when the first request comes that is no plain call. */
  readonly apollo: () => ReturnType<typeof startApollo>;
}

const stateOf = (options: SubgraphServerOptions): State => ({
  options,
  calls: createCalls(options),
  apollo: once(() => import('./serve-apollo.ts').then(({ startApollo }) => startApollo(options))),
});

/** Serves one subgraph alone; a call that names no signed caller is refused. */
export async function serveSubgraph(options: SubgraphServerOptions): Promise<Serving> {
  const { name, host, port, log } = options;
  let state = stateOf(options);
  const open = new Set<ServerResponse>();
  const server = keepAlive(createServer());
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    open.add(response);
    response.once('close', () => {
      open.delete(response);
      // Whose headers were out before the server stopped has kept its connection.
      if (!server.listening) server.closeIdleConnections();
    });
    if (!server.listening) response.shouldKeepAlive = false;
    handle(state, request, response).catch((error: unknown) => {
      log.error({ err: error }, 'a request could not be handled');
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  await listen(server, port, host);
  const address = server.address() as AddressInfo;
  log.info({ subgraph: name, port: address.port }, 'a subgraph is serving');
  return {
    url: `http://${host}:${address.port}/graphql`,
    swap: (schema) => (state = stateOf({ ...options, schema })),
    stop: () => close(server, open),
  };
}

const listen = (server: Server, port: number, host: string): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, host, resolve);
  });

/** Lets what is in flight finish, and no connection be used again. */
async function close(server: Server, open: ReadonlySet<ServerResponse>): Promise<void> {
  const timer = setTimeout(() => server.closeAllConnections(), GRACE_MS);
  for (const response of open) response.shouldKeepAlive = false;
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  await closed;
  clearTimeout(timer);
}

async function handle(
  { options, calls, apollo }: State,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.url === '/livez') return void response.writeHead(200).end('ok');
  if (request.url === '/readyz') {
    const ready = await options.ready();
    return void response.writeHead(ready ? 200 : 503).end(ready ? 'ok' : 'not ready');
  }
  const text = await readBody(request);
  if (text === null) return void response.writeHead(413).end();
  const body = parsed(text);
  if (request.headers['content-type'] === CALLS_TYPE) {
    const items = readCalls(body);
    return items ? calls.several(items, response) : void response.writeHead(400).end();
  }
  if (wantsEvents(request.headers.accept)) return events(options, request, response, body);
  const plain = plainCall(request, body);
  if (plain && (await calls.one(plain, request, response))) return;
  await (await apollo()).answer(request, response, body);
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

/** The body as text; null when it is larger than a subgraph takes. */
function readBody(request: IncomingMessage): Promise<string | null> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > MAX_BODY_BYTES) resolve(null);
      else chunks.push(chunk);
    });
    request.once('end', () => resolve((chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)).toString('utf8')));
    request.once('error', reject);
  });
}

/** Undefined for what is no JSON; Apollo Server answers 400 itself for it. */
function parsed(body: string): unknown {
  try {
    return body === '' ? undefined : JSON.parse(body);
  } catch {
    return undefined;
  }
}
