import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readSupergraph } from '../cli/keys.ts';
import { meterDrift } from '../cli/metrics.ts';
import { scopesIn } from '../cli/roles.ts';
import { createMetrics } from '../platform/observe/metrics.ts';
import { countCommands } from '../platform/mongo.ts';
import { demo } from '../ingest/demo/load.ts';
import type { ActionDoc, ModelDoc } from '../subgraphs/insights/model.ts';
import { measureDrift } from '../subgraphs/insights/training/drift.ts';
import { trainRecommendationModel } from '../subgraphs/insights/training/recommendations.ts';
import { measureHealth } from '../subgraphs/insights/training/health.ts';
import { trainResponseModel } from '../subgraphs/insights/training/response.ts';
import { trainClvModel } from '../subgraphs/insights/training/clv.ts';
import { trainLearnedModel } from '../subgraphs/insights/training/learned.ts';
import type { Training } from '../subgraphs/insights/training/training.ts';
import { customerIds } from './customers.ts';
import { openTestHouse, type TestHouse } from './house.ts';
import { callerWith } from './open.ts';

const all = callerWith(...scopesIn(readSupergraph()));
const INSIGHTS = `rfm { status frequency missing { domain reason } } tenure { status days } interPurchaseTime { status meanDays }
  healthScore { status value low high judged measured { version trainedOn { customers events } quality { name value } } missing { domain reason } parts { name contribution } }
  lifetimeValue { status advice currencies { currency value { amount } low { amount } high { amount } baseline probabilityAlive expectedPurchases reasons { input contribution } } model { version trainedOn { customers } } }
  churnRisk { status advice probability low high baseline horizonDays missing { domain } reasons { input domain contribution withheld } model { name version } }`;
const VIEW = `fragment View on Customer { id sales { known } marketing { known } service { known } finance { known } ${INSIGHTS} }`;
const ONE = `query One($id: ID!) { customer(id: $id) { ...View } } ${VIEW}`;
const MANY = `query Many($ids: [ID!]!) { customers(ids: $ids) { ...View } } ${VIEW}`;

interface Activity {
  readonly __typename: string;
  readonly id: string;
  readonly domain: string;
  readonly kind: string;
  readonly occurredAt: string;
}
interface Action {
  readonly kind: string;
  readonly category: string | null;
  readonly proposal: string;
  readonly group: string | null;
  readonly expectedValue: { readonly amount: string; readonly currency: string } | null;
  readonly priority: number;
  readonly blocks: readonly string[];
  readonly heldBack: readonly { readonly channel: string; readonly blocks: readonly string[] }[];
  readonly reasons: readonly {
    readonly fact: string | null;
    readonly domain: string | null;
    readonly contribution: number;
    readonly withheld: boolean;
  }[];
}
interface Proposed {
  readonly actions: readonly Action[];
  readonly blocked: readonly Action[];
}
interface Briefing {
  readonly text: string;
  readonly missing: readonly object[];
  readonly clauses: readonly {
    readonly text: string;
    readonly cites: readonly { readonly path: string; readonly value: string }[];
  }[];
}
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
interface Recommended {
  readonly status: string;
  readonly items: readonly {
    readonly product: { readonly sku: string };
    readonly score: number;
    readonly baseline: number;
    readonly probability: number;
    readonly low: number;
    readonly high: number;
    readonly reasons: readonly {
      readonly kind: string | null;
      readonly domain: string | null;
      readonly contribution: number;
      readonly withheld: boolean;
    }[];
  }[];
}
interface Sku {
  readonly product: { readonly sku: string } | null;
}
interface Edges<T> {
  readonly edges: readonly { readonly node: T }[];
}
interface Taken {
  readonly finance: { readonly orders: Edges<{ readonly status: string; readonly lines: readonly Sku[] }> };
  readonly service: { readonly returns: Edges<{ readonly status: string } & Sku> };
}
interface Timeline {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  readonly gaps: readonly { readonly domain: string; readonly reason: string; readonly resumeCursor: string }[];
  readonly edges: readonly { readonly cursor: string; readonly node: Activity }[];
}

const CUSTOMERS = 400;

interface View {
  readonly rfm: { readonly status: string; readonly frequency: number | null; readonly missing: readonly object[] };
  readonly healthScore: { readonly status: string; readonly missing: readonly object[] };
  readonly lifetimeValue: {
    readonly status: string;
    readonly advice: string | null;
    readonly currencies: readonly {
      readonly value: { readonly amount: string };
      readonly low: { readonly amount: string };
      readonly high: { readonly amount: string };
      readonly baseline: number;
      readonly reasons: readonly { readonly contribution: number }[];
    }[];
    readonly model: { readonly version: number } | null;
  };
  readonly churnRisk: {
    readonly status: string;
    readonly advice: string | null;
    readonly probability: number | null;
    readonly low: number;
    readonly high: number;
    readonly baseline: number;
    readonly missing: readonly object[];
    readonly reasons: readonly {
      readonly domain: string | null;
      readonly contribution: number;
      readonly withheld: boolean;
    }[];
    readonly model: { readonly name: string; readonly version: number } | null;
  };
}

