import { describe, expect, test } from '@jest/globals';
import { churnAdvice, churnOf } from './churn/predict.ts';
import { lifetimeOf, type CurrencyModel, type Purchases } from './clv/lifetime.ts';
import { calibrationOf, likely } from './maths/calibration.ts';
import { uniform } from '../../platform/random.ts';
import { shapley } from './maths/shapley.ts';
import { stabilityIndex } from './maths/stability.ts';
import { INPUTS } from './learned/inputs.ts';
import type { LearnedParameters } from './learned/predict.ts';
import { trainLearned } from './learned/train.ts';
import type { ModelDoc } from './model.ts';
import { toldReasons } from './reasons.ts';
import { ACCOUNT, LEAD, SATISFACTION } from './scores/rules.ts';
import { scoresOf } from './scores/scores.ts';
import { judgeLearned, judgeClv } from './training/promotion.ts';
import type { CustomerMapper } from './types.ts';
import { callerWith } from '../../test/open.ts';

const now = new Date('2026-07-01T00:00:00Z');
const day = (ago: number) => new Date(now.getTime() - ago * 86_400_000).toISOString().slice(0, 10);

/** A customer of whom all domains know something; the more active, the less they leave. */
const customer = (active: number, nps: number | null): CustomerMapper =>
  ({
    id: 'c',
    salesFeatures: { known: true, interactions90: active, interactionsPrior90: 1, lastInteractionOn: day(5) },
    marketingFeatures: { known: true, active90: active, activePrior90: 3, lastActiveOn: day(9) },
    serviceFeatures: {
      known: true,
      tickets90: 1,
      ticketsPrior90: 0,
      calls90: 0,
      lastContactOn: day(30),
      npsLast: nps,
      csatMean: null,
      returns: 0,
    },
    financeFeatures: {
      known: true,
      activeSubscriptions: 1,
      firstSubscriptionOn: day(400),
      orders90: active,
      ordersPrior90: 2,
      lastOrderOn: day(20),
      purchaseDays: 6,
    },
  }) as unknown as CustomerMapper;

function model(): ModelDoc<LearnedParameters> {
  const chance = uniform(7);
  const columns = new Map(INPUTS.CHURN.map(({ name }) => [name, [] as (string | number | null)[]]));
  const labels: (0 | 1)[] = [];
  for (let row = 0; row < 400; row++) {
    const [active, nps] = [Math.floor(chance() * 10), Math.floor(chance() * 11)];
    for (const { name, value } of INPUTS.CHURN) columns.get(name)!.push(value(customer(active, nps), now));
    labels.push(chance() < 0.9 - 0.05 * active - 0.04 * nps ? 1 : 0);
  }
  const { model: additive, calibration } = trainLearned({ columns, labels, population: columns }, () => undefined);
  return { parameters: { model: additive, horizonDays: 60 }, calibration } as unknown as ModelDoc<LearnedParameters>;
}

describe('churn risk', () => {
  const trained = model();
  const logOdds = (probability: number) => Math.log(probability / (1 - probability));

  test('is the sum of its baseline and contributions, as log-odds', () => {
    for (const [active, nps] of [
      [0, 0],
      [4, null],
      [9, 10],
    ] as const) {
      const { probability, baseline, contributions, low, high } = churnOf(customer(active, nps), trained, now);
      const sum = contributions.reduce((all, { contribution }) => all + contribution, baseline);
      expect(logOdds(probability)).toBeCloseTo(sum, 9);
      expect(low).toBeLessThanOrEqual(probability);
      expect(high).toBeGreaterThanOrEqual(probability);
    }
    const risk = (active: number, nps: number) => churnOf(customer(active, nps), trained, now).probability;
    expect(risk(0, 0)).toBeGreaterThan(risk(9, 10) + 0.3);
  });

  test('takes the mean customer for what is down, and a wider interval', () => {
    const { marketingFeatures: _, ...others } = customer(0, 0);
    const whole = churnOf(customer(0, 0), trained, now);
    const without = churnOf(others, trained, now);
    expect(without.contributions.map(({ domain }) => domain)).not.toContain('marketing');
    const sum = without.contributions.reduce((all, { contribution }) => all + contribution, without.baseline);
    expect(logOdds(without.probability)).toBeCloseTo(sum, 9);
    expect(without.high - without.low).toBeGreaterThan(whole.high - whole.low);
  });

  test('still adds up when the caller may not read all that it rests on', () => {
    const { contributions } = churnOf(customer(2, 3), trained, now);
    const total = (of: readonly { contribution: number }[]) => of.reduce((all, each) => all + each.contribution, 0);
    const told = toldReasons(contributions, callerWith('service:read'));
    expect(total(told)).toBeCloseTo(total(contributions), 9);
    expect(told.at(-1)).toMatchObject({ input: null, domain: null, value: null, withheld: true });
    expect(told.slice(0, -1).every(({ domain }) => domain === 'service')).toBe(true);
    expect(toldReasons(contributions, callerWith())).toHaveLength(1);
  });

  test('learns nothing from a party that was not there yet: where nothing has happened a domain says nothing', () => {
    const nobody = customer(0, null);
    const finance = { ...nobody.financeFeatures!, purchaseDays: 0, firstSubscriptionOn: null };
    const values = (known: boolean) => {
      const of = { ...nobody, financeFeatures: { ...finance, known } };
      return INPUTS.LEAD.filter(({ domain }) => domain === 'finance').map(({ value }) => value(of, now));
    };
    expect(values(true)).toEqual(values(false));
    expect(values(true).every((value) => value === null)).toBe(true);
  });

  test('is not told of whoever has no subscription, and says what to do without a model', () => {
    const none = customer(1, 1);
    const { financeFeatures: finance } = none;
    expect(churnAdvice({ ...none, financeFeatures: { ...finance!, activeSubscriptions: 0 } }, trained)).toMatch(
      /no active subscription/u,
    );
    expect(churnAdvice(none, null)).toMatch(/c360 train churn/u);
    expect(churnAdvice({ id: 'c' }, trained)).toMatch(/could not answer/u);
  });
});

