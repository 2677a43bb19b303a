import { readSupergraph } from '../../cli/keys.ts';
import { scopesIn } from '../../cli/roles.ts';
import type { Gateway } from '../../gateway/gateway.ts';
import { callerWith } from '../open.ts';

export const writer = callerWith(...scopesIn(readSupergraph()));

const order = (id: string, party: string, amount: string, more: object = {}) => ({
  id: `shop:${id}`,
  party: `erp:${party}`,
  placedAt: '2026-03-01T00:00:00Z',
  total: { amount, currency: 'EUR' },
  ...more,
});

/** A write, a correction of it, records before their party, a removal: each kind of change the engine knows. */
const MUTATIONS: readonly (readonly [document: string, variables: object])[] = [
  [
    'mutation A($rows: [ContactInput!]!) { upsertContacts(inputs: $rows) { rejected } }',
    { rows: [1, 2, 3].map((n) => ({ id: `crm:${n}`, card: { mails: [`c${n}@example.org`] } })) },
  ],
  [
    'mutation B($rows: [OrderInput!]!) { upsertOrders(inputs: $rows) { rejected } }',
    { rows: [order('1', '1', '10'), order('2', '1', '20'), order('3', '2', '30')] },
  ],
  [
    'mutation C($rows: [BillingAccountInput!]!) { upsertBillingAccounts(inputs: $rows) { rejected } }',
    { rows: [1, 2].map((n) => ({ id: `erp:${n}`, card: { mails: [`C${n}@example.org`] } })) },
  ],
  [
    'mutation D($rows: [OrderInput!]!) { upsertOrders(inputs: $rows) { rejected } }',
    { rows: [order('1', '1', '11.5', { placedAt: '2026-04-01T00:00:00Z' })] },
  ],
  ['mutation E { removeOrders(ids: ["shop:2"]) { rejected } }', {}],
];

/** Sends every mutation in order, as a client that was never told how far it got would send them again. */
export async function writeEverything(gateway: Gateway): Promise<void> {
  for (const [query, variables] of MUTATIONS) {
    const { errors } = await gateway.execute(
      { query, variables: variables as Record<string, unknown> },
      { caller: writer, requestId: 'crash' },
    );
    if (errors?.length) throw new Error(JSON.stringify(errors));
  }
}
