import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Logger } from 'pino';
import type { RawData, WebSocket } from 'ws';
import type { Caller } from '../../platform/access/caller.ts';
import type { ErrorCode } from '../../platform/codes.ts';
import { KEY_HEADER, PURPOSE_HEADER, type Authenticate } from '../auth/auth.ts';
import { expiryOf } from '../auth/expiry.ts';
import type { RateLimit } from '../auth/rate.ts';
import type { Gateway } from '../gateway.ts';
import { isStream } from '../stream/stream.ts';
import type { Connections, Leave } from './connections.ts';
import { graphqlRequest, HttpError } from './http.ts';
import { parseJson } from './json.ts';
import { send, takeInTurns } from './pace.ts';
import { DEFAULT_BODY_LIMITS } from './request.ts';

/** What one connection may take. */
export interface SocketLimits {
  readonly operations: number;
  readonly messageBytes: number;
  /** How long a client may take to say who it is. */
  readonly initMs: number;
  /** How often a client is pinged, and how long it may take to answer that. */
  readonly pingMs: number;
}

export const DEFAULT_SOCKET_LIMITS: SocketLimits = {
  operations: 100,
  messageBytes: 256 * 1024,
  initMs: 10_000,
  pingMs: 30_000,
};

/** Close codes of the protocol. */
const BAD_REQUEST = 4400;
const UNAUTHORIZED = 4401;
const FORBIDDEN = 4403;
const INIT_TIMEOUT = 4408;
const DUPLICATE = 4409;
const TOO_MANY_INITS = 4429;
const FAULT = 4500;
/** Of the registry of close codes: clients of the protocol come again after a while. */
const TRY_AGAIN_LATER = 1013;
const INVALID = 'Invalid message received';

/** What the connections of one server share. */
export interface Conversing {
  readonly authenticate: Authenticate;
  readonly limits: SocketLimits;
  readonly connections: Connections;
  /** Told when the caller is known, if it ever is. */
  readonly known: Leave;
  readonly rateLimit?: RateLimit;
  readonly log?: Logger;
}

interface Message {
  readonly type?: unknown;
  readonly id?: unknown;
  readonly payload?: unknown;
}

/** One connection. */
interface Conversation extends Conversing {
  readonly socket: WebSocket;
  readonly upgrade: IncomingMessage;
  readonly gateway: Gateway;
  readonly running: Map<string, AbortController>;
  /** Whether the client has said who it is; once. */
  greeted: boolean;
  caller: Caller | null;
  /** Called when the connection ends, or when what they were for is settled. */
  readonly timers: { late?: NodeJS.Timeout; heart?: NodeJS.Timeout; credential?: ReturnType<typeof expiryOf> };
}

/** Holds a connection to the protocol, from its first message to its end. */
export function converse(socket: WebSocket, upgrade: IncomingMessage, gateway: Gateway, options: Conversing): void {
  const running = new Map<string, AbortController>();
  const it: Conversation = { ...options, socket, upgrade, gateway, running, greeted: false, caller: null, timers: {} };
  const { initMs, pingMs } = options.limits;
  it.timers.late = setTimeout(() => socket.close(INIT_TIMEOUT, 'Connection initialisation timeout'), initMs);
  it.timers.heart = heartbeat(socket, pingMs);
  takeInTurns(socket, (data, isBinary) => {
    if (socket.readyState !== socket.OPEN) return; // it was hung up on, and speaks on
    const message = isBinary ? null : parsed(data);
    if (message === null) return socket.close(BAD_REQUEST, INVALID);
    receive(it, message).catch((error: unknown) => {
      options.log?.error({ err: error }, 'A socket failed unexpectedly');
      socket.close(FAULT, 'Internal server error');
    });
  });
  socket.once('close', () => {
    clearTimeout(it.timers.late);
    clearInterval(it.timers.heart);
    it.timers.credential?.forget();
    for (const each of running.values()) each.abort();
  });
}

/** Ends a connection whose other side is gone: it neither answers a ping nor takes anything of what is sent to it. */
function heartbeat(socket: WebSocket, everyMs: number): NodeJS.Timeout {
  let alive = true;
  let unread = 0;
  socket.on('pong', () => (alive = true));
  return setInterval(() => {
    if (!alive && socket.bufferedAmount >= unread) return socket.terminate();
    alive = false;
    unread = socket.bufferedAmount;
    socket.ping();
  }, everyMs);
}

