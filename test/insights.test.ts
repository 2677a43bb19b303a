import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { actionTests, consentOf } from './insights/actions.ts';
import { all, createInsights, ONE, type View } from './insights/insights.ts';
import { narrativeTests } from './insights/narrative.ts';
import { outcomeTests } from './insights/outcomes.ts';
import { predictionTests } from './insights/predictions.ts';
import { recommendationTests } from './insights/recommendations.ts';
import { timelineOf, timelineTests } from './insights/timeline.ts';

describe('insights in a view of all domains', () => {
  const shared = createInsights();
  const { page, pages } = timelineOf(shared);
  const consent = consentOf(shared);
  beforeAll(shared.open, 60_000);
  afterAll(() => shared.house.close());

  predictionTests(shared);
  recommendationTests(shared);
  timelineTests(shared);
  actionTests(shared);
  narrativeTests(shared);
  outcomeTests(shared);

  test('rest on consent where the purpose does: a refusal is told as one', async () => {
    const analyst = { ...all, purpose: 'analytics' };
    const marketer = { ...all, purpose: 'marketing' };
    const id = shared.ids[0]!;
    await consent('ANALYTICS', 'GRANTED');
    await consent('MARKETING', 'REVOKED');
    const ask = 'query Q($id: ID!) { customer(id: $id) { healthScore { status missing { domain reason } } } }';
    expect(await shared.house.data(ask, { id }, analyst)).toEqual({
      customer: { healthScore: { status: 'PARTIAL', missing: [{ domain: 'marketing', reason: 'DENIED' }] } },
    });
    const { data, errors } = await shared.house.run(ask, { id }, marketer);
    expect(data).toEqual({ customer: { healthScore: null } });
    expect(errors![0]!.extensions.code).toBe('CONSENT_REQUIRED');
    expect((await page({ first: 100 }, analyst)).gaps.map(({ domain, reason }) => [domain, reason])).toEqual([
      ['marketing', 'DENIED'],
    ]);
    expect(await shared.house.data(ask, { id }, all)).toEqual({
      customer: { healthScore: { status: 'COMPLETE', missing: [] } },
    });
  });

  test('name a domain that is down, and say no zero for it', async () => {
    await shared.house.opened.get('finance')!.connection.close();
    const { data, errors } = await shared.house.run(ONE, { id: shared.ids[0] }, all);
    const { customer } = data as unknown as { customer: View };
    const missing = [{ domain: 'finance', reason: 'UNAVAILABLE' }];
    expect(customer.rfm).toEqual({ status: 'INSUFFICIENT_DATA', frequency: null, missing });
    expect(customer.healthScore).toMatchObject({ status: 'PARTIAL', missing });
    expect(customer.churnRisk).toMatchObject({
      status: 'INSUFFICIENT_DATA',
      probability: null,
      missing: [{ domain: 'finance' }],
    });
    expect(errors!.map(({ path }) => path)).toEqual([['customer', 'finance']]);
  });

  test('leave a gap for a domain that is down, which its cursor fills later', async () => {
    const { gaps, edges, pageInfo } = await page({ first: 5 });
    expect(gaps).toMatchObject([{ domain: 'finance', reason: 'UNAVAILABLE' }]);
    expect(edges.every(({ node }) => node.domain !== 'finance')).toBe(true);
    await shared.house.opened.get('finance')!.connection.openUri(shared.house.setting.stores.mongodbUri, {
      dbName: `${shared.house.setting.config.databasePrefix}finance`,
    });
    const filled = await page({ first: 100, after: gaps[0]!.resumeCursor });
    expect(filled.edges.every(({ node }) => node.domain === 'finance')).toBe(true);
    const whole = await pages(100);
    const rest = await pages(10, { after: pageInfo.endCursor });
    const found = [...edges, ...filled.edges].map(({ node }) => node.id);
    expect(new Set([...found, ...rest.map(({ id }) => id)])).toEqual(new Set(whole.map(({ id }) => id)));
    expect(found.length + rest.length).toBe(whole.length);
  });
});
