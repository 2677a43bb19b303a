import { expect, test } from '@jest/globals';
import { meterDrift } from '../../cli/metrics.ts';
import { createMetrics } from '../../platform/observe/metrics.ts';
import type { ModelDoc } from '../../subgraphs/insights/model.ts';
import { trainClvModel } from '../../subgraphs/insights/training/clv.ts';
import { measureDrift } from '../../subgraphs/insights/training/drift.ts';
import { measureHealth } from '../../subgraphs/insights/training/health.ts';
import { trainLearnedModel } from '../../subgraphs/insights/training/learned.ts';
import { trainRecommendationModel } from '../../subgraphs/insights/training/recommendations.ts';
import { trainResponseModel } from '../../subgraphs/insights/training/response.ts';
import { callerWith } from '../open.ts';
import { all, MANY, ONE, total, type Insights, type View } from './insights.ts';

interface Score {
  readonly status: string;
  readonly value: number | null;
  readonly baseline: number;
  readonly reasons: readonly { readonly input: string; readonly contribution: number }[];
}

interface Response {
  readonly channel: string;
  readonly probability: number;
  readonly low: number;
  readonly high: number;
  readonly baseline: number;
  readonly reasons: readonly { readonly contribution: number }[];
  readonly learned: { readonly quality: readonly { readonly name: string }[] } | null;
}

