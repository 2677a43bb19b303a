import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { countCommands } from '../../platform/mongo.ts';
import { callerWith } from '../open.ts';
import { ask, customerOf, openRegistry, write, type Registry } from './registry.ts';

const PEOPLE = 60;

let registry: Registry;
let ids: string[];

/** Sixty people, each known to sales and finance. */
beforeAll(async () => {
  registry = await openRegistry();
  const people = Array.from({ length: PEOPLE }, (_, index) => index);
  const cards = (prefix: string) =>
    Object.fromEntries(
      people.map((index) => [
        `${prefix}:${index}`,
        { mails: [`p${index}@example.com`], externalIds: [{ system: 'loyalty', value: `L${index}` }] },
      ]),
    );
  await write(registry, 'sales', {
    ...cards('crm'),
    'crm:0': { phones: ['+49 170 7654321'], ...cards('crm')['crm:0'] },
  });
  await write(registry, 'finance', cards('erp'));
  await registry.identity.settled();
  ids = await Promise.all(people.map(async (index) => (await customerOf(registry, 'sales', `crm:${index}`))!));
});

afterAll(() => registry.close());

const MANY = 'query ($ids: [ID!]!) { customers(ids: $ids) { id links { domain parties } } }';

describe('customers', () => {
  test('are answered in the order of their ids, null for an unknown one', async () => {
    const asked = [ids[3]!, 'unknown', ids[1]!, ids[3]!];
    const { customers } = await ask<{ customers: ({ id: string } | null)[] }>(registry, MANY, { ids: asked });
    expect(customers.map((each) => each?.id ?? null)).toEqual([ids[3], null, ids[1], ids[3]]);
  });

  test('are at most 100', async () => {
    const asked = Array.from({ length: 101 }, (_, index) => String(index));
    await expect(ask(registry, MANY, { ids: asked })).rejects.toThrow('At most 100 customers');
  });

  test('cost one read, however many are asked for', async () => {
    const commands = (some: string[]) =>
      countCommands(registry.identity.connection, () => ask(registry, MANY, { ids: some }));
    expect(await commands(ids.slice(0, 1))).toEqual(['find']);
    expect(await commands(ids.slice(0, 50))).toEqual(['find']);
  });

  test('are paged in id order, and every one is met once', async () => {
    const query = `query ($after: String) {
      allCustomers(first: 25, after: $after) {
        totalCount edges { node { id links { domain } } } pageInfo { hasNextPage endCursor }
      }
    }`;
    type Answer = {
      allCustomers: {
        totalCount: number;
        edges: { node: { id: string } }[];
        pageInfo: { hasNextPage: boolean; endCursor: string };
      };
    };
    const met: string[] = [];
    for (let after: string | null = null; ;) {
      const { allCustomers }: Answer = await ask<Answer>(registry, query, { after });
      expect(allCustomers.totalCount).toBe(PEOPLE);
      met.push(...allCustomers.edges.map(({ node }) => node.id));
      after = allCustomers.pageInfo.endCursor;
      if (!allCustomers.pageInfo.hasNextPage) break;
    }
    expect(met).toEqual([...ids].sort());
  });

  test('show their identity, for fifty in no more commands than for one', async () => {
    const query = `query ($ids: [ID!]!) { customers(ids: $ids) { identity {
      parties { domain id } since history(first: 1) { action by parties { domain id } } evidence { by between { id } }
    } } }`;
    const run = (some: string[]) => ask<{ customers: { identity: unknown }[] }>(registry, query, { ids: some });
    const { customers } = await run([ids[7]!]);
    const between = [{ id: 'erp:7' }, { id: 'crm:7' }];
    expect(customers[0]!.identity).toEqual({
      parties: [
        { domain: 'finance', id: 'erp:7' },
        { domain: 'sales', id: 'crm:7' },
      ],
      since: expect.stringMatching(/Z$/u),
      history: [{ action: 'LINKED', by: ['EXTERNAL_ID', 'MAIL'], parties: [{ domain: 'finance', id: 'erp:7' }] }],
      evidence: [
        { by: 'MAIL', between },
        { by: 'EXTERNAL_ID', between },
      ],
    });
    const commands = (some: string[]) => countCommands(registry.identity.connection, () => run(some));
    expect((await commands(ids.slice(0, 50))).length).toBe((await commands(ids.slice(0, 1))).length);
  });
});

describe('customerBy', () => {
  const by = (identifier: Record<string, unknown>) =>
    ask<{ customerBy: { id: string } | null }>(
      registry,
      'query ($identifier: IdentifierInput!) { customerBy(identifier: $identifier) { id } }',
      { identifier },
    ).then((answer) => answer.customerBy?.id ?? null);

  test.each([
    { type: 'MAIL', value: ' P0@Example.com' },
    { type: 'PHONE', value: '+49 (170) 765-4321' },
    { type: 'EXTERNAL_ID', system: 'LOYALTY', value: 'L0' },
    { type: 'PARTY', domain: 'finance', value: 'erp:0' },
  ])('finds the customer by $type', async (identifier) => expect(await by(identifier)).toBe(ids[0]));

  test.each([
    { type: 'MAIL', value: 'nobody@example.com' },
    { type: 'MAIL', value: 'no mail' },
    { type: 'PHONE', value: '0170 7654321' },
    { type: 'EXTERNAL_ID', system: 'shop', value: 'L0' },
    { type: 'PARTY', domain: 'sales', value: 'erp:0' },
  ])('finds nobody by $type $value', async (identifier) => expect(await by(identifier)).toBeNull());

  test.each([
    { type: 'EXTERNAL_ID', value: 'L0' },
    { type: 'PARTY', value: 'crm:0' },
    { type: 'MAIL', value: 'p0@example.com', domain: 'sales' },
  ])('refuses $type without what it needs or with what it does not', async (identifier) => {
    await expect(by(identifier)).rejects.toThrow('is given with type');
  });
});

describe('whoever lacks identity:read', () => {
  const stranger = callerWith('sales:read');

  test.each([
    '{ customer(id: "x") { id } }',
    '{ customers(ids: []) { id } }',
    '{ allCustomers { totalCount } }',
    '{ customerBy(identifier: { type: MAIL, value: "p0@example.com" }) { id } }',
  ])('is refused %s', async (query) => {
    const { errors } = await registry.identity.execute(query, {}, stranger);
    expect(errors?.map((error) => error.extensions?.['code'])).toEqual(['FORBIDDEN']);
  });

  test('sees the id of a party’s customer and nothing of its identity', async () => {
    const query = `query ($of: [_Any!]!) { _entities(representations: $of) {
      ... on Party { customer { id identity { since } } }
    } }`;
    const of = [{ __typename: 'Party', domain: 'sales', id: 'crm:0' }];
    const { data, errors } = await registry.identity.execute(query, { of }, stranger);
    expect(data).toEqual({ _entities: [{ customer: { id: ids[0], identity: null } }] });
    expect(errors?.map((error) => error.extensions?.['code'])).toEqual(['FORBIDDEN']);
  });
});

test('a customer is no customer to an id that never was one', async () => {
  const of = [{ __typename: 'Customer', id: 'unknown' }];
  const query = 'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Customer { id } } }';
  expect(await ask(registry, query, { of })).toEqual({ _entities: [null] });
});
