import { expect, test } from '@jest/globals';
import { uniform } from '../../../platform/random.ts';
import { logGamma } from '../maths/gamma.ts';
import { judgeResponse } from '../training/promotion.ts';
import { fitPrior, logLikelihood, rateOf, type Showings } from './beta-binomial.ts';
import { trainResponse, type ResponseExample } from './learn.ts';
import { JUDGED } from './parameters.ts';

/** Boys among the first twelve of thirteen children in 6,115 families of Saxony (Geissler 1889; Lindsey and Altham 1998). */
const FAMILIES = [3, 24, 104, 286, 670, 1033, 1343, 1112, 829, 478, 181, 45, 7];

test('rates are those of the published fit to the families of Saxony: α 34.096, β 31.572, log-likelihood −12,492.9', () => {
  const all = FAMILIES.flatMap((families, responded) =>
    Array.from({ length: families }, () => ({ shown: 12, responded })),
  );
  const prior = fitPrior(all);
  expect(prior.mean * prior.strength).toBeCloseTo(34.09558, 1);
  expect((1 - prior.mean) * prior.strength).toBeCloseTo(31.5715, 1);
  const ways = ({ shown, responded }: Showings) =>
    logGamma(shown + 1) - logGamma(responded + 1) - logGamma(shown - responded + 1);
  const total = all.reduce((sum, each) => sum + logLikelihood(prior, each) + ways(each), 0);
  expect(total).toBeCloseTo(-12_492.9, 0);
});

/** The cube of a uniform variable is Beta(1/3, 1): a few respond often and most hardly ever. */
const UNLIKE = (chance: () => number): number => chance() ** 3;

function customers(rateOf: (chance: () => number) => number): ResponseExample[] {
  const chance = uniform(3);
  const showings = (shown: number, rate: number): Showings => ({
    shown,
    responded: Array.from({ length: shown }, () => chance() < rate).filter(Boolean).length,
  });
  return Array.from({ length: 600 }, () => {
    const rate = rateOf(chance);
    const [then, later] = [showings(8, rate), showings(5, rate)];
    return { then, later, now: { shown: 13, responded: then.responded + later.responded } };
  });
}

const learn = (
  rates: Parameters<typeof customers>[0],
  champion: Parameters<typeof trainResponse>[0]['champion'] = null,
) => trainResponse({ channels: [['MAIL', customers(rates)]], champion }, () => undefined);

test('who responded before responds again: that is learned, told beside the mean rate, and calibrated', () => {
  const { channels, quality, calibration, baseline } = learn(UNLIKE);
  const { MAIL: mail } = channels;
  expect(mail!.mean).toBeCloseTo(0.25, 1);
  expect(mail!.strength).toBeGreaterThan(1);
  expect(mail!.strength).toBeLessThan(2);
  expect(mail!.quality['auc']).toBeGreaterThan(0.75);
  expect(mail!.quality['brier']).toBeLessThan(0.85 * mail!.quality['meanRateBrier']!);
  expect(mail!.quality['ece']).toBeLessThan(0.05);
  expect(quality).toMatchObject({ brier: mail!.quality['brier'], mailAuc: mail!.quality['auc'] });
  expect(judgeResponse(quality, false).promoted).toBe(true);
  expect(rateOf(mail!, { shown: 8, responded: 6 })).toBeGreaterThan(0.5);
  expect(rateOf(mail!, { shown: 8, responded: 0 })).toBeLessThan(0.1);
  expect(calibration.reduce((sum, { count }) => sum + count, 0)).toBe(3_000);
  expect(baseline.map(({ input }) => input)).toEqual(['marketing.mailShowings', 'marketing.mailResponses']);
});

test('where all are alike a customer’s own counts weigh next to nothing, and the mean still beats the usual rate', () => {
  const { channels, quality } = learn(() => 0.3);
  expect(channels['MAIL']!.strength).toBeGreaterThan(100);
  expect(rateOf(channels['MAIL']!, { shown: 8, responded: 8 })).toBeLessThan(0.4);
  expect(judgeResponse(quality, false).promoted).toBe(true);
  expect(quality['brierBefore']).toBeGreaterThan(quality['brier']!);
});

test('a challenger that errs more than the champion on the same showings, or is not calibrated, does not answer', () => {
  const better = learn(UNLIKE, { MAIL: { mean: 0.25, strength: 4 / 3, quality: {}, calibration: [] } });
  const worse = learn(UNLIKE, { MAIL: { ...JUDGED['MAIL']!, quality: {}, calibration: [] } });
  expect(worse.quality['brierBefore']).toBeGreaterThan(better.quality['brierBefore']!);
  expect(judgeResponse({ brier: 0.2, ece: 0.01, brierBefore: 0.19 }, true)).toEqual({
    promoted: false,
    because: 'Brier score 0.2000 on the same showings, the champion 0.1900.',
  });
  expect(judgeResponse({ brier: 0.1, ece: 0.2, brierBefore: 0.19 }, false).promoted).toBe(false);
});

test('nothing is learned of a channel with too few of either outcome, and its usual rate stays', () => {
  const silent = customers(() => 0);
  const channels = [
    ['AD', silent],
    ['MAIL', customers(() => 0.3)],
  ] as const;
  expect(Object.keys(trainResponse({ channels, champion: null }, () => undefined).channels)).toEqual(['MAIL']);
  expect(() => trainResponse({ channels: [['AD', silent]], champion: null }, () => undefined)).toThrow(
    /20 showings of campaigns that were responded to and 20 that were not, .* none of 1 /u,
  );
});
