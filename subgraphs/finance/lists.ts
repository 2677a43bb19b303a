import { dayOf } from '../../platform/domain/figures.ts';
import { conditions, days, instants, moneyWithin, oneOf } from '../../platform/domain/filter.ts';
import type { Filter } from '../../platform/mongo.ts';
import type { List, Order, PageArgs } from '../../platform/domain/page.ts';
import type {
  BillingAccountFilter,
  InvoiceFilter,
  InvoiceSort,
  OrderFilter,
  OrderSort,
  PaymentFilter,
  PaymentSort,
  RefundFilter,
  RefundSort,
  BillingSubscriptionFilter,
  BillingSubscriptionSort,
} from './schema.generated.ts';

type Parties = readonly string[] | null;
type Asked<F, S> = PageArgs & { filter?: F | null; sort?: S | null };

const instant = (field: string, direction: 1 | -1): Order => ({ field, direction, instant: true });

const ORDER_ORDERS: Record<OrderSort, Order> = {
  PLACED_DESC: instant('placedAt', -1),
  PLACED_ASC: instant('placedAt', 1),
  TOTAL_DESC: { field: 'total.amountMinor', direction: -1 },
  TOTAL_ASC: { field: 'total.amountMinor', direction: 1 },
};

const INVOICE_ORDERS: Record<InvoiceSort, Order> = {
  ISSUED_DESC: instant('issuedAt', -1),
  ISSUED_ASC: instant('issuedAt', 1),
  DUE_DESC: { field: 'dueOn', direction: -1 },
  DUE_ASC: { field: 'dueOn', direction: 1 },
};

const PAYMENT_ORDERS: Record<PaymentSort, Order> = {
  PAID_DESC: instant('paidAt', -1),
  PAID_ASC: instant('paidAt', 1),
};

const REFUND_ORDERS: Record<RefundSort, Order> = {
  REFUNDED_DESC: instant('refundedAt', -1),
  REFUNDED_ASC: instant('refundedAt', 1),
};

const SUBSCRIPTION_ORDERS: Record<BillingSubscriptionSort, Order> = {
  STARTED_DESC: instant('startedAt', -1),
  STARTED_ASC: instant('startedAt', 1),
  RENEWS_ASC: { field: 'renewsOn', direction: 1 },
};

export const accounts = ({ filter }: { filter?: BillingAccountFilter | null }): List => ({
  name: 'billingAccounts',
  parties: null,
  filter: conditions({ status: oneOf(filter?.status) }, filter),
  order: { field: '_id', direction: 1 },
});

export const orders = (parties: Parties, { filter, sort }: Asked<OrderFilter, OrderSort>): List => ({
  name: 'orders',
  parties,
  filter: conditions(
    {
      number: filter?.number,
      status: oneOf(filter?.status),
      placedAt: instants(filter?.placedAt),
      ...moneyWithin('total', filter?.total, filter?.currency),
      channel: oneOf(filter?.channel),
      'lines.sku': filter?.sku,
    },
    filter,
  ),
  order: ORDER_ORDERS[sort ?? 'PLACED_DESC'],
});

export const invoices = (parties: Parties, asked: Asked<InvoiceFilter, InvoiceSort>, now: Date): List =>
  invoicesOn(dayOf(now), parties, asked);

const invoicesOn = (day: string, parties: Parties, asked: Asked<InvoiceFilter, InvoiceSort>): List => ({
  name: 'invoices',
  parties,
  ...(asked.filter?.overdue == null
    ? {}
    : { day: { on: day, at: (other: string) => invoicesOn(other, parties, asked) } }),
  filter: conditions(
    {
      number: asked.filter?.number,
      status: oneOf(asked.filter?.status),
      issuedAt: instants(asked.filter?.issuedAt),
      dueOn: days(asked.filter?.dueOn),
      ...moneyWithin('total', asked.filter?.total, asked.filter?.currency),
      order: asked.filter?.order,
      ...overdue(asked.filter?.overdue, day),
    },
    asked.filter,
  ),
  order: INVOICE_ORDERS[asked.sort ?? 'ISSUED_DESC'],
});

function overdue(wanted: boolean | null | undefined, day: string): Filter {
  if (wanted == null) return {};
  const conditions = { openMinor: { $gt: 0 }, dueOn: { $lt: day } };
  return wanted ? { $and: [conditions] } : { $nor: [conditions] };
}

export const payments = (parties: Parties, { filter, sort }: Asked<PaymentFilter, PaymentSort>): List => ({
  name: 'payments',
  parties,
  filter: conditions(
    {
      status: oneOf(filter?.status),
      method: oneOf(filter?.method),
      paidAt: instants(filter?.paidAt),
      ...moneyWithin('amount', filter?.amount, filter?.currency),
      invoice: filter?.invoice,
      order: filter?.order,
    },
    filter,
  ),
  order: PAYMENT_ORDERS[sort ?? 'PAID_DESC'],
});

export const refunds = (parties: Parties, { filter, sort }: Asked<RefundFilter, RefundSort>): List => ({
  name: 'refunds',
  parties,
  filter: conditions(
    {
      refundedAt: instants(filter?.refundedAt),
      ...moneyWithin('amount', filter?.amount, filter?.currency),
      order: filter?.order,
      payment: filter?.payment,
    },
    filter,
  ),
  order: REFUND_ORDERS[sort ?? 'REFUNDED_DESC'],
});

export const subscriptions = (
  parties: Parties,
  { filter, sort }: Asked<BillingSubscriptionFilter, BillingSubscriptionSort>,
): List => ({
  name: 'subscriptions',
  parties,
  filter: conditions(
    {
      status: oneOf(filter?.status),
      plan: oneOf(filter?.plan),
      interval: filter?.interval,
      startedAt: instants(filter?.startedAt),
      renewsOn: days(filter?.renewsOn),
      product: filter?.product,
      ...(sort === 'RENEWS_ASC' ? { $and: [{ renewsOn: { $gte: '' } }] } : {}),
    },
    filter,
  ),
  order: SUBSCRIPTION_ORDERS[sort ?? 'STARTED_DESC'],
});
