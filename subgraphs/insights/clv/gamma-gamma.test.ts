import { expect, test } from '@jest/globals';
import { expectedValue, fitGammaGamma, spendLogLikelihood } from './gamma-gamma.ts';

/** The published estimates for CDNOW (Fader and Hardie 2013). */
const PUBLISHED = { p: 6.25, q: 3.74, gamma: 15.44 };

test('the first customers of the published example are expected to spend 24.66 and 18.91', () => {
  expect(expectedValue(PUBLISHED, { frequency: 2, meanValue: 22.35 })).toBeCloseTo(24.66, 1);
  expect(expectedValue(PUBLISHED, { frequency: 1, meanValue: 11.77 })).toBeCloseTo(18.91, 1);
});

test('who never bought again is expected to spend what the population spends', () => {
  expect(expectedValue(PUBLISHED, { frequency: 0, meanValue: 0 })).toBeCloseTo((6.25 * 15.44) / 2.74, 9);
});

test('no neighbour of the fit is likelier, and the unit of money changes gamma alone', () => {
  const spends = Array.from({ length: 200 }, (_, i) => ({ frequency: 1 + (i % 5), meanValue: 10 + ((i * 37) % 60) }));
  const fitted = fitGammaGamma(spends);
  const total = (model: typeof PUBLISHED) => spends.reduce((sum, each) => sum + spendLogLikelihood(model, each), 0);
  expect(total(fitted)).toBeCloseTo(fitted.logLikelihood, 6);
  for (const name of ['p', 'q', 'gamma'] as const)
    for (const factor of [0.98, 1.02])
      expect(total({ ...fitted, [name]: fitted[name] * factor })).toBeLessThan(fitted.logLikelihood);
  const inCents = fitGammaGamma(spends.map((each) => ({ ...each, meanValue: each.meanValue * 100 })));
  expect(inCents.gamma / fitted.gamma / 100).toBeCloseTo(1, 2);
  expect(inCents.p / fitted.p).toBeCloseTo(1, 2);
});

test('too few customers are a clear refusal', () => {
  expect(() => fitGammaGamma([{ frequency: 2, meanValue: 5 }])).toThrow('1 came');
});
