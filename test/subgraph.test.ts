import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { composeServices } from '@theguild/federation-composition';
import { parse } from 'graphql';
import { pino } from 'pino';
import { everybody } from '../gateway/auth/auth.ts';
import { createGateway, type Gateway } from '../gateway/gateway.ts';
import type { Caller } from '../platform/access/caller.ts';
import { overHttp } from '../platform/calling/over-http.ts';
import { serveSubgraph, type Serving } from '../platform/serving/serve.ts';
import { federatedSchema } from '../platform/subgraph/subgraph.ts';

const LINK = /* GraphQL */ `
  extend schema
    @link(
      url: "https://specs.apollo.dev/federation/v2.3"
      import: [
        "@composeDirective"
        "@external"
        "@key"
        "@inaccessible"
        "@interfaceObject"
        "@override"
        "@provides"
        "@requires"
        "@shareable"
        "@tag"
      ]
    )
`;

const BOOKS = /* GraphQL */ `
  ${LINK} @link(url: "https://example.com/shelf/v1.0", import: ["@shelf"]) @composeDirective(name: "@shelf")
  directive @shelf on OBJECT
  type Query {
    book(id: ID!): Book
  }
  type Book @shelf @key(fields: "id") @key(fields: "isbn edition") @key(fields: "isbn print { run }") {
    id: ID!
    isbn: String
    edition: Int
    print: Print
    size: Size
    writer: Writer @provides(fields: "written")
    notes: String @tag(name: "internal")
  }
  type Print {
    run: ID!
  }
  type Size @shareable {
    pages: Int
    grams: Int @inaccessible
  }
  type Writer @key(fields: "mail") {
    mail: ID!
    name: String @override(from: "writers")
    written: Int @external
    years: Int! @external
    perYear: Int @requires(fields: "written years")
  }
  type Stock @interfaceObject @key(fields: "id") {
    id: ID!
    books: [Book!]!
  }
`;

const WRITERS = /* GraphQL */ `
  ${LINK}
  type Query {
    stock(id: ID!): Stock
  }
  type Writer @key(fields: "mail") {
    mail: ID!
    name: String
    written: Int @shareable
    years: Int!
  }
  interface Stock @key(fields: "id") {
    id: ID!
  }
  type Warehouse implements Stock @key(fields: "id") {
    id: ID!
  }
`;

const book = { id: '1', isbn: '978', edition: 2, print: { run: 'a' }, size: { pages: 80, grams: 210 }, notes: 'first' };
const mail = 'ada@example.com';

const books = {
  Query: { book: () => book },
  Book: {
    __resolveReference: (key: Partial<typeof book>) =>
      key.id === '1' || (key.isbn === '978' && (key.edition === 2 || key.print?.run === 'a')) ? book : null,
    writer: () => ({ mail, name: 'Ada', written: 30 }),
  },
  Writer: {
    __resolveReference: (key: object) => ({ name: 'Ada', ...key }),
    perYear: ({ written, years }: { written: number; years: number }) => written / years,
  },
  Stock: { __resolveReference: ({ id }: { id: string }) => ({ id, books: [book] }) },
};

const writers = {
  Query: { stock: (_: unknown, { id }: { id: string }) => ({ id }) },
  Stock: { __resolveType: () => 'Warehouse' },
  Writer: { __resolveReference: () => ({ mail, name: 'nobody', written: 30, years: 10 }) },
};

const caller: Caller = { subject: 'test', scopes: new Set(), purpose: 'test' };
const SIGNED = { 'x-c360-caller': 'signed' };

const start = (name: string, typeDefs: string, resolvers: object): Promise<Serving> =>
  serveSubgraph({
    name,
    schema: federatedSchema(parse(typeDefs), { ...resolvers }),
    context: (call) => ({ caller: call.caller }),
    ready: async () => true,
    callerOf: async (headers) => (headers['x-c360-caller'] === 'signed' ? caller : null),
    host: '127.0.0.1',
    port: 0,
    log: pino({ level: 'silent' }),
  });

