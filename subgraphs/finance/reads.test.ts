import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Caller } from '../../platform/access/caller.ts';
import { createCursors } from '../../platform/domain/cursor.ts';
import { countCommands } from '../../platform/mongo.ts';
import { createPageLoader } from '../../platform/domain/page.ts';
import { createCards } from '../../platform/seal/cards.ts';
import { callerWith, openSubgraph, type OpenedSubgraph } from '../../test/open.ts';
import { subgraph } from './index.ts';
import { invoices } from './lists.ts';
import { account, invoice, line, order, payment, refund, subscription } from './seed.ts';

const writer = callerWith('finance:read', 'finance:write', 'pii:read');
const reader = callerWith('finance:read');
const stranger = callerWith('sales:read');

let finance: OpenedSubgraph;

const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
const euros = (amount: string) => ({ amount, currency: 'EUR' });
const dollars = (amount: string) => ({ amount, currency: 'USD' });
const placed = (offset: number) => new Date(`${day(offset)}T00:00:00Z`);

const write = (name: string, input: unknown) =>
  finance.data(
    `mutation ($inputs: [${name === 'Subscription' ? 'BillingSubscription' : name}Input!]!) { upsert${name}s(inputs: $inputs) { created } }`,
    { inputs: input },
    writer,
  );

beforeAll(async () => {
  finance = await openSubgraph(subgraph, {
    ask: (_, { skus }) => Promise.resolve({ knownProducts: skus }),
  });
  await write('BillingAccount', [account({ id: 'erp:1' }), account({ id: 'erp:2', status: 'ON_HOLD' })]);
  await write('Order', [
    order({ id: 'shop:1', placedAt: placed(-400), total: euros('20.00'), lines: [line({ sku: 'ENGINE-1' })] }),
    order({ id: 'shop:2', placedAt: placed(-1), total: euros('0') }),
    order({ id: 'shop:3', placedAt: placed(0), total: dollars('5.00'), channel: 'store', party: 'erp:2' }),
    order({ id: 'shop:4', placedAt: placed(0), status: 'CANCELLED', total: euros('99.00') }),
    order({ id: 'shop:5', placedAt: placed(-2), total: { amount: '500', currency: 'JPY' }, party: 'erp:bare' }),
  ]);
  await write('Invoice', [
    invoice({ id: 'erp:i-1', dueOn: day(-1), order: 'shop:1' }),
    invoice({ id: 'erp:i-2', dueOn: day(0), total: euros('7.00'), paid: euros('2.00'), number: 'R-2' }),
    invoice({ id: 'erp:i-3', dueOn: day(-9), status: 'PAID' }),
  ]);
  await write('Payment', [payment({ invoice: 'erp:i-3' }), payment({ id: 'psp:2', status: 'FAILED', method: 'sepa' })]);
  await write('Refund', [refund({ order: 'shop:1', payment: 'psp:1' })]);
  await write('Subscription', [
    subscription({ renewsOn: day(20), product: 'ENGINE-1' }),
    subscription({ id: 'billing:2', interval: 'YEAR', price: euros('120.00'), renewsOn: day(5) }),
    subscription({ id: 'billing:3', status: 'ENDED', endedAt: placed(-3) }),
  ]);
});

afterAll(() => finance.close());

const ENTITY = (selection: string) =>
  `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Customer { finance { ${selection} } } } }`;

const customerOf = (id: string, ...parties: string[]) => ({
  __typename: 'Customer',
  id,
  links: [
    { domain: 'sales', parties: ['crm:1'] },
    { domain: 'finance', parties },
  ],
});

async function customer(selection: string, parties: string[], caller: Caller = reader) {
  const asked = { of: [customerOf('1', ...parties)] };
  const { _entities } = await finance.data<{ _entities: { finance: Record<string, unknown> }[] }>(
    ENTITY(selection),
    asked,
    caller,
  );
  return _entities[0]!.finance;
}

const ids = (connection: unknown) =>
  (connection as { edges: { node: { id: string } }[] }).edges.map(({ node }) => node.id);

const root = async (field: string, caller = reader) =>
  (await finance.data<{ list: unknown }>(`{ list: ${field} { edges { node { id } } totalCount } }`, {}, caller)).list;

