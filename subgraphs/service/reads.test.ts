import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Caller } from '../../platform/access/caller.ts';
import { countCommands } from '../../platform/mongo.ts';
import { callerWith, openSubgraph, type OpenedSubgraph } from '../../test/open.ts';
import { subgraph } from './index.ts';
import { alert, call, device, message, requester, returned, review, survey, ticket } from './seed.ts';

const writer = callerWith('service:read', 'service:write', 'pii:read');
const reader = callerWith('service:read');
const stranger = callerWith('sales:read');

let service: OpenedSubgraph;

const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
const on = (offset: number, time = '00:00:00') => new Date(`${day(offset)}T${time}Z`);

const write = (name: string, inputs: unknown) =>
  service.data(
    `mutation ($inputs: [${name}Input!]!) { upsert${name}s(inputs: $inputs) { rejected } }`,
    { inputs },
    writer,
  );

beforeAll(async () => {
  service = await openSubgraph(subgraph, { ask: (_, { skus }) => Promise.resolve({ knownProducts: skus }) });
  await write('Requester', [requester({ id: 'desk:1' }), requester({ id: 'desk:2', supportPlan: 'premium' })]);
  await write('Ticket', [
    ticket({
      id: 'desk:t-1',
      openedAt: on(-40),
      status: 'CLOSED',
      resolvedAt: on(-40, '01:00:00'),
      product: 'ENGINE-1',
    }),
    ticket({
      id: 'desk:t-2',
      number: 'T-2',
      openedAt: on(-3),
      status: 'RESOLVED',
      reopenCount: 1,
      resolvedAt: on(-3, '00:20:00'),
      messages: [message({ author: 'REQUESTER', sentAt: on(-3) }), message({ sentAt: on(-3, '00:10:00') })],
    }),
    ticket({ id: 'desk:t-3', openedAt: on(-2), priority: 'HIGH', assignee: 'grace', category: 'billing' }),
    ticket({ id: 'desk:t-4', openedAt: on(-1), priority: 'URGENT', channel: 'chat', party: 'desk:2' }),
    ticket({ id: 'desk:t-5', openedAt: on(-1), priority: 'HIGH', status: 'PENDING', party: 'desk:bare' }),
  ]);
  await write('Call', [
    call({ startedAt: on(-1), ticket: 'desk:t-3', summary: 'About the crank' }),
    call({ id: 'pbx:2', startedAt: on(-5), outcome: 'MISSED', durationSeconds: null }),
    call({ id: 'pbx:3', startedAt: on(-9), direction: 'OUTBOUND', durationSeconds: 60, party: 'desk:2' }),
  ]);
  await write('Survey', [
    survey({ answeredAt: on(-8), score: 10 }),
    survey({ id: 'survey:2', answeredAt: on(-1), score: 6, party: 'desk:2' }),
    survey({ id: 'survey:3', kind: 'CSAT', answeredAt: on(-2), score: 5, ticket: 'desk:t-2', comment: 'Quick' }),
    survey({ id: 'survey:4', kind: 'CSAT', answeredAt: on(-3), score: 2 }),
  ]);
  await write('Review', [
    review({ writtenAt: on(-2) }),
    review({ id: 'shop:rv-2', writtenAt: on(-1), product: 'ENGINE-2', rating: 1, status: 'PENDING' }),
  ]);
  await write('Return', [
    returned({ requestedAt: on(-4), product: 'ENGINE-1' }),
    returned({ id: 'rma:2', requestedAt: on(-2), status: 'REJECTED', orderNumber: '2026-0002' }),
  ]);
  await write('Device', [
    device({ registeredAt: on(-30), warrantyUntil: day(0), product: 'ENGINE-1' }),
    device({ id: 'iot:2', registeredAt: on(-20), warrantyUntil: day(-1), serialNumber: 'SN-0002' }),
    device({ id: 'iot:3', registeredAt: on(-10), status: 'RETIRED', party: 'desk:2' }),
  ]);
  await write('DeviceAlert', [
    alert({ raisedAt: on(-3), severity: 'CRITICAL' }),
    alert({ id: 'iot:a-2', raisedAt: on(-2) }),
    alert({ id: 'iot:a-3', raisedAt: on(-1), device: 'iot:2', code: 'HEAT', clearedAt: on(-1, '00:00:01') }),
  ]);
});

afterAll(() => service.close());

const ENTITY = (selection: string) =>
  `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Customer { service { ${selection} } } } }`;

