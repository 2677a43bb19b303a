import { expect, test } from '@jest/globals';
import type { ExperimentDoc, ResultDoc } from '../model.ts';
import type { CustomerMapper } from '../types.ts';
import { candidatesOf } from './candidates.ts';
import { groupOf } from './experiments.ts';
import { liftOf } from './lift.ts';
import { learnedOf } from './values.ts';

const result = (group: 'TREATED' | 'CONTROL', count: number, succeeded: number, rest: Partial<ResultDoc> = {}) =>
  ({
    ...{ kind: 'CROSS_SELL', model: 'ACTIONS', experiment: 'x', month: '2026-06', valued: 0, yieldMilli: 0 },
    ...{ group, count, succeeded, ...rest },
  }) as ResultDoc;

test('facts say once what came once, and as many as there are', () => {
  const factsOf = (count: number) => {
    const serviceFeatures = { known: true, openCriticalAlerts: count, missedCalls: count };
    const financeFeatures = { known: true, overdueDays: count, orders90: 0 };
    const customer = { id: 'c', serviceFeatures, financeFeatures } as unknown as CustomerMapper;
    return candidatesOf({ customer, churn: null, now: new Date() }).flatMap(({ facts }) =>
      facts.map(({ fact }) => fact),
    );
  };
  expect(factsOf(1)).toEqual([
    '1 critical device alert open.',
    'Called once and nobody answered.',
    'An invoice is overdue by 1 day.',
  ]);
  expect(factsOf(3)).toEqual([
    '3 critical device alerts open.',
    'Called 3 times and nobody answered.',
    'An invoice is overdue by 3 days.',
  ]);
});

test('a value is its prior without outcomes, moves little by few, and is what was observed by many', () => {
  expect(learnedOf('CROSS_SELL', [])).toEqual({ rate: 0.06, withoutIt: 0.03, yield: 1, factor: 1, outcomes: 0 });
  const few = learnedOf('CROSS_SELL', [result('TREATED', 1, 1)]);
  expect(few.rate).toBeCloseTo((20 * 0.06 + 1) / 21, 12);
  const many = learnedOf('CROSS_SELL', [result('TREATED', 10_000, 2_000), result('CONTROL', 10_000, 2_000)]);
  expect(many.rate).toBeCloseTo(0.2, 3);
  expect(many.factor).toBeLessThan(0.01);
});

test('what a success brought beside what was expected is part of the value', () => {
  const doubled = learnedOf('CROSS_SELL', [result('TREATED', 10_000, 600, { valued: 10_000, yieldMilli: 20_000_000 })]);
  expect(doubled.yield).toBeCloseTo(2, 2);
  expect(doubled.factor).toBeCloseTo(2, 1);
});

test('groups are fixed by customer and experiment, of the share that was asked for, and independent of each other', () => {
  const experiment = (name: string) => ({ _id: name, controlShare: 0.2 }) as ExperimentDoc;
  const customers = Array.from({ length: 5_000 }, (_, n) => `customer ${n}`);
  const held = (name: string) => customers.filter((each) => groupOf(experiment(name), each) === 'CONTROL');
  expect(held('one').length / customers.length).toBeCloseTo(0.2, 1);
  expect(held('one')).toEqual(held('one'));
  const both = new Set(held('one'));
  expect(held('two').filter((each) => both.has(each)).length / customers.length).toBeCloseTo(0.04, 1);
});

test('lift is told by month, kind and experiment, with an interval, and null where a group has no outcome', () => {
  const results = [
    result('TREATED', 100, 30),
    result('CONTROL', 100, 10),
    result('TREATED', 5, 5, { month: '2026-05' }),
    result('TREATED', 5, 5, { model: 'CHURN' }),
    result('TREATED', 5, 5, { experiment: null }),
  ];
  const [june, may, ...rest] = liftOf('ACTIONS', results, 12, new Date('2026-06-30T00:00:00Z'));
  expect(rest).toEqual([]);
  expect(june).toMatchObject({ month: '2026-06-01', lift: expect.closeTo(0.2, 12) });
  expect(june!.low).toBeGreaterThan(0.1);
  expect(june!.high).toBeLessThan(0.3);
  expect(may).toMatchObject({ month: '2026-05-01', lift: null, low: null, control: { count: 0, rate: null } });
  expect(liftOf('ACTIONS', results, 1, new Date('2026-06-30T00:00:00Z'))).toHaveLength(1);
});
