import {
  corrections,
  counting,
  lastDay,
  pastOf,
  pastRows,
  totalCount,
  type Counted,
  type Past,
  type Untold,
} from '../../platform/domain/as-of.ts';
import { dayOf } from '../../platform/domain/figures.ts';
import type { Connection } from '../../platform/mongo.ts';
import type { SurveyDoc, TicketDoc } from './model.ts';
import { SOLVED_STATUSES } from './rules.ts';
import type { Resolvers } from './schema.generated.ts';

type Opened = Pick<TicketDoc, 'party' | 'status' | 'openedAt' | 'resolvedAt' | 'reopenCount'>;
type Answered = Pick<SurveyDoc, 'party' | 'score' | 'answeredAt'>;

/** What had happened to parties by a moment; one command a kind of record, however many customers ask. */
export const createPastLoaders = (connection: Connection) => {
  const counted = (collection: string, time: string) => pastRows<Counted>(connection, collection, time, counting(time));
  return {
    tickets: pastRows<Opened>(connection, 'tickets', 'openedAt', [
      { $project: { _id: 0, party: 1, status: 1, openedAt: 1, resolvedAt: 1, reopenCount: 1 } },
    ]),
    nps: pastRows<Answered>(connection, 'surveys', 'answeredAt', [
      { $match: { kind: 'NPS' } },
      { $project: { _id: 0, party: 1, score: 1, answeredAt: 1 } },
    ]),
    calls: counted('calls', 'startedAt'),
    reviews: counted('reviews', 'writtenAt'),
    returns: counted('returns', 'requestedAt'),
  };
};

/** Tickets that were not solved at a moment, of those that had been opened; null where one does not say. */
function openThen(opened: readonly Opened[], at: Date): number | null {
  let open = 0;
  for (const { status, resolvedAt, reopenCount } of opened) {
    const solved = SOLVED_STATUSES.includes(status);
    if (solved && resolvedAt === null) return null;
    if (solved && resolvedAt! <= at) continue;
    if (reopenCount > 0 || (!solved && resolvedAt !== null)) return null;
    open += 1;
  }
  return open;
}

/** The newest answer; of several in the same second the lowest. */
function newest(answered: readonly Answered[]): Answered | null {
  const second = ({ answeredAt }: Answered) => Math.floor(answeredAt.getTime() / 1_000);
  return answered.toSorted((a, b) => second(b) - second(a) || a.score - b.score)[0] ?? null;
}

const UNTOLD: readonly Untold[] = [
  { domain: 'service', what: 'openTicketsByPriority', reason: 'A ticket keeps its priority of now alone.' },
  { domain: 'service', what: 'meanRating', reason: 'A review does not keep when it was published.' },
];

type AsOfResolvers = Pick<Resolvers, 'CustomerAsOf' | 'CustomerServiceAsOf'>;

/** What service says of a customer at a moment. */
export const asOfResolvers: AsOfResolvers = {
  CustomerAsOf: { service: (customer): Past => pastOf(customer, 'service') },
  CustomerServiceAsOf: {
    known: ({ parties }) => parties.length > 0,
    tickets: async (past, _, { load }) => (await load.past.tickets.load(past)).length,
    openTickets: async (past, _, { load }) => openThen(await load.past.tickets.load(past), past.at),
    lastTicketOn: async (past, _, { load }) =>
      lastDay((await load.past.tickets.load(past)).map(({ openedAt }) => ({ last: openedAt }))),
    calls: async (past, _, { load }) => totalCount(await load.past.calls.load(past)),
    lastCallOn: async (past, _, { load }) => lastDay(await load.past.calls.load(past)),
    lastNps: async (past, _, { load }) => newest(await load.past.nps.load(past))?.score ?? null,
    lastNpsOn: async (past, _, { load }) => {
      const last = newest(await load.past.nps.load(past));
      return last && dayOf(last.answeredAt);
    },
    reviewsWritten: async (past, _, { load }) => totalCount(await load.past.reviews.load(past)),
    returnsRequested: async (past, _, { load }) => totalCount(await load.past.returns.load(past)),
    unknown: () => [...UNTOLD, corrections('service')],
  },
};
