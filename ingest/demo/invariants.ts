import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { catalogue } from './catalogue.ts';
import type { Clock } from './clock.ts';
import { accountId } from './finance.ts';
import type { Person } from './people.ts';
import { centsOf, type CardRow, type Money, type PartyRow, type Rows } from './rows.ts';
import { contactId } from './sales.ts';

/** A whole demo in memory: who people are, and what the domains are told of them. */
export interface World {
  readonly people: readonly Person[];
  readonly rows: Rows;
  readonly clock: Clock;
}

/** A rule that the demo's stories keep; `broken` yields the ids of what breaks it. */
export interface Invariant {
  readonly name: string;
  readonly broken: (world: World) => readonly string[];
}

const ids = (rows: readonly { readonly id: string }[]) => rows.map((row) => row.id);
const byParty = <T extends { readonly party: string }>(rows: readonly T[]) => Map.groupBy(rows, (row) => row.party);
const sum = (amounts: readonly Money[]) => amounts.reduce((cents, amount) => cents + centsOf(amount), 0);
const same = (a: Money, b: Money) => a.amount === b.amount && a.currency === b.currency;
const within = (rows: readonly string[], clock: Clock, from: number, to: number) =>
  rows.filter((time) => clock.ago(time) >= from && clock.ago(time) <= to).length;

const succeeded = ({ payment }: Rows) => payment.filter(({ status }) => status === 'SUCCEEDED');

const money: readonly Invariant[] = [
  {
    name: 'the lines of an order, less its discount and with its shipping, are its total',
    broken: ({ rows }) =>
      ids(
        rows.order.filter(({ lines, discount, shipping, total }) => {
          const cents = lines.reduce((all, line) => all + line.quantity * centsOf(line.unitPrice), 0);
          return cents - (discount ? centsOf(discount) : 0) + (shipping ? centsOf(shipping) : 0) !== centsOf(total);
        }),
      ),
  },
  {
    name: 'a line and a plan cost what the product costs',
    broken: ({ rows }) => {
      const prices = new Map(catalogue.map(({ sku, price }) => [sku, price.amount]));
      const lines = rows.order.filter(({ lines }) =>
        lines.some((line) => line.unitPrice.amount !== prices.get(line.sku)),
      );
      const plans = rows.subscription.filter(({ product, price }) => price.amount !== prices.get(product));
      return [...ids(lines), ...ids(plans)];
    },
  },
  {
    name: 'the payments of an invoice sum to what it says is paid: all of a paid one, nothing of an open one',
    broken: ({ rows }) => {
      const payments = Map.groupBy(succeeded(rows), ({ invoice }) => invoice);
      return ids(
        rows.invoice.filter(({ id, status, total, paid }) => {
          const cents = sum((payments.get(id) ?? []).map(({ amount }) => amount));
          return cents !== centsOf(paid) || cents !== (status === 'PAID' ? centsOf(total) : 0);
        }),
      );
    },
  },
  {
    name: 'an order is paid by its own payment or by its invoice, to the cent',
    broken: ({ rows }) => {
      const invoices = new Map(rows.invoice.map((invoice) => [invoice.order, invoice]));
      const payments = Map.groupBy(succeeded(rows), ({ order }) => order);
      return ids(
        rows.order.filter(({ id, total }) => {
          const own = payments.get(id) ?? [];
          const invoice = invoices.get(id);
          return invoice
            ? own.length > 0 || !same(invoice.total, total)
            : sum(own.map(({ amount }) => amount)) !== centsOf(total);
        }),
      );
    },
  },
  {
    name: 'a refund gives back at most its payment, after it',
    broken: ({ rows }) => {
      const payments = new Map(succeeded(rows).map((payment) => [payment.id, payment]));
      return ids(
        rows.refund.filter(({ payment, order, amount, refundedAt }) => {
          const paid = payments.get(payment);
          return !paid || paid.order !== order || centsOf(amount) > centsOf(paid.amount) || refundedAt <= paid.paidAt;
        }),
      );
    },
  },
];

