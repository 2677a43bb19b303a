import { expect, test } from '@jest/globals';
import { discrimination } from '../maths/discrimination.ts';
import { uniform } from '../../../platform/random.ts';
import type { Value } from './features.ts';
import { explain, logistic, reachOf } from './model.ts';
import { crossValidate, trainAdditive, type Examples } from './train.ts';

const PLANS = ['monthly', 'yearly', 'free'];

/** Customers whose chance to leave is known: it falls with tenure, in a curve, and depends on the plan. */
function customers(count: number, seed = 3) {
  const next = uniform(seed);
  const rows = Array.from({ length: count }, () => {
    const [tenure, plan, noise] = [Math.floor(next() * 60), PLANS[Math.floor(next() * 3)]!, next()];
    const logOdds = 1.5 - Math.sqrt(tenure) / 1.5 + (plan === 'monthly' ? 1 : plan === 'free' ? -1 : 0);
    return {
      tenure: next() < 0.1 ? null : tenure,
      plan,
      noise,
      truth: logistic(logOdds),
      left: next() < logistic(logOdds),
    };
  });
  const columns = new Map<string, Value[]>([
    ['tenure', rows.map(({ tenure }) => tenure)],
    ['plan', rows.map(({ plan }) => plan)],
    ['noise', rows.map(({ noise }) => noise)],
  ]);
  const examples: Examples = { columns, labels: rows.map(({ left }) => (left ? 1 : 0)) };
  return { examples, truth: rows.map(({ truth }) => truth) };
}

test('probabilities of rows that were held out come close to the true ones, and are calibrated', () => {
  const { examples, truth } = customers(2_500);
  const found = discrimination(crossValidate(examples, 5), examples.labels);
  const best = discrimination(truth, examples.labels);
  expect(found.auc! - best.auc!).toBeGreaterThan(-0.02);
  expect(found.brier - best.brier).toBeLessThan(0.01);
  expect(found.ece).toBeLessThan(0.03);
});

test('where the label is chance, nothing is found: no row has seen its own label', () => {
  const next = uniform(5);
  const { examples } = customers(1_000);
  const labels = Array.from(examples.labels, () => (next() < 0.5 ? 1 : 0));
  expect(Math.abs(discrimination(crossValidate({ ...examples, labels }, 5), labels).auc! - 0.5)).toBeLessThan(0.06);
});

test('reasons add up to the log-odds, the strongest first, and are 0 on average', () => {
  const { examples } = customers(1_000);
  const model = trainAdditive(examples);
  const explained = Array.from(examples.labels, (_, row) =>
    explain(model, (name) => examples.columns.get(name)![row]!),
  );
  for (const { logOdds, probability, contributions } of explained) {
    expect(contributions.reduce((sum, { weight }) => sum + weight, model.intercept)).toBeCloseTo(logOdds, 9);
    expect(probability).toBe(logistic(logOdds));
    expect(Math.abs(contributions[0]!.weight)).toBeGreaterThanOrEqual(Math.abs(contributions.at(-1)!.weight));
  }
  const mean = explained.reduce((sum, { logOdds }) => sum + logOdds, 0) / explained.length;
  expect(mean).toBeCloseTo(model.intercept, 9);
});

test('a model stays what it is as JSON, and scores what it never saw', () => {
  const { examples } = customers(1_000);
  const model = trainAdditive(examples);
  const again = JSON.parse(JSON.stringify(model)) as typeof model;
  const stranger = (name: string) => (name === 'plan' ? 'unheard of' : null);
  expect(explain(again, stranger)).toEqual(explain(model, stranger));
  expect(explain(again, stranger).probability).toBeGreaterThan(0);
});

test('training is the same for the same seed', () => {
  const { examples } = customers(400);
  expect(trainAdditive(examples, 4)).toEqual(trainAdditive(examples, 4));
  expect(trainAdditive(examples, 4)).not.toEqual(trainAdditive(examples, 5));
});

test('an outcome that never came is a clear refusal', () => {
  const { columns } = customers(50).examples;
  expect(() => trainAdditive({ columns, labels: Array<0>(50).fill(0) })).toThrow('0 with it and 50 without it');
});

test('the area under the curve counts ties half, and is null without both outcomes', () => {
  expect(discrimination([0.1, 0.5, 0.5, 0.9], [0, 0, 1, 1]).auc).toBe(0.875);
  expect(discrimination([0.1, 0.2], [0, 0]).auc).toBeNull();
});

test('a forecast of the observed share is calibrated, one beside it is not', () => {
  const labels: (0 | 1)[] = [0, 0, 0, 1];
  expect(discrimination([0.25, 0.25, 0.25, 0.25], labels)).toMatchObject({ ece: 0, brier: 0.1875 });
  expect(discrimination([0.45, 0.45, 0.45, 0.45], labels).ece).toBeCloseTo(0.2, 12);
});

/** Customers who leave when one of two things is so, but not both: neither says anything alone. */
function either(count: number) {
  const next = uniform(11);
  const rows = Array.from({ length: count }, () => {
    const [visits, plan] = [Math.floor(next() * 40), next() < 0.5 ? 'monthly' : 'yearly'];
    const likely = visits < 20 !== (plan === 'monthly');
    return { visits, plan, left: next() < (likely ? 0.9 : 0.1) };
  });
  const columns = new Map<string, Value[]>([
    ['visits', rows.map(({ visits }) => visits)],
    ['plan', rows.map(({ plan }) => plan)],
  ]);
  return { columns, labels: rows.map(({ left }): 0 | 1 => (left ? 1 : 0)) };
}

test('what two features say only together is found, and halved between them', () => {
  const examples = either(1_500);
  expect(discrimination(crossValidate(examples, 5), examples.labels).auc).toBeGreaterThan(0.85);
  const model = trainAdditive(examples);
  const at = (visits: number) => (name: string) => (name === 'visits' ? visits : 'monthly');
  const [few, many] = [explain(model, at(5)), explain(model, at(35))];
  expect(few.probability).toBeLessThan(0.2);
  expect(many.probability).toBeGreaterThan(0.8);
  const [first, second] = many.contributions;
  expect(first!.weight).toBeGreaterThan(0.5);
  expect(second!.weight).toBeGreaterThan(0.5);
});

test('of a pair of which one feature is not known nothing is said, and the interval takes all that it could say', () => {
  const model = trainAdditive(either(1_500));
  const { logOdds } = explain(
    model,
    () => 5,
    (name) => name === 'visits',
  );
  expect(Math.abs(logOdds - model.intercept)).toBeLessThan(0.3);
  const [least, most] = reachOf(model, (name) => name === 'visits');
  for (const plan of ['monthly', 'yearly']) {
    const full = explain(model, (name) => (name === 'visits' ? 5 : plan)).logOdds - logOdds;
    expect(full).toBeGreaterThanOrEqual(least - 1e-9);
    expect(full).toBeLessThanOrEqual(most + 1e-9);
  }
  expect(reachOf(model, () => true)).toEqual([0, 0]);
});

test('a model of before there were pairs is still one', () => {
  const { pairs: _, ...older } = trainAdditive(either(400));
  expect(explain(older, () => null).contributions).toHaveLength(2);
});
