import { createCardQuality } from '../../platform/domain/card-quality.ts';
import { createActivities } from '../../platform/domain/activities.ts';
import { byId } from '../../platform/documents.ts';
import { versionsOf } from '../../platform/domain/versions.ts';
import { createPageLoader } from '../../platform/domain/page.ts';
import type { Reader } from '../../platform/domain/reader.ts';
import { createPastLoaders } from './as-of.ts';
import type {
  BillingAccountDoc,
  FinanceModels,
  InvoiceDoc,
  OrderDoc,
  PaymentDoc,
  RefundDoc,
  BillingSubscriptionDoc,
} from './model.ts';
import { createPurchases } from './purchases.ts';

/** Built anew for each call, so nothing read for one caller can reach another. */
export function createLoaders(db: FinanceModels, reader: Reader) {
  const pages = <D extends { readonly _id: string }>(collection: string) => createPageLoader<D>(reader, collection);
  return {
    /** The billing account of each party id. */
    account: byId<BillingAccountDoc>(db.BillingAccount, reader.reads),
    order: byId<OrderDoc>(db.Order, reader.reads),
    invoice: byId<InvoiceDoc>(db.Invoice, reader.reads),
    payment: byId<PaymentDoc>(db.Payment, reader.reads),
    refund: byId<RefundDoc>(db.Refund, reader.reads),
    subscription: byId<BillingSubscriptionDoc>(db.BillingSubscription, reader.reads),
    accounts: pages<BillingAccountDoc>('parties'),
    orders: pages<OrderDoc>('orders'),
    invoices: pages<InvoiceDoc>('invoices'),
    payments: pages<PaymentDoc>('payments'),
    refunds: pages<RefundDoc>('refunds'),
    subscriptions: pages<BillingSubscriptionDoc>('subscriptions'),
    activities: createActivities(db.BillingAccount.db),
    purchases: createPurchases(db),
    past: createPastLoaders(db.BillingAccount.db),
    /** Records in id order, counted. */
    quality: createCardQuality(db.BillingAccount.db, reader.cards),
    /** Parties in id order, ids and versions only. */
    versions: versionsOf(db.BillingAccount),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;