/** Models, figures and scores. */
export function predictionTests(shared: Insights): void {
  const { commands, training, view } = shared;

  test('are learned from the domains: a first model answers where it is good enough', async () => {
    const churn = await trainLearnedModel('CHURN', training());
    expect(churn).toMatchObject({ _id: 'CHURN:1', state: 'CHAMPION' });
    // Who leaves is told well, and not by a trait that only leavers have.
    expect(churn.quality['auc']).toBeGreaterThan(0.75);
    expect(churn.quality['auc']).toBeLessThan(0.95);
    expect(churn.trainedOn.events).toBeGreaterThan(5);
    const account = await trainLearnedModel('ACCOUNT', training());
    expect(account.quality['ece']).toBeLessThan(0.2);
    await expect(trainLearnedModel('SATISFACTION', { ...training(), customers: 5 })).rejects.toThrow(
      /20 of each outcome at least; there are \d+ and \d+/u,
    );
    const recommender = await trainRecommendationModel(training());
    const { ndcgAt10, popularityNdcgAt10, ndcgGain, ndcgGainError } = recommender.quality;
    expect(ndcgAt10! - popularityNdcgAt10!).toBeCloseTo(ndcgGain!, 9);
    expect(recommender.state === 'CHAMPION').toBe(ndcgGain! + 2 * ndcgGainError! >= 0);
    await trainClvModel(training());
    const health = await measureHealth(training());
    expect(health.quality['auc']).toBeGreaterThan(0.6);
    expect(health.trainedOn.events).toBe(churn.trainedOn.events);
    expect((await trainResponseModel(training())).quality['mailShowings']).toBeGreaterThan(100);
    await shared.house.opened
      .get('insights')!
      .connection.collection<ModelDoc>('models')
      .updateMany(
        { _id: { $in: ['CLV:1', 'RECOMMENDATIONS:1', 'CAMPAIGN_RESPONSE:1'] } },
        { $set: { state: 'CHAMPION' } },
      );
  });

  test('read one link and one document of each domain', async () => {
    await view(shared.ids[0]!);
    const counted = await commands(() => shared.house.data(ONE, { id: shared.ids[0] }, all));
    const domains = ['identity', 'sales', 'marketing', 'service', 'finance'];
    const asked = Object.entries(counted).filter(([name, names]) => name !== 'insights' && names.length > 0);
    expect(Object.fromEntries(asked)).toEqual(Object.fromEntries(domains.map((domain) => [domain, ['find']])));
    expect(counted['insights']!.length).toBeLessThanOrEqual(1);
  });

  test('cost no more commands for a list than for one customer', async () => {
    const { insights: _, ...one } = await commands(() => shared.house.data(MANY, { ids: shared.ids.slice(0, 1) }, all));
    const { insights, ...many } = await commands(() => shared.house.data(MANY, { ids: shared.ids.slice(0, 50) }, all));
    expect(many).toEqual(one);
    expect(insights!.length).toBeLessThanOrEqual(1);
  });

  test('are what the domains say of the customer, explained by reasons that add up', async () => {
    const { customers } = await shared.house.data<{ customers: View[] }>(MANY, { ids: shared.ids.slice(0, 100) }, all);
    const valued = customers.filter(({ lifetimeValue }) => lifetimeValue.status === 'COMPLETE');
    const risky = customers.filter(({ churnRisk }) => churnRisk.status === 'COMPLETE');
    expect(valued.length).toBeGreaterThan(50);
    expect(risky.length).toBeGreaterThan(20);
    for (const { lifetimeValue } of valued)
      for (const { value, low, high, baseline, reasons } of lifetimeValue.currencies) {
        expect(total(reasons) + baseline).toBeCloseTo(Number(value.amount), 1);
        expect(Number(low.amount)).toBeLessThanOrEqual(Number(value.amount));
        expect(Number(high.amount)).toBeGreaterThanOrEqual(Number(value.amount));
      }
    for (const { churnRisk } of risky) {
      const probability = churnRisk.probability!;
      expect(total(churnRisk.reasons) + churnRisk.baseline).toBeCloseTo(Math.log(probability / (1 - probability)), 9);
    }
    const without = customers.filter(({ churnRisk }) => churnRisk.status === 'INSUFFICIENT_DATA');
    expect(without.every(({ churnRisk }) => churnRisk.probability === null && churnRisk.advice !== null)).toBe(true);
  });

  const SCORES = `query S($ids: [ID!]!) { customers(ids: $ids) { scores { lead { ...S } account { ...S } satisfaction { ...S } campaignResponse { channel probability low high baseline reasons { value contribution } model { name version } learned { version trainedOn { customers events } quality { name value } calibration { count } } } } } }
    fragment S on Score { status advice value low high baseline freshOn horizonDays learned { trainedOn { customers } quality { name } calibration { count } } reasons { input contribution } missing { domain } model { name version } }`;

  test('come as scores whose reasons add up, of a list with no more commands than of one', async () => {
    const scores = (of: readonly string[]) =>
      shared.house.data<{
        customers: { scores: { account: Score; satisfaction: Score; campaignResponse: Response[] } }[];
      }>(SCORES, { ids: of }, all);
    const one = await commands(() => scores(shared.ids.slice(0, 1)));
    let customers: Awaited<ReturnType<typeof scores>>['customers'] = [];
    expect(await commands(async () => ({ customers } = await scores(shared.ids.slice(0, 50))))).toEqual(one);
    const told = customers.flatMap(({ scores: { account, satisfaction } }) => [account, satisfaction]);
    const complete = told.filter(({ status }) => status === 'COMPLETE');
    expect(complete.length).toBeGreaterThan(50);
    for (const { value, baseline, reasons } of complete) expect(total(reasons) + baseline).toBeCloseTo(value!, 9);
    const responses = customers.flatMap(({ scores: { campaignResponse } }) => campaignResponse);
    expect(new Set(responses.map(({ channel }) => channel))).toEqual(new Set(['AD', 'MAIL']));
    for (const { channel, probability, low, high, baseline, reasons, learned } of responses) {
      expect(total(reasons) + baseline).toBeCloseTo(probability, 9);
      expect(low <= probability && probability <= high).toBe(true);
      if (channel === 'MAIL') expect(learned!.quality.map(({ name }) => name)).toContain('meanRateBrier');
    }
    const voices = new Set(told.flatMap(({ reasons }) => reasons.map(({ input }) => input)));
    expect([...voices]).toEqual(expect.arrayContaining(['service.npsLast', 'service.ticketSentiment']));
  });

  test('withhold reasons over what the caller may not read, and still add up', async () => {
    const few = callerWith('identity:read', 'insights:read', 'service:read');
    const { customers } = await shared.house.data<{ customers: View[] }>(
      MANY.replace('sales { known } marketing { known } service { known } finance { known }', ''),
      { ids: shared.ids.slice(0, 50) },
      few,
    );
    const { churnRisk } = customers.find((each) => each.churnRisk.status === 'COMPLETE')!;
    expect(new Set(churnRisk.reasons.map(({ domain }) => domain))).toEqual(new Set(['service', null]));
    expect(churnRisk.reasons.filter(({ withheld }) => withheld)).toHaveLength(1);
    const probability = churnRisk.probability!;
    expect(total(churnRisk.reasons) + churnRisk.baseline).toBeCloseTo(Math.log(probability / (1 - probability)), 9);
  });

  test('come with a report: a challenger that is no better leaves the champion where it is', async () => {
    const again = await trainLearnedModel('CHURN', training());
    expect(again.version).toBe(2);
    const drift = await measureDrift(training(), 'CHURN');
    const moved = await measureDrift(training(), 'RECOMMENDATIONS');
    expect((await measureDrift(training(), 'HEALTH'))!.inputs[0]!.psi).toBeGreaterThanOrEqual(0);
    const shown = (await measureDrift(training(), 'CAMPAIGN_RESPONSE'))!.inputs;
    expect(shown.every(({ psi }) => Math.abs(psi) < 1e-9)).toBe(true);
    expect(moved!.inputs).toEqual([{ input: 'finance.purchases', psi: expect.closeTo(0, 6) }]);
    expect(drift!.inputs.every(({ psi }) => psi >= 0)).toBe(true);
    const metrics = createMetrics();
    meterDrift(metrics, training().connection);
    const largest = Math.max(...drift!.inputs.map(({ psi }) => psi));
    const text = await metrics.registry.metrics();
    expect(text).toContain(`c360_model_drift{model="CHURN"} ${largest}\n`);
    expect(text).toContain('c360_model_drift{model="RECOMMENDATIONS"} ');
    const { modelReport } = await shared.house.data<{
      modelReport: {
        champion: { version: number; drift: { customers: number } };
        versions: { version: number; state: string; quality: { name: string }[]; calibration: { count: number }[] }[];
      };
    }>(
      'query { modelReport(model: CHURN) { champion { version drift { customers } } versions { version state verdict quality { name value } calibration { predicted observed count } } } }',
      {},
      all,
    );
    expect(modelReport.versions.map(({ version }) => version)).toEqual([2, 1]);
    expect(modelReport.versions.filter(({ state }) => state === 'CHAMPION')).toHaveLength(1);
    expect(modelReport.champion.drift.customers).toBe(drift!.customers);
    expect(modelReport.versions[0]!.quality.map(({ name }) => name)).toEqual(['auc', 'brier', 'ece']);
  });

  test('demand a scope of their own, and no other', async () => {
    const { data } = await shared.house.run(ONE, { id: shared.ids[0] }, callerWith('identity:read', 'insights:read'));
    expect(data!['customer']).toMatchObject({ sales: null, finance: null, rfm: { status: 'COMPLETE' } });
    const others = callerWith(...[...all.scopes].filter((scope) => scope !== 'insights:read'));
    const { data: without, errors } = await shared.house.run(ONE, { id: shared.ids[0] }, others);
    expect(without!['customer']).toMatchObject({ sales: { known: true }, rfm: null, healthScore: null });
    expect(new Set(errors!.map(({ extensions }) => extensions.code))).toEqual(new Set(['FORBIDDEN']));
  });
}
