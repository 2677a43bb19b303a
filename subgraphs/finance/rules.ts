import { amounts, dayOf, firstOf, span } from '../../platform/domain/figures.ts';
import type { MoneyMinor } from '../../platform/domain/money.ts';
import { at, branch, subtract, sum, type Tally } from '../../platform/domain/tally.ts';
import type { InvoiceDoc, OrderDoc, OrderLineDoc, PaymentDoc, RefundDoc, BillingSubscriptionDoc } from './model.ts';

const inCurrency = ({ currency, amountMinor }: MoneyMinor): Tally => ({ [currency]: amountMinor });

/** A cancelled order counts as such and nowhere else; one of amount zero counts like any other. */
export function orderTally({ status, placedAt, total }: OrderDoc): Tally {
  if (status === 'CANCELLED') return { orders: { [status]: 1 } };
  const day = dayOf(placedAt);
  return {
    orders: { [status]: 1 },
    ordersIn: { [total.currency]: 1 },
    spend: inCurrency(total),
    orderDays: { [day]: 1 },
    spendDays: { [day]: inCurrency(total) },
  };
}

/** What is open lies under its due day, so that what is overdue is told by comparing days at read. */
export function invoiceTally({ status, total, paid, dueOn, openMinor }: InvoiceDoc): Tally {
  const invoices = { [status]: 1 };
  if (status === 'DRAFT' || status === 'VOID') return { invoices };
  const due = { [dueOn]: { [total.currency]: openMinor } };
  return { invoices, invoiced: inCurrency(total), paid: inCurrency(paid), due };
}

export function paymentTally({ status, amount, paidAt }: PaymentDoc): Tally {
  const payments = { [status]: 1 };
  if (status !== 'SUCCEEDED') return { payments };
  return { payments, received: inCurrency(amount), paymentDays: { [dayOf(paidAt)]: 1 } };
}

export const refundTally = ({ amount }: RefundDoc): Tally => ({ refunds: 1, refunded: inCurrency(amount) });

export function subscriptionTally({ status, price, interval, startedAt }: BillingSubscriptionDoc): Tally {
  const counted = { subscriptions: { [status]: 1 }, startDays: { [dayOf(startedAt)]: 1 } };
  return status === 'ACTIVE' ? { ...counted, recurring: { [interval]: inCurrency(price) } } : counted;
}

/** What an invoice still asks for. */
export const openMinor = (status: InvoiceDoc['status'], total: MoneyMinor, paid: MoneyMinor): number =>
  status === 'OPEN' ? total.amountMinor - paid.amountMinor : 0;

/** Open, and due before the UTC day of `now`. */
export const overdue = ({ openMinor, dueOn }: Pick<InvoiceDoc, 'openMinor' | 'dueOn'>, now: Date): boolean =>
  openMinor > 0 && dueOn < dayOf(now);

/** A line's total: as given, else quantity times unit price; null without either. */
export function lineTotal({ quantity, unitPrice, total }: OrderLineDoc): MoneyMinor | null {
  if (total) return total;
  return unitPrice && { currency: unitPrice.currency, amountMinor: unitPrice.amountMinor * quantity };
}

type Priced = Pick<OrderDoc, 'lines' | 'discount' | 'shipping' | 'tax'>;

/** What the lines say the order's total is; null when they do not say it, since there is none or one has no price. */
export function expectedTotalMinor({ lines, discount, shipping, tax }: Priced): number | null {
  if (lines.length === 0) return null;
  let minor = (shipping?.amountMinor ?? 0) + (tax?.amountMinor ?? 0) - (discount?.amountMinor ?? 0);
  for (const line of lines) {
    const amount = lineTotal(line);
    if (!amount) return null;
    minor += amount.amountMinor;
  }
  return minor;
}

/** Pieces of an order: as given, else over its lines; null without either. */
export const pieces = ({ quantity, lines }: Pick<OrderDoc, 'quantity' | 'lines'>): number | null =>
  quantity ?? (lines.length === 0 ? null : lines.reduce((sum, line) => sum + line.quantity, 0));

const COUNTED_ORDERS = ['PLACED', 'PAID', 'SHIPPED', 'COMPLETED'];
const COUNTED_INVOICES = ['OPEN', 'PAID', 'UNCOLLECTIBLE'];

const over = (counts: Tally, keys: readonly string[]) => keys.reduce((sum, key) => sum + at(counts, key), 0);

export const orderCount = (figures: Tally): number => over(branch(figures, 'orders'), COUNTED_ORDERS);

export const invoiceCount = (figures: Tally): number => over(branch(figures, 'invoices'), COUNTED_INVOICES);

/** One entry per currency ordered in, zero where all its orders are. */
export const spend = (figures: Tally): MoneyMinor[] =>
  Object.keys(branch(figures, 'ordersIn'))
    .sort()
    .map((currency) => ({ currency, amountMinor: at(figures, 'spend', currency) }));

/** Spend less refunds, one entry per currency of either. */
export function net(figures: Tally): MoneyMinor[] {
  const balance = subtract(branch(figures, 'spend'), branch(figures, 'refunded'));
  const currencies = new Set([
    ...Object.keys(branch(figures, 'ordersIn')),
    ...Object.keys(branch(figures, 'refunded')),
  ]);
  return [...currencies].sort().map((currency) => ({ currency, amountMinor: at(balance, currency) }));
}

export const averageOrderValue = (figures: Tally): MoneyMinor[] =>
  spend(figures).map(({ currency, amountMinor }) => ({
    currency,
    amountMinor: Math.round(amountMinor / at(figures, 'ordersIn', currency)),
  }));

/** Spend on the last `days` UTC days, today included. */
export function recentSpend(figures: Tally, days: number, now: Date): MoneyMinor[] {
  const byDay = branch(figures, 'spendDays');
  const from = firstOf(days, now);
  const within = Object.keys(byDay).filter((day) => day >= from);
  return amounts(sum(within.map((day) => branch(byDay, day))));
}

/** What is open; of invoices due before `day` only, where one is given. */
export function balance(figures: Tally, day: string | null): MoneyMinor[] {
  const due = branch(figures, 'due');
  const days = Object.keys(due).filter((each) => day === null || each < day);
  return amounts(sum(days.map((each) => branch(due, each))));
}

export const oldestDueOn = (figures: Tally): string | null => span(branch(figures, 'due')).first;

/** Months and twelfths of years together are rounded once, so that no cent is lost per subscription. */
export function recurringRevenue(figures: Tally): MoneyMinor[] {
  const monthly = branch(figures, 'recurring', 'MONTH');
  const yearly = branch(figures, 'recurring', 'YEAR');
  return Object.keys({ ...monthly, ...yearly })
    .sort()
    .map((currency) => ({ currency, amountMinor: Math.round(at(monthly, currency) + at(yearly, currency) / 12) }));
}

/** Whether the subscriptions that ran on a UTC day had all ended by the end of another; null where none ran. */
export function allEnded(
  subscriptions: readonly Pick<BillingSubscriptionDoc, 'status' | 'startedAt' | 'endedAt'>[],
  from: string,
  until: string,
): boolean | null {
  const running = subscriptions.filter(
    ({ status, startedAt, endedAt }) =>
      status !== 'TRIAL' && dayOf(startedAt) <= from && (endedAt === null || dayOf(endedAt) > from),
  );
  if (running.length === 0) return null;
  return running.every(({ endedAt }) => endedAt !== null && dayOf(endedAt) <= until);
}
