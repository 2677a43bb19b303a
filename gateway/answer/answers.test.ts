import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Caller } from '../../platform/access/caller.ts';
import { line, type Line } from '../fixtures/faults.ts';
import { callerWith, reader, shop } from '../fixtures/shop.ts';
import { federate, TRANSPORTS, type Federation } from '../fixtures/subgraphs.ts';
import { until } from '../../test/until.ts';
import { createGateway, type Gateway } from '../gateway.ts';

const DEADLINE_MS = 2_000;
const ASKS = [
  'query Links($id: ID!) { customer(id: $id) { ...WithLinks } } fragment WithLinks on Customer { links { parties } }',
  'query Sales($id: ID!) { customer(id: $id) { sales { total } } }',
];

describe.each(TRANSPORTS)('%s', (transport) => {
  let federation: Federation;
  let gateway: Gateway;
  let wire: Line;

  beforeAll(async () => {
    federation = await federate(shop, transport);
    wire = line(federation.reach);
    gateway = createGateway({
      supergraph: federation.supergraph,
      reach: wire.reach,
      asks: ASKS,
      deadlineMs: DEADLINE_MS,
    });
    // The planner's process starts with the first document; on a busy machine that takes longer than a request may.
    await until(async () => (await ask('{ customers { name sales { total } } }')).errors === undefined, 20_000);
  }, 30_000);
  beforeEach(() => {
    wire.faults.clear();
    wire.calls.length = 0;
  });
  afterAll(async () => {
    await gateway.close();
    await federation.stop();
  });

  const ask = async (query: string, variables = {}, caller: Caller = reader) =>
    JSON.parse(JSON.stringify(await gateway.execute({ query, variables }, { caller, requestId: 'answers' }))) as {
      data?: unknown;
      errors?: { message: string; path?: unknown; extensions: Record<string, unknown> }[];
    };

  test.each([true, false])('conditions that stand in each other hold together: the inner is %s', async (inner) => {
    const query = `query ($a: Boolean!, $b: Boolean!, $c: Boolean!) {
      ... @skip(if: $a) { search(text: "i") @skip(if: $b) { ... on Product {
        plain: shipping quick: shipping(express: true) @include(if: $c) } } }
    }`;
    const { data, errors } = await ask(query, { a: false, b: false, c: inner });
    expect(errors).toBeUndefined();
    const products = (data as { search: object[] }).search.filter((each) => 'plain' in each);
    expect(products.length).toBeGreaterThan(0);
    expect(products.every((each) => 'quick' in each === inner)).toBe(true);
    expect(await ask(query, { a: false, b: true, c: inner })).toEqual({ data: {} });
    expect(await ask(query, { a: true, b: false, c: inner })).toEqual({ data: {} });
  });

  describe('a part that fails', () => {
    test('nulls its own fields only, with one error however many rows there are', async () => {
      wire.faults.set('catalog', 'down');
      const { data, errors } = await ask('{ customers { name sales { total best { sku title } } } }');
      expect(data).toEqual({
        customers: [
          { name: 'Ada', sales: { total: 12, best: { sku: 'p2', title: null } } },
          { name: 'Ben', sales: { total: 0, best: null } },
          { name: 'Cy', sales: { total: 1, best: { sku: 'p9', title: null } } },
        ],
      });
      expect(errors).toEqual([
        {
          message: 'catalog is unavailable.',
          path: ['customers', 0, 'sales', 'best', 'title'],
          extensions: { code: 'SUBGRAPH_UNAVAILABLE', service: 'catalog' },
        },
      ]);
    });

    test('is answered for at the deadline with what is there', async () => {
      wire.faults.set('reviews', 'hung');
      const before = performance.now();
      const { data, errors } = await ask('{ customer(id: "c1") { name reviews { stars } } order(id: "r1") { id } }');
      expect(performance.now() - before).toBeLessThan(DEADLINE_MS + 250);
      expect(data).toEqual({ customer: null, order: { id: 'r1' } });
      expect(errors).toMatchObject([{ path: ['customer', 'reviews'], extensions: { code: 'SUBGRAPH_TIMEOUT' } }]);
    });

    test('leaves what depends on it unasked, with its own error', async () => {
      wire.faults.set('accounts', 'down');
      const { data, errors } = await ask(
        '{ party(id: "c1") { name } order(id: "r1") { customer { id reviews { id } nick } } }',
      );
      expect(data).toEqual({ party: null, order: { customer: { id: 'c1', reviews: [{ id: 'v1' }], nick: null } } });
      expect(errors?.map(({ path }) => path)).toEqual([['party'], ['order', 'customer', 'nick']]);
    });

    test('says at the client’s path what a subgraph reports, and keeps the subgraph’s words to itself', async () => {
      const { data, errors } = await ask('{ review(id: "v4") { writer: author { id money: sales { total } } } }');
      expect(data).toEqual({ review: { writer: { id: 'c9', money: null } } });
      expect(errors).toEqual([
        {
          message: 'sales could not answer this part.',
          path: ['review', 'writer', 'money'],
          extensions: { code: 'INTERNAL_SERVER_ERROR', service: 'sales' },
        },
      ]);
    });

    test('is an error where a missing entity stands behind a field that is never null', async () => {
      const { data, errors } = await ask('{ review(id: "v4") { author { name } product { title } } }');
      expect(data).toEqual({ review: { author: null, product: { title: null } } });
      expect(errors).toMatchObject([{ path: ['review', 'author', 'name'] }]);
    });
  });

  describe('what the caller may not see', () => {
    test('is null with one error that names the scope, and is never fetched', async () => {
      const query = '{ customers { name sales { total } loyalty } }';
      const { data, errors } = await ask(query, {}, callerWith());
      expect(data).toEqual({ customers: ['Ada', 'Ben', 'Cy'].map((name) => ({ name, sales: null, loyalty: null })) });
      expect(errors?.map(({ path, extensions }) => [path, extensions['code'], extensions['scopes']])).toEqual([
        [['customers', 0, 'sales'], 'FORBIDDEN', [['sales:read']]],
        [['customers', 0, 'loyalty'], 'FORBIDDEN', [['sales:read']]],
      ]);
      expect(new Set(wire.calls.map(({ name }) => name))).toEqual(new Set(['accounts']));
    });

    test('is refused behind an interface, an alias and a fragment alike', async () => {
      const query =
        '{ parties { ... on Customer { x: sales { total } } ...F } } fragment F on Node { ... on Customer { loyalty } }';
      const { data, errors } = await ask(query, {}, callerWith());
      expect(JSON.stringify(data)).not.toMatch(/\d/u);
      expect(errors).toHaveLength(2);
    });

    test('one of several alternatives is enough', async () => {
      const query = '{ order(id: "r3") { note } }';
      expect((await ask(query, {}, callerWith('admin'))).data).toEqual({ order: { note: 'rush' } });
      expect((await ask(query, {}, callerWith('notes:read'))).data).toEqual({ order: { note: null } });
    });

    test('is masked where it is personal, under any name and behind any type', async () => {
      const query =
        '{ a: customer(id: "c1") { mail x: mail } parties { ... on Customer { mail } } feed { ... on Customer { y: mail } } }';
      const masked = JSON.stringify((await ask(query, {}, callerWith('sales:read'))).data);
      expect(masked).toContain('a•••@example.com');
      expect(masked).not.toContain('ada@');
      expect(JSON.stringify((await ask(query)).data)).toContain('ada@');
    });

    test('a plan made for one caller is not run for another who holds less', async () => {
      const query = '{ customer(id: "c1") { sales { total } } }';
      expect((await ask(query)).data).toEqual({ customer: { sales: { total: 12 } } });
      expect((await ask(query, {}, callerWith())).data).toEqual({ customer: { sales: null } });
    });
  });

  describe('response keys', () => {
    test('an alias cannot stand in for a field that another subgraph requires', async () => {
      const forged = '{ customer(id: "c1") { sales { total: marketing marketing: total } loyalty } }';
      expect((await ask(forged)).data).toEqual({ customer: { sales: { total: 'none', marketing: 12 }, loyalty: 12 } });
    });

    test('an alias cannot change which entity is asked for', async () => {
      const forged = '{ customer(id: "c1") { id: nick name: id __typename: mail sales { total } reviews { id } } }';
      expect((await ask(forged)).data).toEqual({
        customer: {
          id: 'ace',
          name: 'c1',
          __typename: 'ada@example.com',
          sales: { total: 12 },
          reviews: [{ id: 'v1' }],
        },
      });
    });

    test('an alias named like a prototype’s property is an alias', async () => {
      const { data } = await ask('{ __proto__: customer(id: "c1") { __proto__: name constructor: nick } }');
      expect(JSON.stringify(data)).toBe('{"__proto__":{"__proto__":"Ada","constructor":"ace"}}');
      expect(({} as Record<string, unknown>)['name']).toBeUndefined();
    });
  });

  describe('fetches', () => {
    test('ask for each entity once, however many rows stand for it', async () => {
      await ask('{ customer(id: "c3") { friends { boss { reviews { id } } } } }');
      const sent = wire.calls.find(({ name }) => name === 'reviews')?.variables['representations'];
      expect(sent).toHaveLength(2);
    });

    test('change nothing in what subgraphs answered', async () => {
      const { errors } = await ask(
        '{ feed { ... on Customer { name sales { best { title related { shipping } } } } } }',
      );
      expect(errors).toMatchObject([{ path: ['feed', 2, 'sales', 'best', 'related'] }]);
    });

    test('of a mutation run one after the other, and what they return is completed', async () => {
      const query = `mutation {
        first: setNote(order: "r2", note: "one") { note customer { name } }
        second: setNote(order: "r2", note: "two") { note }
        third: setNote(order: "r2") { note lines { product { title } } }
      }`;
      expect((await ask(query)).data).toEqual({
        first: { note: 'one', customer: { name: 'Ada' } },
        second: { note: 'two' },
        third: { note: null, lines: [{ product: { title: 'Ink' } }] },
      });
    });

    test('follow a path that leads back to its own type', async () => {
      const query = `{ customer(id: "c1") { sales { orders { customer { sales { total orders(first: 1) { customer { loyalty discount } } } } } } } }`;
      const again = { customer: { sales: { total: 12, orders: [{ customer: { loyalty: 12, discount: 0.1 } }] } } };
      expect((await ask(query)).data).toEqual({ customer: { sales: { orders: [again, again] } } });
    });

    test('are not made for what a condition leaves out', async () => {
      const query = 'query ($with: Boolean!) { customer(id: "c1") { name reviews @include(if: $with) { stars } } }';
      expect((await ask(query, { with: false })).data).toEqual({ customer: { name: 'Ada' } });
      expect(wire.calls.map(({ name }) => name)).toEqual(['accounts']);
    });
  });

  describe('committed operations', () => {
    test('read what no client can', async () => {
      const refused = await ask('{ customer(id: "c1") { links { parties } } }');
      expect(refused.errors?.[0]?.extensions['code']).toBe('GRAPHQL_VALIDATION_FAILED');
      expect(await gateway.ask('Links', { id: 'c2' }, callerWith())).toEqual({
        customer: { links: [{ parties: ['sales:c2'] }, { parties: ['reviews:c2'] }] },
      });
    });

    test('see no more than their caller, and say so', async () => {
      await expect(gateway.ask('Sales', { id: 'c1' }, callerWith())).rejects.toMatchObject({ codes: ['FORBIDDEN'] });
      expect(await gateway.ask('Sales', { id: 'c1' }, reader)).toEqual({ customer: { sales: { total: 12 } } });
    });
  });

  test('variables are coerced, and bad ones are refused before anything is fetched', async () => {
    const query =
      'query ($ids: [ID!]!, $first: Int = 1) { products(skus: $ids) { sku } customers(first: $first) { id } }';
    expect((await ask(query, { ids: 'p1' })).data).toEqual({ products: [{ sku: 'p1' }], customers: [{ id: 'c1' }] });
    wire.calls.length = 0;
    const { errors } = await ask(query, { ids: [null], first: 'x' });
    expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['BAD_USER_INPUT', 'BAD_USER_INPUT']);
    expect(wire.calls).toEqual([]);
  });

  test('a document may describe what it asks and its variables', async () => {
    const query =
      '"Asks." query Q("Whom." $id: ID!) { customer(id: $id) { ...F } } "What." fragment F on Customer { name }';
    expect(await ask(query, { id: 'c1' })).toEqual({ data: { customer: { name: 'Ada' } } });
  });

  test('variables may have any name, those of the plan’s own included', async () => {
    const query = `query ($representations: Int, $__proto__: ID!, $__batch_reps_0: Boolean!) {
      customer(id: $__proto__) { reviews(first: $representations) { stars @include(if: $__batch_reps_0) } }
    }`;
    const variables = JSON.parse('{"representations":1,"__proto__":"c1","__batch_reps_0":true}') as object;
    expect((await ask(query, variables)).data).toEqual({ customer: { reviews: [{ stars: 5 }] } });
  });

  test('introspection stands beside data', async () => {
    const { data } = await ask(
      '{ customer(id: "c1") { name } __type(name: "Link") { name } t: __type(name: "Sales") { name } }',
    );
    expect(data).toEqual({ customer: { name: 'Ada' }, __type: null, t: { name: 'Sales' } });
  });
});