describe('scores', () => {
  const judged = { LEAD: null, ACCOUNT: null, SATISFACTION: null, CAMPAIGN_RESPONSE: null };
  const known: CustomerMapper = {
    ...customer(9, 10),
    salesFeatures: { ...customer(9, 10).salesFeatures!, openOpportunities: 3, openLeads: 1, wonOpportunities: 5 },
    serviceSentiment: { tickets: 1, reviews: 1 },
    marketingFeatures: {
      ...customer(30, 10).marketingFeatures!,
      responses: [
        { channel: 'AD', shown: 100, responded: 0 },
        { channel: 'MAIL', shown: 10, responded: 5 },
      ],
    },
  };
  const all = callerWith('sales:read', 'marketing:read', 'service:read', 'finance:read');
  const total = (of: readonly { contribution: number }[]) => of.reduce((sum, each) => sum + each.contribution, 0);

  test('stay within 0 and 100 whatever is known, and are what their reasons add to the baseline', () => {
    for (const { baseline, rules } of [LEAD, ACCOUNT, SATISFACTION]) {
      expect(rules.reduce((sum, { least }) => sum + Math.min(0, least), baseline)).toBeGreaterThanOrEqual(0);
      expect(rules.reduce((sum, { most }) => sum + Math.max(0, most), baseline)).toBeLessThanOrEqual(100);
      for (const { points, least, most } of rules) {
        expect(points(1)).toBeGreaterThanOrEqual(least);
        expect(points(1)).toBeLessThanOrEqual(most);
      }
    }
    const { lead, account, satisfaction } = scoresOf(known, judged, now, all);
    for (const { value, baseline, reasons } of [lead, account, satisfaction])
      expect(total(reasons) + baseline).toBeCloseTo(value!, 9);
    expect(lead.value).toBe(100);
  });

  test('are learned where there is a model, in percent of its probability, and still add up', () => {
    const learned = { ...model(), version: 3 };
    const { lead, account } = scoresOf(known, { ...judged, ACCOUNT: learned }, now, all);
    const { probability, baseline } = churnOf(known, learned, now);
    expect(account).toMatchObject({ horizonDays: 60, model: { name: 'ACCOUNT', version: 3 }, learned });
    expect(account.value).toBeCloseTo(100 * probability, 9);
    expect(account.baseline).toBeCloseTo(100 / (1 + Math.exp(-baseline)), 9);
    expect(total(account.reasons) + account.baseline).toBeCloseTo(account.value!, 9);
    expect(account.low! <= account.value! && account.value! <= account.high!).toBe(true);
    expect(lead).toMatchObject({ learned: null, horizonDays: null, model: { name: 'LEAD', version: 1 } });
    const few = scoresOf(known, { ...judged, ACCOUNT: learned }, now, callerWith('service:read')).account;
    expect(total(few.reasons) + few.baseline).toBeCloseTo(few.value!, 9);
    const { financeFeatures: _, ...others } = known;
    expect(scoresOf(others, { ...judged, ACCOUNT: learned }, now, all).account.value).toBeNull();
  });

  test('take what is down as unknown, between its worst and its best', () => {
    const { financeFeatures: _, ...others } = known;
    const { lead, account } = scoresOf(others, judged, now, all);
    expect(lead).toMatchObject({ status: 'PARTIAL', value: 90, low: 90, high: 100 });
    expect(account).toMatchObject({ status: 'INSUFFICIENT_DATA', value: null });
    expect(scoresOf({ id: 'c' }, judged, now, all).campaignResponse).toEqual([]);
  });

  test('campaign response is the usual rate moved by the customer’s own', () => {
    const [ad, mail] = scoresOf(known, judged, now, all).campaignResponse;
    expect(mail!.probability).toBeCloseTo((20 * 0.03 + 5) / 30, 12);
    expect(ad!.probability).toBeLessThan(ad!.baseline);
    for (const { probability, low, high, baseline, reasons } of [ad!, mail!]) {
      expect(total(reasons) + baseline).toBeCloseTo(probability, 12);
      expect(low).toBeLessThanOrEqual(probability);
      expect(high).toBeGreaterThanOrEqual(probability);
    }
  });
});

