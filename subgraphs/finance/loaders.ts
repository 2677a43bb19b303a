import DataLoader from 'dataloader';
import type { Caller } from '../../platform/caller.ts';
import type { Cursors } from '../../platform/cursor.ts';
import { oneEach } from '../../platform/mongo.ts';
import { createPageLoader } from '../../platform/page.ts';
import type {
  BillingAccountDoc,
  FinanceModels,
  InvoiceDoc,
  OrderDoc,
  PaymentDoc,
  RefundDoc,
  BillingSubscriptionDoc,
} from './model.ts';

/** Built anew for each call, so nothing read for one caller can reach another. */
export function createLoaders(db: FinanceModels, cursors: Cursors, caller: Caller) {
  const pages = <D extends { readonly _id: string }>(collection: string) =>
    createPageLoader<D>(db.BillingAccount.db, collection, cursors, caller);
  return {
    /** The billing account of each party id. One `$in` read per batch, as for each kind below. */
    account: new DataLoader<string, BillingAccountDoc | null>(async (ids) =>
      oneEach(
        ids,
        await db.BillingAccount.find({ _id: { $in: ids } })
          .batchSize(ids.length)
          .lean<BillingAccountDoc[]>(),
        (doc) => doc._id,
      ),
    ),
    order: new DataLoader<string, OrderDoc | null>(async (ids) =>
      oneEach(ids, await db.Order.find({ _id: { $in: ids } }).lean<OrderDoc[]>(), (doc) => doc._id),
    ),
    invoice: new DataLoader<string, InvoiceDoc | null>(async (ids) =>
      oneEach(ids, await db.Invoice.find({ _id: { $in: ids } }).lean<InvoiceDoc[]>(), (doc) => doc._id),
    ),
    payment: new DataLoader<string, PaymentDoc | null>(async (ids) =>
      oneEach(ids, await db.Payment.find({ _id: { $in: ids } }).lean<PaymentDoc[]>(), (doc) => doc._id),
    ),
    refund: new DataLoader<string, RefundDoc | null>(async (ids) =>
      oneEach(ids, await db.Refund.find({ _id: { $in: ids } }).lean<RefundDoc[]>(), (doc) => doc._id),
    ),
    subscription: new DataLoader<string, BillingSubscriptionDoc | null>(async (ids) =>
      oneEach(
        ids,
        await db.BillingSubscription.find({ _id: { $in: ids } }).lean<BillingSubscriptionDoc[]>(),
        (doc) => doc._id,
      ),
    ),
    accounts: pages<BillingAccountDoc>('parties'),
    orders: pages<OrderDoc>('orders'),
    invoices: pages<InvoiceDoc>('invoices'),
    payments: pages<PaymentDoc>('payments'),
    refunds: pages<RefundDoc>('refunds'),
    subscriptions: pages<BillingSubscriptionDoc>('subscriptions'),
    /** Parties in id order, ids and versions only. */
    versions: (after: string | null, first: number) =>
      db.BillingAccount.find(after === null ? {} : { _id: { $gt: after } }, { version: 1 })
        .sort({ _id: 1 })
        .limit(first)
        .batchSize(first)
        .lean<Pick<BillingAccountDoc, '_id' | 'version'>[]>(),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;
