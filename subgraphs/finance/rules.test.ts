import { describe, expect, test } from '@jest/globals';
import { add, EMPTY, subtract, sum, type Tally } from '../../platform/domain/tally.ts';
import type { InvoiceDoc, OrderDoc, OrderLineDoc, BillingSubscriptionDoc } from './model.ts';
import {
  averageOrderValue,
  balance,
  expectedTotalMinor,
  invoiceCount,
  invoiceTally,
  lineTotal,
  net,
  oldestDueOn,
  orderCount,
  orderTally,
  overdue,
  pieces,
  recentSpend,
  recurringRevenue,
  refundTally,
  spend,
  subscriptionTally,
} from './rules.ts';

const eur = (amountMinor: number) => ({ amountMinor, currency: 'EUR' });
const usd = (amountMinor: number) => ({ amountMinor, currency: 'USD' });

const order = (given: Partial<OrderDoc> = {}) =>
  orderTally({ status: 'PLACED', placedAt: new Date('2026-03-01T23:59:59Z'), total: eur(3000), ...given } as OrderDoc);

const invoice = (given: Partial<InvoiceDoc> = {}) =>
  invoiceTally({
    status: 'OPEN',
    total: eur(10_000),
    paid: eur(0),
    dueOn: '2026-03-16',
    openMinor: 10_000,
    ...given,
  } as InvoiceDoc);

const subscription = (given: Partial<BillingSubscriptionDoc> = {}) =>
  subscriptionTally({
    status: 'ACTIVE',
    price: eur(990),
    interval: 'MONTH',
    startedAt: new Date('2026-01-01T00:00:00Z'),
    ...given,
  } as BillingSubscriptionDoc);

const figuresOf = (...tallies: Tally[]) => sum(tallies);

describe('figures of orders', () => {
  test('count a cancelled order only as cancelled', () => {
    const figures = figuresOf(order(), order({ status: 'CANCELLED', total: eur(9999) }));
    expect(orderCount(figures)).toBe(1);
    expect(spend(figures)).toEqual([eur(3000)]);
    expect(figures['orders']).toEqual({ PLACED: 1, CANCELLED: 1 });
  });

  test('count an order of amount zero: it has a day, a currency, and lowers the average', () => {
    const figures = figuresOf(order({ total: eur(0) }));
    expect([orderCount(figures), spend(figures), averageOrderValue(figures)]).toEqual([1, [eur(0)], [eur(0)]]);
    expect(averageOrderValue(figuresOf(figures, order({ total: eur(101) })))).toEqual([eur(51)]);
  });

  test('keep currencies apart, in order of currency', () => {
    const figures = figuresOf(
      order({ total: usd(500) }),
      order({ total: eur(300) }),
      refundTally({ amount: usd(700) } as never),
    );
    expect(spend(figures)).toEqual([eur(300), usd(500)]);
    expect(net(figures)).toEqual([eur(300), usd(-200)]);
  });

  test('go back to nothing when what was added is taken away', () => {
    const zero = order({ total: eur(0) });
    expect(subtract(add(EMPTY, zero), zero)).toEqual({});
    expect(
      subtract(figuresOf(order(), invoice(), subscription()), figuresOf(invoice(), order(), subscription())),
    ).toEqual({});
  });

  test('reach back whole UTC days, today included', () => {
    const figures = figuresOf(
      order({ placedAt: new Date('2026-03-01T00:00:00Z') }),
      order({ placedAt: new Date('2026-02-28T23:59:59.999Z'), total: eur(1) }),
    );
    const now = new Date('2026-03-02T00:00:00Z');
    expect(recentSpend(figures, 1, now)).toEqual([]);
    expect(recentSpend(figures, 2, now)).toEqual([eur(3000)]);
    expect(recentSpend(figures, 3, now)).toEqual([eur(3001)]);
    expect(() => recentSpend(figures, 0, now)).toThrow('days lies between 1 and 3660; 0 came.');
  });
});

