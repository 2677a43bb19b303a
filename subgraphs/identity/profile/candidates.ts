import { normalPhone } from '../../../platform/domain/phone.ts';
import { countryOf, type AddressDoc, type CardDoc, type CardField } from '../../../platform/domain/card.ts';
import type { ProfileField } from '../config.ts';
import { cityOf, postalCodeOf, streetOf } from '../matching/addresses.ts';
import { nameOf } from '../matching/names.ts';
import { organizationOf } from '../matching/organizations.ts';
import { normalMail } from '../rules.ts';
import { isBirthDate, isMail, isPhone, isPostalCode } from '../../../platform/domain/validity.ts';

/** How far a value can be trusted: confirmed by its source, or of a form that cannot be right. */
export type Verification = 'VERIFIED' | 'UNVERIFIED' | 'INVALID';

/** A party's card as it is shown to whoever asked. */
export interface ShownCard {
  readonly domain: string;
  readonly id: string;
  readonly observedAt: Date;
  readonly card: CardDoc;
}

export interface PersonName {
  readonly value: string;
  readonly givenName: string | null;
  readonly familyName: string | null;
}

/** One value that a card has for a field. */
export interface Candidate<T> {
  readonly value: T;
  /** Equal for values that mean the same. */
  readonly normal: string;
  readonly source: { readonly domain: string; readonly id: string };
  readonly observedAt: Date;
  readonly verification: Verification;
  /** How much it says; only compared with values of the same field. */
  readonly completeness: number;
}

export interface FieldValues {
  readonly name: PersonName;
  readonly mails: string;
  readonly phones: string;
  readonly addresses: AddressDoc;
  readonly birthDate: string;
  readonly organization: string;
  readonly language: string;
}

type Read<T> = (shown: ShownCard, home: string | null, now: Date) => Candidate<T>[];

/** The values of each field of a profile in a card. */
export const candidatesOf: { readonly [F in ProfileField]: Read<FieldValues[F]> } = {
  name: (shown) => {
    const name = personName(shown.card);
    if (name === null) return [];
    const normal = nameOf(name.value).split(' ').sort().join(' ');
    const parts = name.givenName !== null && name.familyName !== null ? 1_000 : 0;
    return [candidate(shown, 'NAME', name, normal, true, parts + name.value.length)];
  },
  mails: (shown) =>
    shown.card.mails.map((mail) =>
      candidate(shown, 'MAIL', mail, normalMail(mail) ?? mail.trim().toLowerCase(), isMail(mail), 1),
    ),
  phones: (shown, home) => {
    const country = countryOf(shown.card) ?? home;
    return shown.card.phones.map((phone) =>
      candidate(
        shown,
        'PHONE',
        phone,
        normalPhone(phone, country) ?? phone.replace(/\D/gu, ''),
        isPhone(phone, country),
        phone.trim().startsWith('+') ? 2 : 1,
      ),
    );
  },
  addresses: (shown) =>
    shown.card.addresses.map((address) =>
      candidate(shown, 'ADDRESS', address, normalAddress(address), isPostalCode(address), partsOf(address)),
    ),
  birthDate: (shown, _, now) => {
    const { birthDate } = shown.card;
    if (birthDate === null) return [];
    return [candidate(shown, 'BIRTH_DATE', birthDate, birthDate, isBirthDate(birthDate, now), 1)];
  },
  organization: (shown) => {
    const name = shown.card.organizationName?.trim();
    return name ? [candidate(shown, 'NAME', name, organizationOf(name), true, name.length)] : [];
  },
  language: (shown) => {
    const language = shown.card.language?.trim();
    return language ? [candidate(shown, null, language, language.toLowerCase(), true, language.length)] : [];
  },
};

function candidate<T>(
  { domain, id, observedAt, card }: ShownCard,
  field: CardField | null,
  value: T,
  normal: string,
  valid: boolean,
  completeness: number,
): Candidate<T> {
  const verified = field !== null && (card.verified ?? []).includes(field);
  const verification = !valid ? 'INVALID' : verified ? 'VERIFIED' : 'UNVERIFIED';
  return { value, normal, source: { domain, id }, observedAt, verification, completeness };
}

/** Names stay together: a given name of one card beside the family name of another would be nobody's. */
function personName({ fullName, givenName, familyName }: CardDoc): PersonName | null {
  const parts = [givenName, familyName].flatMap((part) => part?.trim() || []);
  const value = fullName?.trim() || parts.join(' ');
  return value === '' ? null : { value, givenName: givenName?.trim() || null, familyName: familyName?.trim() || null };
}

function normalAddress({ lines, city, postalCode, country }: AddressDoc): string {
  const street = lines.map(streetOf).map(({ name, number }) => `${name} ${number}`.trim());
  return [street.sort().join(','), postalCodeOf(postalCode ?? ''), cityOf(city ?? ''), country?.toUpperCase()].join(
    '|',
  );
}

const partsOf = ({ lines, city, postalCode, region, country }: AddressDoc): number =>
  [lines[0], city, postalCode, region, country].filter((part) => part != null && part !== '').length;
