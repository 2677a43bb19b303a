import { expect, test } from '@jest/globals';
import { uniform } from '../random.ts';
import { basketsOf, type Bought } from './baskets.ts';
import { holdOutRecommendations, ranking } from './hold-out.ts';
import { learnCoPurchases } from './model.ts';
import { recommend } from './recommend.ts';

const DAY = 86_400_000;
const START = Date.UTC(2025, 0, 1);
const KINDS = 6;
const ITEMS = 90;

/** Purchases over a year, of items that few or many buy; `loyalty` is how often one buys of one's own kind of items. */
function market(loyalty: number, seed = 7): Bought[] {
  const next = uniform(seed);
  const skewed = (count: number) => Math.floor(count * next() ** 2);
  return Array.from({ length: 300 }, (_, customer) =>
    Array.from({ length: 3 + Math.floor(next() * 8) }, () => {
      const item = next() < loyalty ? (customer % KINDS) + KINDS * skewed(ITEMS / KINDS) : skewed(ITEMS);
      return { customer: `c${customer}`, item: `i${item}`, at: START + Math.floor(next() * 365) * DAY };
    }),
  ).flat();
}

const OPTIONS = { k: 10, share: 0.25, repeats: false };

test('where customers have tastes, what is bought together beats popularity by far', () => {
  const { model, popularity, reasoned, customers } = holdOutRecommendations(market(0.85), OPTIONS);
  expect(customers).toBeGreaterThan(80);
  expect(model.recall).toBeGreaterThan(popularity.recall * 1.5);
  expect(model.ndcg).toBeGreaterThan(popularity.ndcg * 1.5);
  expect(reasoned).toBeGreaterThan(0.9);
});

test('where there are none, it is never much worse', () => {
  for (const seed of [1, 2]) {
    const { model, popularity } = holdOutRecommendations(market(0, seed), OPTIONS);
    expect(model.ndcg).toBeGreaterThan(popularity.ndcg - 0.015);
    expect(model.recall).toBeGreaterThan(popularity.recall - 0.02);
  }
});

const SHOP: Bought[] = [
  ['ann', 'bread'],
  ['ann', 'butter'],
  ['bob', 'bread'],
  ['bob', 'butter'],
  ['cy', 'bread'],
  ['cy', 'butter'],
  ['dee', 'bread'],
  ['eve', 'nails'],
  ['eve', 'hammer'],
  ['fay', 'nails'],
].map(([customer, item], day) => ({ customer: customer!, item: item!, at: START + day * DAY }));

test('a recommendation says with what it was bought, and by how many; what it is made of adds up', () => {
  const model = learnCoPurchases(SHOP, { blend: 0.5, halfLifeDays: Infinity });
  const found = recommend(model, basketsOf(SHOP).get('dee')!);
  expect(found.map(({ item }) => item)).not.toContain('bread');
  expect(found[0]).toMatchObject({ item: 'butter', reasons: [{ item: 'bread', customers: 3 }] });
  for (const { score, popularity, reasons } of found)
    expect(reasons.reduce((sum, { weight }) => sum + weight, popularity)).toBeCloseTo(score, 12);
});

test('what is bought again is recommended again where repeats are wanted', () => {
  const again = [3, 4, 5].map((day) => ({ customer: 'dee', item: 'bread', at: START + day * 10 * DAY }));
  const model = learnCoPurchases([...SHOP, ...again], { blend: 1, halfLifeDays: Infinity });
  const basket = basketsOf([...SHOP, ...again]).get('dee')!;
  expect(recommend(model, basket, { repeats: true }).map(({ item }) => item)).toContain('bread');
  expect(recommend(model, basket).map(({ item }) => item)).not.toContain('bread');
});

test('of equal ties the latest purchase weighs most', () => {
  const pairs = ['old', 'new'].flatMap((kind) =>
    Array.from({ length: 5 }, (_, n) => [`${kind}${n}`, kind] as const).flatMap(([customer, item]) => [
      { customer, item, at: START },
      { customer, item: `${item} match`, at: START },
    ]),
  );
  const own = [
    { customer: 'me', item: 'old', at: START },
    { customer: 'me', item: 'new', at: START + 300 * DAY },
  ];
  const model = learnCoPurchases([...pairs, ...own], { blend: 1, halfLifeDays: 60 });
  const [first, second] = recommend(model, basketsOf(own).get('me')!);
  expect([first!.item, second!.item]).toEqual(['new match', 'old match']);
  expect(first!.score).toBeGreaterThan(second!.score * 10);
});

test('recall and gain are those of a hand calculation', () => {
  const found = ranking(['a', 'b', 'c'], new Set(['b', 'x']), 3);
  expect(found.recall).toBe(0.5);
  expect(found.ndcg).toBeCloseTo(1 / Math.log2(3) / (1 + 1 / Math.log2(3)), 12);
});

test('purchases that cannot be parted are refused clearly', () => {
  expect(() => holdOutRecommendations(SHOP.slice(0, 2), OPTIONS)).toThrow('before and after the split');
});
