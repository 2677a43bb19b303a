import { expect, test } from '@jest/globals';
import { sum } from '../../platform/domain/tally.ts';
import { financeFeatures } from './features.ts';
import type { BillingAccountDoc, OrderDoc } from './model.ts';
import { orderTally } from './rules.ts';

const now = new Date('2026-07-01T12:00:00Z');
const bought = (day: string, amountMinor: number, currency = 'EUR') =>
  orderTally({
    status: 'PAID',
    placedAt: new Date(`${day}T10:00:00Z`),
    total: { amountMinor, currency },
  } as OrderDoc);
const account = (...orders: ReturnType<typeof bought>[]) => ({ figures: sum(orders) }) as unknown as BillingAccountDoc;

const orders = [
  bought('2026-01-02', 1_000),
  bought('2026-01-12', 2_000),
  bought('2026-06-20', 3_000),
  bought('2026-06-20', 500, 'USD'),
];

test('windows, gaps and currencies are those of the days', () => {
  const features = financeFeatures([account(...orders)], now);
  expect(features).toMatchObject({
    known: true,
    orders: 4,
    purchaseDays: 3,
    firstOrderOn: '2026-01-02',
    lastOrderOn: '2026-06-20',
    orders90: 2,
    ordersPrior90: 1,
  });
  expect(features.meanGapDays).toBeCloseTo((10 + 159) / 2, 9);
  expect(features.currencies).toEqual([
    expect.objectContaining({ currency: 'EUR', purchaseDays: 3, spendMinor: 6_000, repeatSpendMinor: 5_000 }),
    expect.objectContaining({ currency: 'USD', purchaseDays: 1, spendMinor: 500, repeatSpendMinor: 0 }),
  ]);
});

test('two accounts of one customer are one history', () => {
  const apart = financeFeatures([account(...orders.slice(0, 2)), account(...orders.slice(2))], now);
  expect(apart).toEqual(financeFeatures([account(...orders)], now));
});

test('on a past day nothing is known of what came after it', () => {
  const then = financeFeatures([account(...orders)], new Date('2026-03-31'), true);
  expect(then).toEqual({
    ...financeFeatures([account(...orders.slice(0, 2))], new Date('2026-03-31'), true),
    orders: 2,
  });
  expect(then).toMatchObject({ orders: 2, lastOrderOn: '2026-01-12', orders90: 2, ordersPrior90: 0 });
  expect(then.activeSubscriptions).toBeUndefined();
});

test('whoever is not known has nothing, and is told so', () => {
  expect(financeFeatures([], now)).toMatchObject({ known: false, orders: 0, currencies: [], meanGapDays: null });
});
