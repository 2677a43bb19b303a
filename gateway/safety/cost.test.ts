import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { reader, shop } from '../fixtures/shop.ts';
import { compose, federate, type Federation, type Fixture } from '../fixtures/subgraphs.ts';
import { createGateway, type Gateway } from '../gateway.ts';

const library: Fixture = {
  name: 'library',
  typeDefs: /* GraphQL */ `
    type Query {
      book: Book
      books(first: Int = 20): [Book!]!
      booksBy(ids: [ID!]!): [Book]!
      shelf(rows: Int = 2, columns: Int): Shelf
        @listSize(slicingArguments: ["rows", "columns"], sizedFields: ["books"], requireOneSlicingArgument: false)
      page(first: Int): Page!
      find(filter: Filter): [Item!]!
      dear: Book @cost(weight: 50)
    }
    type Mutation {
      addBooks(inputs: [BookInput!]!): Added!
    }
    type Added {
      results: [Result!]!
    }
    type Result {
      ok: Boolean!
    }
    input BookInput {
      title: String
      filter: Filter
    }
    input Filter {
      text: String
    }
    type Shelf {
      books: [Book!]!
      labels: [Label!]! @listSize(assumedSize: 3)
    }
    type Label {
      text: String
    }
    type Page {
      edges: [Edge!]!
      total: Int!
    }
    type Edge {
      node: Book!
    }
    union Item = Book | Journal
    type Book {
      id: ID!
      author: Author
      tags: [String!]!
    }
    type Journal {
      issues: [Book!]!
    }
    type Author @cost(weight: 5) {
      name: String
    }
  `,
  resolvers: {},
};

/** What the operation costs, read off the charge. */
function pricing(gateway: Gateway) {
  return async (query: string, variables: Record<string, unknown> = {}): Promise<number> => {
    let cost = -1;
    const charge = async (charged: number) => {
      cost = charged;
      throw new Error('Priced.');
    };
    await gateway.execute({ query, variables }, { caller: reader, requestId: 'cost', charge }).catch(() => undefined);
    return cost;
  };
}

describe('the cost of an operation', () => {
  let gateway: Gateway;
  beforeAll(() => {
    const reach = (name: string) => ({ name, prepare: () => async () => ({ data: null }) });
    gateway = createGateway({ supergraph: compose([library]), reach });
  });
  afterAll(() => gateway.close());

  test.each([
    ['an object counts 1, leaves nothing', '{ book { id tags } }', 1],
    ['a type and a field count what @cost says', '{ book { author { name } } dear { id } }', 1 + 5 + 50 + 1],
    ['a list counts its slicing argument', '{ books(first: 7) { author { name } } }', 7 * 6],
    ['the default of an argument counts', '{ books { id } }', 20],
    ['a list of ids counts its length', '{ booksBy(ids: ["a", "b", "c"]) { id } }', 3],
    ['a connection counts its edges', '{ page(first: 5) { total edges { node { id } } } }', 1 + 5 * 2],
    ['an unannotated size is assumed', '{ page { edges { node { id } } } }', 1 + 10 * 2],
    ['the largest slicing argument sizes the named fields', '{ shelf(columns: 9) { books { id } } }', 1 + 9],
    ['other lists have a size of their own', '{ shelf { labels { text } } }', 1 + 3],
    ['one response key counts once', '{ book { author { name } } book { id author { name } } }', 6],
    ['fan-outs multiply', '{ find { ... on Journal { issues { author { name } } } } }', 10 * (1 + 10 * 6)],
    ['the dearest type of a union counts', '{ find { ... on Book { id } ... on Journal { issues { id } } } }', 10 * 11],
    ['input objects count', '{ find(filter: { text: "x" }) { __typename } }', 10 + 1],
    ['a mutation counts 10 and its rows', 'mutation { addBooks(inputs: [{}, {}]) { results { ok } } }', 10 + 2 + 1 + 2],
  ])('%s', async (_, query, cost) => expect(await pricing(gateway)(query)).toBe(cost));

  test('is that of the variables', async () => {
    const query = 'query Q($n: Int, $no: Boolean = false) { books(first: $n) { author @include(if: $no) { name } } }';
    const price = pricing(gateway);
    expect([await price(query, { n: 3 }), await price(query, { n: 3, no: true })]).toEqual([3, 18]);
  });

  test('above the limit is refused with both figures before it is planned, and charged as a refusal', async () => {
    const query = 'query Q($n: Int) { books(first: $n) { id } }';
    const asked = { query, variables: { n: 100_001 } };
    const charged: number[] = [];
    const charge = async (cost: number) => void charged.push(cost);
    expect(await gateway.execute(asked, { caller: reader, requestId: 'cost', charge })).toEqual({
      errors: [
        {
          message: expect.stringContaining('at most 100000'),
          extensions: { code: 'OPERATION_TOO_EXPENSIVE', cost: 100_001, limit: 100_000 },
        },
      ],
    });
    expect(charged).toEqual([10]);
  });
});

describe('2,000 times 100 in 81 bytes', () => {
  let federation: Federation;
  beforeAll(async () => {
    federation = await federate(shop, 'in process');
  });
  afterAll(() => federation.stop());

  test('are refused', async () => {
    const gateway = createGateway({ supergraph: federation.supergraph, reach: federation.reach });
    const query = '{ customers(first: 2000) { friends(first: 100) { id } } }';
    const { errors } = await gateway.execute({ query }, { caller: reader, requestId: 'cost' });
    expect(errors?.[0]?.extensions).toEqual({ code: 'OPERATION_TOO_EXPENSIVE', cost: 202_000, limit: 100_000 });
    await gateway.close();
  });
});
