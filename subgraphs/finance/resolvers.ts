import { boundedSlices } from '../../platform/domain/activities.ts';
import { boundedIds, present } from '../../platform/domain/batch.ts';
import { partyCard } from '../../platform/domain/card.ts';
import { amounts, dayOf, recent, span } from '../../platform/domain/figures.ts';
import { MAX_PAGE, within } from '../../platform/domain/page.ts';
import { productDays } from '../../platform/domain/product-days.ts';
import { at, branch, sum } from '../../platform/domain/tally.ts';
import { card } from '../../platform/seal/cards.ts';
import { asOfResolvers } from './as-of.ts';
import { financeFeatures } from './features.ts';
import { accounts, invoices, orders, payments, refunds, subscriptions } from './lists.ts';
import { Mutation, payloads } from './mutations.ts';
import {
  allEnded,
  averageOrderValue,
  balance,
  invoiceCount,
  lineTotal,
  net,
  oldestDueOn,
  orderCount,
  overdue,
  pieces,
  recentSpend,
  recurringRevenue,
  spend,
} from './rules.ts';
import type { Resolvers } from './schema.generated.ts';
import type { Context, CustomerMapper, CustomerFinanceMapper } from './types.ts';

const partiesOf = ({ parties }: CustomerFinanceMapper) => parties.map((party) => party._id);
const product = (sku: string | null) => (sku === null ? null : { sku });

/** What every record answers alike. */
const record = {
  id: ({ _id }: { readonly _id: string }) => _id,
  party: ({ party }: { readonly party: string }) => ({ domain: 'finance', id: party }),
  account: ({ party }: { readonly party: string }, _: unknown, { load }: Context) => load.account.load(party),
};

const linked = ({ links }: CustomerMapper) => links?.find((link) => link.domain === 'finance')?.parties ?? [];

const accountsOf = async (customer: CustomerMapper, { load }: Context) =>
  present(await load.account.loadMany(linked(customer)));

const purchasesUntil = async (day: string, customer: CustomerMapper, { load }: Context) =>
  productDays(present(await load.purchases(day).loadMany(linked(customer))).flat());

