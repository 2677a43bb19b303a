import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { accountId } from './finance.ts';
import { ids, partyIds, type Invariant } from './invariant.ts';
import type { Person } from './people.ts';
import { internationalPhone } from './spelling.ts';
import type { CardRow, PartyRow, Rows } from './rows.ts';
import { contactId } from './sales.ts';

/** What holds between the cards of people, and between rows and what they refer to. */
export const personInvariants: readonly Invariant[] = [
  {
    name: 'the cards of a person lead to each other by exact identifiers, but for the one in finance of who is only similar',
    broken: ({ people, rows }) => {
      const cards = cardsById(rows);
      return people
        .filter((person) => {
          const own = cardsOf(person, cards).map(identifiersOf);
          const account = cards.get(accountId(person));
          const apart = person.match === 'NONE' && account && own.length > 1;
          return groupsOf(own) > (apart ? 2 : 1) || (apart && groupsOf(own) < 2);
        })
        .map(contactId);
    },
  },
  {
    name: 'two people never share a mail, a phone or a loyalty number, but for the phone of a home',
    broken: ({ people, rows }) => {
      const cards = cardsById(rows);
      const holders = new Map<string, number>();
      return people
        .filter((person) => {
          const home = identifiersOf(homeCard(person));
          const own = cardsOf(person, cards)
            .flatMap(identifiersOf)
            .filter((each) => !home.includes(each));
          const taken = own.some((each) => (holders.get(each) ?? person.index) !== person.index);
          for (const each of own) holders.set(each, person.index);
          return taken;
        })
        .map(contactId);
    },
  },
  {
    name: 'the contacts of an organization have mails of their own, and one office mailbox in common',
    broken: ({ rows }) => {
      const cards = cardsById(rows);
      const members = Map.groupBy(rows.membership, ({ organization }) => organization);
      return [...members]
        .filter(([, list]) => {
          const mails = list.map(({ party }) => cards.get(party)!.mails);
          const office = mails.map((each) => each.filter(isOffice).join());
          const own = mails.map((each) => each.find((mail) => !isOffice(mail)));
          return new Set(office).size > 1 || office[0] === '' || new Set(own).size < own.length;
        })
        .map(([id]) => id);
    },
  },
  {
    name: 'the people of one address share a family name and are different people',
    broken: ({ people }) => {
      const homes = Map.groupBy(people, ({ address }) => `${address.lines.join()} ${address.postalCode}`);
      const inOrder = (home: readonly Person[]) =>
        new Set(home.map(({ family }) => family)).size === 1 &&
        new Set(home.map(({ mail }) => mail)).size === home.length;
      return [...homes].filter(([, home]) => !inOrder(home)).map(([address]) => address);
    },
  },
  {
    name: 'whoever is written in any domain has a card there, and every reference leads to a row',
    broken: ({ rows }) => {
      const known = new Set(
        Object.values(rows)
          .flat()
          .map((row) => ('sku' in row ? row.sku : row.id)),
      );
      return references(rows)
        .filter(({ to }) => !known.has(to))
        .map(({ from, to }) => `${from} → ${to}`);
    },
  },
  {
    name: 'an id is used once',
    broken: ({ rows }) =>
      Object.values(rows).flatMap((list) => {
        const seen = new Set<string>();
        return ids(list as { id: string }[]).filter((id) => id !== undefined && seen.size === seen.add(id).size);
      }),
  },
];

const REFERENCES = [
  'party',
  'organization',
  'referredBy',
  'product',
  'order',
  'invoice',
  'payment',
  'campaign',
  'ticket',
  'device',
];

function references(rows: Rows): { from: string; to: string }[] {
  const all = Object.values(rows).flat() as unknown as Readonly<Record<string, unknown>>[];
  return all.flatMap((row) => {
    const single = REFERENCES.map((key) => row[key]);
    const skus = (row['products'] as readonly string[] | undefined) ?? [];
    const lines = ((row['lines'] as readonly { sku: string }[] | undefined) ?? []).map(({ sku }) => sku);
    const named = [...single, ...skus, ...lines].filter((to) => typeof to === 'string');
    return named.map((to) => ({ from: row['id'] as string, to }));
  });
}

const cardsById = (rows: Rows): ReadonlyMap<string, CardRow> =>
  new Map(
    [rows.contact, rows.account, rows.subscriber, rows.requester].flat().map(({ id, card }: PartyRow) => [id, card]),
  );

/** The cards of a person in all domains. */
const cardsOf = (person: Person, cards: ReadonlyMap<string, CardRow>): CardRow[] =>
  partyIds(person).flatMap((id) => cards.get(id) ?? []);

/** How many groups there are of those that share an identifier, directly or by way of others. */
function groupsOf(all: readonly (readonly string[])[]): number {
  let groups: Set<string>[] = [];
  for (const identifiers of all) {
    const own = new Set(identifiers);
    const met = groups.filter((group) => !group.isDisjointFrom(own));
    groups = groups.filter((group) => !met.includes(group));
    groups.push(met.reduce((union, group) => union.union(group), own));
  }
  return groups.length;
}

/** A mailbox of a role, which is nobody's own. */
const isOffice = (mail: string): boolean => mail.startsWith('office@');

type Identifying = Pick<CardRow, 'mails' | 'phones' | 'addresses' | 'externalIds'>;

/** What is on a person's cards and all of the household's. */
const homeCard = ({ homePhone, country, address }: Person): Identifying => ({
  ...{ mails: [], externalIds: [], addresses: [address] },
  phones: homePhone === null ? [] : [internationalPhone(country, homePhone)],
});

/** Mails, phones and loyalty numbers of a card in the one form that two equal ones share. */
function identifiersOf({ mails, phones, addresses, externalIds }: Identifying): string[] {
  const country = addresses[0]?.country ?? '';
  const home = isSupportedCountry(country) ? country : undefined;
  const phoneOf = (text: string) => {
    const phone = parsePhoneNumberFromString(text, home);
    return phone ? `${phone.number};${phone.ext ?? ''}` : `no phone: ${text}`;
  };
  return [
    ...mails.filter((mail) => !isOffice(mail)).map((mail) => mail.toLowerCase()),
    ...phones.map(phoneOf),
    ...externalIds.map(({ system, value }) => `${system}:${value}`),
  ];
}
