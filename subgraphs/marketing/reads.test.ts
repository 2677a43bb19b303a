import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Caller } from '../../platform/access/caller.ts';
import { countCommands } from '../../platform/mongo.ts';
import { callerWith, openSubgraph, type OpenedSubgraph } from '../../test/open.ts';
import { subgraph } from './index.ts';
import type { EngagementInput } from './schema.generated.ts';
import { campaign, engagement, interest, subscriber } from './seed.ts';

const writer = callerWith('marketing:read', 'marketing:write', 'pii:read');
const reader = callerWith('marketing:read');
const stranger = callerWith('sales:read');

let marketing: OpenedSubgraph;

const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
const at = (offset: number, hour = '00') => new Date(`${day(offset)}T${hour}:00:00Z`);
const THIS_MONTH = `${day(0).slice(0, 7)}-01`;

const write = (name: string, inputs: readonly unknown[]) =>
  marketing.data(
    `mutation ($inputs: [${name}Input!]!) { upsert${name}s(inputs: $inputs) { created } }`,
    { inputs },
    writer,
  );

const SOCIAL = { kind: 'SOCIAL', network: 'mastodon', action: 'COMMENT', text: 'From Ada' } as const;

/** Of one person: two mails, of which one was opened and clicked, then what she did by herself. */
const ENGAGEMENTS: EngagementInput[] = [
  engagement({ id: 'e:1', kind: 'MAIL_SENT', occurredAt: at(-400), campaign: 'mailer:c-1' }),
  engagement({ id: 'e:2', kind: 'MAIL_DELIVERED', occurredAt: at(-400, '01'), campaign: 'mailer:c-1' }),
  engagement({ id: 'e:3', kind: 'MAIL_OPENED', occurredAt: at(-399), campaign: 'mailer:c-1', category: 'parts' }),
  engagement({ id: 'e:4', kind: 'MAIL_DELIVERED', occurredAt: at(0), campaign: 'mailer:gone' }),
  engagement({ id: 'e:5', kind: 'MAIL_CLICKED', occurredAt: at(0, '00'), category: 'Engines', product: 'ENGINE-1' }),
  engagement({ id: 'e:6', kind: 'PAGE_VIEW', page: '/engines', occurredAt: at(-1), party: 'mailer:2' }),
  engagement({ id: 'e:7', ...SOCIAL, occurredAt: at(-2), party: 'mailer:2' }),
  engagement({ id: 'e:8', kind: 'AD_IMPRESSION', occurredAt: at(-3), party: 'mailer:bare' }),
];

beforeAll(async () => {
  marketing = await openSubgraph(subgraph, { ask: (_, { skus }) => Promise.resolve({ knownProducts: skus }) });
  await write('Subscriber', [
    subscriber({ id: 'mailer:1' }),
    subscriber({ id: 'mailer:2', preferredLanguage: 'de-AT', preferredChannels: ['APP'], mutedChannels: ['SMS'] }),
  ]);
  await write('Campaign', [
    campaign(),
    campaign({ id: 'mailer:c-2', channel: 'AD', startsOn: day(-10), endsOn: null, budget: null }),
    campaign({ id: 'mailer:c-3', startsOn: day(-1), endsOn: day(0), budget: { amount: '500', currency: 'JPY' } }),
  ]);
  await write('Engagement', ENGAGEMENTS);
  await write('Interest', [
    interest({ id: 'i:1', statedAt: at(-1), points: 20 }),
    interest({ id: 'i:2', statedAt: at(0), category: 'Parts', party: 'mailer:2', origin: null }),
  ]);
});

afterAll(() => marketing.close());

const ENTITY = (selection: string) =>
  `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Customer { marketing { ${selection} } } } }`;

const customerOf = (id: string, ...parties: string[]) => ({
  __typename: 'Customer',
  id,
  links: [
    { domain: 'sales', parties: ['crm:1'] },
    { domain: 'marketing', parties },
  ],
});

