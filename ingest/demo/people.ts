import type { Category } from './catalogue.ts';
import type { Chance, Country } from './chance.ts';
import type { Company } from './companies.ts';
import type { AddressRow } from './rows.ts';
import { plain } from './spelling.ts';

/** What becomes of a person: who buys more, as ever, less; who only looks; who buys for a company. */
export type Story = 'GROWING' | 'STEADY' | 'CHURNING' | 'PROSPECT' | 'BUYER';

/** The identifier that a person's cards share in all domains; NONE: the one in finance is only similar to the others. */
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
  /** Digits of the phone that all of a household share; null for whoever gives none. */
  readonly homePhone: string | null;
  readonly loyalty: string;
  readonly company: Company | null;
  readonly story: Story;
  /** How much the person does beside others of the same story, whatever becomes of it: 1 as much. */
  readonly energy: number;
  /** How likely the person clicks a mail that arrived. */
  readonly attention: number;
  /** Of who churns: was as ever until some weeks ago; the others have done less and less for half a year. */
  readonly suddenly: boolean;
  /** Has a plan, or had one. */
  readonly subscribes: boolean;
  /** The category that the person looks at and buys most. */
  readonly taste: Category;
  /** Days ago; nothing of this person is older. */
  readonly since: number;
  readonly inSales: boolean;
  readonly inFinance: boolean;
  readonly inMarketing: boolean;
  readonly inService: boolean;
  /** Looks at machines, asks service about one and is met on Instagram, all within the last days. */
  readonly spotlight: boolean;
  readonly match: Match;
  /** A second contact in sales, made by somebody who did not search first. */
  readonly twice: boolean;
}

export const CURRENCY: Readonly<Record<Country, string>> = { DE: 'EUR', FR: 'EUR', GB: 'GBP', US: 'USD' };
export const LANGUAGE: Readonly<Record<Country, string>> = { DE: 'de', FR: 'fr', GB: 'en-GB', US: 'en-US' };

/** The language of what somebody writes: German in Germany, English elsewhere. */
export type Tongue = 'de' | 'en';

export const tongueOf = ({ country }: Person): Tongue => (country === 'DE' ? 'de' : 'en');

/** The share of people in both domains whose cards share no exact identifier. */
export const ONLY_SIMILAR = 0.05;

/** Family name, home and phone of those who live together. */
export interface Household {
  readonly family: string;
  readonly address: AddressRow;
  readonly phone: string;
}

/** In how many of hundred cases a person of a story is known to a domain. */
const KNOWN: Readonly<Record<Story, { readonly sales: number; readonly marketing: number; readonly service: number }>> =
  {
    GROWING: { sales: 85, marketing: 90, service: 80 },
    STEADY: { sales: 85, marketing: 70, service: 50 },
    CHURNING: { sales: 85, marketing: 100, service: 100 },
    PROSPECT: { sales: 75, marketing: 70, service: 10 },
    BUYER: { sales: 100, marketing: 60, service: 70 },
  };

/** The share of people of a story who have a plan, or had one. */
const SUBSCRIBES: Readonly<Record<Story, number>> = { GROWING: 0.6, STEADY: 0.4, CHURNING: 1, PROSPECT: 0, BUYER: 0 };

/** What a person is made with beside chance. */
export interface Origin {
  readonly country: Country;
  readonly home: Household | null;
  readonly company: Company | null;
}

/** Makes a person; mails, phones and numbers of their own carry the index, so that no two people share one. */
export function makePerson(index: number, { country, home, company }: Origin, chance: Chance): Person {
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
  const domains = domainsOf(story, chance);
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
    homePhone: home?.phone ?? null,
    loyalty: `L${String(1_000_000 + index)}`,
    company,
    story,
    energy: chance.weighted([
      [3, 0.4],
      [4, 1],
      [3, 1.7],
    ]),
    attention: chance.weighted([
      [5, 0.04],
      [3, 0.25],
      [2, 0.7],
    ]),
    suddenly: chance.odds(0.4),
    subscribes: chance.odds(SUBSCRIBES[story]),
    since: story === 'PROSPECT' ? chance.int(20, 200) : chance.int(400, 1_500),
    ...domains,
    match: chance.weighted<Match>([
      [0.6, 'MAIL'],
      [0.25, 'PHONE'],
      [0.15 - ONLY_SIMILAR, 'EXTERNAL_ID'],
      [ONLY_SIMILAR, 'NONE'],
    ]),
    twice: domains.inSales && chance.odds(0.02),
  };
}

type Domains = Pick<Person, 'taste' | 'inSales' | 'inFinance' | 'inMarketing' | 'inService' | 'spotlight'>;

function domainsOf(story: Story, chance: Chance): Domains {
  const known = KNOWN[story];
  const inSales = chance.odds(known.sales / 100);
  const spotlight = (story === 'GROWING' || story === 'STEADY') && chance.odds(0.12);
  const taste = chance.weighted<Category>([
    [6, 'Coffee'],
    [3, 'Accessories'],
    [2, 'Machines'],
  ]);
  return {
    taste: spotlight || story === 'BUYER' ? 'Machines' : taste,
    inSales,
    inFinance: story !== 'PROSPECT',
    inMarketing: spotlight || (story === 'PROSPECT' && !inSales) || chance.odds(known.marketing / 100),
    inService: spotlight || chance.odds(known.service / 100),
    spotlight,
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
export const phoneDigits = (number: number): string =>
  String((number * 7_368_787 + 1_234_567) % 10_000_000).padStart(7, '0');
