import { describe, expect, test } from '@jest/globals';
import { AskError } from '../../../platform/calling/ask.ts';
import { uniform } from '../../../platform/random.ts';
import type { Bought } from '../../../platform/recommendations/baskets.ts';
import { judgeRecommendations } from '../training/promotion.ts';
import { isotonic } from '../maths/isotonic.ts';
import { chanceOf, itemShares, trainRecommendations, type RecommendationExamples } from './learn.ts';
import { neighboursOf } from './neighbours.ts';
import { learnCoPurchases } from '../../../platform/recommendations/model.ts';
import { createSold, stillSold } from './sold.ts';
import { rank, type Knowledge, type Suggestion } from './rank.ts';

const DAY = 86_400_000;
const NOW = Date.parse('2026-07-01');
const SPLIT = NOW - 90 * DAY;
const ITEMS = Array.from({ length: 60 }, (_, n) => `S${n}`);

/** Customers with one of six tastes, ten items each; they look at what they will buy as often as `looking` says. */
function world(taste: number, looking: number, customers = 400): RecommendationExamples {
  const chance = uniform(11);
  const pick = (of: number) =>
    chance() < taste ? ITEMS[of * 10 + Math.floor(chance() * 10)]! : ITEMS[Math.floor(chance() ** 2 * 60)]!;
  const [bought, looked]: [Bought[], Bought[]] = [[], []];
  for (let n = 0; n < customers; n++) {
    const [customer, of] = [`c${n}`, n % 6];
    for (let order = 0; order < 5; order++)
      bought.push({ customer, item: pick(of), at: SPLIT - Math.floor(chance() * 300) * DAY });
    for (let order = 0; order < 2; order++) {
      const item = pick(of);
      bought.push({ customer, item, at: SPLIT + Math.ceil(chance() * 89) * DAY });
      if (chance() < looking) looked.push({ customer, item, at: SPLIT - 5 * DAY });
    }
  }
  const before = (all: readonly Bought[]) => all.filter(({ at }) => at <= SPLIT);
  return {
    then: { bought: before(bought), looked: before(looked) },
    now: { bought, looked },
    ...{ splitAt: SPLIT, sold: ITEMS },
  };
}

const train = (examples: RecommendationExamples) => trainRecommendations(examples, () => undefined);

describe('a recommender', () => {
  test('learns what is bought together, beats popularity on customers it has not seen, and its probabilities hold', () => {
    const { quality, knowledge, calibration, chances } = train(world(0.9, 0));
    expect(quality['ndcgAt10']).toBeGreaterThan(1.5 * quality['popularityNdcgAt10']!);
    expect(quality['recallAt10']).toBeGreaterThan(1.5 * quality['popularityRecallAt10']!);
    expect(knowledge.weights.bought).toBeGreaterThan(0);
    expect(quality['ece']).toBeLessThan(0.03);
    expect(calibration.reduce((sum, { count }) => sum + count, 0)).toBe(10 * quality['trials']!);
    for (const score of [0.1, 0.5])
      expect(chanceOf(chances, score)).toBeLessThanOrEqual(chanceOf(chances, score + 0.4));
  });

  test('hears what was looked at where that tells more', () => {
    const { quality, knowledge } = train(world(0.2, 0.9));
    expect(knowledge.weights.looked).toBeGreaterThan(0);
    expect(quality['ndcgAt10']).toBeGreaterThan(quality['popularityNdcgAt10']!);
  });

  test('stays with popularity where nothing belongs together', () => {
    const { quality, knowledge } = train(world(0, 0));
    expect(knowledge.weights.popularity).toBeGreaterThanOrEqual(0.8);
    expect(quality['ndcgAt10']).toBeGreaterThan(0.8 * quality['popularityNdcgAt10']!);
  });

  test('answers unless popularity alone does measurably better', () => {
    const judged = (ndcgGain: number) => judgeRecommendations({ ndcgAt10: 0.3, ndcgGain, ndcgGainError: 0.02 });
    expect([0.05, -0.01, -0.05].map((gain) => judged(gain).promoted)).toEqual([true, true, false]);
    expect(judged(-0.05).because).toBe('nDCG 0.3000, beside popularity alone -0.0500 ± 0.0200.');
  });

  test('refuses where too few bought something new, and recommends nothing that is no longer sold', () => {
    expect(() => train(world(0.9, 0, 20))).toThrow(/30 customers at least/u);
    const examples = world(0.9, 0);
    const { knowledge } = train({ ...examples, sold: ITEMS.slice(1) });
    const [, own] = [...knowledge.bought].find(([item]) => item === 'S1')!;
    expect(own.map(({ item }) => item)).not.toContain('S0');
    expect(knowledge.popularity.has('S0')).toBe(false);
  });
});

