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
import type { OpportunityDoc } from './model.ts';
import type { Resolvers } from './schema.generated.ts';

type Opened = Pick<OpportunityDoc, 'party' | 'stage' | 'closeDate'>;

/** What had happened to parties by a moment; one command a kind of record, however many customers ask. */
export const createPastLoaders = (connection: Connection) => {
  const counted = (collection: string, time: string) => pastRows<Counted>(connection, collection, time, counting(time));
  return {
    interactions: counted('interactions', 'occurredAt'),
    leads: counted('leads', 'createdAt'),
    opportunities: pastRows<Opened>(connection, 'opportunities', 'openedAt', [
      { $project: { _id: 0, party: 1, stage: 1, closeDate: 1 } },
    ]),
  };
};

/** Neither won nor lost on the UTC day of a moment, of those that had been opened. */
const openThen = (opened: readonly Opened[], at: Date): number =>
  opened.filter(({ stage, closeDate }) => (stage !== 'WON' && stage !== 'LOST') || closeDate > dayOf(at)).length;

const UNTOLD: readonly Untold[] = [
  { domain: 'sales', what: 'pipeline', reason: 'An opportunity keeps its stage, amount and probability of now alone.' },
];

type AsOfResolvers = Pick<Resolvers, 'CustomerAsOf' | 'CustomerSalesAsOf'>;

/** What sales says of a customer at a moment. */
export const asOfResolvers: AsOfResolvers = {
  CustomerAsOf: { sales: (customer): Past => pastOf(customer, 'sales') },
  CustomerSalesAsOf: {
    known: ({ parties }) => parties.length > 0,
    interactions: async (past, _, { load }) => totalCount(await load.past.interactions.load(past)),
    lastInteractionOn: async (past, _, { load }) => lastDay(await load.past.interactions.load(past)),
    leads: async (past, _, { load }) => totalCount(await load.past.leads.load(past)),
    opportunities: async (past, _, { load }) => (await load.past.opportunities.load(past)).length,
    openOpportunities: async (past, _, { load }) => openThen(await load.past.opportunities.load(past), past.at),
    unknown: () => [...UNTOLD, corrections('sales')],
  },
};
