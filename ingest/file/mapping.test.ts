import { expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import { parseMapping, readMapping, shippedMappings } from './mapping.ts';
import { targetOf } from './target.ts';
import { compileMapping } from './translate.ts';

const usual = `
record: shop.order
format: { type: csv }
id: { source: shop, from: nr }
`;

const schema = buildSchema(`
  scalar Decimal scalar DateTime scalar CurrencyCode
  type Query { a: Int }
  type Outcome { index: Int! }
  type Bulk { outcomes: [Outcome!]! }
  type Mutation { upsertOrder(input: OrderInput!): Outcome! upsertOrders(inputs: [OrderInput!]!): Bulk! }
  enum Status { PLACED PAID }
  input MoneyInput { amount: Decimal! currency: CurrencyCode! }
  input OrderInput { id: ID! party: ID placedAt: DateTime total: MoneyInput status: Status tags: [String!] quantity: Int }
`);

const problemsOf = (yaml: string): string => {
  try {
    compileMapping(parseMapping(yaml, 'my.yaml'), targetOf(schema, 'shop.order'));
    return '';
  } catch (error) {
    return (error as Error).message;
  }
};

test.each([
  ['an unknown key', `${usual}fields: { quantity: { form: qty } }`, 'fields.quantity: knows from, template,'],
  ['a missing part', 'record: shop.order\nformat: { type: csv }\nfields: {}', 'id: '],
  [
    'a format that is none',
    'record: a.b\nformat: { type: xls }\nid: { from: nr }\nfields: {}',
    'format.type: is csv, tsv',
  ],
  [
    'no columns without a header',
    'record: a.b\nformat: { type: aligned, header: false }\nid: { from: nr }\nfields: {}',
    'format: lists the columns',
  ],
  [
    'a transform that is none',
    `${usual}fields: { quantity: { from: q, transform: [{ prefx: a }] } }`,
    'fields.quantity.transform.0: is one of upper',
  ],
  [
    'two sources of a value',
    `${usual}fields: { quantity: { from: q, constant: 1 } }`,
    'fields.quantity: has exactly one of from, template, constant',
  ],
  [
    'a field that the record lacks',
    `${usual}fields: { total.amout: sum }`,
    'fields.total.amout: names a field of MoneyInput: amount, currency',
  ],
  [
    'a list written as a value',
    `${usual}fields: { tags: tags }`,
    'fields.tags: tags is a list: write tags[] or tags[0]',
  ],
  [
    'an object taken for a value',
    `${usual}fields: { total: { constant: 5 } }`,
    'fields.total: MoneyInput has fields of its own: name one, e.g. total.amount',
  ],
  [
    'a constant of the wrong type',
    `${usual}fields: { status: { constant: OPEN } }`,
    'fields.status: constant is one of PLACED, PAID; "OPEN" came',
  ],
  [
    'a map to a wrong value',
    `${usual}fields: { quantity: { from: q, map: { a: one } } }`,
    'fields.quantity: map.a is a whole number such as 42; "one" came',
  ],
  [
    'a pattern for what is no date',
    `${usual}fields: { quantity: { from: q, pattern: yyyyMMdd } }`,
    'fields.quantity: pattern is for dates',
  ],
  [
    'a zone that is none',
    `${usual}fields: { placedAt: { from: q, zone: Europe/Atlantis } }`,
    'fields.placedAt.zone: is UTC, an offset such as +02:00, or a name such as Europe/Berlin',
  ],
  [
    'a pattern that is none',
    `${usual}fields: { placedAt: { from: q, pattern: DD/MM/YYYY } }`,
    "fields.placedAt: pattern is of Luxon's tokens yyyy",
  ],
  ['an id among the fields', `${usual}fields: { id: nr }`, 'fields.id: is made by the key id'],
  ['YAML that is none', 'record: [', 'my.yaml'],
])('%s is refused before the first row, with its key and the rule', (_, yaml, message) => {
  expect(problemsOf(yaml)).toContain(message);
});

test('every mistake is told at once', () => {
  const message = problemsOf(`${usual}fields: { qantity: q, status: { constant: OPEN } }`);
  expect(message.split('\n')).toHaveLength(3);
});

test('a record that the domain cannot import is refused with those that it can', () => {
  expect(() => targetOf(schema, 'shop.ordr')).toThrow('one of shop.order; shop.ordr came');
});

test('a mapping is for its own record only', () => {
  expect(problemsOf(usual.replace('shop.order', 'shop.invoice') + 'fields: {}')).toContain(
    'record: the mapping makes shop.invoice',
  );
});

test('a shipped mapping is found by its name, another one is asked for among them', () => {
  expect(shippedMappings()).toContain('cdnow-orders');
  expect(readMapping('cdnow-orders').record).toBe('finance.order');
  expect(() => readMapping('cdnow')).toThrow(/one of cdnow-orders, .*; there is no cdnow/u);
});
