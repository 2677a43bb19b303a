import type { Chance } from './chance.ts';
import type { Company } from './companies.ts';
import { LANGUAGE, makeAddress, type Person } from './people.ts';
import type { CardRow } from './rows.ts';
import { internationalPhone, misspelled, nationalPhone, plain, shortName, typedMail } from './spelling.ts';

/** The card in sales: as the person introduced themselves. */
export const salesCard = (person: Person, chance: Chance): CardRow => ({
  givenName: person.given,
  familyName: person.family,
  ...(person.company && { organizationName: person.company.name }),
  mails: [person.mail, ...(person.company ? [officeMail(person.company)] : [])],
  phones: [
    internationalPhone(person.country, person.phone),
    ...homePhone(person),
    ...(person.company ? [extension(person)] : []),
  ],
  addresses: [person.address],
  ...(chance.odds(0.7) && { birthDate: person.birthDate }),
  language: LANGUAGE[person.country],
  externalIds: person.match === 'EXTERNAL_ID' || chance.odds(0.3) ? [loyalty(person)] : [],
});

/** A second card in sales, from a web form: a nickname and the phone, nothing else. */
export const formCard = (person: Person, chance: Chance): CardRow => ({
  fullName: `${shortName(person.given)} ${person.family}`,
  mails: [],
  phones: [internationalPhone(person.country, person.phone).replaceAll(' ', chance.pick(['', '-']))],
  addresses: [],
  language: LANGUAGE[person.country],
  externalIds: [],
});

/** The card in finance: another clerk, another year; what it shares with the one in sales is the person's match. */
export function financeCard(person: Person, chance: Chance): CardRow {
  const { country, match, birthDate } = person;
  const moved = match !== 'NONE' && chance.odds(0.15);
  return {
    ...spelledName(person, chance),
    ...(person.company && { organizationName: person.company.name }),
    mails: match === 'MAIL' ? [typedMail(person.mail, chance)] : chance.odds(0.6) ? [person.otherMail] : [],
    phones:
      match === 'PHONE'
        ? [nationalPhone(country, person.phone, chance)]
        : chance.odds(0.5)
          ? [nationalPhone(country, person.otherPhone, chance)]
          : [],
    addresses: [moved ? makeAddress(country, chance) : retyped(person, chance)],
    ...((match === 'NONE' || chance.odds(0.4)) && { birthDate }),
    language: LANGUAGE[country],
    externalIds: match === 'EXTERNAL_ID' ? [loyalty(person)] : [],
  };
}

/** The card in marketing: what somebody typed to get the newsletter. */
export const marketingCard = (person: Person, chance: Chance): CardRow => ({
  ...(chance.odds(0.8) && { givenName: person.given, familyName: person.family }),
  mails: [typedMail(person.mail, chance)],
  phones: person.match === 'PHONE' ? [nationalPhone(person.country, person.phone, chance)] : [],
  addresses: [{ country: person.country }],
  language: LANGUAGE[person.country],
  externalIds: person.match === 'EXTERNAL_ID' ? [loyalty(person)] : [],
});

/** The card in service: what the help desk knows of who wrote or called. */
export function serviceCard(person: Person, chance: Chance): CardRow {
  const { match, country, company } = person;
  const byMail = match === 'MAIL' || match === 'NONE' || chance.odds(0.5);
  const byPhone = match === 'PHONE' || chance.odds(0.3);
  return {
    fullName: chance.odds(0.3) ? plain(`${person.given} ${person.family}`) : `${person.given} ${person.family}`,
    ...(company && { organizationName: company.name }),
    mails: [...(byMail ? [typedMail(person.mail, chance)] : []), ...(company ? [officeMail(company)] : [])],
    phones: [
      ...(byPhone ? [nationalPhone(country, person.phone, chance)] : []),
      ...homePhone(person),
      ...(company && chance.odds(0.5) ? [extension(person)] : []),
    ],
    addresses: [{ country }],
    language: LANGUAGE[country],
    externalIds: match === 'EXTERNAL_ID' ? [loyalty(person)] : [],
  };
}

/** The mailbox that a company's people share: it is nobody's own. */
const officeMail = ({ domain }: Company): string => `office@${domain}`;

/** The company's one number, with the person's extension. */
const extension = ({ company, country, index }: Person): string =>
  `${internationalPhone(country, company!.phone)} ext. ${100 + (index % 10)}`;

/** Given where the card has the full given name: by a phone in common and initials a household would be one person. */
const homePhone = ({ homePhone: digits, country }: Person): string[] =>
  digits === null ? [] : [internationalPhone(country, digits)];

const loyalty = ({ loyalty: value }: Person) => ({ system: 'loyalty', value });

function spelledName(
  { given, family, match }: Person,
  chance: Chance,
): Pick<CardRow, 'givenName' | 'familyName' | 'fullName'> {
  const spelling = chance.weighted<'same' | 'plain' | 'short' | 'wrong'>([
    [40, 'same'],
    [25, 'plain'],
    [20, 'short'],
    [match === 'NONE' ? 60 : 15, 'wrong'],
  ]);
  const first = spelling === 'short' ? shortName(given) : spelling === 'plain' ? plain(given) : given;
  const last = spelling === 'wrong' ? misspelled(family, chance) : spelling === 'plain' ? plain(family) : family;
  return chance.odds(0.25) ? { fullName: `${last}, ${first}` } : { givenName: first, familyName: last };
}

/** The same address, perhaps without accents or with the street shortened. */
function retyped({ address }: Person, chance: Chance) {
  if (chance.odds(0.6)) return address;
  const shorter = (line: string) =>
    plain(line)
      .replace(/(s)tra(?:ss|ß)e\b/iu, '$1tr.')
      .replace(/ Street\b/u, ' St');
  return { ...address, lines: address.lines.map(shorter), city: plain(address.city) };
}