export const resolvers: Resolvers = {
  Query: {
    billingAccount: (_, { id }, { load }) => load.account.load(id),
    billingAccounts: (_, args, { load }) => load.accounts.load(accounts(args), args),
    order: (_, { id }, { load }) => load.order.load(id),
    orders: (_, args, { load }) => load.orders.load(orders(null, args), args),
    invoice: (_, { id }, { load }) => load.invoice.load(id),
    invoices: (_, args, { load }) => load.invoices.load(invoices(null, args, new Date()), args),
    payment: (_, { id }, { load }) => load.payment.load(id),
    payments: (_, args, { load }) => load.payments.load(payments(null, args), args),
    refund: (_, { id }, { load }) => load.refund.load(id),
    refunds: (_, args, { load }) => load.refunds.load(refunds(null, args), args),
    subscription: (_, { id }, { load }) => load.subscription.load(id),
    subscriptions: (_, args, { load }) => load.subscriptions.load(subscriptions(null, args), args),
    financePartyCards: (_, { ids }, { load, cards }) =>
      Promise.all(boundedIds(ids).map(async (id) => partyCard(await load.account.load(id), cards))),
    financePartyVersions: (_, { after, first }, { load }) => load.versions(after, first),
    financePartyQuality: (_, { after, first, country }, { load }) =>
      load.quality(after ?? null, first, country ?? null),
    financeActivities: (_, { slices, first, kinds }, { load }) =>
      load.activities(boundedSlices(slices), first, kinds ?? null),
  },
  Mutation,
  ...payloads,
  ...asOfResolvers,
  Customer: {
    finance: async (customer, _, context, info) => {
      context.cards.expect(linked(customer), info);
      return { parties: await accountsOf(customer, context) };
    },
    financeFeatures: async (customer, _, context) => financeFeatures(await accountsOf(customer, context), new Date()),
    financeFeaturesOn: async (customer, { day }, context) =>
      financeFeatures(await accountsOf(customer, context), new Date(day), true),
    financePurchases: (customer, _, context) => purchasesUntil(dayOf(new Date()), customer, context),
    financePurchasesOn: (customer, { day }, context) => purchasesUntil(day, customer, context),
    subscriptionsEnded: async ({ links }, { from, until }, { load }) => {
      const parties = links?.find((link) => link.domain === 'finance')?.parties ?? [];
      if (parties.length === 0) return null;
      const { edges } = await load.subscriptions.load(subscriptions(parties, {}), { first: MAX_PAGE });
      return allEnded(
        edges.map(({ node }) => node),
        from,
        until,
      );
    },
  },
  CustomerFinance: {
    known: ({ parties }) => parties.length > 0,
    accounts: ({ parties }) => [...parties],
    figures: ({ parties }) => sum(parties.map((each) => each.figures)),
    orders: (customer, args, { load }) => load.orders.load(orders(partiesOf(customer), args), args),
    invoices: (customer, args, { load }) => load.invoices.load(invoices(partiesOf(customer), args, new Date()), args),
    payments: (customer, args, { load }) => load.payments.load(payments(partiesOf(customer), args), args),
    refunds: (customer, args, { load }) => load.refunds.load(refunds(partiesOf(customer), args), args),
    subscriptions: (customer, args, { load }) =>
      load.subscriptions.load(subscriptions(partiesOf(customer), args), args),
  },
  FinanceFigures: {
    orders: orderCount,
    cancelledOrders: (figures) => at(figures, 'orders', 'CANCELLED'),
    spend,
    refunded: (figures) => amounts(branch(figures, 'refunded')),
    net,
    averageOrderValue,
    firstOrderOn: (figures) => span(branch(figures, 'orderDays')).first,
    lastOrderOn: (figures) => span(branch(figures, 'orderDays')).last,
    purchaseDays: (figures) => Object.keys(branch(figures, 'orderDays')).length,
    recentSpend: (figures, { days }) => recentSpend(figures, days, new Date()),
    recentOrders: (figures, { days }) => recent(branch(figures, 'orderDays'), days, new Date()),
    invoices: invoiceCount,
    invoiced: (figures) => amounts(branch(figures, 'invoiced')),
    paid: (figures) => amounts(branch(figures, 'paid')),
    openBalance: (figures) => balance(figures, null),
    overdueBalance: (figures) => balance(figures, dayOf(new Date())),
    oldestDueOn,
    payments: (figures) => at(figures, 'payments', 'SUCCEEDED'),
    failedPayments: (figures) => at(figures, 'payments', 'FAILED'),
    received: (figures) => amounts(branch(figures, 'received')),
    lastPaymentOn: (figures) => span(branch(figures, 'paymentDays')).last,
    refunds: (figures) => at(figures, 'refunds'),
    activeSubscriptions: (figures) => at(figures, 'subscriptions', 'ACTIVE'),
    trialSubscriptions: (figures) => at(figures, 'subscriptions', 'TRIAL'),
    endedSubscriptions: (figures) => at(figures, 'subscriptions', 'ENDED'),
    recurringRevenue,
    firstSubscriptionOn: (figures) => span(branch(figures, 'startDays')).first,
  },
  Product: {
    __resolveReference: ({ sku }) => ({ sku }),
    orders: ({ sku }, args, { load }) => load.orders.load(within(orders(null, args), { 'lines.sku': sku }), args),
    subscriptions: ({ sku }, args, { load }) =>
      load.subscriptions.load(within(subscriptions(null, args), { product: sku }), args),
  },
  BillingAccount: {
    __resolveReference: ({ id }, { load }) => load.account.load(id),
    card,
    id: record.id,
    party: ({ _id }) => ({ domain: 'finance', id: _id }),
  },
  Order: {
    __resolveReference: ({ id }, { load }) => load.order.load(id),
    ...record,
    quantity: pieces,
    lines: ({ lines }) => [...lines],
  },
  OrderLine: { product: ({ sku }) => product(sku), total: lineTotal },
  Invoice: {
    __resolveReference: ({ id }, { load }) => load.invoice.load(id),
    ...record,
    order: ({ order }, _, { load }) => (order === null ? null : load.order.load(order)),
    open: ({ openMinor, total }) => ({ amountMinor: openMinor, currency: total.currency }),
    overdue: (invoice) => overdue(invoice, new Date()),
  },
  Payment: {
    __resolveReference: ({ id }, { load }) => load.payment.load(id),
    ...record,
    invoice: ({ invoice }, _, { load }) => (invoice === null ? null : load.invoice.load(invoice)),
    order: ({ order }, _, { load }) => (order === null ? null : load.order.load(order)),
  },
  Refund: {
    __resolveReference: ({ id }, { load }) => load.refund.load(id),
    ...record,
    order: ({ order }, _, { load }) => (order === null ? null : load.order.load(order)),
    payment: ({ payment }, _, { load }) => (payment === null ? null : load.payment.load(payment)),
  },
  BillingSubscription: {
    __resolveReference: ({ id }, { load }) => load.subscription.load(id),
    ...record,
    product: (subscription) => product(subscription.product),
  },
};
