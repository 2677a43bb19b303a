import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { buildSchema, isInputObjectType, isObjectType } from 'graphql';
import { attributesSdl, readAttributes } from './attributes.ts';

const file = (text: string): string => {
  const path = join(mkdtempSync(join(tmpdir(), 'c360-attributes-')), 'attributes.yaml');
  writeFileSync(path, text);
  return path;
};

const VALID = `
finance:
  BillingAccount:
    contractNumber: { type: string, personal: IDENTIFIER, description: The contract. }
    tier: { type: enum, values: [GOLD, SILVER], description: 'The "tier".' }
    credit: { type: decimal, description: In percent. }
`;

test('attributes become a typed field of their type and of its input', () => {
  const sdl = attributesSdl(readAttributes(file(VALID))['finance']!);
  const base = `
    directive @personal(category: String) on FIELD_DEFINITION
    scalar Decimal
    type Query { a: BillingAccount }
    type BillingAccount { id: ID }
    input BillingAccountInput { id: ID }
  `;
  const schema = buildSchema(base + sdl.replace('category: IDENTIFIER', 'category: "IDENTIFIER"'));
  expect(schema.getType('BillingAccountTier')).toBeDefined();
  const typeOf = (name: string, field: string): string => {
    const type = schema.getType(name);
    return isObjectType(type) || isInputObjectType(type) ? String(type.getFields()[field]?.type) : 'none';
  };
  expect(typeOf('BillingAccountAttributes', 'credit')).toBe('Decimal');
  expect(typeOf('BillingAccountInput', 'attributes')).toBe('BillingAccountAttributesInput');
});

test('no file means no attributes', () => {
  expect(readAttributes('/nowhere/attributes.yaml')).toEqual({});
  expect(attributesSdl({})).toBe('');
});

test.each([
  ['an unknown type', 'sales: { Contact: { a: { type: money, description: x } } }', 'sales.Contact.a.type'],
  ['a name that is no GraphQL field', 'sales: { Contact: { "a b": { type: int, description: x } } }', 'sales.Contact'],
  ['an enum without values', 'sales: { Contact: { a: { type: enum, description: x } } }', 'lists its values'],
  ['a personal number', 'sales: { Contact: { a: { type: int, personal: NAME, description: x } } }', 'only a string'],
])('%s is refused with its place', (_, text, place) => {
  expect(() => readAttributes(file(text))).toThrow(place);
});
