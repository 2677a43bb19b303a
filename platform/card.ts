import { isDay } from './scalars.ts';
import type { Check } from './check.ts';
import type { StoredParty } from './kind.ts';

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
}

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
export function partyCard(party: (StoredParty & { readonly card: CardDoc | null }) | null) {
  if (party === null) return null;
  const { _id: id, version, removed, card } = party;
  return { id, version, removed, card: card ?? EMPTY_CARD };
}

const EMPTY_CARD: CardDoc = {
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

/** The card after a row; null while the party is known only by its records. Errors name fields, never values. */
export function mergeCard(given: CardGiven | null | undefined, stored: CardDoc | null, check: Check): CardDoc | null {
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
  return {
    givenName: text('givenName'),
    familyName: text('familyName'),
    fullName: text('fullName'),
    organizationName: text('organizationName'),
    mails: checkMails(list('mails', given.mails, stored?.mails), check),
    phones: list('phones', given.phones, stored?.phones),
    addresses: list(
      'addresses',
      given.addresses?.map(address) ?? (given.addresses as null | undefined),
      stored?.addresses,
    ),
    birthDate,
    language: text('language'),
    externalIds: list('externalIds', given.externalIds, stored?.externalIds).map(({ system, value }) => ({
      system,
      value,
    })),
  };
}

/** What makes a text a mail address at all; whether it is a good one is a matter of data quality, not of refusal. */
function checkMails(mails: readonly string[], check: Check): readonly string[] {
  mails.forEach((mail, index) => {
    if (mail.length > MAX_TEXT || !/^[^@\s]+@[^@\s]+$/u.test(mail))
      check.fail('INVALID', ['card', 'mails', String(index)], 'A mail address has a local part, one @ and a domain.');
  });
  return mails;
}

const address = (given: Absent<AddressDoc>): AddressDoc => ({
  lines: given.lines ?? [],
  city: given.city ?? null,
  postalCode: given.postalCode ?? null,
  region: given.region ?? null,
  country: given.country ?? null,
});
