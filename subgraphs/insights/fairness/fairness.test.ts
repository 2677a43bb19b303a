import { expect, test } from '@jest/globals';
import { katz, newcombe, reach, wilson } from '../maths/intervals.ts';
import { fairness, type Decision } from './fairness.ts';

const Z = reach(0.95);

test('the interval of a difference is that of the paper, its extremes included (Newcombe 1998, table II, method 10)', () => {
  const published = [
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [10, 10, 0, 10, 0.6075, 1],
  ] as const;
  for (const [a, m, b, n, low, high] of published) {
    const interval = newcombe({ count: a, of: m }, { count: b, of: n }, Z);
    expect(interval[0]).toBeCloseTo(low, 4);
    expect(interval[1]).toBeCloseTo(high, 4);
  }
});

test('the interval of a share is that of the paper (Newcombe 1998, 81 of 263 and 0 of 20)', () => {
  const [low, high] = wilson({ count: 81, of: 263 }, Z);
  expect([low.toFixed(4), high.toFixed(4)]).toEqual(['0.2553', '0.3662']);
  expect(wilson({ count: 0, of: 20 }, Z)[1].toFixed(4)).toBe('0.1611');
});

test('the interval of a ratio is a hand calculation: ln 4/3 ± 1.96 √(0.2/56 + 0.4/48)', () => {
  const [low, high] = katz({ count: 56, of: 70 }, { count: 48, of: 80 }, Z)!;
  expect(low).toBeCloseTo(1.0766, 4);
  expect(high).toBeCloseTo(1.65125, 5);
  expect(katz({ count: 0, of: 5 }, { count: 3, of: 5 }, Z)).toBeNull();
});

/** So many decisions of each kind about one group. */
const of = (group: string, truePositives: number, missed: number, falsePositives: number, refused: number) =>
  [
    [truePositives, true, true],
    [missed, false, true],
    [falsePositives, true, false],
    [refused, false, false],
  ].flatMap(([count, selected, positive]) =>
    Array.from({ length: Number(count) }, (): Decision => ({
      group,
      selected: Boolean(selected),
      positive: Boolean(positive),
    })),
  );

// men: 100, of whom 60 are good and 54 of these selected, and 16 others: 70 selected.
// women: 50, of whom 30 are good and 21 of these selected, and 4 others: 25 selected.
const DECISIONS = [...of('men', 54, 6, 16, 24), ...of('women', 21, 9, 4, 16)];

test('the three measures are those of a hand calculation', () => {
  const found = fairness(DECISIONS);
  expect(found.reference).toBe('men');
  expect(found.demographicParityDifference).toBeCloseTo(0.2, 12);
  expect(found.equalOpportunityDifference).toBeCloseTo(0.2, 12);
  expect(found.disparateImpactRatio).toBeCloseTo(0.5 / 0.7, 12);
  const [women] = found.comparisons;
  expect(women).toMatchObject({ group: 'women' });
  expect(women!.demographicParity.value).toBeCloseTo(-0.2, 12);
  expect(women!.equalOpportunity!.value).toBeCloseTo(-0.2, 12);
  // ln(5/7) = −0.336472; √(0.3/70 + 0.5/25) = 0.155839; so −0.641911 and −0.031033
  expect(women!.disparateImpact!.interval![0]).toBeCloseTo(0.52629, 4);
  expect(women!.disparateImpact!.interval![1]).toBeCloseTo(0.96944, 4);
});

test('another reference turns the signs', () => {
  const [men] = fairness(DECISIONS, { reference: 'women' }).comparisons;
  expect(men!.demographicParity.value).toBeCloseTo(0.2, 12);
  expect(men!.disparateImpact!.value).toBeCloseTo(1.4, 12);
});

test('a wider confidence gives a wider interval', () => {
  const width = (confidence: number) => {
    const [low, high] = fairness(DECISIONS, { confidence }).comparisons[0]!.demographicParity.interval!;
    return high - low;
  };
  expect(width(0.99)).toBeGreaterThan(width(0.9));
});

test('what cannot be compared is null, not a number', () => {
  const found = fairness([...of('a', 0, 0, 0, 5), ...of('b', 0, 3, 0, 2)]);
  expect(found).toMatchObject({ equalOpportunityDifference: null, disparateImpactRatio: null });
  expect(found.comparisons[0]).toMatchObject({ equalOpportunity: null, disparateImpact: null });
  expect(() => fairness(of('a', 1, 1, 1, 1))).toThrow('at least two groups');
});
