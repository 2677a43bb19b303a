import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { StoredParty } from '../../platform/domain/kind.ts';
import type { BulkOutcome } from '../../platform/domain/outcome.ts';
import { callerWith, openSubgraph, type OpenedSubgraph } from '../../test/open.ts';
import { subgraph } from './index.ts';
import { engagement, interest, subscriber } from './seed.ts';

const writer = callerWith('marketing:read', 'marketing:write');

let marketing: OpenedSubgraph;

beforeAll(async () => {
  marketing = await openSubgraph(subgraph);
});

afterAll(() => marketing.close());

type Name = 'Engagement' | 'Interest' | 'Subscriber';

async function upsert(name: Name, inputs: readonly unknown[]): Promise<BulkOutcome> {
  const mutation = `mutation ($inputs: [${name}Input!]!) { rows: upsert${name}s(inputs: $inputs) { created rejected outcomes { id status errors { message } } } }`;
  return (await marketing.data<{ rows: BulkOutcome }>(mutation, { inputs }, writer)).rows;
}

const remove = (name: Name, ids: readonly string[]) =>
  marketing.data(`mutation ($ids: [ID!]!) { remove${name}s(ids: $ids) { removed } }`, { ids }, writer);

const figuresOf = async (party: string) =>
  (await marketing.connection.collection<StoredParty>('parties').findOne({ _id: party }))!.figures;

const DETAILS = {
  MAIL_SENT: {},
  MAIL_OPENED: {},
  MAIL_BOUNCED: {},
  AD_IMPRESSION: {},
  AD_CLICK: {},
  PAGE_VIEW: { page: '/engines' },
  APP_EVENT: { event: 'opened' },
  SOCIAL: { network: 'mastodon', action: 'SHARE' },
  FORM: { form: 'newsletter' },
};

const instant = fc
  .constantFrom('2026-01-31', '2026-02-01', '2025-12-31')
  .map((date) => new Date(`${date}T23:59:59.999Z`));
const category = fc.constantFrom('engines', 'Home & Garden', 'constructor', '7', null);
const number = fc.integer({ min: 1, max: 4 });
const party = fc.constantFrom('mailer:a', 'mailer:b', 'mailer:c');
const version = fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined });

/** One row of a kind, of few ids, so that rows meet; an engagement may change its kind, and lose its details so. */
const row = fc.oneof(
  fc
    .record({
      kind: fc.constantFrom(...(Object.keys(DETAILS) as (keyof typeof DETAILS)[])),
      occurredAt: instant,
      category,
    })
    .map((own) => ({ name: 'Engagement' as const, input: { ...engagement(), ...own, ...DETAILS[own.kind] } })),
  fc
    .record({ points: fc.integer({ min: 1, max: 100 }), statedAt: instant, category: fc.constantFrom('engines', 'b') })
    .map((own) => ({ name: 'Interest' as const, input: { ...interest(), ...own } })),
);

const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ row, party, number, version }).map((made) => ({ made, ids: null })) },
  {
    weight: 1,
    arbitrary: fc
      .record({ name: fc.constantFrom('Engagement' as const, 'Interest' as const), party, number })
      .map((ids) => ({ made: null, ids })),
  },
);

const idOf = (owner: string, count: number) => `${owner}-${count}`;

test('figures and activities equal a recount after any rows, replays and removals in any order', async () => {
  let written = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(step, { minLength: 1, maxLength: 5 }), { minLength: 2, maxLength: 8 }),
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
            const { rejected, outcomes } = await upsert(name, inputs);
            expect([rejected, outcomes.find(({ errors }) => errors.length > 0)]).toEqual([0, undefined]);
            written += inputs.length;
          }
          for (const { ids } of bulk) if (ids) await remove(ids.name, [idOf(ids.party, ids.number)]);
        }
        expect(await marketing.verify()).toEqual([]);
      },
    ),
    { numRuns: 12 },
  );
  expect(written).toBeGreaterThan(12);
}, 120_000);

test('many writers on one party at once lose nothing', async () => {
  const writes = Array.from({ length: 12 }, (_, writer) =>
    upsert(
      'Engagement',
      Array.from({ length: 5 }, (_, index) => engagement({ id: `race:${writer}-${index}`, party: 'mailer:race' })),
    ),
  );
  const cards = Array.from({ length: 4 }, (_, index) =>
    upsert('Subscriber', [subscriber({ id: 'mailer:race', preferredLanguage: 'de', sourceVersion: index + 1 })]),
  );
  const written = await Promise.all(writes);
  await Promise.all(cards);
  expect(written.map((rows) => rows.created)).toEqual(written.map(() => 5));
  expect(await figuresOf('mailer:race')).toEqual({
    months: { '2026-03': { MAIL_OPENED: 60 } },
    days: { '2026-03-02': 60 },
  });
  expect(await marketing.verify()).toEqual([]);
}, 60_000);

test('a recount finds a wrong figure, a lost, a wrong and a strange activity, and records without a party', async () => {
  await upsert('Engagement', [
    engagement({ id: 'bad:1', party: 'mailer:bad', category: 'engines' }),
    engagement({ id: 'bad:2', party: 'mailer:gone' }),
    engagement({ id: 'bad:3', party: 'mailer:bad' }),
    engagement({ id: 'bad:4', party: 'mailer:bad', kind: 'MAIL_SENT' }),
  ]);
  const parties = marketing.connection.collection<{ _id: string }>('parties');
  await parties.updateOne({ _id: 'mailer:bad' }, { $set: { 'figures.affinity.2026-03.engines': 9 } });
  const activities = marketing.connection.collection<{ _id: string; party?: string }>('activities');
  await activities.deleteOne({ _id: 'engagement/bad:1' });
  await activities.updateOne({ _id: 'engagement/bad:3' }, { $set: { title: 'Mail clicked' } });
  await activities.insertOne({ _id: 'engagement/bad:4', party: 'mailer:bad' });
  await parties.deleteOne({ _id: 'mailer:gone' });
  const found = await marketing.verify();
  expect(found.map(({ id, rule }) => [id, rule]).sort()).toEqual([
    ['engagement/bad:1', 'activities of engagement'],
    ['engagement/bad:3', 'activities of engagement'],
    ['engagement/bad:4', 'activities of engagement'],
    ['mailer:bad', 'figures'],
    ['mailer:gone', 'party of engagements'],
  ]);
});
