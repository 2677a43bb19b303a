import { accountId } from './finance.ts';
import { byParty, ids, partyIds, within, type Invariant } from './invariant.ts';
import { type Money, type Rows } from './rows.ts';
import { subscriberId } from './marketing.ts';
import { contactId } from './sales.ts';

const same = (a: Money, b: Money) => a.amount === b.amount && a.currency === b.currency;

/** What holds along the life of a person. */
export const storyInvariants: readonly Invariant[] = [
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
    name: 'who churns paid invoices late, and nobody else',
    broken: ({ people, rows, clock }) => {
      const due = new Map(rows.invoice.map(({ id, dueOn }) => [id, dueOn]));
      const late = rows.payment.filter(
        ({ invoice, paidAt }) => invoice && clock.ago(paidAt) < clock.ago(due.get(invoice)!),
      );
      const payers = new Set(late.map(({ party }) => party));
      return people
        .filter(({ inFinance }) => inFinance)
        .filter((person) => payers.has(accountId(person)) !== (person.story === 'CHURNING'))
        .map(accountId);
    },
  },
  {
    name: 'who grows buys one product again and again',
    broken: ({ people, rows }) => {
      const orders = byParty(rows.order);
      return people
        .filter(({ story }) => story === 'GROWING')
        .map(accountId)
        .filter((account) => {
          const skus = orders.get(account)!.flatMap(({ lines }) => lines.map(({ sku }) => sku));
          return new Set(skus).size === skus.length;
        });
    },
  },
  {
    name: 'a referred lead names a happy contact who recommended the company before, and no other lead names one',
    broken: ({ people, rows }) => {
      const fans = new Map(people.map((person) => [contactId(person), person]));
      const forms = byParty(rows.engagement.filter(({ kind }) => kind === 'FORM'));
      return ids(
        rows.lead.filter(({ origin, referredBy, createdAt }) => {
          const fan = referredBy === undefined ? undefined : fans.get(referredBy);
          if (origin !== 'referral') return referredBy !== undefined;
          const recommended = fan && forms.get(subscriberId(fan))?.some(({ occurredAt }) => occurredAt < createdAt);
          return fan?.story !== 'GROWING' || !recommended;
        }),
      );
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
      const since = new Map(people.flatMap((person) => partyIds(person).map((id) => [id, person.since] as const)));
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
    ...of(rows.interest, (row) => row.statedAt),
    ...of(rows.engagement, (row) => row.occurredAt),
    ...of(rows.ticket, (row) => row.openedAt),
    ...rows.ticket.flatMap(({ id, party, messages }) => messages.map(({ sentAt: time }) => ({ id, party, time }))),
    ...of(rows.call, (row) => row.startedAt),
    ...of(rows.survey, (row) => row.answeredAt),
    ...of(rows.review, (row) => row.writtenAt),
    ...of(rows.return, (row) => row.completedAt ?? row.requestedAt),
    ...of(rows.device, (row) => row.registeredAt),
    ...of(rows.deviceAlert, (row) => row.clearedAt ?? row.raisedAt),
    ...of(rows.consent, (row) => row.validFrom),
  ];
}