describe('a customer', () => {
  test('has the figures of all its accounts, folded', async () => {
    const figures = `figures {
      orders cancelledOrders purchaseDays firstOrderOn lastOrderOn recentOrders(days: 2)
      spend { amount currency } refunded { amount } net { amount currency } averageOrderValue { amount currency }
      recentSpend(days: 2) { amount currency } invoices invoiced { amount } paid { amount } openBalance { amount }
      overdueBalance { amount } oldestDueOn payments failedPayments received { amount } lastPaymentOn refunds
      activeSubscriptions endedSubscriptions recurringRevenue { amount } firstSubscriptionOn }`;
    expect((await customer(figures, ['erp:1', 'erp:2']))['figures']).toEqual({
      orders: 3,
      cancelledOrders: 1,
      purchaseDays: 3,
      firstOrderOn: day(-400),
      lastOrderOn: day(0),
      recentOrders: 2,
      spend: [euros('20.00'), dollars('5.00')],
      refunded: [{ amount: '5.00' }],
      net: [euros('15.00'), dollars('5.00')],
      averageOrderValue: [euros('10.00'), dollars('5.00')],
      recentSpend: [dollars('5.00')],
      invoices: 3,
      invoiced: [{ amount: '207.00' }],
      paid: [{ amount: '102.00' }],
      openBalance: [{ amount: '105.00' }],
      overdueBalance: [{ amount: '100.00' }],
      oldestDueOn: day(-1),
      payments: 1,
      failedPayments: 1,
      received: [{ amount: '100.00' }],
      lastPaymentOn: '2026-03-05',
      refunds: 1,
      activeSubscriptions: 2,
      endedSubscriptions: 1,
      recurringRevenue: [{ amount: '19.90' }],
      firstSubscriptionOn: '2026-01-01',
    });
  });

  test('that finance does not know has zero figures and empty lists', async () => {
    const selection =
      'known accounts { id } figures { orders spend { amount } firstOrderOn } orders { totalCount edges { cursor } }';
    expect(await customer(selection, [])).toEqual({
      known: false,
      accounts: [],
      figures: { orders: 0, spend: [], firstOrderOn: null },
      orders: { totalCount: 0, edges: [] },
    });
  });

  test('lists what its accounts have, newest first over all of them', async () => {
    const { orders } = await customer('orders { edges { node { id } } totalCount }', ['erp:1', 'erp:2']);
    expect(ids(orders).slice(2)).toEqual(['shop:2', 'shop:1']);
    expect(ids(orders).slice(0, 2)).toEqual(['shop:4', 'shop:3']);
    expect(orders).toMatchObject({ totalCount: 4 });
  });

  test('costs no more commands in a list of fifty than alone', async () => {
    const selection = `accounts { id } figures { orders } orders(first: 3) { edges { node { id account { id } } } totalCount }
      invoices { edges { node { id order { id } } } } subscriptions { edges { node { id } } }`;
    const ask = (of: unknown[]) =>
      countCommands(finance.connection, () => finance.data(ENTITY(selection), { of }, reader));
    const one = await ask([customerOf('1', 'erp:1')]);
    const fifty = await ask(
      Array.from({ length: 50 }, (_, index) => customerOf(`${index}`, `erp:${index % 9}`, 'erp:2')),
    );
    expect(one).toHaveLength(6);
    expect(fifty.filter((name) => name !== 'getMore')).toHaveLength(one.length);
  });

  test('in a list has the same pages as alone', async () => {
    const selection = 'orders(first: 2) { edges { node { id } cursor } pageInfo { hasNextPage endCursor } totalCount }';
    const lists = [['erp:1', 'erp:2'], ['erp:1'], ['erp:bare'], ['erp:2', 'erp:nobody'], []];
    const of = lists.map((parties, index) => customerOf(`${index}`, ...parties));
    const { _entities } = await finance.data<{ _entities: { finance: unknown }[] }>(ENTITY(selection), { of }, reader);
    const alone = await Promise.all(lists.map((parties) => customer(selection, parties)));
    expect(_entities.map((entity) => entity.finance)).toEqual(alone);
  });
});

