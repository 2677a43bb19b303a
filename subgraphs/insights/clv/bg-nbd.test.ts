import { expect, test } from '@jest/globals';
import { logGamma } from '../maths/gamma.ts';
import { uniform } from '../../../platform/random.ts';
import { expectedPurchases, fitBgNbd, logLikelihood, probabilityAlive, type BgNbd, type History } from './bg-nbd.ts';
import { observe } from './histories.ts';

/** The published estimates for CDNOW (Fader, Hardie, Lee 2005, table 1). */
const PUBLISHED: BgNbd = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };

test('the customer of the published example is expected to buy 1.226 times in 39 weeks', () => {
  const history = { frequency: 2, recency: 30.43, age: 38.86 };
  expect(expectedPurchases(PUBLISHED, history, 39)).toBeCloseTo(1.226, 3);
});

test.each<History>([
  { frequency: 0, recency: 0, age: 30 },
  { frequency: 1, recency: 4, age: 30 },
  { frequency: 5, recency: 22, age: 38 },
])('the likelihood of %j is the integral over all rates and dropout chances', (history) => {
  const { frequency: x, recency, age } = history;
  const model = { r: 2.1, alpha: 6, a: 1.7, b: 2.4 };
  const density = (rate: number, leave: number) =>
    gammaDensity(rate, model.r, model.alpha) *
    betaDensity(leave, model.a, model.b) *
    ((1 - leave) ** x * rate ** x * Math.exp(-rate * age) +
      (x > 0 ? leave * (1 - leave) ** (x - 1) * rate ** x * Math.exp(-rate * recency) : 0));
  const [rates, leaves] = [midpoints(4, 1_000), midpoints(1, 400)];
  const integral = rates.reduce(
    (sum, rate) => sum + leaves.reduce((inner, leave) => inner + density(rate, leave), 0),
    0,
  );
  const cell = (4 / 1_000) * (1 / 400);
  expect(logLikelihood(model, history)).toBeCloseTo(Math.log(integral * cell), 2);
});

test('a model is found again from customers that were drawn from it, in whatever unit of time', () => {
  const drawn = draw({ r: 0.6, alpha: 5, a: 0.8, b: 2.5 }, 1_500);
  const fitted = fitBgNbd(drawn);
  expect(fitted.r / fitted.alpha).toBeCloseTo(0.6 / 5, 1);
  expect(Math.abs(fitted.r - 0.6)).toBeLessThan(0.1);
  expect(Math.abs(fitted.a / (fitted.a + fitted.b) - 0.8 / 3.3)).toBeLessThan(0.05);
  const inDays = fitBgNbd(
    drawn.map(({ frequency, recency, age }) => ({ frequency, recency: recency * 7, age: age * 7 })),
  );
  expect(inDays.alpha / fitted.alpha).toBeCloseTo(7, 2);
  expect(inDays.r).toBeCloseTo(fitted.r, 3);
});

test('expected purchases pass through a = 1 without a step', () => {
  const history = { frequency: 3, recency: 20, age: 30 };
  const at = (a: number) => expectedPurchases({ r: 0.5, alpha: 5, a, b: 2 }, history, 20);
  expect(at(1)).toBeCloseTo((at(0.999) + at(1.001)) / 2, 6);
});

test('who has been silent for long is less likely to come back, and who never bought again cannot have left', () => {
  const chance = (recency: number) => probabilityAlive(PUBLISHED, { frequency: 4, recency, age: 38 });
  expect(chance(37)).toBeGreaterThan(chance(20));
  expect(chance(20)).toBeGreaterThan(chance(5));
  expect(probabilityAlive(PUBLISHED, { frequency: 0, recency: 0, age: 38 })).toBe(1);
});

test('purchases of one day are one, later ones are held out, and later customers are left out', () => {
  const purchases = [
    { customer: 'ada', day: 0, amount: 5 },
    { customer: 'ada', day: 14, amount: 10 },
    { customer: 'ada', day: 14, amount: 2 },
    { customer: 'ada', day: 40, amount: 7 },
    { customer: 'bob', day: 30, amount: 1 },
  ];
  expect(observe(purchases, 28)).toEqual([
    { customer: 'ada', frequency: 1, recency: 2, age: 4, meanValue: 12, later: 1 },
  ]);
});

test('nobody who bought again is a clear refusal', () => {
  expect(() => fitBgNbd([{ frequency: 0, recency: 0, age: 10 }])).toThrow('at least one bought again');
});

const midpoints = (end: number, count: number) => Array.from({ length: count }, (_, i) => ((i + 0.5) * end) / count);

const gammaDensity = (x: number, shape: number, rate: number) =>
  Math.exp(shape * Math.log(rate) - logGamma(shape) + (shape - 1) * Math.log(x) - rate * x);

const betaDensity = (x: number, a: number, b: number) =>
  Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + (a - 1) * Math.log(x) + (b - 1) * Math.log(1 - x));

/** Customers who buy at exponential intervals and leave after a purchase, as the model says. */
function draw({ r, alpha, a, b }: BgNbd, count: number): History[] {
  const next = uniform(11);
  return Array.from({ length: count }, () => {
    const rate = drawGamma(r, next) / alpha;
    const [one, other] = [drawGamma(a, next), drawGamma(b, next)];
    const age = 20 + 30 * next();
    let [time, frequency, recency] = [0, 0, 0];
    while ((time -= Math.log(1 - next()) / rate) < age) {
      frequency++;
      recency = time;
      if (next() < one / (one + other)) break;
    }
    return { frequency, recency, age };
  });
}

/** Marsaglia and Tsang (2000), boosted below shape 1. */
function drawGamma(shape: number, next: () => number): number {
  if (shape < 1) return drawGamma(shape + 1, next) * next() ** (1 / shape);
  const [d, c] = [shape - 1 / 3, 1 / Math.sqrt(9 * (shape - 1 / 3))];
  for (;;) {
    const normal = Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
    const v = (1 + c * normal) ** 3;
    if (v > 0 && Math.log(1 - next()) < normal ** 2 / 2 + d - d * v + d * Math.log(v)) return d * v;
  }
}
