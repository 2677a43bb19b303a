import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { StoredParty } from '../../platform/domain/kind.ts';
import type { BulkOutcome } from '../../platform/domain/outcome.ts';
import { at } from '../../platform/domain/tally.ts';
import { callerWith, openSubgraph, type OpenedSubgraph } from '../../test/open.ts';
import { subgraph } from './index.ts';
import { alert, call, device, message, returned, review, survey, ticket } from './seed.ts';

const writer = callerWith('service:read', 'service:write');

let service: OpenedSubgraph;

beforeAll(async () => {
  service = await openSubgraph(subgraph, { ask: (_, { skus }) => Promise.resolve({ knownProducts: skus }) });
});

afterAll(() => service.close());

const KINDS = ['Ticket', 'Call', 'Survey', 'Review', 'Return', 'Device', 'DeviceAlert'] as const;
type Name = (typeof KINDS)[number];

async function upsert(name: Name, inputs: readonly unknown[]): Promise<BulkOutcome> {
  const mutation = `mutation ($inputs: [${name}Input!]!) { rows: upsert${name}s(inputs: $inputs) { created rejected outcomes { status errors { message } } } }`;
  return (await service.data<{ rows: BulkOutcome }>(mutation, { inputs }, writer)).rows;
}

const remove = (name: Name, ids: readonly string[]) =>
  service.data(`mutation ($ids: [ID!]!) { remove${name}s(ids: $ids) { removed } }`, { ids }, writer);

const figuresOf = async (party: string) =>
  (await service.connection.collection<StoredParty>('parties').findOne({ _id: party }))!.figures;

const number = fc.integer({ min: 1, max: 4 });
const day = fc.constantFrom('2026-01-01', '2026-01-02', '2026-02-28');
const instant = day.map((date) => new Date(`${date}T23:30:00Z`));
const later = fc.constantFrom(null, new Date('2026-03-01T00:00:00.999Z'), new Date('2026-04-05T06:07:08Z'));
const version = fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined });
const party = fc.constantFrom('desk:a', 'desk:b', 'desk:c');
const messages = fc.array(
  fc
    .record({
      author: fc.constantFrom('AGENT', 'REQUESTER', 'SYSTEM'),
      internal: fc.boolean(),
      sentAt: fc.constantFrom(new Date('2025-12-31T00:00:00Z'), new Date('2026-02-28T23:30:01.500Z')),
    })
    .map((own) => ({ ...message(), ...own })),
  { maxLength: 3 },
);

/** One row of a kind, of few ids, so that rows meet; the party follows from the id, since it is unchangeable. */
const row = fc.oneof(
  fc
    .record({
      status: fc.constantFrom('NEW', 'OPEN', 'RESOLVED', 'CLOSED'),
      priority: fc.constantFrom('LOW', 'URGENT'),
      openedAt: instant,
      firstResponseAt: later,
      resolvedAt: later,
      reopenCount: fc.integer({ min: 0, max: 2 }),
      messages,
    })
    .map((own) => ({ name: 'Ticket' as const, input: { ...ticket(), ...own } })),
  fc
    .record({
      outcome: fc.constantFrom('ANSWERED', 'MISSED'),
      direction: fc.constantFrom('INBOUND', 'OUTBOUND'),
      startedAt: instant,
      durationSeconds: fc.constantFrom(null, 0, 61),
    })
    .map((own) => ({ name: 'Call' as const, input: { ...call(), ...own } })),
  fc
    .record({
      kind: fc.constantFrom('NPS', 'CSAT'),
      score: fc.integer({ min: 0, max: 10 }),
      answeredAt: instant,
    })
    .map((own) => ({ name: 'Survey' as const, input: { ...survey(), ...own } })),
  fc
    .record({ rating: fc.integer({ min: 1, max: 5 }), status: fc.constantFrom('PENDING', 'PUBLISHED') })
    .map((own) => ({ name: 'Review' as const, input: { ...review(), ...own } })),
  fc
    .record({ quantity: number, status: fc.constantFrom('REQUESTED', 'REJECTED'), requestedAt: instant })
    .map((own) => ({ name: 'Return' as const, input: { ...returned(), ...own } })),
  fc
    .record({ status: fc.constantFrom('ACTIVE', 'RETIRED'), warrantyUntil: fc.option(day) })
    .map((own) => ({ name: 'Device' as const, input: { ...device(), ...own } })),
  fc
    .record({ severity: fc.constantFrom('INFO', 'CRITICAL'), raisedAt: instant, clearedAt: later })
    .map((own) => ({ name: 'DeviceAlert' as const, input: { ...alert(), ...own } })),
);

