import type { Caller } from '../platform/caller.ts';
import type { TestHouse } from './house.ts';

const WRITE = `mutation Seed($contacts: [ContactInput!]!, $accounts: [BillingAccountInput!]!, $orders: [OrderInput!]!, $interactions: [InteractionInput!]!) {
  upsertContacts(inputs: $contacts) { rejected }
  upsertBillingAccounts(inputs: $accounts) { rejected }
  upsertOrders(inputs: $orders) { rejected }
  upsertInteractions(inputs: $interactions) { rejected }
}`;

/** Writes `count` persons who are known to sales and finance under the same mail, with orders and interactions. */
export async function writeCustomers(house: TestHouse, count: number, caller: Caller): Promise<void> {
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

/** The ids of all customers, in id order. */
export async function customerIds(house: TestHouse, caller: Caller): Promise<string[]> {
  const { allCustomers } = await house.data<{ allCustomers: { edges: { node: { id: string } }[] } }>(
    '{ allCustomers(first: 100) { edges { node { id } } } }',
    {},
    caller,
  );
  return allCustomers.edges.map(({ node }) => node.id);
}
