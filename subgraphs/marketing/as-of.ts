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
import type { Connection } from '../../platform/mongo.ts';
import type { EngagementKind } from './model.ts';
import { KINDS } from './rules.ts';
import type { Resolvers } from './schema.generated.ts';

/** What had happened to parties by a moment; one command, however many customers ask. */
export const createPastLoaders = (connection: Connection) => ({
  engagements: pastRows<Counted>(connection, 'engagements', 'occurredAt', counting('occurredAt', 'kind')),
});

const active = (rows: readonly Counted[]): Counted[] => rows.filter(({ kind }) => KINDS[kind as EngagementKind].active);

const UNTOLD: readonly Untold[] = [
  { domain: 'marketing', what: 'subscribers', reason: 'A subscriber keeps its preferences of now alone.' },
  { domain: 'marketing', what: 'affinities', reason: 'Points are kept by month, and say nothing of a day within one.' },
];

type AsOfResolvers = Pick<Resolvers, 'CustomerAsOf' | 'CustomerMarketingAsOf'>;

/** What marketing says of a customer at a moment. */
export const asOfResolvers: AsOfResolvers = {
  CustomerAsOf: { marketing: (customer): Past => pastOf(customer, 'marketing') },
  CustomerMarketingAsOf: {
    known: ({ parties }) => parties.length > 0,
    engagements: async (past, _, { load }) => totalCount(await load.past.engagements.load(past)),
    activeEngagements: async (past, _, { load }) => totalCount(active(await load.past.engagements.load(past))),
    lastActiveOn: async (past, _, { load }) => lastDay(active(await load.past.engagements.load(past))),
    unknown: () => [...UNTOLD, corrections('marketing')],
  },
};
