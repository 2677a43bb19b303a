import { describe, expect, test } from '@jest/globals';
import { cityOf, postalCodeOf, streetOf } from './addresses.ts';
import { mailOf, phoneOf } from './contacts.ts';
import { dateOf, dateOrderOf } from './dates.ts';
import { nameOf, nameOrderOf, soundOf, splitName } from './names.ts';
import { formalNames } from './nicknames.ts';
import { organizationOf } from './organizations.ts';
import { fold, saysNothing } from './text.ts';

describe('names', () => {
  test.each([
    ['Müller', 'Mueller'],
    ['Müller', 'MULLER'],
    ['Strauß', 'Strauss'],
    ['Dr. Ada', 'ada'],
    ['O’Brien', "O'BRIEN"],
    ['Чехов', 'Chekhov'],
    ['Μαρία', 'Maria'],
    ['Łukasz', 'Lukasz'],
    ['Søren', 'Soren'],
    ['José', 'Jose'],
  ])('%j and %j are spelled the same', (one, other) => expect(nameOf(one)).toBe(nameOf(other)));

  test.each([
    ['Ada Lovelace', 'ada', 'lovelace'],
    ['Lovelace, Ada', 'ada', 'lovelace'],
    ['Dr. Ludwig van Beethoven', 'ludwig', 'van beethoven'],
    ['Madonna', '', 'madonna'],
    ['LOVELACE Ada', 'ada', 'lovelace'],
    ['Ada King LOVELACE', 'ada king', 'lovelace'],
    ['van der BERG Jan', 'jan', 'van der berg'],
    ['Dr. MÜLLER-LÜDENSCHEIDT Anna Maria', 'anna maria', 'muller ludenscheidt'],
    ['J. R. SMITH', 'j r', 'smith'],
    ['SMITH J', 'j', 'smith'],
    ['ADA K LOVELACE', 'ada k', 'lovelace'],
    ['ADA LOVELACE', 'ada', 'lovelace'],
    ['Prof. DR Ada Lovelace', 'ada', 'lovelace'],
  ])('%j is given and family name', (text, given, family) => expect(splitName(text)).toEqual({ given, family }));

  test('are read in the order that a column shows by the given names that are known', () => {
    const written = [
      'Müller Anna',
      'Schmidt Karl Heinz',
      'Weber Eva',
      'von Berg Klaus',
      'Fischer Kerstin',
      'Zimmermann Peter',
    ];
    expect(nameOrderOf(written)).toBe('FAMILY_FIRST');
    expect(nameOrderOf(written.map((name) => name.split(' ').toReversed().join(' ')))).toBe('GIVEN_FIRST');
    expect(nameOrderOf(['Schmidt Karl', 'Weber Eva'])).toBe('GIVEN_FIRST');
    expect(nameOrderOf(written.map((name) => name.replace(' ', ', ')))).toBe('GIVEN_FIRST');
    expect(splitName('von Berg Klaus Maria', 'FAMILY_FIRST')).toEqual({ given: 'klaus maria', family: 'von berg' });
    expect(splitName('Klaus, Berg', 'FAMILY_FIRST')).toEqual({ given: 'berg', family: 'klaus' });
  });

  test('short forms stand for formal names', () => {
    expect(formalNames(nameOf('Bill'))).toContain(nameOf('William'));
    expect(formalNames(nameOf('Alex'))).toEqual(expect.arrayContaining(['alexander', 'alexandra']));
    expect(formalNames('zaphod')).toEqual(['zaphod']);
  });

  test.each([
    ['meier', 'mayr'],
    ['schmidt', 'schmitt'],
    ['philipp', 'filip'],
  ])('%j and %j sound alike', (one, other) => expect(soundOf(one)).toBe(soundOf(other)));
});

describe('dates', () => {
  test.each([
    ['1815-12-10', '18151210'],
    ['18151210', '18151210'],
    ['10.12.1815', '18151210'],
    ['10.12.15', '20151210'],
    ['10 Dec 1815', '18151210'],
    ['10. Dezember 1815', '18151210'],
    ['1815', '1815----'],
    ['1815-12-10T00:00:00Z', '18151210'],
  ])('%j is %j', (text, date) => expect(dateOf(text, 'DMY')).toBe(date));

  test('a number over 12 tells which comes first, day or month', () => {
    expect(dateOrderOf(['01/02/1990', '12/31/1990'])).toBe('MDY');
    expect(dateOrderOf(['01/02/1990', '31/12/1990'])).toBe('DMY');
    expect(dateOf('12/10/1815', 'MDY')).toBe('18151210');
  });

  test.each(['', 'soon', '12'])('%j is none', (text) => expect(dateOf(text, 'DMY')).toBeNull());
});

describe('addresses', () => {
  test.each([
    ['12 Main St.', 'Main Street 12'],
    ['Hauptstraße 5a', 'Hauptstr. 5a'],
    ['Berliner Straße 7', 'Berliner Str. 7'],
    ['45 Oak Ave', '45 OAK AVENUE'],
  ])('%j and %j are one', (one, other) => expect(streetOf(one)).toEqual(streetOf(other)));

  test('postal codes and cities have one form', () => {
    expect(postalCodeOf('D-10115')).toBe('10115');
    expect(postalCodeOf('sw1a 1aa')).toBe('sw1a1aa');
    expect(postalCodeOf('94105-1234')).toBe('94105');
    expect(cityOf('St. Gallen')).toBe(cityOf('Sankt Gallen'));
  });
});

test('phones are E.164 where the country is known, digits where it is not', () => {
  expect(phoneOf('0151 2345678', 'DE')).toBe('+491512345678');
  expect(phoneOf('0049 (151) 2345678', 'DE')).toBe('+491512345678');
  expect(phoneOf('0151 2345678', null)).toBe('1512345678');
  expect(phoneOf('000000', null)).toBe('');
});

test('mails lose case and tags, and what is none is nothing', () => {
  expect(mailOf('Ada+news@Example.COM')).toBe('ada@example.com');
  expect(mailOf('ada')).toBe('');
});

test.each([
  ['ACME Co., Ltd.', 'Acme'],
  ['Müller & Söhne GmbH & Co. KG', 'Mueller und Soehne'],
  ['Société Générale S.A.', 'Societe Generale'],
  ['The A.B.C. Company', 'ABC'],
])('the company %j is %j', (one, other) => expect(organizationOf(one)).toBe(organizationOf(other)));

test('placeholders say nothing, a name that looks like one does', () => {
  for (const text of ['', 'NA', 'n/a', 'NULL', '-', 'unknown']) expect(saysNothing(text)).toBe(true);
  for (const text of ['Na', 'None Such', '0']) expect(saysNothing(text)).toBe(false);
  expect(fold('ÅÉÎ')).toBe('aei');
});
