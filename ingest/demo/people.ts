import type { Chance, Country } from './chance.ts';
import type { Company } from './companies.ts';
import type { AddressRow } from './rows.ts';
import { plain } from './spelling.ts';

/** What becomes of a person: who buys more, as ever, less; who only looks; who buys for a company. */
export type Story = 'GROWING' | 'STEADY' | 'CHURNING' | 'PROSPECT' | 'BUYER';

/** The identifier that a person's cards in sales and finance share; NONE: they are only similar. */
export type Match = 'MAIL' | 'PHONE' | 'EXTERNAL_ID' | 'NONE';

/** A person of the demo: the truth that the domains' cards tell in parts. */
export interface Person {
  readonly index: number;
  readonly country: Country;
  readonly given: string;
  readonly family: string;
  readonly birthDate: string;
  readonly address: AddressRow;
  readonly mail: string;
  readonly otherMail: string;
  /** Digits after the country's prefix. */
  readonly phone: string;
  readonly otherPhone: string;
  readonly loyalty: string;
  readonly company: Company | null;
  readonly story: Story;
  /** Days ago; nothing of this person is older. */
  readonly since: number;
  readonly inSales: boolean;
  readonly inFinance: boolean;
  readonly match: Match;
  /** A second contact in sales, made by somebody who did not search first. */
  readonly twice: boolean;
}

export const CURRENCY: Readonly<Record<Country, string>> = { DE: 'EUR', FR: 'EUR', GB: 'GBP', US: 'USD' };
export const LANGUAGE: Readonly<Record<Country, string>> = { DE: 'de', FR: 'fr', GB: 'en-GB', US: 'en-US' };

/** The share of people in both domains whose cards share no exact identifier. */
export const ONLY_SIMILAR = 0.05;

/** Family name and home of those who live together. */
export interface Household {
  readonly family: string;
  readonly address: AddressRow;
}

/** Makes a person; mails, phones and numbers carry the index, so that no two people share one. */
export function makePerson(
  index: number,
  country: Country,
  chance: Chance,
  home: Household | null,
  company: Company | null,
): Person {
  const faker = chance.faker(country);
  const given = faker.person.firstName();
  const family = home?.family ?? faker.person.lastName();
  const [first, last] = [plain(given), plain(family)].map((name) => name.toLowerCase().replace(/[^a-z]/gu, ''));
  const story = company
    ? 'BUYER'
    : chance.weighted<Story>([
        [40, 'GROWING'],
        [30, 'STEADY'],
        [12, 'CHURNING'],
        [18, 'PROSPECT'],
      ]);
  const inSales = company !== null || story === 'PROSPECT' || chance.odds(0.85);
  return {
    index,
    country,
    given,
    family,
    birthDate: birthDate(chance),
    address: home?.address ?? makeAddress(country, chance),
    mail: company ? `${first}.${last}${index}@${company.domain}` : `${first}.${last}${index}@example.com`,
    otherMail: `${last}.${first!.slice(0, 1)}${index}@example.org`,
    phone: phoneDigits(2 * index),
    otherPhone: phoneDigits(2 * index + 1),
    loyalty: `L${String(1_000_000 + index)}`,
    company,
    story,
    since: story === 'PROSPECT' ? chance.int(20, 200) : chance.int(400, 1_500),
    inSales,
    inFinance: story !== 'PROSPECT',
    match: chance.weighted<Match>([
      [0.6, 'MAIL'],
      [0.25, 'PHONE'],
      [0.15 - ONLY_SIMILAR, 'EXTERNAL_ID'],
      [ONLY_SIMILAR, 'NONE'],
    ]),
    twice: inSales && chance.odds(0.02),
  };
}

/** A postal address of the country. */
export function makeAddress(country: Country, chance: Chance): AddressRow {
  const { location } = chance.faker(country);
  return { lines: [location.streetAddress()], city: location.city(), postalCode: location.zipCode(), country };
}

function birthDate(chance: Chance): string {
  const day = new Date(Date.UTC(chance.int(1945, 2005), 0, 1 + chance.int(0, 364)));
  return day.toISOString().slice(0, 10);
}

/** Seven digits; a bijection of the numbers below ten million, so that neighbours look unlike each other. */
const phoneDigits = (number: number): string => String((number * 7_368_787 + 1_234_567) % 10_000_000).padStart(7, '0');
