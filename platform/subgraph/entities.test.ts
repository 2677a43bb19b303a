import { buildSubgraphSchema } from '@apollo/subgraph';
import { expect, test } from '@jest/globals';
import { graphql, parse } from 'graphql';
import { directEntities } from './entities.ts';

const typeDefs = parse(/* GraphQL */ `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])
  type Query {
    none: Int
  }
  type Plain @key(fields: "id") {
    id: ID!
    name: String
  }
  type Now @key(fields: "id") {
    id: ID!
    name: String
  }
  type Later @key(fields: "id") {
    id: ID!
    name: String
  }
  interface Media @key(fields: "id") {
    id: ID!
    name: String
  }
  type Book implements Media @key(fields: "id") {
    id: ID!
    name: String
  }
`);
const find = ({ id }: { readonly id: string }) => {
  if (id === 'broken') throw new Error('broken');
  return id === 'none' ? null : { id, name: `${id}!` };
};
const resolvers = {
  Plain: { name: ({ id }: { readonly id: string }) => `${id}!` },
  Now: { __resolveReference: find },
  Later: { __resolveReference: async (reference: { readonly id: string }) => find(reference) },
  Media: {
    __resolveReference: async (reference: { readonly id: string }) => ({ ...find(reference), __typename: 'Book' }),
  },
  Book: { __resolveReference: find },
};
const schemaOf = () => buildSubgraphSchema([{ typeDefs, resolvers }]);
const QUERY = `query ($of: [_Any!]!) { _entities(representations: $of) {
  __typename ... on Plain { id name } ... on Now { id name } ... on Later { id name } ... on Media { id name }
} }`;

test.each([
  [
    'what is its own reference',
    [
      ['Plain', 'a'],
      ['Plain', 'b'],
    ],
  ],
  [
    'what is found at once',
    [
      ['Now', 'a'],
      ['Now', 'none'],
    ],
  ],
  [
    'what is found later',
    [
      ['Later', 'a'],
      ['Later', 'none'],
    ],
  ],
  [
    'types together',
    [
      ['Later', 'a'],
      ['Now', 'b'],
      ['Plain', 'c'],
      ['Book', 'd'],
    ],
  ],
  [
    'what an interface is',
    [
      ['Media', 'a'],
      ['Now', 'b'],
    ],
  ],
  [
    'what fails later',
    [
      ['Later', 'broken'],
      ['Later', 'a'],
    ],
  ],
  [
    'what fails at once',
    [
      ['Now', 'broken'],
      ['Now', 'a'],
    ],
  ],
  [
    'what nobody knows',
    [
      ['Plain', 'a'],
      ['Nobody', 'b'],
    ],
  ],
])('%s is answered as @apollo/subgraph answers it', async (_, asked) => {
  const answer = (schema: ReturnType<typeof schemaOf>) =>
    graphql({ schema, source: QUERY, variableValues: { of: asked.map(([__typename, id]) => ({ __typename, id })) } });
  const [direct, apollo] = await Promise.all([answer(directEntities(schemaOf())), answer(schemaOf())]);
  expect(JSON.parse(JSON.stringify(direct))).toEqual(JSON.parse(JSON.stringify(apollo)));
});

test('an entity that nobody may change is answered all the same', async () => {
  const frozen = {
    Now: { __resolveReference: (reference: { readonly id: string }) => Object.freeze(find(reference)) },
  };
  const schema = directEntities(buildSubgraphSchema([{ typeDefs, resolvers: { ...resolvers, ...frozen } }]));
  const of = [{ __typename: 'Now', id: 'a' }];
  const { data, errors } = await graphql({ schema, source: QUERY, variableValues: { of } });
  expect([data, errors]).toEqual([{ _entities: [{ __typename: 'Now', id: 'a', name: 'a!' }] }, undefined]);
});