describe('figures of invoices', () => {
  test('tell what is overdue by the day they are read on', () => {
    const figures = figuresOf(invoice(), invoice({ dueOn: '2026-03-17', openMinor: 500 }));
    expect(balance(figures, null)).toEqual([eur(10_500)]);
    expect(balance(figures, '2026-03-16')).toEqual([]);
    expect(balance(figures, '2026-03-17')).toEqual([eur(10_000)]);
    expect(oldestDueOn(figures)).toBe('2026-03-16');
  });

  test('leave out drafts and void ones, and ask nothing for those paid', () => {
    const paid = invoice({ status: 'PAID', paid: eur(10_000), openMinor: 0 });
    const figures = figuresOf(
      paid,
      invoice({ status: 'DRAFT', openMinor: 0 }),
      invoice({ status: 'VOID', openMinor: 0 }),
    );
    expect([invoiceCount(figures), balance(figures, null), oldestDueOn(figures)]).toEqual([1, [], null]);
    expect([figures['invoiced'], figures['paid']]).toEqual([{ EUR: 10_000 }, { EUR: 10_000 }]);
  });

  test('an invoice is overdue from the day after its due day', () => {
    const due = { openMinor: 1, dueOn: '2026-03-16' };
    expect(overdue(due, new Date('2026-03-16T23:59:59Z'))).toBe(false);
    expect(overdue(due, new Date('2026-03-17T00:00:00Z'))).toBe(true);
    expect(overdue({ ...due, openMinor: 0 }, new Date('2027-01-01T00:00:00Z'))).toBe(false);
  });
});

describe('recurring revenue', () => {
  test('is a month of what is active: a yearly price counts a twelfth, rounded once', () => {
    const yearly = subscription({ interval: 'YEAR', price: eur(100) });
    expect(recurringRevenue(figuresOf(yearly))).toEqual([eur(8)]);
    expect(recurringRevenue(figuresOf(yearly, yearly, yearly))).toEqual([eur(25)]);
    expect(recurringRevenue(figuresOf(subscription(), yearly, subscription({ price: usd(1) })))).toEqual([
      eur(998),
      usd(1),
    ]);
  });

  test('leaves out trials, paused and ended ones', () => {
    const rest = (['TRIAL', 'PAUSED', 'ENDED'] as const).map((status) => subscription({ status }));
    expect(recurringRevenue(figuresOf(...rest))).toEqual([]);
    expect(figuresOf(...rest)['subscriptions']).toEqual({ TRIAL: 1, PAUSED: 1, ENDED: 1 });
  });
});

describe('the lines of an order', () => {
  const line = (given: Partial<OrderLineDoc> = {}): OrderLineDoc => ({
    sku: null,
    quantity: 2,
    unitPrice: eur(1000),
    total: null,
    ...given,
  });
  const none = { discount: null, shipping: null, tax: null };

  test('are priced by quantity times unit price unless a total is given', () => {
    expect(lineTotal(line())).toEqual(eur(2000));
    expect(lineTotal(line({ total: eur(1800) }))).toEqual(eur(1800));
    expect(lineTotal(line({ unitPrice: null }))).toBeNull();
  });

  test('say the total, less discount, plus shipping and tax', () => {
    const lines = [line(), line({ total: eur(500) })];
    expect(expectedTotalMinor({ lines, ...none })).toBe(2500);
    expect(expectedTotalMinor({ lines, discount: eur(300), shipping: eur(49), tax: eur(1) })).toBe(2250);
  });

  test('say nothing of the total while one has no price, or there is none', () => {
    expect(expectedTotalMinor({ lines: [line(), line({ unitPrice: null })], ...none })).toBeNull();
    expect(expectedTotalMinor({ lines: [], ...none, shipping: eur(5) })).toBeNull();
  });

  test('count the pieces where the source does not', () => {
    expect(pieces({ quantity: null, lines: [line(), line({ quantity: 3 })] })).toBe(5);
    expect(pieces({ quantity: 7, lines: [line()] })).toBe(7);
    expect(pieces({ quantity: null, lines: [] })).toBeNull();
  });
});