const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ row, party, number, version }).map((made) => ({ made, ids: null })) },
  {
    weight: 1,
    arbitrary: fc.record({ name: fc.constantFrom(...KINDS), party, number }).map((ids) => ({ made: null, ids })),
  },
);

const idOf = (owner: string, count: number) => `${owner}-${count}`;

test('figures equal a recount after any rows, replays and removals in any order', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(step, { minLength: 1, maxLength: 6 }), { minLength: 2, maxLength: 8 }),
      async (steps) => {
        for (const bulk of [...steps, ...steps.slice(0, 2)]) {
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
        expect(await service.verify()).toEqual([]);
      },
    ),
    { numRuns: 12 },
  );
}, 120_000);

test('many writers on one party at once lose nothing', async () => {
  const written = await Promise.all(
    Array.from({ length: 12 }, (_, writer) =>
      upsert(
        'Survey',
        Array.from({ length: 5 }, (_, index) => survey({ id: `race:${writer}-${index}`, party: 'desk:race' })),
      ),
    ),
  );
  expect(written.map((rows) => rows.created)).toEqual(written.map(() => 5));
  expect(at(await figuresOf('desk:race'), 'scores', 'NPS', '2026-03-03T09:00:00Z', '9')).toBe(60);
  expect(await service.verify()).toEqual([]);
}, 60_000);

test('many writers of one record at once leave the newest version, counted once', async () => {
  await Promise.all(
    [3, 1, 4, 2, 5].map((sourceVersion) =>
      upsert('Ticket', [ticket({ id: 'race:one', party: 'desk:one', number: `v${sourceVersion}`, sourceVersion })]),
    ),
  );
  const stored = await service.connection.collection<{ _id: string }>('tickets').findOne({ _id: 'race:one' });
  expect(stored).toMatchObject({ number: 'v5', sourceVersion: 5 });
  expect(await figuresOf('desk:one')).toMatchObject({ tickets: { NEW: 1 } });
});

test('a removed survey makes way for the one before', async () => {
  const answeredAt = (day: number) => new Date(Date.UTC(2026, 4, day));
  const input = { party: 'desk:last' } as const;
  await upsert('Survey', [
    survey({ ...input, id: 'last:1', score: 3, answeredAt: answeredAt(1) }),
    survey({ ...input, id: 'last:2', score: 10, answeredAt: answeredAt(2) }),
  ]);
  await remove('Survey', ['last:2']);
  expect((await figuresOf('desk:last'))['scores']).toEqual({ NPS: { '2026-05-01T00:00:00Z': { 3: 1 } } });
});

test('a recount finds a wrong figure, a lost activity and records without a party', async () => {
  await upsert('Ticket', [ticket({ id: 'bad:1', party: 'desk:bad' }), ticket({ id: 'bad:2', party: 'desk:gone' })]);
  const parties = service.connection.collection<{ _id: string }>('parties');
  await parties.updateOne({ _id: 'desk:bad' }, { $set: { 'figures.reopened': 1 } });
  await service.connection.collection<{ _id: string }>('activities').deleteOne({ _id: 'ticket/bad:1' });
  await parties.deleteOne({ _id: 'desk:gone' });
  const found = await service.verify();
  expect(found.map(({ id, rule }) => [id, rule])).toEqual([
    ['desk:bad', 'figures'],
    ['ticket/bad:1', 'activities of ticket'],
    ['desk:gone', 'party of tickets'],
  ]);
});
