import type { Caller } from '../platform/access/caller.ts';
import type { TestHouse } from './house.ts';

const WRITE = `mutation Seed($contacts: [ContactInput!]!, $accounts: [BillingAccountInput!]!, $orders: [OrderInput!]!, $interactions: [InteractionInput!]!, $subscribers: [SubscriberInput!]!, $engagements: [EngagementInput!]!, $requesters: [RequesterInput!]!, $tickets: [TicketInput!]!, $returns: [ReturnInput!]!) {
  upsertContacts(inputs: $contacts) { rejected }
  upsertBillingAccounts(inputs: $accounts) { rejected }
  upsertOrders(inputs: $orders) { rejected }
  upsertInteractions(inputs: $interactions) { rejected }
  upsertSubscribers(inputs: $subscribers) { rejected }
  upsertEngagements(inputs: $engagements) { rejected }
  upsertRequesters(inputs: $requesters) { rejected }
  upsertTickets(inputs: $tickets) { rejected }
  upsertReturns(inputs: $returns) { rejected }
}`;

/** Writes `count` persons who are known to every domain under the same mail, with records in each. */
export async function writeCustomers(
  house: Pick<TestHouse, 'data' | 'settled'>,
  count: number,
  caller: Caller,
): Promise<void> {
  const people = Array.from({ length: count }, (_, n) => n);
  const answer = await house.data<Record<string, { rejected: number }>>(
    WRITE,
    {
      contacts: people.map((n) => ({
        id: `crm:${n}`,
        card: { fullName: `Person ${n}`, mails: [`p${n}@example.org`] },
      })),
      accounts: people.map((n) => ({ id: `erp:${n}`, card: { fullName: `P. ${n}`, mails: [`P${n}@Example.org`] } })),
      orders: people.flatMap((n) => [1, 2, 3].map((k) => order(n, k))),
      interactions: people.map((n) => ({
        id: `crm:i${n}`,
        party: `crm:${n}`,
        kind: 'CALL',
        occurredAt: '2026-03-01T10:00:00Z',
      })),
      subscribers: people.map((n) => ({
        id: `mailer:${n}`,
        card: { fullName: `P ${n}`, mails: [`p${n}@example.org`] },
      })),
      engagements: people.flatMap((n) => ['MAIL_DELIVERED', 'MAIL_OPENED'].map((kind) => engagement(n, kind))),
      requesters: people.map((n) => ({
        id: `desk:${n}`,
        card: { fullName: `Person ${n}`, mails: [`p${n}@example.org`] },
      })),
      tickets: people.map((n) => ({ id: `desk:t${n}`, party: `desk:${n}`, openedAt: '2026-03-01T10:00:00Z' })),
      returns: people.map((n) => ({ id: `rma:${n}`, party: `desk:${n}`, requestedAt: '2026-03-01T10:00:00Z' })),
    },
    caller,
  );
  if (Object.values(answer).some(({ rejected }) => rejected > 0)) throw new Error(JSON.stringify(answer));
  await house.settled();
}

const order = (n: number, k: number) => ({
  id: `shop:${n}-${k}`,
  party: `erp:${n}`,
  placedAt: `2026-0${k}-01T00:00:00Z`,
  total: { amount: `${n}.5`, currency: 'EUR' },
});

const engagement = (n: number, kind: string) => ({
  id: `mailer:${n}-${kind}`,
  party: `mailer:${n}`,
  kind,
  occurredAt: '2026-03-01T10:00:00Z',
  category: 'engines',
});

/** The ids of all customers, in id order. */
export async function customerIds(house: Pick<TestHouse, 'data'>, caller: Caller): Promise<string[]> {
  const { allCustomers } = await house.data<{ allCustomers: { edges: { node: { id: string } }[] } }>(
    '{ allCustomers(first: 100) { edges { node { id } } } }',
    {},
    caller,
  );
  return allCustomers.edges.map(({ node }) => node.id);
}