const customerOf = (id: string, ...parties: string[]) => ({
  __typename: 'Customer',
  id,
  links: [
    { domain: 'sales', parties: ['crm:1'] },
    { domain: 'service', parties },
  ],
});

async function customer(selection: string, parties: string[], caller: Caller = reader) {
  const asked = { of: [customerOf('1', ...parties)] };
  const { _entities } = await service.data<{ _entities: { service: Record<string, unknown> }[] }>(
    ENTITY(selection),
    asked,
    caller,
  );
  return _entities[0]!.service;
}

const ids = (connection: unknown) =>
  (connection as { edges: { node: { id: string } }[] }).edges.map(({ node }) => node.id);

const root = async (field: string, caller = reader) =>
  (await service.data<{ list: unknown }>(`{ list: ${field} { edges { node { id } } totalCount } }`, {}, caller)).list;

const FIGURES = `figures {
  tickets openTickets openTicketsByPriority { priority count } recentTickets(days: 4) lastTicketOn
  meanFirstResponseSeconds meanResolutionSeconds reopenedTickets reopenRate
  calls missedCalls meanCallSeconds recentCalls(days: 2) lastCallOn
  nps { answers last lastOn mean promoters passives detractors score } csat { answers last lastOn mean satisfied }
  reviews meanRating returns returnedPieces rejectedReturns lastReturnOn
  activeDevices devicesUnderWarranty openAlerts openCriticalAlerts }`;

describe('a customer', () => {
  test('has the figures of all its requesters, folded', async () => {
    expect((await customer(FIGURES, ['desk:1', 'desk:2']))['figures']).toEqual({
      tickets: 4,
      openTickets: 2,
      openTicketsByPriority: [
        { priority: 'URGENT', count: 1 },
        { priority: 'HIGH', count: 1 },
      ],
      recentTickets: 3,
      lastTicketOn: day(-1),
      meanFirstResponseSeconds: 600,
      meanResolutionSeconds: 2_400,
      reopenedTickets: 1,
      reopenRate: 0.5,
      calls: 3,
      missedCalls: 1,
      meanCallSeconds: 90,
      recentCalls: 1,
      lastCallOn: day(-1),
      nps: { answers: 2, last: 6, lastOn: day(-1), mean: 8, promoters: 1, passives: 0, detractors: 1, score: 0 },
      csat: { answers: 2, last: 5, lastOn: day(-2), mean: 3.5, satisfied: 0.5 },
      reviews: 1,
      meanRating: 4,
      returns: 1,
      returnedPieces: 2,
      rejectedReturns: 1,
      lastReturnOn: day(-4),
      activeDevices: 2,
      devicesUnderWarranty: 1,
      openAlerts: 2,
      openCriticalAlerts: 1,
    });
  });

  test('that service does not know has zero figures, no means and empty lists', async () => {
    const selection = `known requesters { id } figures { tickets openTicketsByPriority { count } meanResolutionSeconds
      reopenRate nps { answers last mean score } csat { satisfied } meanRating lastTicketOn } tickets { totalCount edges { cursor } }`;
    expect(await customer(selection, [])).toEqual({
      known: false,
      requesters: [],
      figures: {
        tickets: 0,
        openTicketsByPriority: [],
        meanResolutionSeconds: null,
        reopenRate: null,
        nps: { answers: 0, last: null, mean: null, score: null },
        csat: { satisfied: null },
        meanRating: null,
        lastTicketOn: null,
      },
      tickets: { totalCount: 0, edges: [] },
    });
  });

  test('lists what its requesters have, newest first over all of them', async () => {
    const { tickets } = await customer('tickets { edges { node { id } } totalCount }', ['desk:1', 'desk:2']);
    expect(ids(tickets)).toEqual(['desk:t-4', 'desk:t-3', 'desk:t-2', 'desk:t-1']);
    expect(tickets).toMatchObject({ totalCount: 4 });
  });

  test('costs no more commands in a list of fifty than alone', async () => {
    const selection = `requesters { id } figures { openTickets }
      tickets(first: 3) { edges { node { id requester { id } } } totalCount }
      calls { edges { node { id ticket { id } } } } surveys { edges { node { id ticket { id } } } }
      reviews { edges { node { id } } } returns { edges { node { id } } }
      devices { edges { node { id alerts(first: 2) { edges { node { id } } } } } }
      deviceAlerts { edges { node { id device { id } } } }`;
    const ask = (of: unknown[]) =>
      countCommands(service.connection, () => service.data(ENTITY(selection), { of }, reader));
    const one = await ask([customerOf('1', 'desk:1')]);
    const fifty = await ask(
      Array.from({ length: 50 }, (_, index) => customerOf(`${index}`, `desk:${index % 9}`, 'desk:2')),
    );
    expect(one.length).toBeGreaterThan(8);
    expect(fifty).toHaveLength(one.length);
  });

  test('in a list has the same pages as alone', async () => {
    const selection =
      'tickets(first: 2) { edges { node { id } cursor } pageInfo { hasNextPage endCursor } totalCount }';
    const lists = [['desk:1', 'desk:2'], ['desk:1'], ['desk:bare'], ['desk:2', 'desk:nobody'], []];
    const of = lists.map((parties, index) => customerOf(`${index}`, ...parties));
    const { _entities } = await service.data<{ _entities: { service: unknown }[] }>(ENTITY(selection), { of }, reader);
    const alone = await Promise.all(lists.map((parties) => customer(selection, parties)));
    expect(_entities.map((entity) => entity.service)).toEqual(alone);
  });
});