describe('a list', () => {
  test.each([
    ['orders(filter: { status: [CANCELLED] })', ['shop:4']],
    ['orders(filter: { channel: ["store"] })', ['shop:3']],
    ['orders(filter: { sku: "ENGINE-1" })', ['shop:1']],
    ['orders(filter: { total: { gte: "20", lte: "500" } }, sort: PLACED_ASC)', ['shop:1', 'shop:5', 'shop:4']],
    ['orders(filter: { currency: "USD", total: { lte: "5.001" } })', ['shop:3']],
    ['orders(filter: { currency: "EUR" }, sort: TOTAL_DESC)', ['shop:4', 'shop:1', 'shop:2']],
    [`orders(filter: { placedAt: { gte: "${day(-1)}T00:00:00Z", lt: "${day(0)}T00:00:00Z" } })`, ['shop:2']],
    ['invoices(filter: { overdue: true })', ['erp:i-1']],
    ['invoices(filter: { overdue: false }, sort: DUE_ASC)', ['erp:i-3', 'erp:i-2']],
    ['invoices(filter: { number: "R-2" })', ['erp:i-2']],
    ['invoices(filter: { order: "shop:1" })', ['erp:i-1']],
    [`invoices(filter: { dueOn: { gte: "${day(-1)}", lte: "${day(-1)}" } })`, ['erp:i-1']],
    ['payments(filter: { status: [FAILED] })', ['psp:2']],
    ['payments(filter: { method: ["card"] })', ['psp:1']],
    ['payments(filter: { invoice: "erp:i-3" })', ['psp:1']],
    ['refunds(filter: { order: "shop:1", amount: { gte: "5" } })', ['psp:r-1']],
    ['subscriptions(sort: RENEWS_ASC)', ['billing:2', 'billing:1']],
    ['subscriptions(filter: { status: [ENDED] })', ['billing:3']],
    ['subscriptions(filter: { product: "ENGINE-1" })', ['billing:1']],
    ['billingAccounts(filter: { status: [ON_HOLD] })', ['erp:2']],
    ['billingAccounts', ['erp:1', 'erp:2', 'erp:bare']],
  ])('%s has %j', async (field, expected) => {
    const list = await root(field);
    expect(ids(list)).toEqual(expected);
    expect(list).toMatchObject({ totalCount: expected.length });
  });

  test('is read page by page, without gap or double, in every order', async () => {
    const page = `query ($after: String, $sort: OrderSort) { orders(first: 2, after: $after, sort: $sort) { edges { node { id } } pageInfo { endCursor hasNextPage } } }`;
    for (const sort of ['PLACED_DESC', 'PLACED_ASC', 'TOTAL_DESC', 'TOTAL_ASC']) {
      const seen: string[] = [];
      for (let after: string | null = null; ;) {
        const asked: { orders: { pageInfo: { endCursor: string; hasNextPage: boolean } } } = await finance.data(
          page,
          { after, sort },
          reader,
        );
        seen.push(...ids(asked.orders));
        after = asked.orders.pageInfo.endCursor;
        if (!asked.orders.pageInfo.hasNextPage) break;
      }
      expect([...seen].sort()).toEqual(['shop:1', 'shop:2', 'shop:3', 'shop:4', 'shop:5']);
      const whole = await root(`orders(sort: ${sort})`);
      expect(seen).toEqual(ids(whole));
    }
  });

  test.each([0, 101])('refuses a page of %d', async (first) => {
    const { errors } = await finance.execute(
      `query ($first: Int) { orders(first: $first) { totalCount } }`,
      { first },
      reader,
    );
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
  });

  test('leaves out what is removed, unless it is asked for', async () => {
    await write('Refund', [refund({ id: 'psp:r-2' })]);
    await finance.data('mutation { removeRefunds(ids: ["psp:r-2"]) { removed } }', {}, writer);
    expect(ids(await root('refunds'))).toEqual(['psp:r-1']);
    expect(ids(await root('refunds(filter: { includeRemoved: true })'))).toHaveLength(2);
  });
});

