import { createClient, type Client } from 'graphql-ws';
import { WebSocket } from 'ws';
import { noAnswer, timedOut, type StreamContext, type SubgraphResult, type SubgraphStream } from './call.ts';
import { isResult } from './read-answer.ts';
import { until } from '../events/stream.ts';

export interface OverSocketsOptions {
  readonly name: string;
  /** `ws:` or `wss:`. */
  readonly url: string;
  readonly headers: (call: StreamContext) => Promise<Record<string, string>>;
  readonly maxEventBytes: number;
}

/** Events that wait for a slow reader before nothing more is read from the socket. */
const MAX_WAITING = 16;

/**
 * Subscriptions of a subgraph over WebSocket (`graphql-transport-ws`); each has a socket of its own, since a socket has
 * one caller, named by the headers of the handshake and again in `connection_init`.
 */
export function overSockets(options: OverSocketsOptions) {
  const open = new Set<Client>();
  const subscribe = (query: string): SubgraphStream =>
    async function* (variables, call) {
      const connection = connecting(options, await options.headers(call), call);
      open.add(connection.client);
      try {
        yield* until(call.signal, eventsOf(connection, { query, variables: { ...variables } }));
      } catch (error) {
        if (!call.signal.aborted) yield lastResult(error, options.name);
      } finally {
        open.delete(connection.client);
        await connection.client.dispose();
      }
    };
  const close = async () => {
    for (const client of open) await client.dispose();
  };
  return { subscribe, close };
}

interface Connection {
  readonly client: Client;
  readonly socket: () => WebSocket | undefined;
}

/** A client whose socket is acknowledged by the deadline or given up. */
function connecting(
  { url, maxEventBytes }: OverSocketsOptions,
  headers: Record<string, string>,
  { deadline, opened }: StreamContext,
) {
  const leftMs = Math.max(1, Math.ceil(deadline - performance.now()));
  const limits = { maxPayload: maxEventBytes, handshakeTimeout: leftMs, followRedirects: false };
  let socket: WebSocket | undefined;
  class Socket extends WebSocket {
    constructor(address: string, protocols: string[]) {
      super(address, protocols, { headers, ...limits });
    }
  }
  const client = createClient({
    url,
    webSocketImpl: Socket,
    connectionParams: headers,
    connectionAckWaitTimeout: leftMs,
    retryAttempts: 0,
    on: {
      opened: (opened) => (socket = opened as WebSocket),
      connected: () => opened?.(), // the operation is the next thing that the socket is given
    },
  });
  return { client, socket: () => socket } satisfies Connection;
}

type Payload = Parameters<Client['subscribe']>[0];

/** The results of a subscription; whoever takes them slowly slows the socket down. */
async function* eventsOf({ client, socket }: Connection, payload: Payload): AsyncGenerator<SubgraphResult, void> {
  const waiting: unknown[] = [];
  let wake = () => {};
  let ended: { readonly error?: unknown } | null = null;
  const end = (how: { readonly error?: unknown }) => {
    ended ??= how;
    wake();
  };
  const next = (result: unknown) => {
    if (waiting.push(result) >= MAX_WAITING) socket()?.pause();
    wake();
  };
  const stop = client.subscribe(payload, { next, error: (error) => end({ error }), complete: () => end({}) });
  try {
    for (;;) {
      if (waiting.length > 0) {
        yield resultOf(waiting.shift());
        if (waiting.length === 0) socket()?.resume();
      } else if (ended === null) await new Promise<void>((resolve) => (wake = resolve));
      else if ('error' in ended) throw (ended as { error: unknown }).error;
      else return;
    }
  } finally {
    stop();
  }
}

function resultOf(event: unknown): SubgraphResult {
  if (!isResult(event)) throw new Error('An event is a GraphQL result.');
  return event;
}

/** `error` of the protocol is a list of GraphQL errors; anything else has broken the subscription off. */
function lastResult(error: unknown, name: string): SubgraphResult {
  const refused = { data: null, errors: error };
  if (Array.isArray(error) && isResult(refused)) return refused;
  if (isTimeout(error)) return timedOut(name);
  return noAnswer('SUBGRAPH_UNAVAILABLE', `${name} is unavailable: its events cannot be had.`);
}

/** The protocol's close code for an acknowledgement that did not come, and the text of `ws` for the handshake. */
const ACK_TIMEOUT = 4504;
const HANDSHAKE_TIMEOUT = 'Opening handshake has timed out';

function isTimeout(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { code, message } = error as { code?: unknown; message?: unknown };
  return code === ACK_TIMEOUT || message === HANDSHAKE_TIMEOUT;
}