const stories: readonly Invariant[] = [
  {
    name: 'a won opportunity has an order of its amount, placed on its closing day',
    broken: ({ people, rows, clock }) => {
      const orders = byParty(rows.order);
      const accounts = new Map(people.map((person) => [contactId(person), accountId(person)]));
      const won = rows.opportunity.filter(({ stage }) => stage === 'WON');
      return ids(
        won.filter(({ party, amount, closeDate }) => {
          const own = orders.get(accounts.get(party)!) ?? [];
          return !own.some(
            ({ total, placedAt }) => same(total, amount) && clock.ago(placedAt) === clock.ago(closeDate),
          );
        }),
      );
    },
  },
  {
    name: 'a converted lead has an opportunity that was opened later, and no other lead has one',
    broken: ({ rows }) => {
      const opportunities = byParty(rows.opportunity);
      return ids(
        rows.lead.filter(({ party, status, createdAt }) => {
          const own = opportunities.get(party) ?? [];
          return status === 'CONVERTED' ? !own.some(({ openedAt }) => openedAt > createdAt) : own.length > 0;
        }),
      );
    },
  },
  {
    name: 'who churns has an ended plan, an overdue invoice and falling interactions',
    broken: ({ people, rows, clock }) => {
      const [plans, invoices, talks] = [byParty(rows.subscription), byParty(rows.invoice), byParty(rows.interaction)];
      return people
        .filter(({ story }) => story === 'CHURNING')
        .filter((person) => {
          const account = accountId(person);
          const times = (talks.get(contactId(person)) ?? []).map(({ occurredAt }) => occurredAt);
          const ended = plans.get(account)?.every(({ status, endedAt }) => status === 'ENDED' && endedAt !== undefined);
          const overdue = invoices.get(account)?.some(({ status, dueOn }) => status === 'OPEN' && clock.ago(dueOn) > 0);
          const falling =
            !person.inSales || person.twice || within(times, clock, 0, 89) < within(times, clock, 90, 180);
          return !ended || !overdue || !falling;
        })
        .map(contactId);
    },
  },
  {
    name: 'who grows orders more in the last half year than in the one before, and owes nothing overdue',
    broken: ({ people, rows, clock }) => {
      const [orders, invoices] = [byParty(rows.order), byParty(rows.invoice)];
      return people
        .filter(({ story }) => story === 'GROWING')
        .map(accountId)
        .filter((account) => {
          const times = (orders.get(account) ?? []).map(({ placedAt }) => placedAt);
          const overdue = invoices.get(account)?.some(({ status, dueOn }) => status === 'OPEN' && clock.ago(dueOn) > 0);
          return overdue || within(times, clock, 0, 182) <= within(times, clock, 183, 365);
        });
    },
  },
  {
    name: 'who is a prospect is not in finance',
    broken: ({ people, rows }) => {
      const accounts = new Set(ids(rows.account));
      return people.filter((person) => person.story === 'PROSPECT' && accounts.has(accountId(person))).map(accountId);
    },
  },
  {
    name: 'nothing of a person is older than the person, and nothing that has happened lies ahead of yesterday',
    broken: ({ people, rows, clock }) => {
      const since = new Map(
        people.flatMap((person) =>
          [contactId(person), accountId(person), `web:${person.index}`].map((id) => [id, person.since] as const),
        ),
      );
      return timed(rows)
        .filter(({ party, time }) => clock.ago(time) > since.get(party)! || clock.ago(time) < 1)
        .map(({ id }) => id);
    },
  },
  {
    name: 'an active plan renews ahead of today, an ended one does not',
    broken: ({ rows, clock }) =>
      ids(
        rows.subscription.filter(
          ({ status, renewsOn }) => (status === 'ACTIVE') !== (renewsOn !== undefined && clock.ago(renewsOn) < 0),
        ),
      ),
  },
];

function timed(rows: Rows): { id: string; party: string; time: string }[] {
  const of = <T extends { readonly id: string; readonly party: string }>(
    list: readonly T[],
    time: (row: T) => string,
  ) => list.map((row) => ({ id: row.id, party: row.party, time: time(row) }));
  return [
    ...of(rows.lead, (row) => row.createdAt),
    ...of(rows.opportunity, (row) => row.openedAt),
    ...of(rows.interaction, (row) => row.occurredAt),
    ...of(rows.order, (row) => row.placedAt),
    ...of(rows.invoice, (row) => row.issuedAt),
    ...of(rows.payment, (row) => row.paidAt),
    ...of(rows.refund, (row) => row.refundedAt),
    ...of(rows.subscription, (row) => row.startedAt),
  ];
}

const people: readonly Invariant[] = [
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

/** All that a demo promises; each is tested. */
export const INVARIANTS: readonly Invariant[] = [...money, ...stories, ...people];
