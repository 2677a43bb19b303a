import type { Connection } from '../../platform/mongo.ts';
import { recount, titledByStatus, type ActivityRule, type Recount } from '../../platform/domain/recount.ts';

type Expression = string | Readonly<Record<string, unknown>>;

/** One branch of the figures: the sum of `value` over the records that match, by party and the parts of its path. */
function counted(
  collection: string,
  path: readonly Expression[],
  value: Expression | number,
  match: Readonly<Record<string, unknown>> = {},
): Recount {
  const parts = Object.fromEntries(path.map((part, index) => [`part${index}`, part]));
  return {
    collection,
    stages: [
      { $match: match },
      { $group: { _id: { party: '$party', ...parts }, value: { $sum: value } } },
      { $project: { _id: 0, party: '$_id.party', path: Object.keys(parts).map((name) => `$_id.${name}`), value: 1 } },
    ],
  };
}

const day = (field: string) => ({ $dateToString: { date: field, format: '%Y-%m-%d', timezone: 'UTC' } });

const NOT_CANCELLED = { status: { $ne: 'CANCELLED' } };
const BILLED = { status: { $nin: ['DRAFT', 'VOID'] } };
const SUCCEEDED = { status: 'SUCCEEDED' };
const OPEN_MINOR = { $subtract: ['$total.amountMinor', '$paid.amountMinor'] };

const RECOUNTS: readonly Recount[] = [
  counted('orders', ['orders', '$status'], 1),
  counted('orders', ['ordersIn', '$total.currency'], 1, NOT_CANCELLED),
  counted('orders', ['spend', '$total.currency'], '$total.amountMinor', NOT_CANCELLED),
  counted('orders', ['orderDays', day('$placedAt')], 1, NOT_CANCELLED),
  counted('orders', ['spendDays', day('$placedAt'), '$total.currency'], '$total.amountMinor', NOT_CANCELLED),
  counted('invoices', ['invoices', '$status'], 1),
  counted('invoices', ['invoiced', '$total.currency'], '$total.amountMinor', BILLED),
  counted('invoices', ['paid', '$total.currency'], '$paid.amountMinor', BILLED),
  counted('invoices', ['due', '$dueOn', '$total.currency'], OPEN_MINOR, { status: 'OPEN' }),
  counted('payments', ['payments', '$status'], 1),
  counted('payments', ['received', '$amount.currency'], '$amount.amountMinor', SUCCEEDED),
  counted('payments', ['paymentDays', day('$paidAt')], 1, SUCCEEDED),
  counted('refunds', ['refunds'], 1),
  counted('refunds', ['refunded', '$amount.currency'], '$amount.amountMinor'),
  counted('subscriptions', ['subscriptions', '$status'], 1),
  counted('subscriptions', ['startDays', day('$startedAt')], 1),
  counted('subscriptions', ['recurring', '$interval', '$price.currency'], '$price.amountMinor', { status: 'ACTIVE' }),
];

const ACTIVITIES: readonly ActivityRule[] = [
  { collection: 'orders', kind: 'order', stub: titledByStatus('ORDER', '$placedAt', 'Order') },
  { collection: 'invoices', kind: 'invoice', stub: titledByStatus('INVOICE', '$issuedAt', 'Invoice') },
  { collection: 'payments', kind: 'payment', stub: titledByStatus('PAYMENT', '$paidAt', 'Payment') },
  {
    collection: 'refunds',
    kind: 'refund',
    stub: { kind: { $literal: 'REFUND' }, at: '$refundedAt', title: { $literal: 'Refund' } },
  },
  {
    collection: 'subscriptions',
    kind: 'subscription',
    stub: titledByStatus('SUBSCRIPTION', '$startedAt', 'Subscription'),
  },
];

/** Every difference between the figures and stubs of finance and its records. */
export const verifyFinance = (connection: Connection) => recount(connection, 'finance', RECOUNTS, ACTIVITIES);
