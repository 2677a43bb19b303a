import { OperationTypeNode } from 'graphql';
import type { Caller } from '../../platform/access/caller.ts';
import { refusal } from '../errors.ts';
import { incrementally, type IncrementalResult } from './incremental.ts';
import type { Lease } from '../supergraph/lease.ts';
import type { Operations } from '../plan/operation.ts';
import {
  begin,
  finished,
  oneAnswer,
  refused,
  resultOf,
  type Begun,
  type GatewayResult,
  type GraphQLRequest,
  type RequestContext,
  type Running,
} from '../run.ts';
import type { Subscription } from './subscribe.ts';

/** One result, or one for each event of a subscription, or one and its increments. */
export type Streamed = GatewayResult | Stream;
export type Stream = AsyncIterable<GatewayResult | IncrementalResult>;

export const isStream = (streamed: Streamed): streamed is Stream => Symbol.asyncIterator in streamed;

/** Runs any operation for a transport that can send many results. */
export async function stream(
  operations: Operations,
  request: GraphQLRequest,
  context: RequestContext,
  running: Running,
  signal: AbortSignal,
): Promise<Streamed> {
  try {
    const begun = await begin(operations, request, context, running);
    const { subscription } = begun.operation;
    if (begun.kind === OperationTypeNode.SUBSCRIPTION && context.incremental && !context.events) throw oneAnswer();
    if (subscription) return events(subscription, begun, context, running, signal);
    if (begun.operation.parts.length > 0) return incrementally(begun);
    return resultOf(await finished(begun));
  } catch (error) {
    return refused(error);
  }
}

/** Streams from a lease, which is held until the stream ends. */
export function streamFrom<T>(lease: Lease<T>, start: (value: T) => Promise<Streamed>): Promise<Streamed> {
  const started = Promise.withResolvers<Streamed>();
  const held = lease.use(async (value) => {
    const streamed = await start(value);
    if (!isStream(streamed)) return started.resolve(streamed);
    const ended = Promise.withResolvers<void>();
    started.resolve(noting(streamed, ended.resolve));
    return ended.promise;
  });
  held.catch(started.reject);
  return started.promise;
}

async function* noting<T>(source: AsyncIterable<T>, ended: () => void): AsyncGenerator<T> {
  try {
    yield* source;
  } finally {
    ended();
  }
}

/** One event is answered before the next is taken, so whoever reads slowly slows the source down. */
async function* events(
  subscription: Subscription,
  { variables, fresh, finish, deadline }: Begun,
  { caller, requestId, good }: RequestContext,
  { deadlineMs }: Running,
  signal: AbortSignal,
): AsyncGenerator<GatewayResult> {
  const credential = expiryOf(caller, good);
  const ended = AbortSignal.any([signal, credential.signal]);
  try {
    for await (const event of subscription.open(variables, { caller, requestId, deadline, signal: ended })) {
      const run = fresh(performance.now() + deadlineMs);
      await subscription.complete(run, event);
      if (ended.aborted) break;
      yield resultOf(finish(run));
    }
    if (credential.signal.aborted && !signal.aborted)
      yield refused(refusal('UNAUTHENTICATED', 'The credential is no longer good; subscribe again with a new one.'));
  } finally {
    credential.forget();
  }
}

/** Timers take no longer times; a credential that lives longer than this is looked at again. */
const MAX_TIMER_MS = 2 ** 31 - 1;

/** How often what goes on asks whether its credential is still good. */
const RECHECK_MS = 2_500;

/** Aborts when the caller's credential ends: by its time, or when `good` no longer finds anybody by it. */
export function expiryOf({ expiresAt = Infinity }: Caller, good?: () => Promise<boolean>) {
  const expiry = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const wait = (): void => {
    const left = expiresAt - Date.now();
    if (left <= 0) return expiry.abort();
    timer = setTimeout(wait, Math.min(left, MAX_TIMER_MS)).unref();
  };
  if (expiresAt !== Infinity) wait();
  // Whoever cannot be asked says nothing against a credential that was good.
  const recheck = () =>
    void good?.().then(
      (still) => still || expiry.abort(),
      () => undefined,
    );
  const rechecks = good && setInterval(recheck, RECHECK_MS).unref();
  const forget = (): void => {
    clearTimeout(timer);
    clearInterval(rechecks);
  };
  return { signal: expiry.signal, forget };
}
