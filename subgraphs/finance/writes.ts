import { mergeCard } from '../../platform/domain/card.ts';
import type { Check } from '../../platform/domain/check.ts';
import type { Kind } from '../../platform/domain/kind.ts';
import { isCurrency } from '../../platform/domain/money.ts';
import { checkSku, type KnowProducts, type Products } from '../../platform/domain/products.ts';
import type {
  BillingAccountDoc,
  InvoiceDoc,
  OrderDoc,
  PaymentDoc,
  RefundDoc,
  BillingSubscriptionDoc,
} from './model.ts';
import { mergeLines, mergePaid, mergeSideAmounts } from './amounts.ts';
import {
  expectedTotalMinor,
  invoiceTally,
  openMinor,
  orderTally,
  paymentTally,
  refundTally,
  subscriptionTally,
} from './rules.ts';
import type {
  BillingAccountInput,
  InvoiceInput,
  OrderInput,
  PaymentInput,
  RefundInput,
  BillingSubscriptionInput,
} from './schema.generated.ts';

/** An account that only records point at. */
export const BARE_ACCOUNT = {
  card: null,
  status: 'ACTIVE',
  defaultCurrency: null,
  paymentTermsDays: null,
} satisfies Partial<BillingAccountDoc>;

export const accountKind: Kind<BillingAccountDoc, BillingAccountInput> = {
  name: 'account',
  collection: 'parties',
  party: 'self',
  schemaVersion: 1,
  merge: (input, stored, check) => ({
    card: mergeCard(input.card, stored?.card ?? null, check),
    status: check.merge(input.status, stored?.status) ?? 'ACTIVE',
    defaultCurrency: currency(check.merge(input.defaultCurrency, stored?.defaultCurrency), check),
    paymentTermsDays: check.range(
      'paymentTermsDays',
      check.merge(input.paymentTermsDays, stored?.paymentTermsDays),
      0,
      730,
    ),
  }),
};

export const invoiceKind: Kind<InvoiceDoc, InvoiceInput> = {
  name: 'invoice',
  collection: 'invoices',
  party: 'owner',
  schemaVersion: 1,
  merge: (input, stored, check) => {
    const status = check.merge(input.status, stored?.status) ?? 'OPEN';
    const total = check.required('total', check.money('total', input.total, stored?.total));
    const paid = mergePaid(input, stored, status, total, check);
    return {
      number: check.text('number', check.merge(input.number, stored?.number), 100),
      order: reference('order', input.order, stored?.order, check),
      issuedAt: instant('issuedAt', input.issuedAt, stored?.issuedAt, check),
      dueOn: check.required('dueOn', check.merge(input.dueOn, stored?.dueOn)),
      total,
      paid,
      status,
      openMinor: total && paid ? openMinor(status, total, paid) : 0,
    };
  },
  contribution: invoiceTally,
  activity: ({ status, issuedAt }) => ({ kind: 'INVOICE', at: issuedAt, title: `Invoice, ${status.toLowerCase()}` }),
};

export const paymentKind: Kind<PaymentDoc, PaymentInput> = {
  name: 'payment',
  collection: 'payments',
  party: 'owner',
  schemaVersion: 1,
  merge: (input, stored, check) => ({
    invoice: reference('invoice', input.invoice, stored?.invoice, check),
    order: reference('order', input.order, stored?.order, check),
    amount: check.required('amount', check.money('amount', input.amount, stored?.amount)),
    method: check.text('method', check.merge(input.method, stored?.method), 100),
    status: check.merge(input.status, stored?.status) ?? 'SUCCEEDED',
    paidAt: instant('paidAt', input.paidAt, stored?.paidAt, check),
  }),
  contribution: paymentTally,
  activity: ({ status, paidAt }) => ({ kind: 'PAYMENT', at: paidAt, title: `Payment, ${status.toLowerCase()}` }),
};

export const refundKind: Kind<RefundDoc, RefundInput> = {
  name: 'refund',
  collection: 'refunds',
  party: 'owner',
  schemaVersion: 1,
  merge: (input, stored, check) => ({
    order: reference('order', input.order, stored?.order, check),
    payment: reference('payment', input.payment, stored?.payment, check),
    amount: check.required('amount', check.money('amount', input.amount, stored?.amount)),
    reason: check.text('reason', check.merge(input.reason, stored?.reason)),
    refundedAt: instant('refundedAt', input.refundedAt, stored?.refundedAt, check),
  }),
  contribution: refundTally,
  activity: ({ refundedAt }) => ({ kind: 'REFUND', at: refundedAt, title: 'Refund' }),
};

