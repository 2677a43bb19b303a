import { describe, expect, test } from '@jest/globals';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CardDoc } from '../../../platform/domain/card.ts';
import { readPolicy } from '../config.ts';
import type { ShownCard } from './candidates.ts';
import { profileOf } from './profile.ts';
import { isBirthDate, isMail, isPostalCode } from '../../../platform/domain/validity.ts';

const NOW = new Date('2026-06-01T00:00:00Z');

const shown = (domain: string, day: string, card: Partial<CardDoc>): ShownCard => ({
  domain,
  id: `${domain}:1`,
  observedAt: new Date(`2026-01-${day}T00:00:00Z`),
  card: {
    ...{ givenName: null, familyName: null, fullName: null, organizationName: null, birthDate: null, language: null },
    ...{ mails: [], phones: [], addresses: [], externalIds: [] },
    ...card,
  },
});

function policyOf(text: string) {
  const file = join(mkdtempSync(join(tmpdir(), 'c360-policy-')), 'identity.yaml');
  writeFileSync(file, text);
  return readPolicy({ C360_IDENTITY: file });
}

const profile = (cards: readonly ShownCard[], policy = readPolicy({})) => profileOf(cards, policy, 'DE', NOW);

describe('the value that survives', () => {
  test('is the one that more domains agree in, however they write it', () => {
    const { birthDate, phones } = profile([
      shown('sales', '09', { birthDate: '1980-05-17', phones: ['0170 1234567'] }),
      shown('service', '01', { birthDate: '1980-05-18', phones: ['+49 170 1234567'] }),
      shown('finance', '02', { birthDate: '1980-05-18', phones: [] }),
    ]);
    expect(birthDate).toMatchObject({ value: '1980-05-18', decidedBy: 'AGREEMENT', source: { domain: 'finance' } });
    expect(birthDate!.losing.map(({ value }) => value)).toEqual(['1980-05-17']);
    expect(phones).toMatchObject([{ value: '0170 1234567', losing: [{ value: '+49 170 1234567' }] }]);
  });

  test('is what its source has verified, before all else', () => {
    const { birthDate } = profile([
      shown('sales', '09', { birthDate: '1980-05-17' }),
      shown('service', '08', { birthDate: '1980-05-17' }),
      shown('finance', '01', { birthDate: '1980-05-18', verified: ['BIRTH_DATE'] }),
    ]);
    expect(birthDate).toMatchObject({ value: '1980-05-18', verification: 'VERIFIED', decidedBy: 'VERIFICATION' });
  });

  test('is never one that cannot be right while there is another', () => {
    const { mails, birthDate } = profile([
      shown('sales', '09', { mails: ['ada@example'], birthDate: '2031-01-01' }),
      shown('finance', '01', { mails: ['ada@example.com'], birthDate: '1980-05-17' }),
    ]);
    expect(mails.map(({ value, verification }) => [value, verification])).toEqual([
      ['ada@example.com', 'UNVERIFIED'],
      ['ada@example', 'INVALID'],
    ]);
    expect(birthDate!.value).toBe('1980-05-17');
  });

  test('has a name from one card, never mixed of two', () => {
    const { name } = profile([
      shown('sales', '09', { fullName: 'A. Byron' }),
      shown('finance', '01', { givenName: 'Ada', familyName: 'Lovelace' }),
    ]);
    expect(name).toMatchObject({
      value: { value: 'Ada Lovelace', givenName: 'Ada', familyName: 'Lovelace' },
      decidedBy: 'COMPLETENESS',
      losing: [{ value: { value: 'A. Byron', givenName: null } }],
    });
  });

  test('is the newest, or that of the domain which the company trusts more, as its policy says', () => {
    const cards = [
      shown('sales', '09', { organizationName: 'Babbage Ltd' }),
      shown('finance', '01', { organizationName: 'Analytical Engines' }),
    ];
    expect(profile(cards).organization).toMatchObject({ value: 'Babbage Ltd', decidedBy: 'RECENCY' });
    const policy = policyOf('survivorship: { priority: [finance], fields: { organization: [priority] } }');
    expect(profile(cards, policy).organization).toMatchObject({
      value: 'Analytical Engines',
      decidedBy: 'PRIORITY',
    });
  });

  test('depends on no order of the cards', () => {
    const cards = ['sales', 'service', 'finance'].map((domain) =>
      shown(domain, '01', { language: domain.slice(0, 2) }),
    );
    expect(profile(cards.toReversed())).toEqual(profile(cards));
  });
});

test('a policy that is wrong is refused with the place of each mistake', () => {
  expect(() => policyOf('survivorship: { default: [luck] }\nmerging: 1')).toThrow(
    /survivorship\.default\.0.*merging/su,
  );
});

test.each([
  ['ada@example.com', true],
  ['ada@mail.example.co.uk', true],
  ['ada@example', false],
  ['ada..b@example.com', false],
  ['ada@-example.com', false],
  ['ada lovelace@example.com', false],
])('whether mail can be sent to %j: %j', (text, valid) => expect(isMail(text)).toBe(valid));

test.each([
  ['DE', '10115', true],
  ['DE', 'D-10115', true],
  ['DE', '1011', false],
  ['GB', 'sw1a 1aa', true],
  ['US', '90210-1234', true],
  ['NL', '1012 AB', true],
  ['XX', 'anything', true],
])('whether %s has the postal code %s: %j', (country, postalCode, valid) =>
  expect(isPostalCode({ lines: [], city: null, region: null, postalCode, country })).toBe(valid),
);

test.each([
  ['1980-02-29', true],
  ['1981-02-29', false],
  ['2026-06-02', false],
  ['1890-01-01', false],
])('whether somebody alive can be born on %s: %j', (text, valid) => expect(isBirthDate(text, NOW)).toBe(valid));
