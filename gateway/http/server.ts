import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from 'pino';
import { keepAlive } from '../../platform/calling/keep-alive.ts';
import type { ErrorCode } from '../../platform/codes.ts';
import type { Metrics } from '../../platform/observe/metrics.ts';
import type { Authenticate } from '../auth/auth.ts';
import type { RateLimit } from '../auth/rate.ts';
import type { Gateway } from '../gateway.ts';
import { ask } from './ask.ts';
import { discardRest } from './body.ts';
import { graphql } from './graphql.ts';
import { HttpError, send } from './http.ts';
import { requestIdOf, type BodyLimits, type Exchange } from './request.ts';
import { createConnections, type ConnectionLimits, type Connections } from './connections.ts';
import { DEFAULT_SOCKET_LIMITS, type SocketLimits } from './conversation.ts';
import { isUpgrade, serveSockets, type Sockets } from './websocket.ts';

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
  readonly bodyLimits?: Partial<BodyLimits>;
  readonly socketLimits?: Partial<SocketLimits>;
  readonly connectionLimits?: Partial<ConnectionLimits>;
  readonly patience?: Partial<Patience>;
  /** Counts connections that stay open; requests are counted by the gateway. */
  readonly metrics?: Metrics;
}

/** How long a client is waited for, before its connection is cut off. */
export interface Patience {
  /** Until its headers are there, and until all of its request is. */
  readonly headersMs: number;
  readonly requestMs: number;
  /** While it takes nothing of what is sent to it. */
  readonly takeMs: number;
}

const PATIENCE: Patience = { headersMs: 20_000, requestMs: 60_000, takeMs: 30_000 };

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

/** Serves a gateway over HTTP: `/graphql`, `/internal/ask`, `/livez` and `/readyz`. */
export async function serve(gateway: Gateway, options: ServeOptions): Promise<Served> {
  const limits = { ...DEFAULT_SOCKET_LIMITS, ...options.socketLimits };
  const connections = createConnections(options.connectionLimits, limits.initMs, options.metrics);
  const patience = { ...PATIENCE, ...options.patience };
  const state: State = {
    ready: true,
    open: new Set(),
    following: new WeakMap(),
    stopping: new AbortController(),
    connections,
    patience,
  };
  const server = serverFor(state);
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    if (!mayFollow(state, request.socket)) return void request.socket.destroy();
    state.open.add(response);
    if (!state.ready) response.setHeader('connection', 'close');
    response.once('close', () => {
      state.open.delete(response);
      state.following.set(request.socket, state.following.get(request.socket)! - 1);
    });
    const requestId = requestIdOf(request);
    response.setHeader('x-request-id', requestId);
    route(gateway, options, state, { request, response, requestId })
      .catch((error: unknown) => refuse(response, error, requestId, options.log))
      .finally(() => response.writableFinished || response.setTimeout(patience.takeMs));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, options.host, resolve);
  });
  const { address, port, family } = server.address() as AddressInfo;
  const url = `http://${family === 'IPv6' ? `[${address}]` : address}:${port}/graphql`;
  const sockets = serveSockets(server, gateway, { ...options, limits, connections });
  return { url, stop: (graceMs, noticeMs = 0) => stop(server, sockets, state, graceMs, noticeMs) };
}

/** A server of HTTP that knows what becomes a WebSocket, and does not wait for ever. */
function serverFor({ connections, patience: { headersMs, requestMs } }: State): Server {
  const server = createServer({
    shouldUpgradeCallback: (request) => isUpgrade(request) && connections.mayOpen(request),
    headersTimeout: headersMs,
    requestTimeout: requestMs,
    connectionsCheckingInterval: headersMs / 4,
  });
  return keepAlive(server);
}

/** What the requests of one server share. */
export interface State {
  ready: boolean;
  /** Responses not yet sent. */
  readonly open: Set<ServerResponse>;
  /** How many of its requests each connection waits for. */
  readonly following: WeakMap<Socket, number>;
  /** Ends what would go on by itself. */
  readonly stopping: AbortController;
  readonly connections: Connections;
  readonly patience: Patience;
}

/** Requests that a client may send on one connection before the first is answered; hardly any sends a second. */
const MAX_FOLLOWING = 100;

/** Counts a request of a connection, unless it has too many: all that come in one piece are begun in one piece. */
function mayFollow({ following }: State, socket: Socket): boolean {
  const count = (following.get(socket) ?? 0) + 1;
  following.set(socket, count);
  return count <= MAX_FOLLOWING;
}

async function route(gateway: Gateway, options: ServeOptions, state: State, exchange: Exchange) {
  const { request, response } = exchange;
  const path = (request.url ?? '/').split('?', 1)[0];
  if (isUpgrade(request)) throw state.connections.tooManyPending();
  if (path === '/graphql') return graphql(gateway, options, state, exchange);
  if (path === '/livez') return send(response, 200, 'application/json', { live: true });
  if (path === '/readyz') return send(response, state.ready ? 200 : 503, 'application/json', { ready: state.ready });
  if (path === '/.well-known/gpc.json') return send(response, 200, 'application/json', GPC_SUPPORT);
  if (path === '/internal/ask' && options.authenticateAsk)
    return ask(gateway, options, options.authenticateAsk, exchange);
  if (await options.pages?.(request, response)) return;
  throw new HttpError('NOT_FOUND', 'There is nothing at this path; GraphQL is at /graphql.');
}

function refuse(response: ServerResponse, error: unknown, requestId: string, log: Logger | undefined): void {
  if (response.headersSent) return void response.destroy();
  if (response.req.destroyed && !response.req.complete) return; // the client broke off what it was sending
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
