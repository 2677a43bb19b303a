import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { callerWith, openSubgraph, type OpenedSubgraph } from '../../test/open.ts';
import { pastHealth } from './health.ts';
import { subgraph } from './index.ts';
import type { CustomerMapper } from './types.ts';

const reader = callerWith('insights:read', 'sales:read', 'marketing:read', 'service:read', 'finance:read');
const QUERY = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Customer {
  rfm { status missing { domain reason } advice recencyDays frequency monetary { amount currency } freshOn }
  tenure { status since days }
  interPurchaseTime { status advice meanDays deviationDays nextExpectedOn overdueDays }
  healthScore { status value low high missing { domain reason } parts { name domain value contribution weight withheld } }
} } }`;

const DAY_MS = 86_400_000;
const ago = (days: number) => new Date(Date.now() - days * DAY_MS).toISOString().slice(0, 10);

const finance = {
  known: true,
  purchaseDays: 3,
  firstOrderOn: ago(70),
  lastOrderOn: ago(40),
  meanGapDays: 15,
  gapDeviationDays: 5,
  orders90: 3,
  ordersPrior90: 1,
  currencies: [
    { currency: 'EUR', purchaseDays: 2, spendMinor: 12_345 },
    { currency: 'USD', purchaseDays: 1, spendMinor: 900 },
    { currency: 'CHF', purchaseDays: 0, spendMinor: 0 },
  ],
  payments: 3,
  failedPayments: 0,
  overdueDays: null,
  activeSubscriptions: 1,
  endedSubscriptions: 1,
  firstSubscriptionOn: ago(80),
};
const sales = {
  known: true,
  interactions: 2,
  interactions90: 2,
  firstInteractionOn: ago(100),
  lastInteractionOn: ago(3),
  openOpportunities: 0,
};
const marketing = { known: true, active90: 2, activePrior90: 2, unsubscribed: 0, lastActiveOn: ago(5) };
const service = {
  known: true,
  npsLast: 9,
  npsAnswers: 1,
  csatMean: null,
  csatAnswers: 0,
  meanRating: null,
  reviews: 0,
  openTickets: 1,
  openUrgentTickets: 0,
  reopenedTickets: 0,
  openCriticalAlerts: 0,
  lastContactOn: ago(8),
};
const whole = {
  salesFeatures: sales,
  marketingFeatures: marketing,
  serviceFeatures: service,
  financeFeatures: finance,
};

interface Part {
  readonly name: string | null;
  readonly domain: string | null;
  readonly value: number | null;
  readonly contribution: number;
  readonly weight: number;
  readonly withheld: boolean;
}
interface Health {
  readonly status: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly parts: readonly Part[];
}
interface Insights {
  readonly rfm: Readonly<Record<string, unknown>>;
  readonly tenure: Readonly<Record<string, unknown>>;
  readonly interPurchaseTime: Readonly<Record<string, unknown>>;
  readonly healthScore: Health;
}

describe('figures of a customer', () => {
  let insights: OpenedSubgraph;
  beforeAll(async () => void (insights = await openSubgraph(subgraph)));
  afterAll(() => insights.close());

  async function ask(features: object, caller = reader): Promise<Insights> {
    const of = [{ __typename: 'Customer', id: 'c1', ...features }];
    const { _entities } = await insights.data<{ _entities: [Insights] }>(QUERY, { of }, caller);
    return _entities[0];
  }

  test('recency, frequency and monetary value are those of finance, by currency', async () => {
    const { rfm } = await ask(whole);
    expect(rfm).toMatchObject({ status: 'COMPLETE', missing: [], advice: null, recencyDays: 40, frequency: 3 });
    expect(rfm['monetary']).toEqual([
      { amount: '123.45', currency: 'EUR' },
      { amount: '9.00', currency: 'USD' },
    ]);
    expect(rfm['freshOn']).toBe(ago(40));
  });

  test('tenure begins with whatever came first', async () => {
    expect((await ask(whole)).tenure).toEqual({ status: 'COMPLETE', since: ago(100), days: 100 });
    const { tenure } = await ask({ ...whole, salesFeatures: undefined });
    expect(tenure).toEqual({ status: 'PARTIAL', since: ago(80), days: 80 });
  });

  test('the next purchase is due one mean gap after the last, and overdue from then on', async () => {
    const { interPurchaseTime } = await ask(whole);
    expect(interPurchaseTime).toMatchObject({ meanDays: 15, nextExpectedOn: ago(25), overdueDays: 25 });
    const once = { ...finance, purchaseDays: 1, meanGapDays: null, gapDeviationDays: null };
    const { interPurchaseTime: none } = await ask({ ...whole, financeFeatures: once });
    expect(none).toMatchObject({ status: 'INSUFFICIENT_DATA', meanDays: null, nextExpectedOn: null });
    expect(none['advice']).toMatch(/Two purchase days/u);
  });

  test('whoever bought or engaged before, and not for 180 days, is at their worst there; who never did is not judged by it', async () => {
    const parts = async (of: object, engaged: object) => {
      const financeFeatures = { ...finance, orders90: 0, ordersPrior90: 0, ...of };
      const marketingFeatures = { ...marketing, active90: 0, activePrior90: 0, ...engaged };
      const { healthScore } = await ask({ ...whole, financeFeatures, marketingFeatures });
      return new Map(healthScore.parts.map(({ name, value }) => [name, value]));
    };
    const gone = await parts({}, {});
    expect([gone.get('PURCHASES'), gone.get('ENGAGEMENT')]).toEqual([0, 0]);
    const never = await parts({ lastOrderOn: null }, { lastActiveOn: null });
    expect([never.has('PURCHASES'), never.has('ENGAGEMENT')]).toEqual([false, false]);
  });

  test('on a past day the health score is of the parts that this day is known of, and of whom something had happened', () => {
    const then = (of: object) => pastHealth({ id: 'c', ...whole, ...of } as unknown as CustomerMapper);
    expect(then({})).toBeCloseTo((100 * (25 * 0.75 + 15 * 0.5 + 20 * 0.9 + 5)) / 65, 9);
    const today = { overdueDays: 90, failedPayments: 3, activeSubscriptions: 0, endedSubscriptions: 9 };
    expect(then({ financeFeatures: { ...finance, ...today } })).toBe(then({}));
    expect(then({ salesFeatures: { ...sales, interactions90: 0, lastInteractionOn: null } })).toBeCloseTo(
      (100 * (25 * 0.75 + 15 * 0.5 + 20 * 0.9)) / 60,
      9,
    );
    expect(pastHealth({ id: 'c' })).toBeNull();
  });

  test('a health score is the sum of its parts, and needs no interval where all is known', async () => {
    const { healthScore } = await ask(whole);
    const sum = healthScore.parts.reduce((all, { contribution }) => all + contribution, 0);
    expect(healthScore.value).toBeCloseTo(sum, 9);
    expect([healthScore.low, healthScore.high]).toEqual([healthScore.value, healthScore.value]);
    expect(healthScore.parts.reduce((all, { weight }) => all + weight, 0)).toBeCloseTo(100, 9);
    expect(healthScore.parts.find(({ name }) => name === 'PURCHASES')).toMatchObject({
      value: 0.75,
      domain: 'finance',
    });
  });

  test('a domain that is down widens the score and is never taken for nothing', async () => {
    const { rfm, healthScore } = await ask({ ...whole, financeFeatures: undefined });
    expect(rfm).toMatchObject({
      status: 'INSUFFICIENT_DATA',
      missing: [{ domain: 'finance', reason: 'UNAVAILABLE' }],
      advice: 'finance could not answer; ask again.',
      recencyDays: null,
      frequency: null,
    });
    expect(healthScore.status).toBe('PARTIAL');
    expect(healthScore.high - healthScore.low).toBeCloseTo(50, 9);
    expect(healthScore.low).toBeLessThan(healthScore.value);
    expect(healthScore.high).toBeGreaterThan(healthScore.value);
  });

  test('an answered null is told as denied', async () => {
    const { rfm } = await ask({ ...whole, financeFeatures: null });
    expect(rfm['missing']).toEqual([{ domain: 'finance', reason: 'DENIED' }]);
  });

  test('a domain that does not know the customer is a fact, not a gap', async () => {
    const { healthScore } = await ask({ ...whole, salesFeatures: { ...sales, known: false } });
    expect(healthScore.status).toBe('COMPLETE');
    expect(healthScore.parts.map(({ name }) => name)).not.toContain('RELATIONSHIP');
  });

  test('parts of a domain that the caller may not read are one sum without a name, so that all still add up', async () => {
    const open = (await ask(whole)).healthScore;
    const { healthScore } = await ask(whole, callerWith('insights:read', 'finance:read'));
    expect(healthScore.value).toBe(open.value);
    const withheld = healthScore.parts.filter((part) => part.withheld);
    expect(withheld).toHaveLength(1);
    expect(withheld[0]).toMatchObject({ name: null, domain: null, value: null });
    const named = healthScore.parts.filter((part) => !part.withheld);
    expect(new Set(named.map(({ domain }) => domain))).toEqual(new Set(['finance']));
    expect(healthScore.parts.reduce((all, { contribution }) => all + contribution, 0)).toBeCloseTo(open.value, 9);
  });

  test('nothing is told without the scope', async () => {
    const of = [{ __typename: 'Customer', id: 'c1', ...whole }];
    const { errors } = await insights.execute(QUERY, { of }, callerWith('finance:read'));
    expect(errors?.map(({ extensions }) => extensions?.['code'])).toEqual(Array(4).fill('FORBIDDEN'));
  });
});
