import { buildSubgraphSchema } from '@apollo/subgraph';
import { describe, expect, test } from '@jest/globals';
import { execute, parse, validate } from 'graphql';
import { executable } from './executable.ts';

const typeDefs = parse(/* GraphQL */ `
  type Query {
    told(filter: Filter, deep: [[[[[[[[[[[Colour]]]]]]]]]]], first: Int = 3, all: [Colour!]): String
    not: String
  }
  enum Colour {
    RED
    BLUE
  }
  input Filter {
    and: [Filter!]
    not: Filter
    other: Other
    colour: Colour = BLUE
    size: Float
    id: ID
  }
  input Other {
    filter: Filter!
    others: [[Other!]]
  }
`);
/** Of a JSON replacer: an object's fields by name. */
const inOrder = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => a.localeCompare(b)))
    : value;

const schema = buildSubgraphSchema([
  {
    typeDefs,
    resolvers: {
      Query: {
        told: (_: unknown, args: object) => JSON.stringify(args, inOrder),
        not: () => 'not',
      },
      Colour: { RED: '#f00', BLUE: '#00f' }, // coerced twice it would be refused
    },
  },
]);

const RECURSIVE =
  'query ($filter: Filter = { not: { id: 1 } }, $first: Int, $colour: Colour = RED, $size: Float, $with: Boolean!)';
const document = parse(`${RECURSIVE} {
  told(filter: $filter, first: $first, all: [RED, $colour]) @include(if: $with)
  again: told(filter: { and: [{ colour: $colour, size: $size }], not: $filter })
  not @skip(if: $with)
}`);
const deep = parse('query ($deep: [[[[[[[[[[[Colour]]]]]]]]]]]) { told(deep: $deep) }');

const outcome = async (result: unknown) => JSON.parse(JSON.stringify(await result)) as Record<string, unknown>;

/** What the compiled form and graphql-js answer. */
async function both(query: typeof document, variableValues: Record<string, unknown>) {
  const ours = await outcome(executable(schema, query)({}, variableValues));
  return [ours, await outcome(execute({ schema, document: query, contextValue: {}, variableValues }))];
}

test('a document whose variables have themselves for fields is ready as fast as any other', () => {
  expect(validate(schema, document)).toEqual([]);
  const before = process.cpuUsage();
  for (const each of [document, deep]) executable(schema, each);
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1_000).toBeLessThan(1_000); // many seconds where each way down is written out
});

describe('its variables are coerced as by graphql-js', () => {
  test.each<[string, Record<string, unknown>]>([
    ['deep values', { with: true, filter: { and: [{ not: { size: 1 } }, { other: { filter: {} } }], id: 7 } }],
    ['a single value for a list', { with: true, filter: { and: { colour: 'RED' } }, first: 2, colour: 'BLUE' }],
    ['nested lists', { with: false, filter: { other: { filter: {}, others: [[{ filter: {} }], null] } } }],
    ['defaults', { with: true }],
    ['nulls', { with: true, filter: null, first: null, colour: 'RED' }],
    ['a null where there may be none', { with: null }],
    ['what is missing', {}],
    ['what is missing inside of objects', { with: false }],
    ['a null inside of a list that has none', { with: true, colour: null }],
    ['unknown fields and wrong values', { with: true, filter: { nothing: 1, and: [{ colour: 'PINK' }, 3] } }],
  ])('%s', async (_, variables) => {
    const [ours, theirs] = await both(document, variables);
    expect(ours).toEqual(theirs);
  });

  test('lists of lists', async () => {
    const variables = { deep: [[[[[[[[[[['RED'], [null]]]]]]]]]]] };
    const [ours, theirs] = await both(deep, variables);
    expect(ours).toEqual(theirs);
    expect(ours!['data']).toEqual({ told: `{"deep":${'['.repeat(11)}"#f00"],[null]${']'.repeat(10)},"first":3}` });
  });
});