describe('a record', () => {
  test('answers its account, its references and its products by reference', async () => {
    const query = `{
      order(id: "shop:1") { account { id card { fullName } } lines { product { sku } total { amount } } quantity }
      bare: order(id: "shop:5") { account { id card { fullName } } total { amount } quantity }
      invoice(id: "erp:i-1") { order { id } overdue open { amount } }
      refund(id: "psp:r-1") { order { id } payment { id } reason }
      subscription(id: "billing:1") { product { sku } renewsOn }
      payment(id: "psp:404") { id } }`;
    expect(await finance.data(query, {}, writer)).toEqual({
      order: {
        account: { id: 'erp:1', card: { fullName: 'Ada Lovelace' } },
        lines: [{ product: { sku: 'ENGINE-1' }, total: { amount: '20.00' } }],
        quantity: 2,
      },
      bare: { account: { id: 'erp:bare', card: null }, total: { amount: '500' }, quantity: null },
      invoice: { order: { id: 'shop:1' }, overdue: true, open: { amount: '100.00' } },
      refund: { order: { id: 'shop:1' }, payment: { id: 'psp:1' }, reason: 'Arrived late' },
      subscription: { product: { sku: 'ENGINE-1' }, renewsOn: day(20) },
      payment: null,
    });
  });
});

describe('a caller', () => {
  const personal = '{ billingAccount(id: "erp:1") { card { fullName mails } } refund(id: "psp:r-1") { reason } }';

  test('without pii:read sees personal values masked', async () => {
    expect(await finance.data(personal, {}, reader)).toEqual({
      billingAccount: { card: { fullName: 'A••• L•••', mails: ['a•••@example.com'] } },
      refund: { reason: '•••' },
    });
  });

  test('without finance:read sees nothing, by whatever path', async () => {
    const paths = [
      '{ order(id: "shop:1") { id } }',
      '{ orders { totalCount } }',
      'query { _entities(representations: [{ __typename: "Order", id: "shop:1" }]) { ... on Order { id } } }',
    ];
    for (const path of paths) {
      const { errors } = await finance.execute(path, {}, stranger);
      expect(errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
    }
    const { data, errors } = await finance.execute(ENTITY('known'), { of: [customerOf('1', 'erp:1')] }, stranger);
    expect(data).toEqual({ _entities: [{ finance: null }] });
    expect(errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
  });
});

describe('identity', () => {
  test('reads cards by id, in order, null where there is no party', async () => {
    const query = '{ financePartyCards(ids: ["erp:2", "erp:404", "erp:bare"]) { id removed card { fullName mails } } }';
    expect(await finance.data(query, {}, writer)).toEqual({
      financePartyCards: [
        { id: 'erp:2', removed: false, card: { fullName: 'Ada Lovelace', mails: ['ada@example.com'] } },
        null,
        { id: 'erp:bare', removed: false, card: { fullName: null, mails: [] } },
      ],
    });
    const refused = await finance.execute(query, {}, reader);
    expect(refused.errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
  });

  test('sweeps parties in id order', async () => {
    const query = '{ financePartyVersions(after: "erp:1", first: 1) { id version } }';
    expect(await finance.data(query, {}, reader)).toEqual({ financePartyVersions: [{ id: 'erp:2', version: 1 }] });
  });
});

test('whoever pages what is not overdue over midnight goes on in the list of the day before', async () => {
  const pages = createPageLoader<{ _id: string }>(
    {
      connection: finance.connection,
      cards: createCards('finance', finance.keys),
      cursors: createCursors(randomBytes(32)),
      caller: reader,
      rows: null,
    },
    'invoices',
  );
  const asked = { filter: { overdue: false }, sort: 'DUE_ASC' } as const;
  const load = (now: Date, after: string | null) => pages.load(invoices(null, asked, now), { first: 1, after });
  const [today, tomorrow] = [new Date(), new Date(Date.now() + 86_400_000)];
  const first = await load(today, null);
  const second = await load(tomorrow, first.pageInfo.endCursor);
  expect([first, second].flatMap(({ edges }) => edges.map(({ node }) => node._id))).toEqual(['erp:i-3', 'erp:i-2']);
  const anew = await load(tomorrow, null);
  expect([await second.totalCount(), await anew.totalCount()]).toEqual([2, 1]);
});