let served: Serving[];
let gateway: Gateway;

beforeAll(async () => {
  served = [await start('books', BOOKS, books), await start('writers', WRITERS, writers)];
  const services = [
    { name: 'books', url: served[0]!.url, typeDefs: parse(BOOKS) },
    { name: 'writers', url: served[1]!.url, typeDefs: parse(WRITERS) },
  ];
  const { supergraphSdl: supergraph = '' } = composeServices(services);
  gateway = createGateway({ supergraph, reach: (name, url) => overHttp({ name, url, sign: () => 'signed' }) });
});
afterAll(async () => {
  await gateway.close();
  await Promise.all(served.map(({ stop }) => stop()));
});

async function askBooks(body: object, headers: Record<string, string> = SIGNED) {
  const init = {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  };
  return (await (await fetch(served[0]!.url, init)).json()) as {
    data?: Record<string, unknown>;
    errors?: unknown[];
    extensions?: unknown;
  };
}

const askGateway = async (query: string) =>
  JSON.parse(
    JSON.stringify(await gateway.execute({ query }, { caller: (await everybody({}))!, requestId: 'subgraph' })),
  ) as unknown;

describe('a subgraph of ours', () => {
  test('shows its schema with every federation directive it uses', async () => {
    const { data } = await askBooks({ query: '{ _service { sdl } }' });
    const { sdl } = data?.['_service'] as { sdl: string };
    const applied = ['@link', '@composeDirective(name: "@shelf")', 'directive @shelf on OBJECT', '@shareable'];
    applied.push('@key(fields: "isbn edition")', '@key(fields: "isbn print { run }")', '@provides(fields: "written")');
    applied.push('@requires(fields: "written years")', '@override(from: "writers")', '@interfaceObject');
    applied.push('@tag(name: "internal")', '@inaccessible');
    expect(applied.filter((each) => !sdl.includes(each))).toEqual([]);
  });

  test('finds an entity by each of its keys, composite ones included', async () => {
    const representations = [
      { __typename: 'Book', id: '1' },
      { __typename: 'Book', isbn: '978', edition: 2 },
      { __typename: 'Book', isbn: '978', print: { run: 'a' } },
      { __typename: 'Book', id: '2' },
    ];
    const query =
      'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Book { id } } }';
    const { data } = await askBooks({ query, variables: { representations } });
    expect(data).toEqual({ _entities: [{ id: '1' }, { id: '1' }, { id: '1' }, null] });
  });

  test('answers what is inaccessible to clients when it is asked itself', async () => {
    expect((await askBooks({ query: '{ book(id: 1) { size { grams } } }' })).data).toEqual({
      book: { size: { grams: 210 } },
    });
    expect(await askGateway('{ book(id: 1) { size { grams } } }')).toMatchObject({
      errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }],
    });
  });

  test('adds a trace for a signed caller who asks for one, and to nobody else’s answer', async () => {
    const asking = { 'apollo-federation-include-trace': 'ftv1' };
    const traced = await askBooks({ query: '{ __typename }' }, { ...SIGNED, ...asking });
    expect(traced).toEqual({ data: { __typename: 'Query' }, extensions: { ftv1: expect.any(String) } });
    expect((await askBooks({ query: '{ __typename }' })).extensions).toBeUndefined();
    const stranger = await askBooks({ query: '{ __typename }' }, asking);
    expect([stranger.data, stranger.extensions]).toEqual([undefined, undefined]);
  });
});

test('behind the gateway, required, provided, overridden, shared and interface fields come together', async () => {
  const query = `{
    book(id: 1) { size { pages } notes writer { name written perYear } }
    stock(id: "s") { __typename id books { isbn } }
  }`;
  expect(await askGateway(query)).toEqual({
    data: {
      book: { size: { pages: 80 }, notes: 'first', writer: { name: 'Ada', written: 30, perYear: 3 } },
      stock: { __typename: 'Warehouse', id: 's', books: [{ isbn: '978' }] },
    },
  });
});
