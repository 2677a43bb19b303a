import { isDeepStrictEqual } from 'node:util';
import { isDay } from '../subgraph/scalars.ts';
import type { Check } from './check.ts';
import type { StoredParty } from './kind.ts';
import { isSealed, type Cards, type StoredCard } from '../seal/cards.ts';

/** The direct identifiers of a party, as its source wrote them; kept together as one value of the party. */
export interface CardDoc {
  readonly givenName: string | null;
  readonly familyName: string | null;
  readonly fullName: string | null;
  readonly organizationName: string | null;
  readonly mails: readonly string[];
  readonly phones: readonly string[];
  readonly addresses: readonly AddressDoc[];
  readonly birthDate: string | null;
  readonly language: string | null;
  readonly externalIds: readonly ExternalIdDoc[];
  /** What the source has verified; absent where it said nothing. */
  readonly verified?: readonly CardField[];
}

/** A part of a card that a source can have verified as a whole. */
export type CardField = 'NAME' | 'MAIL' | 'PHONE' | 'ADDRESS' | 'BIRTH_DATE';

export interface AddressDoc {
  readonly lines: readonly string[];
  readonly city: string | null;
  readonly postalCode: string | null;
  readonly region: string | null;
  readonly country: string | null;
}

export interface ExternalIdDoc {
  readonly system: string;
  readonly value: string;
}

/** `PartyCard` of the schema: what identity reads of a party. */
export async function partyCard(party: (StoredParty & { readonly card: StoredCard | null }) | null, cards: Cards) {
  if (party === null) return null;
  const { _id: id, version, removed, sourceVersion, changedAt } = party;
  const observedAt = isTime(sourceVersion) ? new Date(sourceVersion) : changedAt;
  return { id, version, removed, observedAt, card: (await cards.open(party)) ?? EMPTY_CARD };
}

/** Counters are GraphQL's Int; as milliseconds since 1970 the largest of them is in January 1970. */
const isTime = (version: number | null): version is number => version !== null && version > 2_147_483_647;

/** Where a card's national phones are read; null where no address names a country. */
export const countryOf = ({
  addresses,
}: {
  readonly addresses: readonly Pick<AddressDoc, 'country'>[];
}): string | null => addresses.find(({ country }) => country !== null)?.country?.toUpperCase() ?? null;

/** Of whom nothing is known. */
export const EMPTY_CARD: CardDoc = {
  givenName: null,
  familyName: null,
  fullName: null,
  organizationName: null,
  mails: [],
  phones: [],
  addresses: [],
  birthDate: null,
  language: null,
  externalIds: [],
};

type Absent<T> = { readonly [K in keyof T]?: T[K] | null | undefined };

/** A card as it comes in: absent leaves, null clears, a list replaces the whole list. */
export interface CardGiven extends Absent<Omit<CardDoc, 'addresses'>> {
  readonly addresses?: readonly Absent<AddressDoc>[] | null;
}

const LIMITS = { mails: 20, phones: 20, addresses: 20, externalIds: 50 } as const;
const MAX_TEXT = 300;
const MAX_ADDRESS_LINES = 10;

