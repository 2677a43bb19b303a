import { expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import { parseMapping } from './mapping.ts';
import { targetOf } from './target.ts';
import { compileMapping } from './translate.ts';

const schema = buildSchema(`
  scalar Decimal scalar DateTime scalar Date scalar CurrencyCode
  type Query { a: Int }
  type Outcome { index: Int! }
  type Bulk { outcomes: [Outcome!]! }
  type Mutation { upsertThing(input: ThingInput!): Outcome! upsertThings(inputs: [ThingInput!]!): Bulk! }
  enum Status { ACTIVE ENDED }
  input MoneyInput { amount: Decimal! currency: CurrencyCode! }
  input AddressInput { city: String lines: [String!] }
  input CardInput { name: String mails: [String!] addresses: [AddressInput!] }
  input LineInput { sku: ID! quantity: Int! }
  input ThingInput {
    id: ID! party: ID at: DateTime on: Date total: MoneyInput status: Status card: CardInput vip: Boolean share: Float
    count: Int lines: [LineInput!]
  }
`);

/** Translates rows, given as objects, by the keys that a mapping adds to a minimal one. */
function translating(yaml: string, id = '{ source: s, from: nr }') {
  const mapping = parseMapping(`record: d.thing\nformat: { type: ndjson, empty: [NA] }\nid: ${id}\n${yaml}`, 'm');
  const { columns, translate } = compileMapping(mapping, targetOf(schema, 'd.thing'));
  return (row: Record<string, unknown>) => translate(columns.map((column) => ({ nr: '1', ...row })[column]));
}

const inputOf = (yaml: string, row: Record<string, unknown>): unknown => {
  const translated = translating(yaml)(row);
  return translated.kind === 'row' ? translated.input : translated;
};

test.each([
  ['count: c', { c: ' 42 ' }, { count: 42 }],
  ['count: c', { c: 42 }, { count: 42 }],
  ['share: c', { c: '.5' }, { share: 0.5 }],
  ['vip: c', { c: 'Yes' }, { vip: true }],
  ['vip: c', { c: false }, { vip: false }],
  [
    'total.amount: c\n  total.currency: { constant: EUR }',
    { c: '+12.50' },
    { total: { amount: '12.50', currency: 'EUR' } },
  ],
  ['at: { from: c, pattern: yyyyMMdd }', { c: '19970101' }, { at: '1997-01-01T00:00:00.000Z' }],
  [
    'at: { from: c, pattern: d.M.yyyy HH:mm, zone: "+02:00" }',
    { c: '1.2.2026 01:30' },
    { at: '2026-01-31T23:30:00.000Z' },
  ],
  ['on: { from: c, pattern: MM/dd/yyyy, zone: "-05:00" }', { c: '02/01/2026' }, { on: '2026-02-01' }],
  ['at: { from: c, pattern: yyyy-MM-dd HH:mm }', { c: '2026-11-20 09:00' }, { at: '2026-11-20T09:00:00.000Z' }],
  [
    'at: { from: c, pattern: M/d/yyyy h:mm a, zone: America/New_York }',
    { c: '7/4/2026 9:05 PM' },
    { at: '2026-07-05T01:05:00.000Z' },
  ],
  [
    'on: { from: c, pattern: M/d/yyyy h:mm a, zone: America/New_York }',
    { c: '7/4/2026 9:05 PM' },
    { on: '2026-07-04' },
  ],
  [
    'at: { from: c, pattern: "EEE, dd MMM yyyy HH:mm:ss ZZZ" }',
    { c: 'Fri, 20 Nov 2026 10:00:00 +0100' },
    { at: '2026-11-20T09:00:00.000Z' },
  ],
  [
    "at: { from: c, pattern: yyyy-MM-ddTHH:mm 'Uhr' }",
    { c: '2026-11-20T09:00 Uhr' },
    { at: '2026-11-20T09:00:00.000Z' },
  ],
  ['at: { from: c, zone: Europe/Berlin }', { c: '2026-07-01 10:00' }, { at: '2026-07-01T08:00:00.000Z' }],
  ['at: { from: c, zone: Europe/Berlin }', { c: '2026-12-01 10:00' }, { at: '2026-12-01T09:00:00.000Z' }],
  ['at: c', { c: '2026-02-01T10:00:00+01:00' }, { at: '2026-02-01T09:00:00.000Z' }],
  ['at: c', { c: '2026-02-01 10:00:00 +0100' }, { at: '2026-02-01T09:00:00.000Z' }],
  ['at: c', { c: '2026-02-01 10:00:00 UTC' }, { at: '2026-02-01T10:00:00.000Z' }],
  ['at: { from: c, pattern: epochSeconds }', { c: '0' }, { at: '1970-01-01T00:00:00.000Z' }],
  ['on: { from: c, transform: [{ monthsBefore: 2020-03-31 }] }', { c: '1' }, { on: '2020-02-29' }],
  ['status: { from: c, map: { "Yes": ENDED, "No": ACTIVE } }', { c: 'Yes' }, { status: 'ENDED' }],
  ['status: { from: c, map: { "Yes": ENDED }, otherwise: ACTIVE }', { c: '?' }, { status: 'ACTIVE' }],
  ['status: { from: c, map: { "Yes": ENDED }, default: ACTIVE }', { c: 'NA' }, { status: 'ACTIVE' }],
  ['on: { from: c, default: null }', { c: '' }, { on: null }],
  ['card.name: { template: "{a} {b}" }', { a: 'Ada', b: ' Lovelace' }, { card: { name: 'Ada Lovelace' } }],
  [
    'card.mails[]: { from: c, transform: [lower, { split: ";" }] }',
    { c: 'A@x.de; B@x.de' },
    { card: { mails: ['a@x.de', 'b@x.de'] } },
  ],
  ['card.mails[]: [a, b]', { a: 'a@x.de', b: 'b@x.de' }, { card: { mails: ['a@x.de', 'b@x.de'] } }],
  [
    'card.addresses[0].city: c\n  card.addresses[0].lines[]: a',
    { c: 'Ulm', a: 'Weg 1' },
    { card: { addresses: [{ city: 'Ulm', lines: ['Weg 1'] }] } },
  ],
  [
    'party: { from: c, transform: [upper, { prefix: "x:" }, { replace: ["-", ""] }, { suffix: "!" }] }',
    { c: 'a-b' },
    { party: 'x:AB!' },
  ],
  [
    'total.amount: { from: c, transform: [{ multiply: 0.1 }] }\n  total.currency: { constant: EUR }',
    { c: '3' },
    { total: { amount: '0.3', currency: 'EUR' } },
  ],
  ['lines[]: c', { c: [{ sku: 'a', quantity: 1 }] }, { lines: [{ sku: 'a', quantity: 1 }] }],
])('%s', (fields, row, expected) => {
  expect(inputOf(`fields:\n  ${fields}`, row)).toEqual({ id: 's:1', ...expected });
});

test('an empty cell leaves its field out, and an object of which only constants would be left', () => {
  expect(inputOf('fields: { count: c, total.amount: c, total.currency: { constant: EUR } }', { c: ' ' })).toEqual({
    id: 's:1',
  });
});

test('a constant beside no column, or on the row itself, is always there', () => {
  expect(inputOf('fields: { card.name: { constant: Ada }, count: c, vip: { constant: true } }', {})).toEqual({
    id: 's:1',
    card: { name: 'Ada' },
    vip: true,
  });
});

test.each([
  ['count: c', '4.5', 'count is a whole number such as 42; "4.5" came.'],
  ['vip: c', 'perhaps', 'vip is one of true, false, yes'],
  ['at: { from: c, pattern: yyyyMMdd }', '20260230', 'at is of the pattern yyyyMMdd; "20260230" came.'],
  ['on: c', '2026-13-01', 'on is a day such as'],
  ['status: { from: c, map: { "Yes": ENDED } }', 'No', 'status is one of Yes; "No" came.'],
  ['total.amount: c', '1,5', 'total.amount is a decimal number'],
  ['count: c', '99999999999', 'count is a whole number'],
])('%s rejects %s with the rule and what came', (fields, cell, message) => {
  const translated = translating(`fields: { ${fields} }`)({ c: cell });
  expect(translated).toMatchObject({ kind: 'rejected', problems: [{ code: 'INVALID' }] });
  expect(translated.kind === 'rejected' && translated.problems[0]!.message).toContain(message);
});

test('all problems of a row are told, and what the domain would refuse for the whole batch is refused for the row', () => {
  const translated = translating('fields: { count: a, vip: b, "lines[]": c }')({ a: 'x', b: '?', c: [{ sku: 'z' }] });
  expect(translated).toMatchObject({ kind: 'rejected', problems: [{ path: ['count'] }, { path: ['vip'] }] });
  expect(translating('fields: { "lines[]": c }')({ c: [{ sku: 'z' }] })).toMatchObject({
    kind: 'rejected',
    problems: [{ path: ['lines', '0'], message: expect.stringContaining('quantity') }],
  });
});

test.each([
  ['{ column: c, is: [a, b] }', ['a', 'b']],
  ['{ column: c, isNot: [a] }', ['b', '', 'NA']],
  ['{ column: c, empty: false }', ['a', 'b']],
  ['{ column: c, empty: true }', ['', 'NA']],
])('when %s holds, a row is taken', (condition, taken) => {
  const translate = translating(`when: [${condition}]\nfields: {}`);
  expect(['a', 'b', '', 'NA'].filter((c) => translate({ c }).kind === 'row')).toEqual(taken);
});

test('repeated rows stay distinct by their occurrence, the same way each time', () => {
  const ids = () => {
    const translate = translating('fields: {}', '{ source: s, from: [a, b], occurrence: true }');
    return [
      ['1', '2'],
      ['1', '2'],
      ['1/2', ''],
      ['1', '3'],
      ['1', '2'],
    ].map(([a, b]) => {
      const translated = translate({ a, b });
      return translated.kind === 'row' ? translated.input['id'] : translated.kind;
    });
  };
  expect(ids()).toEqual(['s:1/2', 's:1/2#2', 'rejected', 's:1/3', 's:1/2#3']);
  expect(ids()).toEqual(ids());
});

test('ids of several columns never meet: what separates them is encoded inside them', () => {
  const translate = translating('fields: {}', '{ source: s, from: [a, b] }');
  const id = (a: string, b: string) => {
    const translated = translate({ a, b });
    return translated.kind === 'row' && translated.input['id'];
  };
  expect([id('1/2', '3'), id('1', '2/3'), id('1%2F2', '3')]).toEqual(['s:1%2F2/3', 's:1/2%2F3', 's:1%252F2/3']);
});

test('rows of one party share a lane key', () => {
  const translate = translating('fields: { party: { from: p, transform: [{ prefix: "x:" }] } }');
  const lane = (nr: string, p: string) => {
    const translated = translate({ nr, p });
    return translated.kind === 'row' ? translated.lane : null;
  };
  expect(lane('1', 'a')).toBe(lane('2', 'a'));
  expect(lane('1', 'a')).not.toBe(lane('1', 'b'));
});
