import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { add, at, branch, EMPTY, isEmpty, leaves, onlyGrows, subtract, sum, type Tally } from './tally.ts';

/** Tallies of one shape, as the contributions of one domain are: a key is a leaf everywhere or nowhere. */
const tally = fc
  .record({
    orders: fc.integer({ min: -5, max: 5 }),
    spend: fc.dictionary(
      fc.constantFrom('EUR', 'USD', '__proto__', 'constructor'),
      fc.integer({ min: -1e6, max: 1e6 }),
      {
        maxKeys: 3,
      },
    ),
    days: fc.dictionary(
      fc.constantFrom('2026-01-01', '2026-01-02'),
      fc.record({ orders: fc.integer({ min: -3, max: 3 }) }),
    ),
  })
  .map((value) => add(EMPTY, value as Tally));

test('tallies form an abelian group', () => {
  fc.assert(
    fc.property(tally, tally, tally, (a, b, c) => {
      expect(add(a, b)).toEqual(add(b, a));
      expect(add(add(a, b), c)).toEqual(add(a, add(b, c)));
      expect(add(a, EMPTY)).toEqual(a);
      expect(subtract(a, a)).toEqual(EMPTY);
      expect(add(subtract(a, b), b)).toEqual(a);
    }),
  );
});

test('equal sums are equal objects: zero leaves and empty branches are gone', () => {
  const once = { orders: 1, spend: { EUR: 500 }, days: { '2026-01-01': { orders: 1 } } };
  expect(subtract(sum([once, once]), once)).toEqual(once);
  expect(isEmpty(subtract(once, once))).toBe(true);
});

test('a sum leaves what it adds as it was', () => {
  const a = Object.freeze({ spend: Object.freeze({ EUR: 1 }) });
  add(a, { spend: { EUR: 2, USD: 3 } });
  expect(a).toEqual({ spend: { EUR: 1 } });
});

test('a path that is not there is zero, an absent branch is empty', () => {
  const figures = { spend: { EUR: 500 } };
  expect(at(figures, 'spend', 'EUR')).toBe(500);
  expect(at(figures, 'spend', 'USD')).toBe(0);
  expect(at(figures, 'spend')).toBe(0);
  expect(at(figures, 'spend', 'constructor', 'length')).toBe(0);
  expect(branch(figures, 'days')).toBe(EMPTY);
});

test('a tally is added in place only where no leaf can become zero and every key is a step of a path', () => {
  expect(onlyGrows({ spend: { EUR: 5 }, days: { '2026-01-01': 1 } })).toBe(true);
  expect(onlyGrows({})).toBe(true);
  for (const key of ['a.b', '$a', '']) expect(onlyGrows({ [key]: 1 })).toBe(false);
  expect(onlyGrows({ spend: { EUR: 5, USD: -1 } })).toBe(false);
});

test('the leaves of a tally are numbers by dotted path', () => {
  expect(leaves({ refunds: 1, spend: { EUR: 5, USD: 2 } }, 'figures')).toEqual({
    'figures.refunds': 1,
    'figures.spend.EUR': 5,
    'figures.spend.USD': 2,
  });
});
