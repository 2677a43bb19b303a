import { Pool } from 'undici';
import type { CallContext, Subgraph, SubgraphCall } from './call.ts';
import type { Caller } from '../access/caller.ts';
import { createSender } from './sender.ts';
import { MAX_RESPONSE_BYTES } from './calls-body.ts';
import { CLIENT_IDLE_MS, CLIENT_IDLE_UNTOLD_MS } from './keep-alive.ts';
import { overEvents } from './over-events.ts';
import { overSockets } from './over-sockets.ts';
import { steadyCalls, type SteadyOptions } from './steady.ts';
import { TURNS } from './turns.ts';

export interface OverHttpOptions extends SteadyOptions {
  readonly name: string;
  readonly url: string;
  /** Where its subscriptions are reached, `ws:` or `wss:` (`graphql-transport-ws`); absent: at `url`, by server-sent events. */
  readonly socketUrl?: string;
  /** A token that names the caller to this subgraph; absent where the subgraph asks for none. */
  readonly sign?: (caller: Caller, name: string) => Promise<string> | string;
  readonly maxResponseBytes?: number;
}

/** Lists of entities are the same object where several subgraphs are asked for them at once: they are written out once. */
const written = new WeakMap<readonly unknown[], string>();

function jsonOf(variables: Readonly<Record<string, unknown>>): string {
  const parts = Object.entries(variables).flatMap(([name, value]) => {
    const text = Array.isArray(value) ? textOf(value) : JSON.stringify(value);
    return text === undefined ? [] : `${JSON.stringify(name)}:${text}`;
  });
  return `{${parts.join(',')}}`;
}

function textOf(list: readonly unknown[]): string {
  let text = written.get(list);
  if (text === undefined) written.set(list, (text = JSON.stringify(list)));
  return text;
}

/** A subgraph behind HTTP: kept-alive connections, the request's deadline, a cap on the response, no redirects, and what `steadyCalls` promises. */
export function overHttp({ name, url, socketUrl, sign, maxResponseBytes, ...steady }: OverHttpOptions): Subgraph {
  const { origin, pathname, search } = new URL(url);
  const turns = steady.turns ?? TURNS;
  const dispatcher = new Pool(origin, {
    connections: turns.atOnce,
    keepAliveTimeout: CLIENT_IDLE_UNTOLD_MS,
    keepAliveMaxTimeout: CLIENT_IDLE_MS,
  });
  const maxBytes = maxResponseBytes ?? MAX_RESPONSE_BYTES;
  const run = steadyCalls(name, { ...steady, turns });
  const send = createSender({ name, dispatcher, path: pathname + search, maxResponseBytes: maxBytes });

  const prepare = (document: string): SubgraphCall => {
    const start = `{"query":${JSON.stringify(document)},"variables":`;
    const idempotent = !/^\s*(mutation|subscription)\b/u.test(document);
    return (variables, context) => {
      const body = start + jsonOf(variables);
      const attempt = async () => send({ body, context, token: sign && (await sign(context.caller, name)) });
      return run(attempt, context, idempotent);
    };
  };
  const headers = async (call: CallContext) => ({
    'content-type': 'application/json',
    'x-request-id': call.requestId,
    ...(sign && { 'x-c360-caller': await sign(call.caller, name) }),
    ...(call.span && { traceparent: call.span.traceparent }),
  });
  const events =
    socketUrl === undefined
      ? overEvents({ name, url, headers, maxEventBytes: maxBytes })
      : overSockets({ name, url: socketUrl, headers, maxEventBytes: maxBytes });
  const close = async () => void (await Promise.all([dispatcher.close(), events.close()]));
  return { name, prepare, subscribe: events.subscribe, close };
}
