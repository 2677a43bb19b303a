import { createSourceEventStream, execute, type DocumentNode, type GraphQLSchema } from 'graphql';
import type { SubgraphResult } from '../calling/call.ts';

/** What a source yields, until it ends or the signal says so; nobody waits for a source that is slow to end. */
export async function* until<T>(signal: AbortSignal, source: AsyncIterable<T>): AsyncGenerator<T, void> {
  const iterator = source[Symbol.asyncIterator]();
  try {
    for (;;) {
      const next = await orAborted(iterator.next(), signal);
      if (next === null || next.done) return;
      yield next.value;
    }
  } finally {
    iterator.return?.()?.catch?.(() => undefined);
  }
}

/** Null once the signal is aborted, whatever the work does then. */
function orAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T | null> {
  return new Promise((resolve, reject) => {
    const abort = () => resolve(null);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}

export interface Subscribing {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
  /** The context value, built anew for the source and for each event: what one event loaded is stale for the next. */
  readonly context: () => unknown;
  /** Bounds the time that one event's result may take. */
  readonly bounded: (work: Promise<SubgraphResult>) => Promise<SubgraphResult>;
  readonly signal: AbortSignal;
  /** Told once the source is open. */
  readonly opened?: () => void;
}

/** The results of a subscription, one for each event; a single one with errors when there is no source. */
export async function* resultsOf(subscribing: Subscribing): AsyncGenerator<SubgraphResult> {
  const { schema, document, variables, context, bounded, signal, opened } = subscribing;
  const about = { schema, document, variableValues: variables as Record<string, unknown> };
  const source = await createSourceEventStream({ ...about, contextValue: context() });
  if (!(Symbol.asyncIterator in source)) {
    yield source;
    return;
  }
  opened?.();
  const result = async (rootValue: unknown): Promise<SubgraphResult> =>
    execute({ ...about, rootValue, contextValue: context() });
  for await (const event of until(signal, source)) yield await bounded(result(event));
}

/** Values that one side pushes and the other takes as they come; what is waiting is folded together, so it stays bounded. */
export interface Mailbox<T> extends AsyncIterable<T> {
  put(value: T): void;
  close(): void;
}

/** A mailbox; `fold` makes one of what waits and what comes. `closed` is called once, whoever ends it. */
export function createMailbox<T>(fold: (waiting: T, value: T) => T, closed: () => void): Mailbox<T> {
  let waiting: { value: T } | null = null;
  let open = true;
  let wake: (() => void) | null = null;
  const close = (): void => {
    if (!open) return;
    open = false;
    closed();
    wake?.();
  };
  const next = async (): Promise<IteratorResult<T, undefined>> => {
    if (!waiting && open) await new Promise<void>((resolve) => (wake = resolve));
    wake = null;
    if (!waiting) return { done: true, value: undefined };
    const { value } = waiting;
    waiting = null;
    return { done: false, value };
  };
  const end = async (): Promise<IteratorResult<T, undefined>> => {
    close();
    return { done: true, value: undefined };
  };
  return {
    put: (value) => {
      if (!open) return;
      waiting = { value: waiting ? fold(waiting.value, value) : value };
      wake?.();
    },
    close,
    [Symbol.asyncIterator]: () => ({ next, return: end }),
  };
}
