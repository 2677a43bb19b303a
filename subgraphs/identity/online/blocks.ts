import { normalPhone } from '../../../platform/domain/phone.ts';
import type { CardDoc } from '../../../platform/domain/card.ts';
import { numberOf, postalCodeOf, streetOf } from '../matching/addresses.ts';
import { dateOf } from '../matching/dates.ts';
import { nameOf, soundOf, splitName } from '../matching/names.ts';
import { formalNames } from '../matching/nicknames.ts';
import { organizationOf } from '../matching/organizations.ts';
import { countryOf } from '../../../platform/domain/card.ts';
import { normalMail } from '../rules.ts';

/** The texts that two cards of one person are likely to have one of in common; rare enough that few strangers do. */
export function blockingTexts(card: CardDoc, home: string | null): string[] {
  const { given, family } = namesOf(card);
  const [givenSound, familySound] = [
    given && soundOf(formalNames(given.replace(/ .*/u, ''))[0]!),
    family && soundOf(family),
  ];
  const birth = card.birthDate === null ? '' : (dateOf(card.birthDate, 'DMY') ?? '');
  const digits = [...birth.slice(4)].sort().join('');
  const country = countryOf(card) ?? home;
  const company = card.organizationName ? organizationOf(card.organizationName) : '';
  const postals = card.addresses.flatMap(({ postalCode }) => (postalCode ? postalCodeOf(postalCode) : []));
  return [
    ...all('names', [given, family].sort()[0], [given, family].sort()[1]),
    ...all('family birth', familySound, birth),
    ...all('given birth', givenSound, birth),
    ...all('sounds year', familySound, birth && birth.slice(0, 4) + digits),
    ...postals.flatMap((postal) => all('sounds postal', familySound, givenSound, postal)),
    ...postals.flatMap((postal) => all('company postal', company, postal)),
    ...card.addresses.flatMap(({ lines, postalCode, city }) => {
      const street = streetOf(lines[0] ?? '');
      return all('door', street.name, numberOf(street.number), postalCodeOf(postalCode ?? city ?? ''));
    }),
    ...card.phones.flatMap((phone) => all('phone', normalPhone(phone, country)?.slice(-8))),
    ...card.mails.flatMap((mail) => all('mailbox', mailboxOf(mail))),
  ];
}

/** Given and family name in their one form, whichever way the card has them. */
export function namesOf(card: Pick<CardDoc, 'givenName' | 'familyName' | 'fullName'>) {
  const whole = splitName(card.fullName ?? '');
  return {
    given: card.givenName ? nameOf(card.givenName) : whole.given,
    family: card.familyName ? nameOf(card.familyName) : whole.family,
  };
}

const SHORTEST_MAILBOX = 6;

function mailboxOf(mail: string): string {
  const normal = normalMail(mail);
  const box = normal?.slice(0, normal.lastIndexOf('@')).replace(/\+.*$/u, '').replace(/[._-]/gu, '') ?? '';
  return box.length < SHORTEST_MAILBOX ? '' : box;
}

/** One text of a pass and its parts, none where a part is missing. */
const all = (pass: string, ...parts: readonly (string | undefined)[]): string[] =>
  parts.every((part) => part !== undefined && part !== '') ? [[pass, ...parts].join('\0')] : [];