/** The kinds that name products, which sales is asked about before the transaction. */
export const productKinds = (know: KnowProducts) => ({ order: orderKind(know), subscription: subscriptionKind(know) });

const orderKind = (know: KnowProducts): Kind<OrderDoc, OrderInput, Products> => ({
  name: 'order',
  collection: 'orders',
  party: 'owner',
  schemaVersion: 1,
  consult: (inputs) => know(inputs.flatMap(({ lines }) => (lines ?? []).flatMap(({ sku }) => sku ?? []))),
  merge: (input, stored, check, products) => {
    const total = check.required('total', check.money('total', input.total, stored?.total));
    const order = {
      number: check.text('number', check.merge(input.number, stored?.number), 100),
      status: check.merge(input.status, stored?.status) ?? 'PLACED',
      placedAt: instant('placedAt', input.placedAt, stored?.placedAt, check),
      total,
      ...mergeSideAmounts(input, stored, total, check),
      quantity: check.range('quantity', check.merge(input.quantity, stored?.quantity), 0, 10_000_000),
      channel: check.text('channel', check.merge(input.channel, stored?.channel), 100),
      lines: mergeLines(input.lines, stored?.lines, total, check, products),
    };
    if (check.errors.length === 0) checkSum(order, check);
    return order;
  },
  contribution: orderTally,
  activity: ({ status, placedAt }) => ({ kind: 'ORDER', at: placedAt, title: `Order, ${status.toLowerCase()}` }),
});

function checkSum(order: Parameters<typeof expectedTotalMinor>[0] & Pick<OrderDoc, 'total'>, check: Check): void {
  const expected = expectedTotalMinor(order);
  if (expected !== null && expected !== order.total.amountMinor)
    check.fail(
      'INVALID',
      'total',
      `Where every line has a price, total is their sum less discount plus shipping and tax: ${expected} minor units; ${order.total.amountMinor} came.`,
    );
}

const subscriptionKind = (know: KnowProducts): Kind<BillingSubscriptionDoc, BillingSubscriptionInput, Products> => ({
  name: 'subscription',
  collection: 'subscriptions',
  party: 'owner',
  schemaVersion: 1,
  consult: (inputs) => know(inputs.flatMap(({ product }) => product ?? [])),
  merge: (input, stored, check, products) => {
    const startedAt = instant('startedAt', input.startedAt, stored?.startedAt, check);
    const endedAt = check.past('endedAt', check.merge(input.endedAt, stored?.endedAt));
    if (startedAt && endedAt && endedAt < startedAt)
      check.fail('OUT_OF_RANGE', 'endedAt', 'endedAt is not before startedAt; an earlier instant came.');
    if (input.product != null) checkSku('product', input.product, check, products);
    return {
      plan: check.required('plan', check.text('plan', check.merge(input.plan, stored?.plan), 200)),
      price: check.required('price', check.money('price', input.price, stored?.price)),
      interval: check.merge(input.interval, stored?.interval) ?? 'MONTH',
      status: check.merge(input.status, stored?.status) ?? 'ACTIVE',
      startedAt,
      renewsOn: check.merge(input.renewsOn, stored?.renewsOn),
      endedAt,
      product: check.merge(input.product, stored?.product),
    };
  },
  contribution: subscriptionTally,
  activity: ({ status, startedAt }) => ({
    kind: 'SUBSCRIPTION',
    at: startedAt,
    title: `Subscription, ${status.toLowerCase()}`,
  }),
});

type Given<T> = T | null | undefined;

function currency(code: string | null, check: Check): string | null {
  if (code !== null && !isCurrency(code))
    check.fail('UNKNOWN_CURRENCY', 'defaultCurrency', 'defaultCurrency is an ISO 4217 code such as EUR; another came.');
  return code;
}

/** A required instant that has come. */
const instant = (path: string, given: Given<Date>, stored: Given<Date>, check: Check): Date =>
  check.required(path, check.past(path, check.merge(given, stored)));

/** The id of another record of finance, which may arrive later. */
function reference(path: string, given: Given<string>, stored: Given<string>, check: Check): string | null {
  const id = check.merge(given, stored);
  return id === null ? null : check.id(path, id);
}
