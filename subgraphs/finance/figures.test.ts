import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { StoredParty } from '../../platform/domain/kind.ts';
import type { BulkOutcome } from '../../platform/domain/outcome.ts';
import { at } from '../../platform/domain/tally.ts';
import { callerWith, openSubgraph, type OpenedSubgraph } from '../../test/open.ts';
import { subgraph } from './index.ts';
import { invoice, order, payment, refund, subscription } from './seed.ts';

const writer = callerWith('finance:read', 'finance:write');

let finance: OpenedSubgraph;

beforeAll(async () => {
  finance = await openSubgraph(subgraph);
});

afterAll(() => finance.close());

const TYPES = {
  Order: 'Order',
  Invoice: 'Invoice',
  Payment: 'Payment',
  Refund: 'Refund',
  Subscription: 'BillingSubscription',
};
type Name = keyof typeof TYPES;

async function upsert(name: Name, inputs: readonly unknown[]): Promise<BulkOutcome> {
  const mutation = `mutation ($inputs: [${TYPES[name]}Input!]!) { rows: upsert${name}s(inputs: $inputs) { created rejected outcomes { status errors { message } } } }`;
  return (await finance.data<{ rows: BulkOutcome }>(mutation, { inputs }, writer)).rows;
}

const remove = (name: Name, ids: readonly string[]) =>
  finance.data(`mutation ($ids: [ID!]!) { remove${name}s(ids: $ids) { removed } }`, { ids }, writer);

const figuresOf = async (party: string) =>
  (await finance.connection.collection<StoredParty>('parties').findOne({ _id: party }))!.figures;

const money = fc.record({
  amount: fc.constantFrom('0', '0.01', '10.00', '999999.99', '30000000.00'),
  currency: fc.constantFrom('EUR', 'USD'),
});
const number = fc.integer({ min: 1, max: 4 });
const day = fc.constantFrom('2026-01-01', '2026-01-02', '2026-02-28');
const instant = day.map((date) => new Date(`${date}T23:30:00Z`));
const version = fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined });
const party = fc.constantFrom('erp:a', 'erp:b', 'erp:c');

/** One row of a kind, of few ids, so that rows meet; the party follows from the id, since it is unchangeable. */
const row = fc.oneof(
  fc
    .record({ status: fc.constantFrom('PLACED', 'CANCELLED', 'COMPLETED'), total: money, placedAt: instant })
    .map((own) => ({
      name: 'Order' as const,
      input: { ...order(), ...own },
    })),
  fc
    .record({ status: fc.constantFrom('DRAFT', 'OPEN', 'PAID', 'VOID'), total: money, dueOn: day, issuedAt: instant })
    .map((own) => ({ name: 'Invoice' as const, input: { ...invoice(), ...own, paid: { ...own.total, amount: '0' } } })),
  fc
    .record({ status: fc.constantFrom('SUCCEEDED', 'FAILED'), amount: money, paidAt: instant })
    .map((own) => ({ name: 'Payment' as const, input: { ...payment(), ...own } })),
  fc.record({ amount: money }).map((own) => ({ name: 'Refund' as const, input: { ...refund(), ...own } })),
  fc
    .record({ status: fc.constantFrom('ACTIVE', 'ENDED'), price: money, interval: fc.constantFrom('MONTH', 'YEAR') })
    .map((own) => ({ name: 'Subscription' as const, input: { ...subscription(), ...own } })),
);

const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ row, party, number, version }).map((made) => ({ made, ids: null })) },
  {
    weight: 1,
    arbitrary: fc
      .record({ name: fc.constantFrom(...(Object.keys(TYPES) as Name[])), party, number })
      .map((ids) => ({ made: null, ids })),
  },
);

const idOf = (owner: string, count: number) => `${owner}-${count}`;

