import { until } from '../../platform/events/stream.ts';
import { expiryOf } from '../auth/expiry.ts';
import { withText } from '../documents/documents.ts';
import { refusal, RequestError } from '../errors.ts';
import { begin, refused, type GatewayResult, type GraphQLRequest, type RequestContext, type Running } from '../run.ts';
import type { Edition } from '../supergraph/edition.ts';
import type { Lease } from '../supergraph/lease.ts';
import { inOrder } from './backlog.ts';
import { movingEvents, type Answering, type Moving, type Opening } from './moving.ts';
import type { Moves } from './moves.ts';
import type { Slices } from './slices.ts';

/** What the streams of one gateway share. */
export interface Streaming extends Running {
  readonly moves: Moves;
  readonly slices: Slices;
}

/** One subscription of a client. */
export interface Subscribed {
  readonly editions: Lease<Edition>;
  readonly request: GraphQLRequest;
  readonly context: RequestContext;
  readonly streaming: Streaming;
  /** Ends it. */
  readonly signal: AbortSignal;
}

/**
 * The results of a subscription, one for each event, for as long as the caller's credential is good. What ends it early
 * is its last result, one without data.
 */
export function eventsOf(subscribed: Subscribed, first: Opening): AsyncGenerator<GatewayResult> {
  const { context, streaming } = subscribed;
  const { query } = first.begun;
  const credential = expiryOf(context.caller, context.good);
  const over = new AbortController();
  const ended = AbortSignal.any([subscribed.signal, credential.signal, over.signal]);
  const { deadlineMs, moves, slices } = streaming;
  const reopen = () => reopened(subscribed, query);
  const pay = payingFor(context);
  const events = movingEvents(first, {
    reopen,
    pay,
    turn: slices.turn,
    context,
    deadlineMs,
    moves,
    ended,
  });
  const end = () => {
    over.abort();
    credential.forget();
  };
  const expired = () => credential.signal.aborted && !subscribed.signal.aborted;
  return results({ events, ended, expired, end, enter: moves.enter });
}

interface Open {
  readonly events: AsyncIterable<Answering>;
  readonly ended: AbortSignal;
  readonly expired: () => boolean;
  readonly enter: Moves['enter'];
  readonly end: () => void;
}

async function* results({ events, ended, expired, enter, end }: Open): AsyncGenerator<GatewayResult> {
  const leave = enter();
  try {
    yield* until(ended, inOrder(events));
    if (expired())
      yield refused(refusal('UNAUTHENTICATED', 'The credential is no longer good; subscribe again with a new one.'));
  } catch (error) {
    yield refused(error);
  } finally {
    leave();
    end();
  }
}

/** The start has paid for the first event. */
function payingFor({ charge }: RequestContext): Moving['pay'] {
  let paid = true;
  return async (cost) => {
    if (!paid) await charge?.(cost);
    paid = false;
  };
}

const REPLACED = 'The schema was replaced while this subscription was open';

/** The subscription begun anew on the current edition; its start was paid for. */
async function reopened({ editions, request, context, streaming }: Subscribed, query: string): Promise<Opening> {
  const loan = editions.take();
  try {
    const unpaid = { ...context, charge: undefined, span: undefined };
    const known = { ...streaming, find: withText };
    return { loan, begun: await begin(loan.value.operations, { ...request, query }, unpaid, known) };
  } catch (error) {
    loan.end();
    if (!(error instanceof RequestError)) throw error;
    throw new RequestError(error.errors.map((each) => ({ ...each, message: `${REPLACED}: ${each.message}` })));
  }
}
