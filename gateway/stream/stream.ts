import { OperationTypeNode } from 'graphql';
import type { Edition } from '../supergraph/edition.ts';
import type { Lease, Loan } from '../supergraph/lease.ts';
import { begin, finished, oneAnswer, refused, resultOf } from '../run.ts';
import type { GatewayResult, GraphQLRequest, RequestContext } from '../run.ts';
import { eventsOf, type Streaming } from './events.ts';
import { incrementally, type IncrementalResult } from './incremental.ts';

/** One result, or one for each event of a subscription, or one and its increments. */
export type Streamed = GatewayResult | Stream;
export type Stream = AsyncIterable<GatewayResult | IncrementalResult>;

export const isStream = (streamed: Streamed): streamed is Stream => Symbol.asyncIterator in streamed;

/** Runs any operation for a transport that can send many results; a stream holds what it needs until it ends. */
export async function stream(
  editions: Lease<Edition>,
  request: GraphQLRequest,
  context: RequestContext,
  streaming: Streaming,
  signal: AbortSignal,
): Promise<Streamed> {
  const loan = editions.take();
  let streams = false;
  try {
    const begun = await begin(loan.value.operations, request, context, streaming);
    const { subscription, parts } = begun.operation;
    if (begun.kind === OperationTypeNode.SUBSCRIPTION && context.incremental && !context.events) throw oneAnswer();
    if (subscription) context.hold?.();
    streams = subscription !== null || parts.length > 0;
    if (subscription) return eventsOf({ editions, request, context, streaming, signal }, { loan, begun });
    if (streams) return onLoan(loan, incrementally(begun));
    return resultOf(await finished(begun));
  } catch (error) {
    return refused(error);
  } finally {
    if (!streams) loan.end();
  }
}

async function* onLoan<T>(loan: Loan<unknown>, source: AsyncIterable<T>): AsyncGenerator<T> {
  try {
    yield* source;
  } finally {
    loan.end();
  }
}
