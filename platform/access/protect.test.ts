import { beforeAll, describe, expect, test } from '@jest/globals';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { graphql, parse, type GraphQLSchema } from 'graphql';
import type { Caller } from './caller.ts';
import { protect } from './protect.ts';
import { checkProtections } from './protections.ts';

const SDL = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@requiresScopes", "@policy"])
  directive @personal(category: String!) on FIELD_DEFINITION
  type Query {
    open: String
    either: String @requiresScopes(scopes: [["a", "b"], ["c"]])
    judged: String @requiresScopes(scopes: [["a"]]) @policy(policies: [["four eyes", "on duty"], ["board"]])
    sealed: Seal
    account: Account
    accounts: [Account!]
    anything: [Anything!]
  }
  union Anything = Vault
  scalar Seal @policy(policies: [["board"]])
  type Vault @requiresScopes(scopes: [["vault:read"]]) { content: String }
  type Account @key(fields: "id") @requiresScopes(scopes: [["finance:read"]]) {
    id: ID!
    mail: String @personal(category: "MAIL")
    names: [String!]! @personal(category: "NAME")
    slow: String @personal(category: "MAIL")
  }
`;

const account = { id: '1', mail: 'ada@example.com', names: ['Ada Lovelace'] };
const resolvers = {
  Query: {
    open: () => 'open',
    either: () => 'either',
    judged: () => 'judged',
    sealed: () => 'sealed',
    account: () => account,
    accounts: () => [account],
    anything: () => [{ content: 'gold' }],
  },
  Anything: { __resolveType: () => 'Vault' },
  Account: { slow: async () => 'ada@example.com', __resolveReference: () => account },
};

let schema: GraphQLSchema;
beforeAll(() => {
  schema = protect(buildSubgraphSchema([{ typeDefs: parse(SDL), resolvers }]));
});

async function run(source: string, ...scopes: string[]) {
  const caller: Caller = { subject: 'test', scopes: new Set(scopes), purpose: 'test' };
  const { data, errors } = await graphql({ schema, source, contextValue: { caller } });
  return { data: JSON.parse(JSON.stringify(data)) as unknown, codes: errors?.map((each) => each.extensions['code']) };
}

describe('scopes', () => {
  test('a field without demands answers anybody', async () => {
    expect(await run('{ open }')).toEqual({ data: { open: 'open' }, codes: undefined });
  });

  test.each([
    [['a', 'b'], 'either'],
    [['c'], 'either'],
    [['a'], null],
    [['b', 'd'], null],
    [[], null],
  ])('alternatives of scopes: %j answers %j', async (scopes, either) => {
    expect((await run('{ either }', ...scopes)).data).toEqual({ either });
  });

  test.each(['{ account { id } }', '{ accounts { id } }', '{ a: account { i: id } }'])(
    'what a type demands holds for every field that returns it: %s',
    async (query) => {
      expect((await run(query)).codes).toEqual(['FORBIDDEN']);
      expect((await run(query, 'finance:read')).codes).toBeUndefined();
    },
  );

  test('what a type demands holds behind a union too', async () => {
    const query = '{ anything { ... on Vault { content } } }';
    expect(await run(query)).toEqual({ data: { anything: [{ content: null }] }, codes: ['FORBIDDEN'] });
    expect((await run(query, 'vault:read')).data).toEqual({ anything: [{ content: 'gold' }] });
  });

  test('entities are no way round what their type demands', async () => {
    const query = '{ _entities(representations: [{ __typename: "Account", id: "1" }]) { ... on Account { id } } }';
    expect((await run(query)).codes).toEqual(['FORBIDDEN']);
    expect((await run(query, 'finance:read')).data).toEqual({ _entities: [{ id: '1' }] });
  });
});

describe('policies', () => {
  const held = async (scopes: string[], policies?: string[]) => {
    const caller = {
      subject: 'test',
      scopes: new Set(scopes),
      purpose: 'test',
      ...(policies && { policies: new Set(policies) }),
    };
    return (await graphql({ schema, source: '{ judged sealed }', contextValue: { caller } })).data;
  };

  test.each([
    [['a'], undefined, null],
    [['a', 'board', 'four eyes', 'on duty'], [], null],
    [['a'], ['four eyes'], null],
    [['a'], ['four eyes', 'on duty'], 'judged'],
    [['a'], ['board'], 'judged'],
    [[], ['board'], null],
  ])('one alternative is to be met, and scopes beside it: %j with %j', async (scopes, policies, judged) => {
    expect(await held(scopes, policies)).toEqual({ judged, sealed: policies?.includes('board') ? 'sealed' : null });
  });
});

describe('personal values', () => {
  const query = '{ account { mail names slow } }';

  test('come masked without pii:read, lists and promises as well', async () => {
    const masked = { mail: 'a•••@example.com', names: ['A••• L•••'], slow: 'a•••@example.com' };
    expect((await run(query, 'finance:read')).data).toEqual({ account: masked });
  });

  test('come as they are with it', async () => {
    const clear = { mail: 'ada@example.com', names: ['Ada Lovelace'], slow: 'ada@example.com' };
    expect((await run(query, 'finance:read', 'pii:read')).data).toEqual({ account: clear });
  });
});

test('a protection under another name would protect nothing, so a schema has none', () => {
  const link = (imported: string) =>
    parse(`extend schema @link(url: "https://example.org", import: ["@key", ${imported}])`);
  expect(() => checkProtections(link('{ name: "@requiresScopes", as: "@needs" }'))).toThrow('came as @needs');
  expect(() => checkProtections(link('{ name: "@tag", as: "@personal" }'))).toThrow('came as @personal');
  expect(() => checkProtections(link('"@requiresScopes", { name: "@tag", as: "@label" }'))).not.toThrow();
  for (const name of ['federation__policy', 'federation__requiresScopes', 'fed__inaccessible'])
    expect(() => checkProtections(parse(`type Query { a: String @${name} }`))).toThrow(`came as @${name}`);
  expect(() => checkProtections(parse('type Query { a: String @federation__tag(name: "a") }'))).not.toThrow();
});
