import { expect, test } from '@jest/globals';
import { accountId } from './finance.ts';
import type { World } from './invariant.ts';
import { INVARIANTS } from './invariants.ts';
import { subscriberId } from './marketing.ts';
import { money } from './rows.ts';
import { contactId } from './sales.ts';
import { requesterId } from './tickets.ts';
import { worldOf } from './world.ts';

const now = new Date('2026-11-24T09:30:00Z');
const worlds = [1, 2, 3].map((seed) => worldOf({ customers: 700, seed, now }));

test.each(INVARIANTS)('$name', ({ broken }) => {
  for (const world of worlds) expect(broken(world)).toEqual([]);
});

type Mutable<T> = T extends (...args: never[]) => unknown
  ? T
  : T extends object
    ? { -readonly [K in keyof T]: Mutable<T[K]> }
    : T;

const small = worldOf({ customers: 300, seed: 1, now });
const personOf = (world: Mutable<World>, story: string) =>
  world.people.find((person) => person.story === story && person.inSales && !person.twice)!;
const rowOf = <T extends { party: string }>(rows: T[], id: string) => rows.find((row) => row.party === id)!;

/** For each invariant something that breaks it. */
const breaks: Readonly<Record<string, (world: Mutable<World>) => void>> = {
  'the lines of an order': ({ rows }) => (rows.order[0]!.lines[0]!.quantity += 1),
  'a line and a plan cost': ({ rows }) => (rows.subscription[0]!.price = money(1, 'EUR')),
  'the payments of an invoice': ({ rows }) => (rows.payment = rows.payment.filter(({ invoice }) => !invoice)),
  'an order is paid by': ({ rows }) => (rows.payment = rows.payment.filter(({ order }) => !order)),
  'a refund gives back': ({ rows }) => (rows.refund[0]!.amount = money(100_000_00, 'EUR')),
  'a won opportunity has': ({ rows }) =>
    (rows.opportunity.find(({ stage }) => stage === 'WON')!.amount = money(7, 'EUR')),
  'a converted lead has': ({ rows }) => (rows.opportunity = []),
  'who churns has an ended': (world) =>
    (rowOf(world.rows.subscription, accountId(personOf(world, 'CHURNING'))).status = 'ACTIVE'),
  'who grows orders more': (world) => {
    const account = accountId(personOf(world, 'GROWING'));
    world.rows.order = world.rows.order.filter(
      ({ party, placedAt }) => party !== account || world.clock.ago(placedAt) > 182,
    );
  },
  'who churns paid invoices': (world) => {
    const account = accountId(personOf(world, 'CHURNING'));
    world.rows.invoice = world.rows.invoice.filter(({ party }) => party !== account);
    world.rows.payment = world.rows.payment.filter(({ party }) => party !== account);
  },
  'who grows buys one product': (world) => {
    const account = accountId(personOf(world, 'GROWING'));
    for (const order of world.rows.order) if (order.party === account) order.lines = [];
  },
  'a referred lead names': ({ rows }) => (rows.engagement = rows.engagement.filter(({ kind }) => kind !== 'FORM')),
  'who is a prospect': (world) => (world.rows.account[0]!.id = accountId(personOf(world, 'PROSPECT'))),
  'nothing of a person is older': ({ rows, clock }) =>
    (rows.interaction[0]!.occurredAt = `${clock.day(0)}T08:00:00.000Z`),
  'an active plan renews': (world) => {
    const active = world.rows.subscription.find(({ status }) => status === 'ACTIVE')!;
    active.renewsOn = world.clock.day(0);
  },
  'the cards of a person': ({ people, rows }) => {
    const similar = people.find(({ match, inSales, inFinance }) => match === 'NONE' && inSales && inFinance)!;
    const contact = rows.contact.find(({ id }) => id === contactId(similar))!;
    rows.account.find(({ id }) => id === accountId(similar))!.card.mails = contact.card.mails;
  },
  'two people never share': ({ rows }) => (rows.contact[1]!.card.phones = rows.contact[0]!.card.phones),
  'the contacts of an organization': ({ rows }) =>
    rows.contact.find(({ id }) => id === rows.membership[0]!.party)!.card.mails.pop(),
  'the people of one address': ({ people }) => (people[1]!.address = people[0]!.address),
  'whoever is written': ({ rows }) => (rows.membership[0]!.organization = 'crm:org-0'),
  'an id is used once': ({ rows }) => rows.lead.push(rows.lead[0]!),
  'who churns does less': ({ people, rows, clock }) => {
    const party = subscriberId(people.find(({ story }) => story === 'CHURNING')!);
    for (const row of rows.engagement) if (row.party === party) row.occurredAt = `${clock.day(9)}T08:00:00.000Z`;
  },
  'a mail is sent before': ({ rows }) =>
    (rows.engagement = rows.engagement.filter(({ kind }) => kind !== 'MAIL_DELIVERED')),
  'an ad is shown': ({ rows }) => (rows.engagement = rows.engagement.filter(({ kind }) => kind !== 'AD_IMPRESSION')),
  'a mail is sent on a day': ({ rows, clock }) => (rows.campaign[0]!.startsOn = clock.day(0)),
  'whoever unsubscribed wants': ({ rows }) => {
    for (const subscriber of rows.subscriber) subscriber.mutedChannels = [];
  },
  'what is about a product': ({ rows }) => (rows.engagement.find(({ product }) => product)!.category = 'tea'),
  'what a buyer looks at most': ({ people, rows }) => {
    const party = subscriberId(people.find(({ story, inMarketing }) => story === 'STEADY' && inMarketing)!);
    for (const row of rows.engagement) if (row.party === party) row.category = 'tea';
  },
  'whoever is in the spotlight': ({ rows }) => {
    for (const row of rows.engagement) delete row.network;
  },
  'who churns has a complaint': ({ rows }) => {
    for (const ticket of rows.ticket) ticket.reopenCount = 0;
  },
  'who grows is a promoter': ({ people, rows }) =>
    (rowOf(
      rows.survey.filter(({ kind }) => kind === 'NPS'),
      requesterId(people[0]!),
    ).score = 8),
  'a review is about a product': ({ rows }) => (rows.review[0]!.product = 'MAC-104'),
  'the words of a review': ({ rows }) => (rows.review[0]!.rating = 6 - rows.review[0]!.rating),
  'a return follows': ({ rows }) => (rows.refund = []),
  'a ticket runs forward': ({ rows }) => rows.ticket[0]!.messages.reverse(),
  'a ticket about a product': ({ rows }) =>
    (rows.ticket.find(({ category, product }) => product && category !== 'advice')!.product = 'MAC-104'),
  'a device is a machine': ({ rows }) => (rows.device[0]!.product = 'COF-101'),
  'nobody is sent a mail': ({ rows, clock }) => {
    for (const row of rows.consent) row.validFrom = `${clock.day(3_000)}T00:00:00.000Z`;
  },
  'whoever unsubscribed has': ({ rows }) => (rows.consent = rows.consent.filter(({ status }) => status !== 'REVOKED')),
  'a critical alert leads': ({ rows }) => {
    for (const ticket of rows.ticket) ticket.priority = 'NORMAL';
  },
};

test('there is one way to break each invariant', () => {
  const broken = Object.keys(breaks).map((start) => INVARIANTS.filter(({ name }) => name.startsWith(start)).length);
  expect(broken).toEqual(INVARIANTS.map(() => 1));
});

test.each(INVARIANTS)('a demo in which this does not hold is noticed: $name', ({ name, broken }) => {
  const plant = Object.entries(breaks).find(([start]) => name.startsWith(start))![1];
  const world = {
    ...small,
    people: structuredClone(small.people),
    rows: structuredClone(small.rows),
  } as unknown as Mutable<World>;
  plant(world);
  expect(broken(world as unknown as World).length).toBeGreaterThan(0);
});