describe('the return rate', () => {
  const both = callerWith('service:read', 'finance:read');
  const RATE = 'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Customer { returnRate } } }';
  const rate = async (finance: unknown, caller = both) => {
    const of = [{ ...customerOf('1', 'desk:1'), ...(finance === undefined ? {} : { finance }) }];
    const { data, errors } = await service.execute(RATE, { of }, caller);
    const { _entities } = data as { _entities: { returnRate: number | null }[] };
    return [_entities[0]!.returnRate, errors?.[0]?.extensions?.['code']];
  };

  test('is returns per order, null without an order', async () => {
    expect(await rate({ figures: { orders: 4 } })).toEqual([0.25, undefined]);
    expect(await rate({ figures: { orders: 0 } })).toEqual([null, undefined]);
  });

  test('is unavailable, not zero, where finance did not answer', async () => {
    expect(await rate(undefined)).toEqual([null, 'UNAVAILABLE']);
    expect(await rate(null)).toEqual([null, 'UNAVAILABLE']);
  });

  test('takes the scopes of both domains', async () => {
    expect(await rate({ figures: { orders: 4 } }, reader)).toEqual([null, 'FORBIDDEN']);
  });
});

describe('a list', () => {
  test.each([
    ['tickets(filter: { number: "T-2" })', ['desk:t-2']],
    ['tickets(filter: { status: [PENDING, CLOSED] })', ['desk:t-5', 'desk:t-1']],
    ['tickets(filter: { open: true }, sort: PRIORITY_DESC)', ['desk:t-4', 'desk:t-3', 'desk:t-5']],
    ['tickets(filter: { open: false }, sort: OPENED_ASC)', ['desk:t-1', 'desk:t-2']],
    ['tickets(filter: { open: true, status: [PENDING, CLOSED] })', ['desk:t-5']],
    ['tickets(filter: { priority: [URGENT] })', ['desk:t-4']],
    ['tickets(filter: { channel: ["chat"] })', ['desk:t-4']],
    ['tickets(filter: { category: ["billing"] })', ['desk:t-3']],
    ['tickets(filter: { assignee: "grace" })', ['desk:t-3']],
    ['tickets(filter: { product: "ENGINE-1" })', ['desk:t-1']],
    ['tickets(filter: { reopened: true })', ['desk:t-2']],
    ['tickets(filter: { reopened: false, open: false })', ['desk:t-1']],
    [`tickets(filter: { openedAt: { gte: "${day(-3)}T00:00:00Z", lt: "${day(-2)}T00:00:00Z" } })`, ['desk:t-2']],
    ['calls(sort: STARTED_ASC)', ['pbx:3', 'pbx:2', 'pbx:1']],
    ['calls(filter: { outcome: [MISSED] })', ['pbx:2']],
    ['calls(filter: { direction: OUTBOUND })', ['pbx:3']],
    ['calls(filter: { ticket: "desk:t-3" })', ['pbx:1']],
    ['surveys(filter: { kind: NPS, score: { lte: 6 } })', ['survey:2']],
    ['surveys(filter: { score: { gte: 0, lte: 5 } })', ['survey:3', 'survey:4']],
    ['surveys(filter: { ticket: "desk:t-2" })', ['survey:3']],
    ['reviews(filter: { product: "ENGINE-1" })', ['shop:rv-1']],
    ['reviews(filter: { rating: { lte: 3 } })', ['shop:rv-2']],
    ['reviews(filter: { status: [PUBLISHED] })', ['shop:rv-1']],
    ['returns(filter: { status: [REJECTED] })', ['rma:2']],
    ['returns(filter: { orderNumber: "2026-0001" })', ['rma:1']],
    ['returns(filter: { product: "ENGINE-1" })', ['rma:1']],
    ['devices(filter: { serialNumber: "SN-0002" })', ['iot:2']],
    ['devices(filter: { status: [ACTIVE] })', ['iot:2', 'iot:1']],
    ['devices(filter: { product: "ENGINE-1" })', ['iot:1']],
    ['deviceAlerts(filter: { open: true })', ['iot:a-2', 'iot:a-1']],
    ['deviceAlerts(filter: { open: false })', ['iot:a-3']],
    ['deviceAlerts(filter: { device: "iot:1", severity: [CRITICAL] })', ['iot:a-1']],
    ['deviceAlerts(filter: { code: ["HEAT"] })', ['iot:a-3']],
    ['requesters(filter: { supportPlan: ["premium"] })', ['desk:2']],
    ['requesters', ['desk:1', 'desk:2', 'desk:bare']],
  ])('%s has %j', async (field, expected) => {
    const list = await root(field);
    expect(ids(list)).toEqual(expected);
    expect(list).toMatchObject({ totalCount: expected.length });
  });

  test('is read page by page, without gap or double, in every order', async () => {
    const page = `query ($after: String, $sort: TicketSort) { tickets(first: 2, after: $after, sort: $sort) { edges { node { id } } pageInfo { endCursor hasNextPage } } }`;
    for (const sort of ['OPENED_DESC', 'OPENED_ASC', 'PRIORITY_DESC']) {
      const seen: string[] = [];
      for (let after: string | null = null; ;) {
        const asked: { tickets: { pageInfo: { endCursor: string; hasNextPage: boolean } } } = await service.data(
          page,
          { after, sort },
          reader,
        );
        seen.push(...ids(asked.tickets));
        after = asked.tickets.pageInfo.endCursor;
        if (!asked.tickets.pageInfo.hasNextPage) break;
      }
      expect([...seen].sort()).toEqual(['desk:t-1', 'desk:t-2', 'desk:t-3', 'desk:t-4', 'desk:t-5']);
      expect(seen).toEqual(ids(await root(`tickets(sort: ${sort})`)));
    }
  });

  test.each([0, 101])('refuses a page of %d', async (first) => {
    const query = 'query ($first: Int) { calls(first: $first) { totalCount } }';
    const { errors } = await service.execute(query, { first }, reader);
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
  });

  test("of a device's alerts has that device's alone, whatever the filter names", async () => {
    const query = `{ device(id: "iot:1") { alerts(filter: { device: "iot:2" }) { totalCount edges { node { id } } } } }`;
    const { device } = await service.data<{ device: { alerts: unknown } }>(query, {}, reader);
    expect(ids(device.alerts)).toEqual(['iot:a-2', 'iot:a-1']);
  });

  test('leaves out what is removed, unless it is asked for', async () => {
    await write('Call', [call({ id: 'pbx:gone' })]);
    await service.data('mutation { removeCalls(ids: ["pbx:gone"]) { removed } }', {}, writer);
    expect(ids(await root('calls'))).toHaveLength(3);
    expect(ids(await root('calls(filter: { includeRemoved: true })'))).toHaveLength(4);
  });
});