async function customers(selection: string, of: unknown[], caller: Caller = reader) {
  const { _entities } = await marketing.data<{ _entities: { marketing: Record<string, unknown> }[] }>(
    ENTITY(selection),
    { of },
    caller,
  );
  return _entities.map((entity) => entity.marketing);
}

const customer = async (selection: string, ...parties: string[]) =>
  (await customers(selection, [customerOf('1', ...parties)]))[0]!;

const ids = (connection: unknown) =>
  (connection as { edges: { node: { id: string } }[] }).edges.map(({ node }) => node.id);

const root = async (field: string) =>
  (await marketing.data<{ list: unknown }>(`{ list: ${field} { edges { node { id } } totalCount } }`, {}, reader)).list;

describe('a customer', () => {
  test('has the figures of all its subscribers, folded', async () => {
    const figures = `figures {
      engagements activeEngagements engagementsByKind { kind count } firstActiveOn lastActiveOn recencyDays activeDays
      recentActive(days: 1) lastThree: recentActive(days: 3)
      rates { delivered openRate clickRate clickToOpenRate bounceRate unsubscribeRate adClickRate }
      recent: rates(months: 1) { delivered openRate clickRate } }`;
    expect((await customer(figures, 'mailer:1', 'mailer:2'))['figures']).toEqual({
      engagements: 7,
      activeEngagements: 4,
      engagementsByKind: [
        { kind: 'MAIL_CLICKED', count: 1 },
        { kind: 'MAIL_DELIVERED', count: 2 },
        { kind: 'MAIL_OPENED', count: 1 },
        { kind: 'MAIL_SENT', count: 1 },
        { kind: 'PAGE_VIEW', count: 1 },
        { kind: 'SOCIAL', count: 1 },
      ],
      firstActiveOn: day(-399),
      lastActiveOn: day(0),
      recencyDays: 0,
      activeDays: 4,
      recentActive: 1,
      lastThree: 3,
      rates: {
        delivered: 2,
        openRate: 0.5,
        clickRate: 0.5,
        clickToOpenRate: 1,
        bounceRate: 0,
        unsubscribeRate: 0,
        adClickRate: null,
      },
      recent: { delivered: 1, openRate: 0, clickRate: 1 },
    });
  });

  test('has its engagement by month and channel', async () => {
    const { figures } = (await customer(
      'figures { engagementsByMonth(months: 1) { month channel engagements active } }',
      'mailer:1',
    )) as { figures: unknown };
    expect(figures).toEqual({
      engagementsByMonth: [{ month: THIS_MONTH, channel: 'MAIL', engagements: 2, active: 1 }],
    });
  });

  test('leans to categories by what it did and what it said', async () => {
    const selection = 'figures { affinities(first: 2, halfLifeDays: 1) { category score share lastMonth } }';
    const { figures } = (await customer(selection, 'mailer:1', 'mailer:2')) as {
      figures: { affinities: { category: string; score: number; share: number; lastMonth: string }[] };
    };
    const [first, second] = figures.affinities;
    expect([first!.category, second!.category].sort()).toEqual(['engines', 'parts']);
    expect(first!.share + second!.share).toBeCloseTo(1, 10);
    expect(first!.score).toBeGreaterThanOrEqual(second!.score);
    expect(figures.affinities.map(({ lastMonth }) => lastMonth)).toEqual([THIS_MONTH, THIS_MONTH]);
  });

  test('that marketing does not know has zero figures and empty lists', async () => {
    const selection = `known subscribers { id } engagements { totalCount edges { cursor } } interests { totalCount }
      figures { engagements lastActiveOn recencyDays rates { delivered openRate } engagementsByMonth { month } affinities { category } }`;
    expect(await customer(selection)).toEqual({
      known: false,
      subscribers: [],
      engagements: { totalCount: 0, edges: [] },
      interests: { totalCount: 0 },
      figures: {
        engagements: 0,
        lastActiveOn: null,
        recencyDays: null,
        rates: { delivered: 0, openRate: null },
        engagementsByMonth: [],
        affinities: [],
      },
    });
  });

  test('costs no more commands in a list of fifty than alone', async () => {
    const selection = `subscribers { id } figures { engagements affinities { category } }
      engagements(first: 3) { edges { node { id subscriber { id } campaign { id } } } totalCount }
      interests { edges { node { id } } }`;
    const commands = (of: unknown[]) =>
      countCommands(marketing.connection, () => marketing.data(ENTITY(selection), { of }, reader));
    const one = await commands([customerOf('1', 'mailer:1')]);
    const many = Array.from({ length: 50 }, (_, index) => customerOf(`${index}`, `mailer:${index % 9}`, 'mailer:2'));
    const fifty = await commands(many);
    expect(one).toHaveLength(5);
    expect(fifty.filter((name) => name !== 'getMore')).toHaveLength(one.length);
  });

  test('in a list has the same pages as alone', async () => {
    const selection = 'engagements(first: 2) { edges { node { id } cursor } pageInfo { hasNextPage } totalCount }';
    const lists = [['mailer:1', 'mailer:2'], ['mailer:1'], ['mailer:bare'], ['mailer:2', 'mailer:nobody'], []];
    const together = await customers(
      selection,
      lists.map((parties, index) => customerOf(`${index}`, ...parties)),
    );
    expect(together).toEqual(await Promise.all(lists.map((parties) => customer(selection, ...parties))));
  });

  test('with wrong arguments is refused with the rule', async () => {
    for (const field of [
      'engagementsByMonth(months: 0) { month }',
      'affinities(first: 101) { score }',
      'recentActive(days: 0)',
    ]) {
      const { errors } = await marketing.execute(
        ENTITY(`figures { ${field} }`),
        { of: [customerOf('1', 'mailer:1')] },
        reader,
      );
      expect(errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
    }
  });
});

describe('a list', () => {
  test.each([
    ['engagements(filter: { kind: [MAIL_SENT, SOCIAL] })', ['e:7', 'e:1']],
    ['engagements(filter: { channel: [WEB, AD] }, sort: OCCURRED_ASC)', ['e:8', 'e:6']],
    ['engagements(filter: { channel: [MAIL], active: true })', ['e:5', 'e:3']],
    ['engagements(filter: { active: false, kind: [MAIL_SENT, MAIL_OPENED] })', ['e:1']],
    ['engagements(filter: { kind: [] })', []],
    ['engagements(filter: { campaign: "mailer:c-1" })', ['e:3', 'e:2', 'e:1']],
    ['engagements(filter: { product: "ENGINE-1" })', ['e:5']],
    ['engagements(filter: { category: ["ENGINES", "parts"] })', ['e:5', 'e:3']],
    [`engagements(filter: { occurredAt: { gte: "${day(-1)}T00:00:00Z", lt: "${day(0)}T00:00:00Z" } })`, ['e:6']],
    ['interests', ['i:2', 'i:1']],
    ['interests(filter: { category: ["Parts"] })', ['i:2']],
    [`interests(filter: { statedAt: { lt: "${day(0)}T00:00:00Z" } }, sort: STATED_ASC)`, ['i:1']],
    [`campaigns(filter: { runsOn: "${day(0)}" })`, ['mailer:c-3', 'mailer:c-2']],
    [`campaigns(filter: { runsOn: "${day(1)}" })`, ['mailer:c-2']],
    ['campaigns(filter: { runsOn: "2026-05-31", channel: [MAIL] })', ['mailer:c-1']],
    ['campaigns(filter: { budget: { gte: "500" } }, sort: STARTS_ASC)', ['mailer:c-1', 'mailer:c-3']],
    ['campaigns(filter: { currency: "EUR" })', ['mailer:c-1']],
    ['subscribers', ['mailer:1', 'mailer:2', 'mailer:bare']],
    ['subscribers(filter: { preferredLanguage: ["de-AT"] })', ['mailer:2']],
    ['subscribers(filter: { preferredChannel: [MAIL, POST] })', ['mailer:1']],
    ['subscribers(filter: { notMuted: [SMS] })', ['mailer:1', 'mailer:bare']],
  ])('%s has %j', async (field, expected) => {
    const list = await root(field);
    expect(ids(list)).toEqual(expected);
    expect(list).toMatchObject({ totalCount: expected.length });
  });

  test('is read page by page, without gap or double, in both orders', async () => {
    const page = `query ($after: String, $sort: EngagementSort) { engagements(first: 3, after: $after, sort: $sort) { edges { node { id } } pageInfo { endCursor hasNextPage } } }`;
    for (const sort of ['OCCURRED_DESC', 'OCCURRED_ASC']) {
      const seen: string[] = [];
      for (let after: string | null = null; ;) {
        const asked: { engagements: { pageInfo: { endCursor: string; hasNextPage: boolean } } } = await marketing.data(
          page,
          { after, sort },
          reader,
        );
        seen.push(...ids(asked.engagements));
        after = asked.engagements.pageInfo.endCursor;
        if (!asked.engagements.pageInfo.hasNextPage) break;
      }
      expect([...seen].sort()).toEqual(ENGAGEMENTS.map(({ id }) => id));
      expect(seen).toEqual(ids(await root(`engagements(sort: ${sort})`)));
    }
  });

  test.each([0, 101])('refuses a page of %d', async (first) => {
    const { errors } = await marketing.execute(
      `query ($first: Int) { engagements(first: $first) { totalCount } }`,
      { first },
      reader,
    );
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
  });

  test('leaves out what is removed, unless it is asked for', async () => {
    await write('Interest', [interest({ id: 'i:3', category: 'removed' })]);
    await marketing.data('mutation { removeInterests(ids: ["i:3"]) { removed } }', {}, writer);
    expect(ids(await root('interests(filter: { category: ["removed"] })'))).toEqual([]);
    expect(ids(await root('interests(filter: { category: ["removed"], includeRemoved: true })'))).toEqual(['i:3']);
  });
});

test('a record answers its subscriber, its campaign and its product by reference', async () => {
  const query = `{
    e1: engagement(id: "e:1") { active subscriber { id card { fullName } } campaign { name endsOn } party { domain id } }
    e4: engagement(id: "e:4") { campaign { id } product { sku } }
    e5: engagement(id: "e:5") { product { sku } category }
    e8: engagement(id: "e:8") { subscriber { id card { fullName } preferredChannels } channel }
    interest(id: "i:2") { category points origin subscriber { preferredLanguage } }
    campaign(id: "mailer:404") { id } }`;
  expect(await marketing.data(query, {}, writer)).toEqual({
    e1: {
      active: false,
      subscriber: { id: 'mailer:1', card: { fullName: 'Ada Lovelace' } },
      campaign: { name: 'Spring engines', endsOn: '2026-05-31' },
      party: { domain: 'marketing', id: 'mailer:1' },
    },
    e4: { campaign: null, product: null },
    e5: { product: { sku: 'ENGINE-1' }, category: 'engines' },
    e8: { subscriber: { id: 'mailer:bare', card: null, preferredChannels: [] }, channel: 'AD' },
    interest: { category: 'parts', points: 10, origin: null, subscriber: { preferredLanguage: 'de-AT' } },
    campaign: null,
  });
});

describe('a caller', () => {
  const personal = '{ subscriber(id: "mailer:1") { card { fullName mails } } engagement(id: "e:7") { text network } }';

  test('with pii:read sees personal values, without it sees them masked', async () => {
    expect(await marketing.data(personal, {}, writer)).toEqual({
      subscriber: { card: { fullName: 'Ada Lovelace', mails: ['ada@example.com'] } },
      engagement: { text: 'From Ada', network: 'mastodon' },
    });
    expect(await marketing.data(personal, {}, reader)).toEqual({
      subscriber: { card: { fullName: 'A••• L•••', mails: ['a•••@example.com'] } },
      engagement: { text: '•••', network: 'mastodon' },
    });
  });

  test('without marketing:read sees nothing, by whatever path', async () => {
    const paths = [
      '{ engagement(id: "e:1") { id } }',
      '{ subscribers { totalCount } }',
      'query { _entities(representations: [{ __typename: "Campaign", id: "mailer:c-1" }]) { ... on Campaign { id } } }',
    ];
    for (const path of paths) {
      const { errors } = await marketing.execute(path, {}, stranger);
      expect(errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
    }
    const { data, errors } = await marketing.execute(ENTITY('known'), { of: [customerOf('1', 'mailer:1')] }, stranger);
    expect(data).toEqual({ _entities: [{ marketing: null }] });
    expect(errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
  });
});

describe('identity', () => {
  test('reads cards by id, in order, null where there is no party', async () => {
    const query =
      '{ marketingPartyCards(ids: ["mailer:2", "mailer:404", "mailer:bare"]) { id removed card { mails } } }';
    expect(await marketing.data(query, {}, writer)).toEqual({
      marketingPartyCards: [
        { id: 'mailer:2', removed: false, card: { mails: ['ada@example.com'] } },
        null,
        { id: 'mailer:bare', removed: false, card: { mails: [] } },
      ],
    });
    const refused = await marketing.execute(query, {}, reader);
    expect(refused.errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
  });

  test('sweeps parties in id order', async () => {
    const query = '{ marketingPartyVersions(after: "mailer:1", first: 1) { id version } }';
    expect(await marketing.data(query, {}, reader)).toEqual({
      marketingPartyVersions: [{ id: 'mailer:2', version: 1 }],
    });
  });
});

test('campaigns show what they brought, each subscriber once where it says unique, all by two commands', async () => {
  const sent = (party: string, n: number, kind: EngagementInput['kind']) =>
    engagement({ id: `f:${party}-${n}`, party: `mailer:${party}`, kind, campaign: 'mailer:c-3', occurredAt: at(-1) });
  const rows = [
    ...['a', 'b', 'c', 'd'].flatMap((party) => [sent(party, 1, 'MAIL_SENT'), sent(party, 2, 'MAIL_DELIVERED')]),
    sent('e', 1, 'MAIL_SENT'),
    sent('e', 2, 'MAIL_BOUNCED'),
    ...[3, 4, 5].map((n) => sent('a', n, 'MAIL_OPENED')),
    sent('b', 3, 'MAIL_OPENED'),
    ...[6, 7].map((n) => sent('a', n, 'MAIL_CLICKED')),
    sent('b', 4, 'MAIL_UNSUBSCRIBED'),
    sent('c', 9, 'MAIL_OPENED'),
  ];
  await write('Engagement', rows);
  await marketing.data('mutation { removeEngagements(ids: ["f:c-9"]) { removed } }', {}, writer);
  const read = `{ campaigns(sort: STARTS_ASC) { edges { node { id figures {
    sent delivered bounced opened uniqueOpened clicked uniqueClicked unsubscribed adImpressions uniqueAdClicks
    openRate clickRate clickToOpenRate bounceRate unsubscribeRate adClickRate
  } } } } }`;
  let answer: { campaigns: { edges: { node: { id: string; figures: object } }[] } } | undefined;
  const commands = await countCommands(marketing.connection, async () => {
    answer = await marketing.data(read, {}, reader);
  });
  expect(commands).toEqual(['find', 'aggregate', 'aggregate']);
  const sums = '{ campaigns { edges { node { figures { sent opened bounceRate } } } } }';
  const added = await countCommands(marketing.connection, () => marketing.data(sums, {}, reader));
  expect(added).toEqual(['find', 'aggregate']);
  const figures = new Map(answer!.campaigns.edges.map(({ node }) => [node.id, node.figures]));
  expect(figures.get('mailer:c-3')).toEqual({
    sent: 5,
    delivered: 4,
    bounced: 1,
    opened: 4,
    uniqueOpened: 2,
    clicked: 2,
    uniqueClicked: 1,
    unsubscribed: 1,
    adImpressions: 0,
    uniqueAdClicks: 0,
    openRate: 0.5,
    clickRate: 0.25,
    clickToOpenRate: 0.5,
    bounceRate: 0.2,
    unsubscribeRate: 0.25,
    adClickRate: null,
  });
  expect(figures.get('mailer:c-2')).toMatchObject({ sent: 0, uniqueOpened: 0, openRate: null });
});