describe('lifetime value', () => {
  const mean: Purchases = { frequency: 1, recency: 10, age: 30, meanValue: 30 };
  const cdnow: CurrencyModel = {
    purchases: { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 },
    spend: { p: 6.25, q: 3.74, gamma: 15.44 },
    mean,
    meanOrder: 35,
  };
  const own: Purchases = { frequency: 4, recency: 28, age: 30, meanValue: 60 };

  test('is the mean value and its gains, which add up', () => {
    const { value, baseline, gains } = lifetimeOf(cdnow, 0.1, own, 12);
    expect(baseline + gains.frequency + gains.recency + gains.spend).toBeCloseTo(value, 9);
    expect(Math.min(gains.frequency, gains.recency, gains.spend)).toBeGreaterThan(0);
  });

  test('lies within its interval, is less when money is worth less later, and grows with the horizon', () => {
    const { value, low, high } = lifetimeOf(cdnow, 0.1, own, 12);
    expect(low).toBeLessThanOrEqual(value);
    expect(high).toBeGreaterThan(value);
    expect(lifetimeOf(cdnow, 0.2, own, 12).value).toBeLessThan(value);
    expect(lifetimeOf(cdnow, 0.1, own, 24).value).toBeGreaterThan(value);
  });

  test('falls with silence', () => {
    const silent = lifetimeOf(cdnow, 0.1, { ...own, recency: 5 }, 12);
    expect(silent.probabilityAlive).toBeLessThan(0.5);
    expect(silent.value).toBeLessThan(lifetimeOf(cdnow, 0.1, own, 12).value / 2);
  });
});

test('gains are shared equally where inputs are worth the same, whatever the order', () => {
  expect(shapley(2, (known) => (known(0) || known(1) ? 10 : 0))).toEqual([5, 5]);
  expect(shapley(3, (known) => (known(0) ? 1 : 0) + (known(2) ? 4 : 0))).toEqual([1, 0, 4]);
});

test('groups of like predictions say how often it happened, and the interval holds the prediction', () => {
  const probabilities = Array.from({ length: 100 }, (_, i) => (i < 50 ? 0.1 : 0.8));
  const labels = probabilities.map((p, i): 0 | 1 => (i % 10 < p * 10 ? 1 : 0));
  const bins = calibrationOf(probabilities, labels);
  expect(bins.map(({ predicted, observed, count }) => [predicted, observed, count])).toEqual([
    [expect.closeTo(0.1, 9), expect.closeTo(0.1, 9), 50],
    [expect.closeTo(0.8, 9), expect.closeTo(0.8, 9), 50],
  ]);
  const [low, high] = likely(bins, 0.8, 0.8);
  expect(low).toBeLessThan(0.8);
  expect(high).toBeGreaterThan(0.8);
  expect(likely([], 0.3, 0.8)).toEqual([0, 1]);
});

test('the stability index is zero for what did not change, and as computed by hand for what did', () => {
  expect(stabilityIndex([0.5, 0.5], [0.5, 0.5])).toBe(0);
  expect(stabilityIndex([0.5, 0.5], [0.8, 0.2])).toBeCloseTo(0.3 * Math.log(1.6) - 0.3 * Math.log(0.4), 12);
});

test('a model takes over only where it is good enough and not worse than the champion on the same customers', () => {
  const good = { auc: 0.8, brier: 0.12, ece: 0.02 };
  expect(judgeLearned(good, null).promoted).toBe(true);
  expect(judgeLearned(good, { brier: 0.12 }).promoted).toBe(true);
  expect(judgeLearned(good, { brier: 0.11 })).toMatchObject({ promoted: false });
  expect(judgeLearned({ ...good, auc: 0.55 }, null).promoted).toBe(false);
  expect(judgeLearned({ ...good, ece: 0.2 }, null).promoted).toBe(false);
  expect(judgeClv({ rmse: 1, naiveRmse: 1.2 }, null).promoted).toBe(true);
  expect(judgeClv({ rmse: 1, naiveRmse: 0.9 }, null).promoted).toBe(false);
  expect(judgeClv({ rmse: 1, naiveRmse: 1.2 }, { rmse: 0.95 }).promoted).toBe(false);
});
