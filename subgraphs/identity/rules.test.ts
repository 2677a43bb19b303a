import { normalPhone } from '../../platform/domain/phone.ts';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { PartyDoc } from './model.ts';
import {
  evidenceOf,
  identifiersOf,
  linksOf,
  normalExternalId,
  normalMail,
  partyKey,
  partyOf,
  type CardIdentifiers,
} from './rules.ts';

const card = (given: Partial<CardIdentifiers>): CardIdentifiers => ({
  mails: [],
  phones: [],
  addresses: [],
  externalIds: [],
  ...given,
});

describe('a mail', () => {
  test.each([
    ['Ada@Example.COM', 'ada@example.com'],
    ['  ada@example.com\t', 'ada@example.com'],
    ['ａｄａ@example.com', 'ada@example.com'],
    ['ada.lovelace+news@example.com', 'ada.lovelace+news@example.com'],
  ])('%j is %j', (given, normal) => expect(normalMail(given)).toBe(normal));

  test.each(['info@example.com', 'NoReply@shop.example', 'test+42@example.com', 'ada', 'a b@example.com', '@x', ''])(
    '%j says nothing about a person',
    (given) => expect(normalMail(given)).toBeNull(),
  );

  test('normalizing what is normal changes nothing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.emailAddress(), fc.string()), (text) => {
        const once = normalMail(text);
        if (once !== null) expect(normalMail(once)).toBe(once);
      }),
    );
  });
});

describe('a phone', () => {
  test.each([
    ['+49 170 9876543', null, '+491709876543'],
    ['0170/987-6543', 'DE', '+491709876543'],
    ['0049 170 9876543', 'AT', '+491709876543'],
    ['tel:+49-170-9876543', null, '+491709876543'],
    ['(415) 555-2671', 'US', '+14155552671'],
    ['+1 415 555 2671 ext. 12', null, '+14155552671;ext=12'],
  ])('%j in %j is %j', (given, country, normal) => expect(normalPhone(given, country)).toBe(normal));

  test.each([
    ['0170 9876543', null],
    ['0170 9876543', 'XX'],
    ['0000000000', 'DE'],
    ['+1 111 111 1111', null],
    ['1234567890', 'US'],
    ['12', 'DE'],
    ['unknown', 'DE'],
    ['', 'DE'],
  ])('%j in %j says nothing about a person', (given, country) => expect(normalPhone(given, country)).toBeNull());
});

describe('an external id', () => {
  test('names its system in any case and keeps the case of its value', () => {
    expect(normalExternalId(' Loyalty', 'aB1 ')).toBe(normalExternalId('loyalty', 'aB1'));
    expect(normalExternalId('loyalty', 'aB1')).not.toBe(normalExternalId('loyalty', 'AB1'));
  });

  test('is another one in another system, wherever the colon stands', () => {
    expect(normalExternalId('a', 'b:c')).not.toBe(normalExternalId('a:b', 'c'));
  });

  test.each(['', ' ', 'N/A', 'none', '000', 'unknown'])('with the value %j is a placeholder', (value) =>
    expect(normalExternalId('loyalty', value)).toBeNull(),
  );
});

test('a card has each identifier once, and its first country reads its national phones', () => {
  const given = card({
    mails: ['ada@example.com', 'ADA@example.com', 'info@example.com'],
    phones: ['0170 9876543', '+49 170 9876543'],
    addresses: [{ country: null }, { country: 'de' }, { country: 'US' }],
    externalIds: [{ system: 'loyalty', value: '7' }],
  });
  expect(identifiersOf(given, 'US')).toEqual([
    { kind: 'MAIL', value: 'ada@example.com' },
    { kind: 'PHONE', value: '+491709876543' },
    { kind: 'EXTERNAL_ID', value: 'loyalty\u00007' },
  ]);
});

test('without any country a national phone is read in the home country', () => {
  expect(identifiersOf(card({ phones: ['0170 9876543'] }), 'DE')).toHaveLength(1);
  expect(identifiersOf(card({ phones: ['0170 9876543'] }), null)).toEqual([]);
});

test('a key gives back its domain and id, slashes in the id included', () => {
  expect(partyOf(partyKey('sales', 'crm:a/b'))).toEqual({ domain: 'sales', id: 'crm:a/b' });
});

test('links are one entry per domain, all in order', () => {
  expect(linksOf(['sales/b:2', 'finance/a:1', 'sales/b:1'])).toEqual([
    { domain: 'finance', parties: ['a:1'] },
    { domain: 'sales', parties: ['b:1', 'b:2'] },
  ]);
  expect(linksOf([])).toEqual([]);
});

test('evidence is what two or more parties hold', () => {
  const party = (_id: string, ...hashes: string[]) => ({ _id, hashes }) as unknown as PartyDoc;
  const parties = [
    party('s/2', 'mail:1:a', 'phone:1:x'),
    party('s/1', 'mail:1:a'),
    party('s/3', 'phone:1:x', 'mail:1:b'),
  ];
  expect(evidenceOf(parties, (hash) => (hash.startsWith('mail') ? 'MAIL' : 'PHONE'))).toEqual([
    { by: 'MAIL', between: ['s/1', 's/2'], hash: 'mail:1:a' },
    { by: 'PHONE', between: ['s/2', 's/3'], hash: 'phone:1:x' },
  ]);
});