describe('a ranking', () => {
  const bought: Bought[] = ['a', 'b', 'c', 'd'].flatMap((customer) =>
    ['x', 'y'].map((item) => ({ customer, item, at: NOW })),
  );
  const model = learnCoPurchases(
    [...bought, ...['e', 'f', 'g', 'h'].map((customer) => ({ customer, item: 'z', at: NOW }))],
    { blend: 1, halfLifeDays: 180 },
  );
  const open = new Set(['x', 'y', 'z']);
  const near = neighboursOf(model, open);
  const knowledge: Knowledge = {
    weights: { popularity: 0.2, bought: 0.5, looked: 0.3 },
    ...{ popularity: model.popularity, bought: near, looked: near, halfLifeDays: 180 },
  };
  const basket = (...items: string[]) => new Map(items.map((item) => [item, { last: NOW, days: 1 }]));

  test('is the sum of popularity and its causes, without what was bought or returned', () => {
    const customer = { bought: basket('x'), looked: basket('z'), without: new Set(['x']) };
    const found = rank(knowledge, customer, 10, NOW);
    expect(found.map(({ item }) => item)).toEqual(['y', 'z']);
    for (const { score, baseline, causes } of found)
      expect(causes.reduce((sum, { contribution }) => sum + contribution, baseline)).toBeCloseTo(score, 12);
    expect(found[0]).toMatchObject({
      score: 0.7,
      causes: [{ kind: 'BOUGHT_TOGETHER', item: 'x', customers: 4, contribution: 0.5 }],
    });
    expect(found[1]!.causes).toMatchObject([{ kind: 'LOOKED_AT', item: 'z', customers: null }]);
    const all = { ...customer, without: new Set(['x', 'y', 'z']) };
    expect(rank(knowledge, all, 10, NOW)).toEqual([]);
  });

  test('counts what was bought long ago for less', () => {
    const old = { last: NOW - 180 * DAY, days: 1 };
    const customer = { bought: new Map([...basket('x'), ['z', old]]), looked: basket(), without: new Set<string>() };
    const [first] = rank(
      {
        ...knowledge,
        bought: new Map([
          ['x', near.get('x')!],
          ['z', [{ ...near.get('x')![0]!, item: 'x' }]],
        ]),
      },
      customer,
      1,
      NOW,
    );
    expect(first!.item).toBe('y');
  });

  test('names no pair that fewer than three customers have', () => {
    const few = learnCoPurchases(bought.slice(0, 4), { blend: 1, halfLifeDays: 180 });
    expect(neighboursOf(few, open).size).toBe(0);
  });
});

test('pooled steps never fall, keep the mean, and put equal scores together', () => {
  const steps = isotonic([1, 2, 2, 3, 4, 5], [0, 1, 1, 0, 1, 0]);
  expect(steps.map(({ value }) => value)).toEqual(steps.map(({ value }) => value).toSorted((a, b) => a - b));
  expect(steps.at(0)).toEqual({ until: 1, value: 0 });
  expect(steps.at(-1)!.until).toBe(5);
  expect(chanceOf(steps, 9)).toBeCloseTo(3 / 5, 12);
  expect(chanceOf(steps, 0)).toBe(0);
});

test('shares of purchases are those since the split, what is not watched as one', () => {
  const rows = [
    { customer: 'a', item: 'x', at: NOW },
    { customer: 'a', item: 'q', at: NOW },
    { customer: 'a', item: 'x', at: SPLIT - DAY },
  ];
  expect(itemShares(rows, ['x', 'y'], SPLIT).shares).toEqual([0.5, 0, 0.5]);
});

test('what is sold is asked once for all customers of a call, again only where much is gone, and kept where sales is down', async () => {
  const candidates = (of: number) =>
    Array.from({ length: 100 }, (_, n): Suggestion => ({ item: `${of}-${n}`, score: 1, baseline: 1, causes: [] }));
  const asked: number[] = [];
  const gone = new Set(
    candidates(7)
      .slice(0, 25)
      .map(({ item }) => item),
  );
  const loader = () =>
    createSold((_, { skus }) => {
      asked.push((skus as string[]).length);
      return Promise.resolve({ knownProducts: (skus as string[]).filter((sku) => !gone.has(sku)) });
    });
  const first = async (of: readonly number[], sold = loader()) =>
    Promise.all(of.map((each) => stillSold(candidates(each), 10, sold)));
  const all = await first(Array.from({ length: 50 }, (_, n) => n + 10));
  expect(all.every(({ suggestions, checked }) => checked && suggestions.length === 10)).toBe(true);
  expect(asked).toEqual([1_000]);
  const [left] = await first([7]);
  expect(left!.suggestions.map(({ item }) => item)).toEqual(
    candidates(7)
      .slice(25, 35)
      .map(({ item }) => item),
  );
  expect(asked).toEqual([1_000, 20, 20]);
  const down = createSold(() => Promise.reject(new AskError('InsightsKnownProducts', ['SUBGRAPH_UNAVAILABLE'])));
  expect(await first([7], down)).toEqual([{ suggestions: candidates(7).slice(0, 10), checked: false }]);
});
