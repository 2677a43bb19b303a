import { expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { undemanded } from './requirements.ts';

const MONEY = parse(`
  type Customer { money: Money  hidden: Money @inaccessible }
  type Money @requiresScopes(scopes: [["finance:read"]]) { total: Int  secret: Int @requiresScopes(scopes: [["pii:read"]]) }
`);
const rate = (requires: string, scopes = '') =>
  undemanded([
    MONEY,
    parse(`type Customer { money: Money @external  rate: Int @requires(fields: "${requires}") ${scopes} }`),
  ]);
const demanding = (...alternatives: string[][]) => `@requiresScopes(scopes: ${JSON.stringify(alternatives)})`;

test('a field that is made of what it does not demand is found, however deep that lies', () => {
  expect(rate('money { total }')).toEqual(['Customer.rate requires Customer.money; it demands as much itself.']);
  expect(rate('money { secret }', demanding(['finance:read']))).toEqual([
    'Customer.rate requires Money.secret; it demands as much itself.',
  ]);
  expect(rate('... on Customer { money { total } }')).toHaveLength(1);
});

test('one of several ways in is not enough', () => {
  expect(rate('money { total }', demanding(['finance:read'], ['service:read']))).toHaveLength(1);
  expect(rate('money { total }', demanding(['finance:read', 'a:read'], ['finance:read', 'b:read']))).toEqual([]);
});

test('what demands as much, or more, may require it', () => {
  expect(rate('money { total }', demanding(['finance:read']))).toEqual([]);
  expect(rate('money { total secret }', demanding(['finance:read', 'pii:read']))).toEqual([]);
});

test('a policy is demanded as well, and no scope stands for it', () => {
  const schemas = (demands: string) => [
    parse('type Customer { verdict: String @policy(policies: [["board"]]) }'),
    parse(`type Customer { verdict: String @external  score: Int @requires(fields: "verdict") ${demands} }`),
  ];
  const open = ['Customer.score requires Customer.verdict; it demands as much itself.'];
  expect(undemanded(schemas(''))).toEqual(open);
  expect(undemanded(schemas(demanding(['board'])))).toEqual(open);
  expect(undemanded(schemas('@policy(policies: [["board"], ["duty"]])'))).toEqual(open);
  expect(undemanded(schemas('@policy(policies: [["board", "duty"]])'))).toEqual([]);
});

test('what no client can select is required by whatever demands a scope of its own', () => {
  expect(rate('hidden { total }')).toHaveLength(1);
  expect(rate('hidden { total }', demanding(['insights:read']))).toEqual([]);
});

test('what no client can select and is made of what demands a scope is no way round it', () => {
  const schemas = (scopes: string) => [
    MONEY,
    parse(`type Customer { money: Money @external  sum: Int @inaccessible @requires(fields: "money { total }") }`),
    parse(`type Customer { sum: Int @external  half: Int @inaccessible @requires(fields: "sum") }`),
    parse(`type Customer { half: Int @external  rate: Int @requires(fields: "half") ${scopes} }`),
  ];
  expect(undemanded(schemas(''))).toEqual(['Customer.rate requires Customer.half; it demands as much itself.']);
  expect(undemanded(schemas(demanding(['insights:read'])))).toEqual([]);
});
