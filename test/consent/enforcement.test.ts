import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readSupergraph } from '../../cli/keys.ts';
import { scopesIn } from '../../cli/roles.ts';
import type { GatewayResult } from '../../gateway/run.ts';
import type { Caller } from '../../platform/access/caller.ts';
import { customerIds, writeCustomers } from '../customers.ts';
import { openTestHouse, TRANSPORTS, type TestHouse } from '../house.ts';
import { callerWith } from '../open.ts';

const all = callerWith(...scopesIn(readSupergraph()));
const marketer: Caller = { ...all, purpose: 'marketing' };
const CUSTOMERS = 6;

describe.each(TRANSPORTS)('consent is checked at every read, %s', (transport) => {
  let house: TestHouse;
  let ids: string[];

  beforeAll(async () => {
    house = await openTestHouse(transport);
    await writeCustomers(house, CUSTOMERS, all);
    ids = await customerIds(house, all);
    for (const id of ids) await say(id, 'GRANTED');
  }, 60_000);
  afterAll(() => house.close());

  const say = (customer: string, status: string, purpose = 'MARKETING') =>
    house.data(
      'mutation ($input: ConsentInput!) { recordConsent(input: $input) { outcome { status } } }',
      { input: { id: `t:${randomBytes(6).toString('hex')}`, customer, purpose, status, source: 'test' } },
      all,
    );
  const codes = ({ errors = [] }: GatewayResult) =>
    errors.map(({ path, extensions }) => `${path?.join('.')} ${extensions.code}`);
  const explain = async (query: string, variables: Record<string, unknown>, caller: Caller) => {
    const context = { caller, requestId: 'test', explain: true };
    const { extensions } = await house.gateway.execute({ query, variables }, context);
    const { fetches } = extensions!['explain'] as { fetches: { subgraph: string }[] };
    return fetches.map(({ subgraph }) => subgraph).sort();
  };

  const ONE =
    'query ($id: ID!) { customer(id: $id) { id finance { known } marketing { known engagements { totalCount edges { node { kind } } } } } }';
  const MANY = 'query ($ids: [ID!]!) { customers(ids: $ids) { id marketing { known } } }';

  test('what was revoked a moment ago is denied now, and the rest is answered', async () => {
    const id = ids[0]!;
    expect(codes(await house.run(ONE, { id }, marketer))).toEqual([]);
    await say(id, 'REVOKED');
    const answer = await house.run(ONE, { id }, marketer);
    expect(answer.data).toMatchObject({ customer: { id, finance: { known: true }, marketing: null } });
    expect(codes(answer)).toEqual(['customer.marketing CONSENT_REQUIRED']);
    expect((await house.run(ONE, { id }, all)).errors).toBeUndefined();
    await say(id, 'GRANTED');
    expect(codes(await house.run(ONE, { id }, marketer))).toEqual([]);
  });

  test('costs a purpose that needs consent one fetch more, and any other none', async () => {
    for (const [query, variables] of [
      [ONE, { id: ids[0] }],
      [MANY, { ids }],
    ] as const) {
      const plain = await explain(query, variables, all);
      expect(plain).not.toContain('privacy');
      expect(await explain(query, variables, marketer)).toEqual([...plain, 'privacy'].sort());
    }
  });

  test('what it costs where no plan brings consents is shown as well: one question for all rows', async () => {
    const query = '{ engagements(first: 100) { edges { node { kind } } } }';
    const asks = async (caller: Caller) => {
      const { extensions } = await house.gateway.execute({ query }, { caller, requestId: 'test', explain: true });
      return (extensions!['explain'] as { fetches: { asks?: string[] }[] }).fetches.map((each) => each.asks);
    };
    expect(await asks(marketer)).toEqual([['PartyGrants']]);
    expect(await asks(all)).toEqual([undefined]);
  });

  test('a batch has those who agree', async () => {
    await say(ids[1]!, 'DENIED');
    const answer = await house.run(MANY, { ids }, marketer);
    const { customers } = answer.data as { customers: { marketing: unknown }[] };
    expect(customers.map(({ marketing }) => marketing !== null)).toEqual(ids.map((_, index) => index !== 1));
    expect(codes(answer)).toEqual(['customers.1.marketing CONSENT_REQUIRED']);
  });

  test('a list keeps the place of who does not agree: null, an error, and the same count', async () => {
    await say(ids[1]!, 'DENIED');
    const query = '{ engagements(first: 100) { totalCount edges { node { party { customer { id } } } } } }';
    const whole = (await house.run(query, {}, all)).data as { engagements: { edges: { node: Node }[] } };
    const answer = await house.run(query, {}, marketer);
    const rows = whole.engagements.edges.map(({ node }) => node!.party.customer.id);
    const places = rows.flatMap((id, index) => (id === ids[1] ? index : []));
    expect(answer.data).toEqual({
      engagements: {
        totalCount: rows.length,
        edges: whole.engagements.edges.map((edge, index) => (places.includes(index) ? { node: null } : edge)),
      },
    });
    expect(codes(answer)).toEqual(places.map((index) => `engagements.edges.${index}.node CONSENT_REQUIRED`));
    expect(places).toHaveLength(2);
  });

  test('figures of a campaign are a statistic: of fewer than ten persons they are told no purpose that needs consent', async () => {
    const reach = (people: number, from: number) =>
      house.data(
        `mutation ($c: CampaignInput!, $e: [EngagementInput!]!) {
          upsertCampaign(input: $c) { outcome { status } } upsertEngagements(inputs: $e) { rejected } }`,
        {
          c: { id: 'news:c', name: 'Spring', channel: 'MAIL', startsOn: '2026-01-01' },
          e: Array.from({ length: people }, (_, n) => ({
            id: `news:${from + n}`,
            party: `news:p${from + n}`,
            kind: 'MAIL_SENT',
            campaign: 'news:c',
            occurredAt: '2026-03-01T10:00:00Z',
          })),
        },
        all,
      );
    const figures = async (caller: Caller) => {
      const answer = await house.run('{ campaign(id: "news:c") { name figures { sent } } }', {}, caller);
      return [(answer.data as { campaign: { figures: unknown } }).campaign.figures, codes(answer)];
    };
    await reach(9, 0);
    expect(await figures(marketer)).toEqual([null, ['campaign.figures GROUP_TOO_SMALL']]);
    expect(await figures(all)).toEqual([{ sent: 9 }, []]);
    await reach(1, 9);
    expect(await figures(marketer)).toEqual([{ sent: 10 }, []]);
    await house.data('mutation { removeEngagements(ids: ["news:0"]) { removed } }', {}, all);
    expect(await figures(marketer)).toEqual([null, ['campaign.figures GROUP_TOO_SMALL']]);
  });
});

type Node = { party: { customer: { id: string } } } | null;