describe('a record', () => {
  test('answers its requester, its references and its products by reference', async () => {
    const query = `{
      ticket(id: "desk:t-2") { requester { id card { fullName } } firstResponseAt firstResponseSeconds resolutionSeconds messages { author sentAt } product { sku } }
      open: ticket(id: "desk:t-3") { firstResponseAt firstResponseSeconds resolutionSeconds messages { text } }
      bare: ticket(id: "desk:t-5") { requester { id card { fullName } } }
      call(id: "pbx:1") { ticket { id } summary party { domain id } }
      survey(id: "survey:3") { ticket { id } score comment }
      review(id: "shop:rv-1") { product { sku } title text }
      return(id: "rma:1") { product { sku } orderNumber quantity reason }
      device(id: "iot:1") { product { sku } warrantyUntil }
      deviceAlert(id: "iot:a-1") { device { id serialNumber } severity }
      nothing: call(id: "pbx:404") { id } }`;
    expect(await service.data(query, {}, writer)).toEqual({
      ticket: {
        requester: { id: 'desk:1', card: { fullName: 'Ada Lovelace' } },
        firstResponseAt: on(-3, '00:10:00').toISOString(),
        firstResponseSeconds: 600,
        resolutionSeconds: 1_200,
        messages: [
          { author: 'REQUESTER', sentAt: on(-3).toISOString() },
          { author: 'AGENT', sentAt: on(-3, '00:10:00').toISOString() },
        ],
        product: null,
      },
      open: { firstResponseAt: null, firstResponseSeconds: null, resolutionSeconds: null, messages: [] },
      bare: { requester: { id: 'desk:bare', card: null } },
      call: { ticket: { id: 'desk:t-3' }, summary: 'About the crank', party: { domain: 'service', id: 'desk:1' } },
      survey: { ticket: { id: 'desk:t-2' }, score: 5, comment: 'Quick' },
      review: { product: { sku: 'ENGINE-1' }, title: 'Counts well', text: 'And steadily.' },
      return: { product: { sku: 'ENGINE-1' }, orderNumber: '2026-0001', quantity: 2, reason: 'Too large' },
      device: { product: { sku: 'ENGINE-1' }, warrantyUntil: day(0) },
      deviceAlert: { device: { id: 'iot:1', serialNumber: 'SN-0001' }, severity: 'CRITICAL' },
      nothing: null,
    });
  });

  test('is reached by its key', async () => {
    const of = ['Ticket', 'Call', 'Survey', 'Review', 'Return', 'Device', 'DeviceAlert', 'Requester'].map(
      (__typename, index) => ({
        __typename,
        id: ['desk:t-1', 'pbx:1', 'survey:1', 'shop:rv-1', 'rma:1', 'iot:1', 'iot:a-1', 'desk:1'][index],
      }),
    );
    const selections = of.map(({ __typename }) => `... on ${__typename} { id }`).join(' ');
    const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ${selections} } }`;
    const { _entities } = await service.data<{ _entities: { id: string }[] }>(query, { of }, reader);
    expect(_entities.map(({ id }) => id)).toEqual(of.map(({ id }) => id));
  });
});

describe('a caller', () => {
  const personal = `{ requester(id: "desk:1") { card { fullName mails } } ticket(id: "desk:t-2") { subject messages { text } }
    review(id: "shop:rv-1") { title text } survey(id: "survey:3") { comment } call(id: "pbx:1") { summary }
    return(id: "rma:1") { reason } device(id: "iot:1") { serialNumber } }`;

  test('without pii:read sees personal values masked', async () => {
    expect(await service.data(personal, {}, reader)).toEqual({
      requester: { card: { fullName: 'A••• L•••', mails: ['a•••@example.com'] } },
      ticket: { subject: '•••', messages: [{ text: '•••' }, { text: '•••' }] },
      review: { title: '•••', text: '•••' },
      survey: { comment: '•••' },
      call: { summary: '•••' },
      return: { reason: '•••' },
      device: { serialNumber: '•••01' },
    });
  });

  test('without service:read sees nothing, by whatever path', async () => {
    const paths = [
      '{ ticket(id: "desk:t-1") { id } }',
      '{ tickets { totalCount } }',
      '{ deviceAlerts { totalCount } }',
      'query { _entities(representations: [{ __typename: "Ticket", id: "desk:t-1" }]) { ... on Ticket { id } } }',
    ];
    for (const path of paths) {
      const { errors } = await service.execute(path, {}, stranger);
      expect(errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
    }
    const { data, errors } = await service.execute(ENTITY('known'), { of: [customerOf('1', 'desk:1')] }, stranger);
    expect(data).toEqual({ _entities: [{ service: null }] });
    expect(errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
  });
});

describe('identity', () => {
  test('reads cards by id, in order, null where there is no party', async () => {
    const query =
      '{ servicePartyCards(ids: ["desk:2", "desk:404", "desk:bare"]) { id removed card { fullName mails } } }';
    expect(await service.data(query, {}, writer)).toEqual({
      servicePartyCards: [
        { id: 'desk:2', removed: false, card: { fullName: 'Ada Lovelace', mails: ['ada@example.com'] } },
        null,
        { id: 'desk:bare', removed: false, card: { fullName: null, mails: [] } },
      ],
    });
    const refused = await service.execute(query, {}, reader);
    expect(refused.errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
  });

  test('sweeps parties in id order', async () => {
    const query = '{ servicePartyVersions(after: "desk:1", first: 1) { id version } }';
    expect(await service.data(query, {}, reader)).toEqual({ servicePartyVersions: [{ id: 'desk:2', version: 1 }] });
  });
});
