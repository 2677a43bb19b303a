import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { accountId } from './finance.ts';
import { ids, type Invariant } from './invariant.ts';
import type { CardRow, PartyRow, Rows } from './rows.ts';
import { contactId } from './sales.ts';

/** What holds between the cards of people, and between rows and what they refer to. */
export const personInvariants: readonly Invariant[] = [
  {
    name: 'the two cards of a person share an exact identifier, but for those who are only similar',
    broken: ({ people: all, rows }) => {
      const [contacts, accounts] = [cardsById(rows.contact), cardsById(rows.account)];
      return all
        .filter((person) => person.inSales && person.inFinance)
        .filter((person) => {
          const account = new Set(identifiersOf(accounts.get(accountId(person))!));
          const shared = identifiersOf(contacts.get(contactId(person))!).some((each) => account.has(each));
          return shared === (person.match === 'NONE');
        })
        .map(contactId);
    },
  },
  {
    name: 'two people never share a mail, a phone or a loyalty number, not even in a household or a company',
    broken: ({ people: all, rows }) => {
      const [contacts, accounts] = [cardsById(rows.contact), cardsById(rows.account)];
      const holders = new Map<string, number>();
      return all
        .filter((person) => {
          const cards = [
            contacts.get(contactId(person)),
            contacts.get(`web:${person.index}`),
            accounts.get(accountId(person)),
          ];
          const own = cards.flatMap((card) => (card ? identifiersOf(card) : []));
          const taken = own.some((each) => (holders.get(each) ?? person.index) !== person.index);
          for (const each of own) holders.set(each, person.index);
          return taken;
        })
        .map(contactId);
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

function references(rows: Rows): { from: string; to: string }[] {
  const all = Object.values(rows).flat() as unknown as Readonly<Record<string, unknown>>[];
  return all.flatMap((row) => {
    const single = ['party', 'organization', 'product', 'order', 'invoice', 'payment'].map((key) => row[key]);
    const skus = (row['products'] as readonly string[] | undefined) ?? [];
    const lines = ((row['lines'] as readonly { sku: string }[] | undefined) ?? []).map(({ sku }) => sku);
    const named = [...single, ...skus, ...lines].filter((to) => typeof to === 'string');
    return named.map((to) => ({ from: row['id'] as string, to }));
  });
}

const cardsById = (rows: readonly PartyRow[]) => new Map(rows.map(({ id, card }) => [id, card]));

/** Mails, phones and loyalty numbers in the one form that two equal ones share. */
function identifiersOf({ mails, phones, addresses, externalIds }: CardRow): string[] {
  const country = addresses[0]?.country ?? '';
  const home = isSupportedCountry(country) ? country : undefined;
  return [
    ...mails.map((mail) => mail.toLowerCase()),
    ...phones.map((phone) => parsePhoneNumberFromString(phone, home)?.number ?? `no phone: ${phone}`),
    ...externalIds.map(({ system, value }) => `${system}:${value}`),
  ];
}