test('figures equal a recount after any rows, replays and removals in any order', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(step, { minLength: 1, maxLength: 5 }), { minLength: 2, maxLength: 8 }),
      async (steps) => {
        const replayed = [...steps, ...steps.slice(0, 2)];
        for (const bulk of replayed) {
          const rows = bulk.flatMap(({ made }) => made ?? []);
          for (const [name, same] of Map.groupBy(rows, (each) => each.row.name)) {
            const inputs = same.map((each) => ({
              ...each.row.input,
              id: idOf(each.party, each.number),
              party: each.party,
              sourceVersion: each.version,
            }));
            await upsert(name, inputs);
          }
          for (const { ids } of bulk) if (ids) await remove(ids.name, [idOf(ids.party, ids.number)]);
        }
        expect(await finance.verify()).toEqual([]);
      },
    ),
    { numRuns: 12 },
  );
}, 120_000);

test('many writers on one party at once lose nothing', async () => {
  const writes = Array.from({ length: 16 }, (_, writer) =>
    upsert(
      'Order',
      Array.from({ length: 5 }, (_, index) =>
        order({ id: `race:${writer}-${index}`, party: 'erp:race', total: { amount: '1.00', currency: 'EUR' } }),
      ),
    ),
  );
  const written = await Promise.all(writes);
  expect(written.map((rows) => rows.created)).toEqual(written.map(() => 5));
  const figures = await figuresOf('erp:race');
  expect([at(figures, 'orders', 'PLACED'), at(figures, 'spend', 'EUR')]).toEqual([80, 8000]);
  expect(await finance.verify()).toEqual([]);
}, 60_000);

test('many writers of one record at once leave the newest version, counted once', async () => {
  const versions = [3, 1, 4, 2, 5];
  await Promise.all(
    versions.map((sourceVersion) =>
      upsert('Order', [order({ id: 'race:one', party: 'erp:one', number: `v${sourceVersion}`, sourceVersion })]),
    ),
  );
  const stored = await finance.connection.collection<{ _id: string }>('orders').findOne({ _id: 'race:one' });
  expect(stored).toMatchObject({ number: 'v5', sourceVersion: 5 });
  expect(await figuresOf('erp:one')).toMatchObject({ orders: { PLACED: 1 } });
});

test('sums leave the 32-bit integers without loss', async () => {
  const total = { amount: '30000000.01', currency: 'EUR' };
  for (const id of ['big:1', 'big:2', 'big:3']) await upsert('Order', [order({ id, party: 'erp:big', total })]);
  expect(at(await figuresOf('erp:big'), 'spend', 'EUR')).toBe(9_000_000_003);
  await remove('Order', ['big:2']);
  expect(at(await figuresOf('erp:big'), 'spend', 'EUR')).toBe(6_000_000_002);
});

test('a recount finds a wrong figure, a lost, a wrong and a strange activity, and records without a party', async () => {
  await upsert('Order', [
    order({ id: 'bad:1', party: 'erp:bad' }),
    order({ id: 'bad:2', party: 'erp:gone' }),
    order({ id: 'bad:3', party: 'erp:bad' }),
  ]);
  const parties = finance.connection.collection<{ _id: string }>('parties');
  await parties.updateOne({ _id: 'erp:bad' }, { $set: { 'figures.spend.EUR': 1 } });
  const activities = finance.connection.collection<{ _id: string; party?: string }>('activities');
  await activities.deleteOne({ _id: 'order/bad:1' });
  await activities.updateOne({ _id: 'order/bad:3' }, { $set: { at: new Date(0) } });
  await activities.insertOne({ _id: 'order/none:1', party: 'erp:bad' });
  await parties.deleteOne({ _id: 'erp:gone' });
  const found = await finance.verify();
  expect(found.map(({ id, rule }) => [id, rule]).sort()).toEqual([
    ['erp:bad', 'figures'],
    ['erp:gone', 'party of orders'],
    ['order/bad:1', 'activities of order'],
    ['order/bad:3', 'activities of order'],
    ['order/none:1', 'activities of order'],
  ]);
});
