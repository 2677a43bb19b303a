import type { WriteOutcome } from '../../platform/domain/kind.ts';
import { mutationsOf } from '../../platform/domain/mutations.ts';
import { after } from '../../platform/domain/outcome.ts';
import type { MutationResolvers, Resolvers } from './schema.generated.ts';
import type { Context } from './types.ts';
import { accountKind, invoiceKind, paymentKind, refundKind } from './writes.ts';

const account = mutationsOf(() => accountKind);
const invoice = mutationsOf(() => invoiceKind);
const payment = mutationsOf(() => paymentKind);
const refund = mutationsOf(() => refundKind);
const order = mutationsOf(({ kinds }: Context) => kinds.order);
const subscription = mutationsOf(({ kinds }: Context) => kinds.subscription);

export const Mutation: MutationResolvers = {
  upsertBillingAccount: account.one,
  upsertBillingAccounts: account.many,
  removeBillingAccounts: account.remove,
  upsertOrder: order.one,
  upsertOrders: order.many,
  removeOrders: order.remove,
  upsertInvoice: invoice.one,
  upsertInvoices: invoice.many,
  removeInvoices: invoice.remove,
  upsertPayment: payment.one,
  upsertPayments: payment.many,
  removePayments: payment.remove,
  upsertRefund: refund.one,
  upsertRefunds: refund.many,
  removeRefunds: refund.remove,
  upsertSubscription: subscription.one,
  upsertSubscriptions: subscription.many,
  removeSubscriptions: subscription.remove,
};

const outcome = (row: WriteOutcome) => row;

/** Payloads answer the row's outcome and what is stored after it. */
export const payloads = {
  BillingAccountWrite: { outcome, account: (row, _, { load }) => after(row, (id) => load.account.load(id)) },
  OrderWrite: { outcome, order: (row, _, { load }) => after(row, (id) => load.order.load(id)) },
  InvoiceWrite: { outcome, invoice: (row, _, { load }) => after(row, (id) => load.invoice.load(id)) },
  PaymentWrite: { outcome, payment: (row, _, { load }) => after(row, (id) => load.payment.load(id)) },
  RefundWrite: { outcome, refund: (row, _, { load }) => after(row, (id) => load.refund.load(id)) },
  BillingSubscriptionWrite: {
    outcome,
    subscription: (row, _, { load }) => after(row, (id) => load.subscription.load(id)),
  },
} satisfies Resolvers;
