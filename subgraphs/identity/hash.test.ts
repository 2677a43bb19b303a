import { expect, test } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { createHash, kindOf } from './hash.ts';

const secret = randomBytes(32);
const hash = createHash(secret);

test('equal identifiers have equal hashes, in every process that has the secret', () => {
  const mail = { kind: 'MAIL', value: 'ada@example.com' } as const;
  expect(createHash(secret)(mail)).toBe(hash(mail));
  expect(createHash(randomBytes(32))(mail)).not.toBe(hash(mail));
});

test('the same text as another kind of identifier has another hash', () => {
  const [mail, id] = (['MAIL', 'EXTERNAL_ID'] as const).map((kind) => hash({ kind, value: 'ada@example.com' }));
  expect(mail!.split(':')[2]).not.toBe(id!.split(':')[2]);
});

test.each(['MAIL', 'PHONE', 'EXTERNAL_ID'] as const)('a hash of %s tells its kind and key, and no value', (kind) => {
  const made = hash({ kind, value: 'ada@example.com' });
  expect(kindOf(made)).toBe(kind);
  expect(made).toMatch(/^[a-z]+:1:[\w-]{22}$/u);
  expect(made).not.toContain('ada');
});
