import { Agent } from 'undici';
import {
  noAnswer,
  timedOut,
  type StreamContext,
  type SubgraphEvent,
  type SubgraphResult,
  type SubgraphStream,
} from './call.ts';
import { EVENT_STREAM, readEvents, type ServerEvent } from '../events/event-stream.ts';

export interface OverEventsOptions {
  readonly name: string;
  readonly url: string;
  readonly headers: (call: StreamContext) => Promise<Record<string, string>>;
  readonly maxEventBytes: number;
}

/** Subscriptions of a subgraph behind HTTP, by server-sent events; each has a connection of its own. */
export function overEvents(options: OverEventsOptions) {
  const agent = new Agent({ connections: null, bodyTimeout: 0 });
  const subscribe = (document: string): SubgraphStream =>
    async function* (variables, call) {
      try {
        yield* await open(agent, options, JSON.stringify({ query: document, variables }), call);
      } catch (error) {
        if (!call.signal.aborted) yield error instanceof TooLate ? timedOut(options.name) : brokenOff(options.name);
      }
    };
  return { subscribe, close: () => agent.destroy() };
}

class TooLate extends Error {}

async function open(agent: Agent, options: OverEventsOptions, body: string, call: StreamContext) {
  const { origin, pathname, search } = new URL(options.url);
  const opening = new AbortController();
  const timer = setTimeout(() => opening.abort(new TooLate()), Math.max(0, call.deadline - performance.now()));
  try {
    const headers = {
      ...(await options.headers(call)),
      accept: EVENT_STREAM,
      ...(call.lastEventId === undefined ? {} : { 'last-event-id': call.lastEventId }),
    };
    const signal = AbortSignal.any([call.signal, opening.signal]);
    const response = await agent.request({ origin, method: 'POST', path: pathname + search, headers, body, signal });
    const type = String(response.headers['content-type']);
    if (!type.startsWith(EVENT_STREAM)) {
      await response.body.dump();
      throw new Error(`Events come as ${EVENT_STREAM}; ${type} came.`);
    }
    call.opened?.();
    return results(readEvents(response.body as AsyncIterable<Buffer>, options.maxEventBytes));
  } finally {
    clearTimeout(timer);
  }
}

/** Ends with `complete`; a stream that ends without has broken off. */
async function* results(events: AsyncIterable<ServerEvent>): AsyncGenerator<SubgraphEvent> {
  for await (const { event, data, id } of events) {
    if (event === 'complete') return;
    if (event !== 'next') continue;
    const result: unknown = JSON.parse(data);
    if (typeof result !== 'object' || result === null) throw new Error('An event is a GraphQL result.');
    yield id === undefined ? result : { ...result, id };
  }
  throw new Error('A subscription ends with `complete`.');
}

const brokenOff = (name: string): SubgraphResult =>
  noAnswer('SUBGRAPH_UNAVAILABLE', `${name} is unavailable: its events cannot be had.`);