/** The card after a row; null while the party is known only by its records. Errors name fields, never values. */
export function mergeCard(
  given: CardGiven | null | undefined,
  before: StoredCard | null,
  check: Check,
): CardDoc | null {
  if (before !== null && isSealed(before)) throw new Error('A card is merged into one in clear; a sealed one came.');
  const stored = before;
  if (given === undefined) return stored;
  if (given === null) return null;
  const text = (key: 'givenName' | 'familyName' | 'fullName' | 'organizationName' | 'language') =>
    check.text(['card', key], check.merge(given[key], stored?.[key]), MAX_TEXT);
  const list = <T>(
    key: keyof typeof LIMITS,
    value: readonly T[] | null | undefined,
    kept: readonly T[] | undefined,
  ) => {
    const merged = check.merge(value, kept) ?? [];
    if (merged.length > LIMITS[key])
      check.fail('OUT_OF_RANGE', ['card', key], `${key} has at most ${LIMITS[key]} entries; ${merged.length} came.`);
    return merged;
  };
  const birthDate = check.merge(given.birthDate, stored?.birthDate);
  if (birthDate !== null && (!isDay(birthDate) || Date.parse(birthDate) > check.now.getTime()))
    check.fail('OUT_OF_RANGE', ['card', 'birthDate'], 'birthDate is a calendar day that has come.');
  const merged = {
    givenName: text('givenName'),
    familyName: text('familyName'),
    fullName: text('fullName'),
    organizationName: text('organizationName'),
    mails: checkMails(list('mails', given.mails, stored?.mails), check),
    phones: list('phones', given.phones, stored?.phones).map((phone, index) =>
      bounded(['card', 'phones', String(index)], phone, check),
    ),
    addresses: list(
      'addresses',
      given.addresses?.map((each, index) => address(each, ['card', 'addresses', String(index)], check)) ??
        (given.addresses as null | undefined),
      stored?.addresses,
    ),
    birthDate,
    language: text('language'),
    externalIds: list('externalIds', given.externalIds, stored?.externalIds).map(({ system, value }, index) => ({
      system: bounded(['card', 'externalIds', String(index), 'system'], system, check),
      value: bounded(['card', 'externalIds', String(index), 'value'], value, check),
    })),
  };
  const verified = given.verified === undefined ? stillVerified(stored, merged) : (given.verified ?? []);
  return verified.length > 0 ? { ...merged, verified: [...new Set(verified)].sort() } : merged;
}

const PARTS: Readonly<Record<CardField, readonly (keyof CardDoc)[]>> = {
  NAME: ['givenName', 'familyName', 'fullName', 'organizationName'],
  MAIL: ['mails'],
  PHONE: ['phones'],
  ADDRESS: ['addresses'],
  BIRTH_DATE: ['birthDate'],
};

/** What was verified and is as it was. */
const stillVerified = (stored: CardDoc | null, card: CardDoc): CardField[] =>
  (stored?.verified ?? []).filter((field) =>
    PARTS[field].every((part) => isDeepStrictEqual(stored?.[part], card[part])),
  );

/** What makes a text a mail address at all; whether it is a good one is a matter of data quality, not of refusal. */
function checkMails(mails: readonly string[], check: Check): readonly string[] {
  mails.forEach((mail, index) => {
    if (mail.length > MAX_TEXT || !/^[^@\s]+@[^@\s]+$/u.test(mail))
      check.fail('INVALID', ['card', 'mails', String(index)], 'A mail address has a local part, one @ and a domain.');
  });
  return mails;
}

function address(given: Absent<AddressDoc>, path: readonly string[], check: Check): AddressDoc {
  const lines = given.lines ?? [];
  if (lines.length > MAX_ADDRESS_LINES)
    check.fail(
      'OUT_OF_RANGE',
      [...path, 'lines'],
      `lines has at most ${MAX_ADDRESS_LINES} entries; ${lines.length} came.`,
    );
  const text = (key: 'city' | 'postalCode' | 'region' | 'country') =>
    bounded([...path, key], given[key] ?? null, check);
  return {
    lines: lines.map((line, index) => bounded([...path, 'lines', String(index)], line, check)),
    city: text('city'),
    postalCode: text('postalCode'),
    region: text('region'),
    country: text('country'),
  };
}

/** The text as it came, refused when it is longer than a field of a card can be. */
function bounded<T extends string | null>(path: readonly string[], text: T, check: Check): T {
  if (text !== null && text.length > MAX_TEXT)
    check.fail('OUT_OF_RANGE', path, `${path.join('.')} has at most ${MAX_TEXT} characters; ${text.length} came.`);
  return text;
}