async function receive(it: Conversation, { type, id, payload }: Message): Promise<void> {
  const { socket, running, limits, caller } = it;
  if (type === 'connection_init') return greet(it, payload);
  if (type === 'ping') return send(socket, { type: 'pong' });
  if (type === 'pong') return;
  if (typeof id !== 'string' || id === '') return socket.close(BAD_REQUEST, INVALID);
  if (type === 'complete') {
    running.get(id)?.abort();
    return void running.delete(id);
  }
  if (type !== 'subscribe') return socket.close(BAD_REQUEST, INVALID);
  if (caller === null) return socket.close(UNAUTHORIZED, 'Unauthorized');
  if (running.has(id)) return socket.close(DUPLICATE, duplicate(id));
  if (running.size >= limits.operations) return send(socket, { type: 'error', id, payload: [tooMany(limits)] });
  return run(it, id, payload, caller);
}

async function greet(it: Conversation, payload: unknown): Promise<void> {
  const { socket, upgrade, timers } = it;
  if (it.greeted) return socket.close(TOO_MANY_INITS, 'Too many initialisation requests');
  it.greeted = true;
  const headers = { ...upgrade.headers, ...credentialOf(payload) };
  const caller = await it.authenticate(headers).catch(noneIfRefused);
  clearTimeout(timers.late);
  if (caller === null) return socket.close(FORBIDDEN, 'Forbidden');
  if (socket.readyState !== socket.OPEN) return;
  const leave = it.connections.hold(caller);
  if (leave === null) return socket.close(TRY_AGAIN_LATER, `${it.connections.rule}; try again later`);
  socket.once('close', leave);
  it.known();
  const credential = expiryOf(caller, async () => (await it.authenticate(headers)) !== null);
  const end = () => {
    socket.close(FORBIDDEN, 'The credential is no longer good');
    for (const each of it.running.values()) each.abort();
  };
  if (credential.signal.aborted) return end();
  credential.signal.addEventListener('abort', end);
  timers.credential = credential;
  it.caller = caller;
  return send(socket, { type: 'connection_ack' });
}

/** Runs one operation; a refusal is an `error`, also of a subscription that was open, results are `next` and then `complete`, and a client that completes first gets no more. */
async function run(it: Conversation, id: string, payload: unknown, caller: Caller): Promise<void> {
  const { socket, gateway, running, rateLimit } = it;
  const ended = new AbortController();
  running.set(id, ended);
  const say = async (message: object) => {
    if (!ended.signal.aborted) await send(socket, { id, ...message });
  };
  try {
    const charge = rateLimit && (async (cost: number) => void (await rateLimit.spend(caller, cost)));
    const context = { caller, requestId: randomUUID(), charge };
    const streamed = await gateway.stream(graphqlRequest(payload), context, ended.signal);
    for await (const result of isStream(streamed) ? streamed : [streamed]) {
      if (result.data === undefined) return await say({ type: 'error', payload: result.errors });
      await say({ type: 'next', payload: result });
    }
    await say({ type: 'complete' });
  } catch (error) {
    if (!(error instanceof HttpError)) throw error;
    socket.close(BAD_REQUEST, INVALID);
  } finally {
    if (running.get(id) === ended) running.delete(id);
  }
}

function parsed(data: RawData): Message | null {
  try {
    const message = parseJson((data as Buffer).toString('utf8'), 'A message', DEFAULT_BODY_LIMITS.values);
    return typeof message === 'object' && message !== null && !Array.isArray(message) ? message : null;
  } catch {
    return null;
  }
}

/** What `connection_init` may say of who asks, for browsers, which cannot set headers; else the upgrade's headers count. */
const CREDENTIAL = new Set(['authorization', KEY_HEADER, PURPOSE_HEADER]);

function credentialOf(payload: unknown): Record<string, string> {
  if (typeof payload !== 'object' || payload === null) return {};
  const given = Object.entries(payload).map(([name, value]): [string, unknown] => [name.toLowerCase(), value]);
  const known = given.filter(
    (entry): entry is [string, string] => CREDENTIAL.has(entry[0]) && typeof entry[1] === 'string',
  );
  return Object.fromEntries(known);
}

/** Whatever the reason, a credential that is refused names nobody. */
function noneIfRefused(error: unknown): null {
  if (error instanceof HttpError) return null;
  throw error;
}

/** A reason has at most 123 bytes. */
const duplicate = (id: string): string => {
  const reason = `Subscriber for ${id} already exists`;
  return Buffer.byteLength(reason) <= 123 ? reason : 'Subscriber already exists';
};

const tooMany = ({ operations }: SocketLimits) => ({
  message: `A connection runs at most ${operations} operations at once; this would be one more.`,
  extensions: { code: 'TOO_MANY_OPERATIONS' satisfies ErrorCode },
});
