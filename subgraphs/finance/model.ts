import type { StoredCard } from '../../platform/seal/cards.ts';
import type { StoredActivity, StoredParty, StoredRecord } from '../../platform/domain/kind.ts';
import {
  activitySchema,
  listIndexes,
  money,
  partySchema,
  recordIndexes,
  recordSchema,
} from '../../platform/domain/model.ts';
import type { MoneyMinor } from '../../platform/domain/money.ts';
import type { Connection } from '../../platform/mongo.ts';

export type BillingAccountStatus = 'ACTIVE' | 'ON_HOLD' | 'CLOSED';

/** The party of finance. */
export interface BillingAccountDoc extends StoredParty {
  readonly card: StoredCard | null;
  readonly status: BillingAccountStatus;
  readonly defaultCurrency: string | null;
  readonly paymentTermsDays: number | null;
}

export type OrderStatus = 'PLACED' | 'PAID' | 'SHIPPED' | 'COMPLETED' | 'CANCELLED';

/** Amounts of an order's lines, discount, shipping and tax are in the currency of its total. */
export interface OrderDoc extends StoredRecord {
  readonly number: string | null;
  readonly status: OrderStatus;
  readonly placedAt: Date;
  readonly total: MoneyMinor;
  readonly discount: MoneyMinor | null;
  readonly shipping: MoneyMinor | null;
  readonly tax: MoneyMinor | null;
  readonly quantity: number | null;
  readonly channel: string | null;
  readonly lines: readonly OrderLineDoc[];
}

export interface OrderLineDoc {
  readonly sku: string | null;
  readonly quantity: number;
  readonly unitPrice: MoneyMinor | null;
  readonly total: MoneyMinor | null;
}

export type InvoiceStatus = 'DRAFT' | 'OPEN' | 'PAID' | 'VOID' | 'UNCOLLECTIBLE';

export interface InvoiceDoc extends StoredRecord {
  readonly number: string | null;
  readonly order: string | null;
  readonly issuedAt: Date;
  readonly dueOn: string;
  readonly total: MoneyMinor;
  readonly paid: MoneyMinor;
  readonly status: InvoiceStatus;
  /** Total less paid while OPEN, else 0: kept, so that overdue invoices can be found. */
  readonly openMinor: number;
}

export type PaymentStatus = 'SUCCEEDED' | 'PENDING' | 'FAILED';

export interface PaymentDoc extends StoredRecord {
  readonly invoice: string | null;
  readonly order: string | null;
  readonly amount: MoneyMinor;
  readonly method: string | null;
  readonly status: PaymentStatus;
  readonly paidAt: Date;
}

export interface RefundDoc extends StoredRecord {
  readonly order: string | null;
  readonly payment: string | null;
  readonly amount: MoneyMinor;
  readonly reason: string | null;
  readonly refundedAt: Date;
}

export type BillingSubscriptionStatus = 'TRIAL' | 'ACTIVE' | 'PAUSED' | 'ENDED';
export type BillingInterval = 'MONTH' | 'YEAR';

export interface BillingSubscriptionDoc extends StoredRecord {
  readonly plan: string;
  readonly price: MoneyMinor;
  readonly interval: BillingInterval;
  readonly status: BillingSubscriptionStatus;
  readonly startedAt: Date;
  readonly renewsOn: string | null;
  readonly endedAt: Date | null;
  readonly product: string | null;
}

const text = { type: String, default: null };
const needed = { type: String, required: true };
const count = { type: Number, default: null };
const instant = { type: Date, required: true };
const amount = { ...money, required: true };

function accountSchema() {
  const schema = partySchema<BillingAccountDoc>({ status: needed, defaultCurrency: text, paymentTermsDays: count });
  listIndexes(schema, {}, ['status']); // Query.billingAccounts
  return schema;
}

const line = { sku: text, quantity: { type: Number, required: true }, unitPrice: money, total: money };

function orderSchema() {
  const schema = recordSchema<OrderDoc>({
    number: text,
    status: needed,
    placedAt: instant,
    total: amount,
    discount: money,
    shipping: money,
    tax: money,
    quantity: count,
    channel: text,
    lines: [{ type: line, _id: false }],
  });
  recordIndexes(schema, { placedAt: -1 }, ['number', 'status', 'channel', 'total.currency', 'lines.sku']); // Query.orders
  schema.index({ 'total.amountMinor': -1, _id: -1 }); // the same by total, and those within a range of it
  return schema;
}

function invoiceSchema() {
  const schema = recordSchema<InvoiceDoc>({
    number: text,
    order: text,
    issuedAt: instant,
    dueOn: needed,
    total: amount,
    paid: amount,
    status: needed,
    openMinor: { type: Number, required: true },
  });
  recordIndexes(schema, { issuedAt: -1 }, ['number', 'status', 'total.currency', 'order']); // Query.invoices
  schema.index({ dueOn: 1, _id: 1 }); // the same by due day
  schema.index({ openMinor: 1, dueOn: 1, _id: 1 }); // Query.invoices(filter: { overdue: true })
  schema.index({ 'total.amountMinor': -1, _id: -1 }); // Query.invoices(filter: { total })
  return schema;
}

function paymentSchema() {
  const schema = recordSchema<PaymentDoc>({
    invoice: text,
    order: text,
    amount,
    method: text,
    status: needed,
    paidAt: instant,
  });
  recordIndexes(schema, { paidAt: -1 }, ['status', 'method', 'amount.currency', 'invoice', 'order']); // Query.payments
  schema.index({ 'amount.amountMinor': -1, _id: -1 }); // Query.payments(filter: { amount })
  return schema;
}

function refundSchema() {
  const schema = recordSchema<RefundDoc>({ order: text, payment: text, amount, reason: text, refundedAt: instant });
  recordIndexes(schema, { refundedAt: -1 }, ['amount.currency', 'order', 'payment']); // Query.refunds
  schema.index({ 'amount.amountMinor': -1, _id: -1 }); // Query.refunds(filter: { amount })
  return schema;
}

function subscriptionSchema() {
  const schema = recordSchema<BillingSubscriptionDoc>({
    plan: needed,
    price: amount,
    interval: needed,
    status: needed,
    startedAt: instant,
    renewsOn: text,
    endedAt: { type: Date, default: null },
    product: text,
  });
  recordIndexes(schema, { startedAt: -1 }, ['status', 'plan', 'interval', 'product']); // Query.subscriptions
  schema.index({ renewsOn: 1, _id: 1 }); // the same by renewal
  return schema;
}

/** The models of finance on its own database. */
export const financeModels = (connection: Connection) => ({
  BillingAccount: connection.model<BillingAccountDoc>('BillingAccount', accountSchema(), 'parties'),
  Order: connection.model<OrderDoc>('Order', orderSchema(), 'orders'),
  Invoice: connection.model<InvoiceDoc>('Invoice', invoiceSchema(), 'invoices'),
  Payment: connection.model<PaymentDoc>('Payment', paymentSchema(), 'payments'),
  Refund: connection.model<RefundDoc>('Refund', refundSchema(), 'refunds'),
  BillingSubscription: connection.model<BillingSubscriptionDoc>(
    'BillingSubscription',
    subscriptionSchema(),
    'subscriptions',
  ),
  Activity: connection.model<StoredActivity>('Activity', activitySchema(), 'activities'),
});

export type FinanceModels = ReturnType<typeof financeModels>;
