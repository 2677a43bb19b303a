import {
  corrections,
  counting,
  firstDay,
  lastDay,
  pastOf,
  pastRows,
  totalAmounts,
  totalCount,
  type Counted,
  type Past,
  type Untold,
} from '../../platform/domain/as-of.ts';
import type { Connection } from '../../platform/mongo.ts';
import type { BillingSubscriptionDoc } from './model.ts';
import type { Resolvers } from './schema.generated.ts';

type Subscribed = Pick<BillingSubscriptionDoc, 'party' | 'status' | 'endedAt'>;

/** What had happened to parties by a moment; one command a kind of record, however many customers ask. */
export const createPastLoaders = (connection: Connection) => {
  const counted = (collection: string, time: string, amount: string, status?: string) =>
    pastRows<Counted>(connection, collection, time, [
      ...(status ? [{ $match: { status } }] : []),
      ...counting(time, `${amount}.currency`, `${amount}.amountMinor`),
    ]);
  return {
    orders: counted('orders', 'placedAt', 'total'),
    refunds: counted('refunds', 'refundedAt', 'amount'),
    payments: counted('payments', 'paidAt', 'amount', 'SUCCEEDED'),
    subscriptions: pastRows<Subscribed>(connection, 'subscriptions', 'startedAt', [
      { $project: { _id: 0, party: 1, status: 1, endedAt: 1 } },
    ]),
  };
};

/** Subscriptions that run at a moment, of those that had started; null where one ended and nobody says when. */
function running(started: readonly Subscribed[], at: Date): number | null {
  if (started.some(({ status, endedAt }) => status === 'ENDED' && endedAt === null)) return null;
  return started.filter(({ endedAt }) => endedAt === null || endedAt > at).length;
}

const UNTOLD: readonly Untold[] = [
  {
    domain: 'finance',
    what: 'openBalance',
    reason: 'An invoice keeps what is paid of it, not what was paid of it on a past day.',
  },
];

type AsOfResolvers = Pick<Resolvers, 'CustomerAsOf' | 'CustomerFinanceAsOf'>;

/** What finance says of a customer at a moment. */
export const asOfResolvers: AsOfResolvers = {
  CustomerAsOf: { finance: (customer): Past => pastOf(customer, 'finance') },
  CustomerFinanceAsOf: {
    known: ({ parties }) => parties.length > 0,
    ordersPlaced: async (past, _, { load }) => totalCount(await load.past.orders.load(past)),
    ordered: async (past, _, { load }) => totalAmounts(await load.past.orders.load(past)),
    firstOrderOn: async (past, _, { load }) => firstDay(await load.past.orders.load(past)),
    lastOrderOn: async (past, _, { load }) => lastDay(await load.past.orders.load(past)),
    refunds: async (past, _, { load }) => totalCount(await load.past.refunds.load(past)),
    refunded: async (past, _, { load }) => totalAmounts(await load.past.refunds.load(past)),
    payments: async (past, _, { load }) => totalCount(await load.past.payments.load(past)),
    received: async (past, _, { load }) => totalAmounts(await load.past.payments.load(past)),
    runningSubscriptions: async (past, _, { load }) => running(await load.past.subscriptions.load(past), past.at),
    unknown: () => [...UNTOLD, corrections('finance')],
  },
};
