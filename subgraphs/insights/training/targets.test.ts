import { expect, test } from '@jest/globals';
import type { Example } from './examples.ts';
import { TARGETS } from './targets.ts';

const example = (of: object) => ({ id: 'c', ...of }) as Example;
const bought = (then: number, since: number) => ({
  financeFeatures: { known: true, purchaseDays: then },
  since: { purchaseDays: since },
});
const leads = (openOpportunities: number, won: number, all = 1) => ({ leads: { leads: all, openOpportunities, won } });

test('a lead is who has something open and won by a first order or a deal; of whom finance says nothing only by a deal', () => {
  const { applies, label } = TARGETS.LEAD;
  expect(applies(example({ ...leads(0, 0), ...bought(0, 0) }))).toBe(true);
  expect(applies(example({ ...leads(0, 0), ...bought(2, 2) }))).toBe(false);
  expect(applies(example({ ...leads(1, 0), ...bought(2, 2) }))).toBe(true);
  expect(applies(example({ ...leads(0, 0, 0), ...bought(0, 1) }))).toBe(false);
  expect(applies(example(bought(0, 1)))).toBe(false);
  const outcomes = [
    { ...leads(0, 0), ...bought(0, 1) },
    { ...leads(1, 1), ...bought(2, 2) },
    { ...leads(1, 0), ...bought(2, 3) },
    { ...leads(1, 0), ...bought(0, 0) },
    { ...leads(1, 1), financeFeatures: null },
  ];
  expect(outcomes.map((each) => label(example(each)))).toEqual([true, true, false, false, true]);
});

test('an account is who had bought, and good where it bought again', () => {
  const { applies, label } = TARGETS.ACCOUNT;
  expect([bought(0, 1), bought(1, 1), {}].map((each) => applies(example(each)))).toEqual([false, true, false]);
  expect([bought(1, 2), bought(1, 1), { ...bought(1, 1), since: null }].map((each) => label(example(each)))).toEqual([
    ...[true, false, null],
  ]);
});

test('satisfaction is of whoever was in touch, and known where they answered since', () => {
  const { applies, label } = TARGETS.SATISFACTION;
  const touched = (of: object) => example({ serviceFeatures: { known: true, lastContactOn: null, ...of } });
  expect(applies(touched({}))).toBe(false);
  expect(applies(touched({ lastContactOn: '2026-01-01' }))).toBe(true);
  expect(applies(touched({ npsLast: 3 }))).toBe(true);
  expect([true, false, null, undefined].map((content) => label(example({ content })))).toEqual([
    true,
    false,
    null,
    null,
  ]);
});

test('churn is of whoever had a subscription', () => {
  const { applies, label } = TARGETS.CHURN;
  expect([true, false, null].map((ended) => applies(example({ ended })))).toEqual([true, true, false]);
  expect([true, false].map((ended) => label(example({ ended })))).toEqual([true, false]);
});