const total = (of: readonly { readonly contribution: number }[]) =>
  of.reduce((sum, { contribution }) => sum + contribution, 0);

describe('insights in a view of all domains', () => {
  let house: TestHouse;
  let ids: string[];
  beforeAll(async () => {
    house = await openTestHouse('in process');
    await demo({ customers: CUSTOMERS, seed: 2, now: new Date(), execute: (_, ...asked) => house.run(...asked, all) });
    await house.settled();
    ids = await customerIds(house, all);
  }, 60_000);
  afterAll(() => house.close());

  /** The commands that each database is sent during `work`. */
  async function commands(work: () => Promise<unknown>): Promise<Record<string, string[]>> {
    const counted: Record<string, string[]> = {};
    const nested = [...house.opened].reduce(
      (inner, [name, { connection }]) =>
        async () =>
          void (counted[name] = await countCommands(connection, inner)),
      work,
    );
    await nested();
    return counted;
  }

  const training = (): Training => ({
    connection: house.opened.get('insights')!.connection,
    ask: house.gateway.ask,
    now: new Date(),
    customers: 1_000,
    progress: () => undefined,
  });
  const view = async (id: string, caller = all) => (await house.data<{ customer: View }>(ONE, { id }, caller)).customer;

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
    await house.opened
      .get('insights')!
      .connection.collection<ModelDoc>('models')
      .updateMany(
        { _id: { $in: ['CLV:1', 'RECOMMENDATIONS:1', 'CAMPAIGN_RESPONSE:1'] } },
        { $set: { state: 'CHAMPION' } },
      );
  });

  test('read one link and one document of each domain', async () => {
    await view(ids[0]!);
    const counted = await commands(() => house.data(ONE, { id: ids[0] }, all));
    const domains = ['identity', 'sales', 'marketing', 'service', 'finance'];
    const asked = Object.entries(counted).filter(([name, names]) => name !== 'insights' && names.length > 0);
    expect(Object.fromEntries(asked)).toEqual(Object.fromEntries(domains.map((domain) => [domain, ['find']])));
    expect(counted['insights']!.length).toBeLessThanOrEqual(1);
  });

  test('cost no more commands for a list than for one customer', async () => {
    const { insights: _, ...one } = await commands(() => house.data(MANY, { ids: ids.slice(0, 1) }, all));
    const { insights, ...many } = await commands(() => house.data(MANY, { ids: ids.slice(0, 50) }, all));
    expect(many).toEqual(one);
    expect(insights!.length).toBeLessThanOrEqual(1);
  });

  test('are what the domains say of the customer, explained by reasons that add up', async () => {
    const { customers } = await house.data<{ customers: View[] }>(MANY, { ids: ids.slice(0, 100) }, all);
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
      house.data<{ customers: { scores: { account: Score; satisfaction: Score; campaignResponse: Response[] } }[] }>(
        SCORES,
        { ids: of },
        all,
      );
    const one = await commands(() => scores(ids.slice(0, 1)));
    let customers: Awaited<ReturnType<typeof scores>>['customers'] = [];
    expect(await commands(async () => ({ customers } = await scores(ids.slice(0, 50))))).toEqual(one);
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

  const RECOMMENDED = `query R($ids: [ID!]!) { customers(ids: $ids) { recommendations(first: 5) { status advice horizonDays missing { domain } model { name }
    items { product { sku name } score baseline probability low high reasons { kind domain product { sku } contribution withheld } } } } }`;
  const TAKEN = `query T($ids: [ID!]!) { customers(ids: $ids) { finance { orders(first: 40) { edges { node { status lines { product { sku } } } } } }
    service { returns(first: 20) { edges { node { status product { sku } } } } } } }`;

  test('recommend what was neither bought nor returned, with reasons that add up and few commands', async () => {
    const recommended = (of: readonly string[], caller = all) =>
      house.data<{ customers: { recommendations: Recommended }[] }>(RECOMMENDED, { ids: of }, caller);
    const { insights: _, ...one } = await commands(() => recommended(ids.slice(0, 1)));
    // Who has no purchases to go by asks what is sold before the neighbours of the others have come, and who has bought much asks again.
    const rounds = ({ sales, ...rest }: Record<string, string[]>) => [sales!.length, rest] as const;
    let customers: Awaited<ReturnType<typeof recommended>>['customers'] = [];
    const counted = await commands(async () => ({ customers } = await recommended(ids.slice(0, 50))));
    const { insights, ...many } = counted;
    const [[alone, elsewhere], [together, everywhere]] = [rounds(one), rounds(many)];
    expect(everywhere).toEqual(elsewhere);
    expect(together - alone).toBeLessThanOrEqual(2);
    // Neighbours, and, once in some seconds, the models.
    expect(insights!.length).toBeLessThanOrEqual(2);
    const taken = await house.data<{ customers: Taken[] }>(TAKEN, { ids: ids.slice(0, 50) }, all);
    const voices = new Set<string | null>();
    for (const [index, { recommendations }] of customers.entries()) {
      const { items, status } = recommendations;
      expect({ status, first: items.length }).toEqual({ status: 'COMPLETE', first: 5 });
      const { finance, service } = taken.customers[index]!;
      const own = [
        ...finance.orders.edges.flatMap(({ node }) => (node.status === 'CANCELLED' ? [] : node.lines)),
        ...service.returns.edges.flatMap(({ node }) => (node.status === 'REJECTED' ? [] : node)),
      ].map(({ product }) => product?.sku);
      expect(own.filter((sku) => items.some(({ product }) => product.sku === sku))).toEqual([]);
      for (const { score, baseline, reasons, low, high, probability } of items) {
        expect(total(reasons) + baseline).toBeCloseTo(score, 9);
        expect(low <= probability && probability <= high).toBe(true);
        for (const { kind } of reasons) voices.add(kind);
      }
      expect(items.map(({ score }) => score)).toEqual(items.map(({ score }) => score).toSorted((a, b) => b - a));
    }
    expect(voices.size).toBeGreaterThan(0);
    const few = await recommended(ids.slice(0, 50), callerWith('identity:read', 'insights:read', 'marketing:read'));
    const reasons = few.customers.flatMap(({ recommendations: { items } }) => items.flatMap((each) => each.reasons));
    expect(reasons.filter(({ domain, withheld }) => domain === 'finance' || (withheld && domain !== null))).toEqual([]);
    expect(few.customers.map(scoresOf)).toEqual(customers.map(scoresOf));
  });

  test('recommend no product from the moment on that sales removes it', async () => {
    const asked = async () => {
      const { customers } = await house.data<{ customers: { recommendations: Recommended }[] }>(
        RECOMMENDED,
        { ids: ids.slice(0, 20) },
        all,
      );
      return customers.map(({ recommendations }) => recommendations);
    };
    const skus = ({ items }: Recommended) => items.map(({ product }) => product.sku);
    const before = await asked();
    // More than are asked about beyond those wanted.
    const gone = [...new Set(before.flatMap(skus))].slice(0, 12);
    const remove = 'mutation R($skus: [ID!]!) { removeProducts(skus: $skus) { rejected } }';
    await house.data(remove, { skus: gone }, all);
    const after = await asked();
    expect(after.flatMap(skus).filter((sku) => gone.includes(sku))).toEqual([]);
    expect(after.every(({ items, status }) => items.length === 5 && status === 'COMPLETE')).toBe(true);
    for (const [index, each] of before.entries()) {
      const kept = skus(each).filter((sku) => !gone.includes(sku));
      expect(skus(after[index]!).slice(0, kept.length)).toEqual(kept);
    }
    const products = gone.map((sku) => ({ sku }));
    await house.data(
      'mutation U($p: [ProductInput!]!) { upsertProducts(inputs: $p) { rejected } }',
      { p: products },
      all,
    );
    expect((await asked()).map(skus)).toEqual(before.map(skus));
  });

  const scoresOf = ({ recommendations: { items } }: { readonly recommendations: Recommended }) =>
    items.map(({ product: { sku }, score }) => [sku, score.toFixed(6)]);

  test('withhold reasons over what the caller may not read, and still add up', async () => {
    const few = callerWith('identity:read', 'insights:read', 'service:read');
    const { customers } = await house.data<{ customers: View[] }>(
      MANY.replace('sales { known } marketing { known } service { known } finance { known }', ''),
      { ids: ids.slice(0, 50) },
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
    const { modelReport } = await house.data<{
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
    const { data } = await house.run(ONE, { id: ids[0] }, callerWith('identity:read', 'insights:read'));
    expect(data!['customer']).toMatchObject({ sales: null, finance: null, rfm: { status: 'COMPLETE' } });
    const others = callerWith(...[...all.scopes].filter((scope) => scope !== 'insights:read'));
    const { data: without, errors } = await house.run(ONE, { id: ids[0] }, others);
    expect(without!['customer']).toMatchObject({ sales: { known: true }, rfm: null, healthScore: null });
    expect(new Set(errors!.map(({ extensions }) => extensions.code))).toEqual(new Set(['FORBIDDEN']));
  });

  const TIMELINE = `query T($id: ID!, $first: Int, $after: String, $kinds: [ActivityKind!], $domains: [String!]) { customer(id: $id) {
    timeline(first: $first, after: $after, kinds: $kinds, domains: $domains) { pageInfo { hasNextPage endCursor } gaps { domain reason resumeCursor }
      edges { cursor node { __typename id domain kind occurredAt title ... on OrderActivity { order { id total { amount } } } } } } } }`;
  const page = async (variables: Record<string, unknown>, caller = all) =>
    (await house.data<{ customer: { timeline: Timeline } }>(TIMELINE, { id: ids[0], ...variables }, caller)).customer
      .timeline;

  /** All pages of a timeline, of `first` entries each. */
  async function pages(first: number, { after: from = null, ...variables }: Record<string, unknown> = {}) {
    const found: Activity[] = [];
    for (let after = from; ;) {
      const { edges, pageInfo }: Timeline = await page({ first, after, ...variables });
      found.push(...edges.map(({ node }) => node));
      if (!pageInfo.hasNextPage) return found;
      after = pageInfo.endCursor;
    }
  }

  test('tell the story of all domains in order, the same page by page as in one piece', async () => {
    const whole = await pages(100);
    expect(new Set(whole.map(({ domain }) => domain))).toEqual(new Set(['sales', 'marketing', 'service', 'finance']));
    expect(await pages(7)).toEqual(whole);
    expect(await pages(1, { domains: ['service', 'finance'] })).toEqual(
      whole.filter(({ domain }) => domain === 'service' || domain === 'finance'),
    );
    const orders = await pages(2, { kinds: ['ORDER'] });
    expect(orders).toEqual(whole.filter(({ kind }) => kind === 'ORDER'));
    expect(orders[0]).toMatchObject({ __typename: 'OrderActivity', order: { total: { amount: expect.any(String) } } });
    const sorted = whole.toSorted(
      (a, b) => b.occurredAt.localeCompare(a.occurredAt) || a.domain.localeCompare(b.domain) || (a.id > b.id ? -1 : 1),
    );
    expect(whole).toEqual(sorted);
    const stored = await Promise.all(
      ['sales', 'marketing', 'service', 'finance'].map((domain) => activitiesOf(domain)),
    );
    expect(new Set(whole.map(({ id }) => id))).toEqual(new Set(stored.flat()));
  });

  async function activitiesOf(domain: string): Promise<string[]> {
    const links = await house.opened
      .get('identity')!
      .connection.collection<{ _id: string; parties: string[] }>('customers')
      .findOne({ _id: ids[0]! });
    const parties = links!.parties
      .filter((key) => key.startsWith(`${domain}/`))
      .map((key) => key.slice(domain.length + 1));
    const found = house.opened.get(domain)!.connection.collection<{ _id: string; party: string }>('activities');
    return (await found.find({ party: { $in: parties } }).toArray()).map(({ _id }) => _id);
  }

  test('leave a gap for what the caller may not read, and refuse a cursor of another list or of former parties', async () => {
    const few = callerWith('identity:read', 'insights:read', 'service:read', 'sales:read');
    const { gaps, edges } = await page({ first: 5 }, few);
    expect(gaps.map(({ domain, reason }) => [domain, reason])).toEqual([
      ['finance', 'DENIED'],
      ['marketing', 'DENIED'],
    ]);
    expect(edges).toHaveLength(5);
    const { pageInfo } = await page({ first: 3 });
    const other = await house.run(TIMELINE, { id: ids[0], after: pageInfo.endCursor, kinds: ['ORDER'] }, all);
    expect(other.errors![0]!.extensions.code).toBe('BAD_USER_INPUT');
    const write = 'mutation M($c: RequesterInput!) { upsertRequester(input: $c) { outcome { status } } }';
    const card = { mails: ['ada.lovelace@example.com'] };
    await house.data(write, { c: { id: 'chat:ada', card } }, all);
    await house.settled();
    const changed = await house.run(TIMELINE, { id: ids[0], first: 3, after: pageInfo.endCursor }, all);
    expect(changed.errors![0]!.extensions.code).toBe('TIMELINE_CHANGED');
  });

  const ACTIONS = `query A($ids: [ID!]!) { customers(ids: $ids) { nextBestActions { status actions { ...P } blocked { ...P } } } }
    fragment P on ProposedAction { kind channel network category priority blocks heldBack { channel blocks } reasons { fact domain contribution withheld }
      proposal group probability expectedValue { amount currency } contactTime { weekday hour engagements } }`;
  const proposed = async (of: readonly string[], caller = all) => {
    const { customers } = await house.data<{ customers: { nextBestActions: Proposed }[] }>(
      ACTIONS,
      { ids: of },
      caller,
    );
    return customers.map(({ nextBestActions }) => nextBestActions);
  };
  const consent = (purpose: string, status: string, channel: string | null = null) =>
    house.data(
      'mutation ($input: ConsentInput!) { recordConsent(input: $input) { outcome { status } } }',
      {
        input: {
          id: `t:${randomBytes(6).toString('hex')}`,
          customer: ids[0],
          purpose,
          status,
          channel,
          source: 'test',
        },
      },
      all,
    );

  test('whoever looks at machines, asked service about one and is met on Instagram is advised there, by these three facts', async () => {
    const { customerBy } = await house.data<{ customerBy: { id: string } }>(
      '{ customerBy(identifier: { type: MAIL, value: "ada.lovelace@example.com" }) { id } }',
      {},
      all,
    );
    expect(customerBy.id).toBe(ids[0]);
    await consent('MARKETING', 'GRANTED');
    const [{ actions }] = (await proposed([ids[0]!])) as [Proposed];
    expect(actions[0]).toMatchObject({ kind: 'ADVISE', channel: 'SOCIAL', network: 'instagram', category: 'machines' });
    expect(actions[0]!.reasons.map(({ domain }) => domain)).toEqual(['marketing', 'service', 'marketing']);
    expect(actions[0]!.reasons.map(({ fact }) => fact)).toEqual([
      expect.stringMatching(/^Browses machines: \d+ %/u),
      expect.stringMatching(/^Has a ticket about machines, (open|solved)/u),
      expect.stringMatching(/^Was engaged on Instagram on 20/u),
    ]);
    expect(total(actions[0]!.reasons)).toBeCloseTo(actions[0]!.priority, 9);
    await consent('MARKETING', 'DENIED', 'SOCIAL');
    const [elsewhere] = (await proposed([ids[0]!])) as [Proposed];
    expect(elsewhere.actions[0]).toMatchObject({ kind: 'ADVISE', channel: 'MAIL', network: null, blocks: [] });
    expect(elsewhere.actions[0]!.heldBack).toEqual([{ channel: 'SOCIAL', blocks: ['NO_CONSENT'] }]);
    await consent('MARKETING', 'REVOKED');
    const [held] = (await proposed([ids[0]!])) as [Proposed];
    expect(held.actions.map(({ kind }) => kind)).not.toContain('ADVISE');
    expect(held.blocked.find(({ kind }) => kind === 'ADVISE')).toMatchObject({
      ...{ channel: 'SOCIAL', blocks: ['NO_CONSENT'] },
      heldBack: ['SOCIAL', 'MAIL', 'PHONE'].map((channel) => ({
        channel,
        blocks: expect.arrayContaining(['NO_CONSENT']),
      })),
    });
  });

  test('actions of many cost no more commands than of one, and tell nothing that the caller may not read', async () => {
    await proposed(ids.slice(0, 1));
    const one = await commands(() => proposed(ids.slice(0, 1)));
    const many = await commands(() => proposed(ids.slice(0, 50)));
    for (const [name, list] of Object.entries(many).filter(([each]) => each !== 'insights'))
      expect([name, list.length]).toEqual([name, one[name]!.length]);
    // What was done lately, and, once in some seconds, models, results and experiments.
    expect(many['insights']!.length).toBeLessThanOrEqual(4);
    const few = await proposed(ids, callerWith('identity:read', 'insights:read', 'service:read'));
    const told = few.flatMap(({ actions, blocked }) => [...actions, ...blocked]);
    expect(told.length).toBeGreaterThan(10);
    for (const { reasons, priority, category } of told) {
      expect(category).toBeNull();
      expect(reasons.every(({ domain, withheld }) => withheld === (domain === null))).toBe(true);
      expect(total(reasons)).toBeCloseTo(priority, 9);
    }
  });

  const BRIEFING = `query B($ids: [ID!]!, $audience: NarrativeAudience!, $language: NarrativeLanguage!) { customers(ids: $ids) {
    narrative(audience: $audience, language: $language) { text missing { domain reason } generatedBy { kind model fallback } clauses { text cites { path value } } } } }`;
  const briefings = async (of: readonly string[], caller = all, audience = 'AGENT', language = 'EN') => {
    const { customers } = await house.data<{ customers: { narrative: Briefing }[] }>(
      BRIEFING,
      { ids: of, audience, language },
      caller,
    );
    return customers.map(({ narrative }) => narrative);
  };

  test('are told as a briefing whose clauses cite what the caller may read, and nothing else', async () => {
    const [told] = (await briefings([ids[0]!])) as [Briefing];
    expect(told).toMatchObject({ missing: [], generatedBy: { kind: 'TEMPLATE', model: null, fallback: null } });
    expect(told.text).toBe(told.clauses.map(({ text }) => text).join(' '));
    expect(told.text).toMatch(/^Ada Lovelace has been with us since \d+ \w+ \d{4}\./u);
    const domains = new Set(told.clauses.flatMap(({ cites }) => cites.map(({ path }) => path.split('.')[0])));
    expect(domains).toEqual(new Set(['profile', 'tenure', 'service', 'finance', 'nextBestActions']));
    const answered = await house.data<{ customer: object }>(
      'query F($id: ID!) { customer(id: $id) { finance { figures { orders } } service { figures { openTickets } } } }',
      { id: ids[0] },
      all,
    );
    for (const path of ['finance.figures.orders', 'service.figures.openTickets'])
      expect(told.clauses.flatMap(({ cites }) => cites).find((cite) => cite.path === path)!.value).toBe(
        String(path.split('.').reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], answered.customer)),
      );
    const few = callerWith('identity:read', 'insights:read', 'service:read');
    const [masked] = (await briefings([ids[0]!], few, 'AGENT', 'DE')) as [Briefing];
    expect(masked.missing).toEqual(['sales', 'marketing', 'finance'].map((domain) => ({ domain, reason: 'DENIED' })));
    expect(JSON.stringify(masked)).not.toMatch(/Lovelace|finance\.|sales\.|marketing\./u);
    expect(masked.text).toMatch(/A•••.*(Ticket|Anruf)/u);
  });

  test('are told of many with no more commands than of one', async () => {
    await briefings(ids.slice(0, 1));
    const one = await commands(() => briefings(ids.slice(0, 1)));
    const many = await commands(() => briefings(ids.slice(0, 50)));
    for (const [name, list] of Object.entries(many).filter(([each]) => each !== 'insights'))
      expect([name, list.length]).toEqual([name, one[name]!.length]);
  });

  const RECORD = `mutation R($input: ActionInput!) { recordAction(input: $input) { refused action { ...A } } }
    fragment A on Action { id customer kind group experiment prediction { model version featuresDigest probability expectedValue { amount } predictedAt } outcomes { succeeded value { amount } } }`;
  const OUTCOME = `mutation O($input: OutcomeInput!) { recordOutcome(input: $input) { refused action { id outcomes { succeeded value { amount } } } } }`;
  const REPORT =
    'query { modelReport(model: ACTIONS) { values { kind rate withoutIt factor outcomes } lift { month kind experiment treated { count succeeded rate } control { count succeeded rate } lift low high } } }';
  const record = async (input: object) =>
    (await house.data<{ recordAction: { refused: string | null; action: { id: string } } }>(RECORD, { input }, all))
      .recordAction;
  const outcome = async (input: object) =>
    (await house.data<{ recordOutcome: { refused: string | null; action: object } }>(OUTCOME, { input }, all))
      .recordOutcome;

  test('an action is recorded once with what was predicted of it, its outcome is counted once, and it rests for a while', async () => {
    const of = ids.slice(1, 60);
    const before = await proposed(of);
    const at = before.findIndex(({ actions: [first] }) => first!.kind !== 'NOTHING' && first!.expectedValue !== null);
    const [action] = before[at]!.actions as [Action];
    const input = { proposal: action.proposal, idempotencyKey: 'action 1' };
    const made = await record(input);
    expect(made.action).toMatchObject({
      customer: of[at],
      kind: action.kind,
      prediction: { expectedValue: { amount: action.expectedValue!.amount }, featuresDigest: expect.any(String) },
    });
    expect(await record(input)).toEqual(made);
    expect((await record({ ...input, doneAt: '2026-01-01T00:00:00Z' })).refused).toBe('KEY_USED');
    expect((await record({ customer: 'nobody', kind: 'ADVISE', idempotencyKey: 'action 2' })).refused).toBe(
      'UNKNOWN_CUSTOMER',
    );
    const forged = { proposal: `${action.proposal}AAAA`, idempotencyKey: 'action 3' };
    const { errors } = await house.run(RECORD, { input: forged }, all);
    expect(errors![0]!.extensions.code).toBe('BAD_USER_INPUT');
    const value = { amount: '50', currency: action.expectedValue!.currency };
    const came = { action: made.action.id, succeeded: true, value, idempotencyKey: 'outcome 1' };
    const counted = await outcome(came);
    expect(counted.action).toMatchObject({ outcomes: [{ succeeded: true }] });
    expect(await outcome(came)).toEqual(counted);
    expect((await outcome({ ...came, succeeded: false })).refused).toBe('KEY_USED');
    const [after] = (await proposed([of[at]!])) as [Proposed];
    expect(after.blocked.find(({ kind }) => kind === action.kind)!.blocks).toContain('RECENTLY_DONE');
    const reader = callerWith('identity:read', 'insights:read');
    const denied = await house.run(RECORD, { input }, reader);
    expect(denied.errors![0]!.extensions.code).toBe('FORBIDDEN');
  });

  test('an action or outcome that contradicts itself is refused, with the rule and what came', async () => {
    const [{ actions: offered }] = (await proposed([ids[70]!])) as [Proposed];
    const { proposal } = offered[0]!;
    const soon = new Date(Date.now() + 3_600_000).toISOString();
    const refusal = async (text: string, input: object) => {
      const { errors } = await house.run(text, { input: { idempotencyKey: crypto.randomUUID(), ...input } }, all);
      expect(errors![0]!.extensions.code).toBe('BAD_USER_INPUT');
      return errors![0]!.message;
    };
    const either = 'An action has a proposal, or a customer and a kind; ';
    const beside = 'Beside a proposal, customer and kind are left out or those of the proposal; another ';
    const bad: readonly (readonly [object, string])[] = [
      [{}, `${either}none of them came.`],
      [{ customer: ids[70] }, `${either}the customer alone came.`],
      [{ kind: 'ADVISE' }, `${either}the kind alone came.`],
      [{ proposal, customer: ids[71] }, `${beside}customer came.`],
      [{ proposal, customer: 'nobody' }, `${beside}customer came.`],
      [{ proposal, doneAt: soon }, `doneAt is at most 5 minutes ahead of now; ${soon} came.`],
      [{ proposal, doneAt: '1066-10-14T09:00:00Z' }, '; 1066-10-14T09:00:00.000Z came.'],
      [{ proposal, idempotencyKey: 'short' }, 'An idempotency key has 8 to 500 characters; 5 came.'],
      [{ proposal: 'made up' }, 'A proposal is that of a `ProposedAction`, as it was given; this one is not.'],
    ];
    for (const [input, message] of bad) expect(await refusal(RECORD, input)).toContain(message);
    expect(await refusal(RECORD, bad[6]![0])).toContain('doneAt is not before the proposal was made, 2');
    const { action } = await record({ customer: ids[70], kind: 'ADVISE', idempotencyKey: crypto.randomUUID() });
    const came = { action: action.id, succeeded: true };
    const early = await refusal(OUTCOME, { ...came, occurredAt: '1999-01-01T00:00:00Z' });
    expect(early).toMatch(/^occurredAt is not before the action was done, 2\S+; 1999-01-01T00:00:00\.000Z came\.$/u);
    expect(await refusal(OUTCOME, { ...came, occurredAt: soon })).toContain(`ahead of now; ${soon} came.`);
    expect((await outcome({ ...came, action: 'none', idempotencyKey: crypto.randomUUID() })).refused).toBe(
      'UNKNOWN_ACTION',
    );
    const held = { ...all, rows: [{ domain: 'finance', attribute: 'loyaltyTier', in: ['GOLD'] }] };
    const { errors } = await house.run(RECORD, { input: { proposal, idempotencyKey: 'a good key' } }, held);
    expect(errors![0]!.extensions.code).toMatch(/^ROWS_|FORBIDDEN/u);
    const stored = house.opened.get('insights')!.connection.collection<ActionDoc>('actions');
    expect(await stored.countDocuments({ customer: ids[70] })).toBe(1);
  });

  test('an experiment holds actions back from a control group, and tells month by month what they brought', async () => {
    const start = (input: object) =>
      house.data(
        'mutation S($input: ExperimentInput!) { startExperiment(input: $input) { refused experiment { name endedAt } } }',
        { input },
        all,
      );
    const held = { name: 'Calls help', kinds: ['SERVICE_CALL', 'PAYMENT_REMINDER'], controlShare: 0.5 };
    await start(held);
    expect(await start(held)).toMatchObject({ startExperiment: { refused: null } });
    expect(await start({ ...held, name: 'Other' })).toMatchObject({ startExperiment: { refused: 'KIND_TAKEN' } });
    const offers = async () =>
      (await proposed(ids.slice(1))).flatMap(({ actions, blocked }) =>
        [...actions, ...blocked].filter(
          ({ kind, blocks }) => held.kinds.includes(kind) && !blocks.includes('RECENTLY_DONE'),
        ),
      );
    const found = await offers();
    const groups = found.map(({ group }) => group);
    expect(new Set(groups)).toEqual(new Set(['TREATED', 'CONTROL']));
    expect((await offers()).map(({ group }) => group)).toEqual(groups);
    expect(found.every(({ group, blocks }) => blocks.includes('CONTROL_GROUP') === (group === 'CONTROL'))).toBe(true);
    const few = ['TREATED', 'CONTROL'].flatMap((half) =>
      found.filter(({ kind, group }) => kind === found[0]!.kind && group === half).slice(0, 5),
    );
    for (const [n, { proposal, group }] of few.entries()) {
      const { action } = await record({ proposal, idempotencyKey: `experiment ${n}` });
      await outcome({ action: action.id, succeeded: group === 'TREATED', idempotencyKey: `experiment ${n}` });
    }
    const { modelReport } = await house.data<{
      modelReport: {
        lift: { kind: string; lift: number; low: number; high: number; treated: object; control: object }[];
        values: { kind: string; factor: number; outcomes: number }[];
      };
    }>(REPORT, {}, all);
    const [told] = modelReport.lift.filter(({ lift }) => lift !== null);
    expect(told).toMatchObject({ lift: 1, high: 1, treated: { rate: 1 }, control: { rate: 0 } });
    expect(told!.low).toBeLessThan(1);
    expect(modelReport.values.find(({ kind }) => kind === told!.kind)!.factor).toBeGreaterThan(1);
    expect((await house.verify()).filter(({ domain }) => domain === 'insights')).toEqual([]);
    await house.data('mutation { endExperiment(name: "Calls help") { refused } }', {}, all);
    const free = (await proposed(ids)).flatMap(({ actions, blocked }) => [...actions, ...blocked]);
    expect(free.every(({ group, blocks }) => group === null && !blocks.includes('CONTROL_GROUP'))).toBe(true);
  });

  test('a report says month by month how predictions held against what came', async () => {
    const actions = house.opened.get('insights')!.connection.collection<ActionDoc>('actions');
    const month = new Date().toISOString().slice(0, 7);
    const past = (n: number, probability: number, left: boolean, rest: Partial<ActionDoc> = {}) =>
      ({
        ...{ _id: `observed ${n}`, key: `observed ${n}`, kind: 'RETENTION_OFFER', month, group: 'CONTROL' },
        prediction: { model: 'CHURN', version: 1, probability },
        outcomes: [{ key: 'o', succeeded: !left, value: null, occurredAt: new Date() }],
        ...rest,
      }) as unknown as ActionDoc;
    const pairs = [
      [0.1, false],
      [0.3, true],
      [0.35, false],
      [0.9, true],
    ] as const;
    const treated = past(5, 0.9, false, { group: 'TREATED' });
    await actions.insertMany([
      ...pairs.map(([p, left], n) => past(n, p, left)),
      treated,
      past(6, 0.5, true, { outcomes: [] }),
    ]);
    const text =
      '{ modelReport(model: CHURN) { observed { month predictions meanPredicted observedRate brier auc calibrationError calibration { predicted observed count } } } }';
    const { modelReport } = await house.data<{ modelReport: { observed: object[] } }>(text, {}, all);
    await actions.deleteMany({ _id: /^observed / as never });
    const near = (value: number): unknown => expect.closeTo(value, 9);
    expect(modelReport.observed).toEqual([
      {
        ...{ month: `${month}-01`, predictions: 4, meanPredicted: near(1.65 / 4), observedRate: 0.5 },
        brier: near((0.1 ** 2 + 0.7 ** 2 + 0.35 ** 2 + 0.1 ** 2) / 4),
        // 0.9 is above both who stayed, 0.3 above one and level with the other within its tenth.
        ...{ auc: near(3.5 / 4), calibrationError: near((0.1 + 0.35 + 0.1) / 4) },
        calibration: [
          { predicted: near(0.1), observed: 0, count: 1 },
          { predicted: near(0.325), observed: 0.5, count: 2 },
          { predicted: near(0.9), observed: 1, count: 1 },
        ],
      },
    ]);
  });

  test('rest on consent where the purpose does: a refusal is told as one', async () => {
    const analyst = { ...all, purpose: 'analytics' };
    const marketer = { ...all, purpose: 'marketing' };
    const id = ids[0]!;
    await consent('ANALYTICS', 'GRANTED');
    await consent('MARKETING', 'REVOKED');
    const ask = 'query Q($id: ID!) { customer(id: $id) { healthScore { status missing { domain reason } } } }';
    expect(await house.data(ask, { id }, analyst)).toEqual({
      customer: { healthScore: { status: 'PARTIAL', missing: [{ domain: 'marketing', reason: 'DENIED' }] } },
    });
    const { data, errors } = await house.run(ask, { id }, marketer);
    expect(data).toEqual({ customer: { healthScore: null } });
    expect(errors![0]!.extensions.code).toBe('CONSENT_REQUIRED');
    expect((await page({ first: 100 }, analyst)).gaps.map(({ domain, reason }) => [domain, reason])).toEqual([
      ['marketing', 'DENIED'],
    ]);
    expect(await house.data(ask, { id }, all)).toEqual({
      customer: { healthScore: { status: 'COMPLETE', missing: [] } },
    });
  });

  test('name a domain that is down, and say no zero for it', async () => {
    await house.opened.get('finance')!.connection.close();
    const { data, errors } = await house.run(ONE, { id: ids[0] }, all);
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
    await house.opened.get('finance')!.connection.openUri(house.setting.stores.mongodbUri, {
      dbName: `${house.setting.config.databasePrefix}finance`,
    });
    const filled = await page({ first: 100, after: gaps[0]!.resumeCursor });
    expect(filled.edges.every(({ node }) => node.domain === 'finance')).toBe(true);
    const whole = await pages(100);
    const rest = await pages(10, { after: pageInfo.endCursor });
    const ids = [...edges, ...filled.edges].map(({ node }) => node.id);
    expect(new Set([...ids, ...rest.map(({ id }) => id)])).toEqual(new Set(whole.map(({ id }) => id)));
    expect(ids.length + rest.length).toBe(whole.length);
  });
});
