import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { subgraph } from '../subgraphs/marketing/index.ts';
import { callerWith, openSubgraph, type OpenedSubgraph } from './open.ts';

const SUBSCRIBERS = 2_000;
const NEVER = 0;
const caller = callerWith('marketing:read', 'marketing:write');
const WRITE = 'mutation W($rows: [SubscriberInput!]!) { upsertSubscribers(inputs: $rows) { rejected } }';
const READ = 'query R($id: ID!) { subscriber(id: $id) { preferredLanguage } }';

let marketing: OpenedSubgraph;
let stopped = false;
let traffic: Promise<number>;

const parties = () => marketing.connection.collection('parties');
const count = (filter: object) => parties().countDocuments(filter);

/** How a process ended that migrates, and dies after so many batches of 500. */
async function migrated(batches: number): Promise<unknown> {
  const args = [process.env['MONGODB_URI']!, marketing.connection.name, String(batches)];
  const child = spawn('node', [join(import.meta.dirname, 'migrate/child.ts'), ...args], {
    env: { ...process.env, NODE_OPTIONS: '' },
    stdio: 'inherit',
  });
  const [code, signal] = (await once(child, 'close')) as [number | null, string | null];
  return signal ?? code;
}

/** Writes and reads subscribers until it is told to stop; every answer is of the present shape. */
async function keepAsking(): Promise<number> {
  let asked = 0;
  for (; !stopped; asked++) {
    const rows = [{ id: `mailer:${(asked * 37) % SUBSCRIBERS}`, preferredLanguage: 'FR-ca' }];
    await marketing.data(WRITE, { rows }, caller);
    const id = `mailer:${(asked * 101 + 1) % SUBSCRIBERS}`;
    const { subscriber } = await marketing.data<{ subscriber: { preferredLanguage: string } }>(READ, { id }, caller);
    expect(['de-AT', 'fr-CA']).toContain(subscriber.preferredLanguage);
  }
  return asked;
}

beforeAll(async () => {
  marketing = await openSubgraph(subgraph);
  const rows = Array.from({ length: SUBSCRIBERS }, (_, n) => ({ id: `mailer:${n}`, preferredLanguage: 'de-AT' }));
  for (let from = 0; from < SUBSCRIBERS; from += 1_000)
    await marketing.data(WRITE, { rows: rows.slice(from, from + 1_000) }, caller);
  await parties().updateMany({}, { $set: { preferredLanguage: 'DE-at', schemaVersion: 1 } });
  traffic = keepAsking();
  traffic.catch(() => undefined);
}, 180_000);

afterAll(async () => {
  stopped = true;
  await traffic;
  await marketing.close();
});

test('what is stored in the old shape is answered in the present one before anything is migrated', async () => {
  expect(await marketing.data(READ, { id: 'mailer:1999' }, caller)).toEqual({
    subscriber: { preferredLanguage: 'de-AT' },
  });
});

test('a migration that is killed leaves each document in one shape or the other', async () => {
  expect(await migrated(2)).toBe('SIGKILL');
  expect(await count({ schemaVersion: 1, preferredLanguage: 'DE-at' })).toBeGreaterThan(0);
  expect(await count({ schemaVersion: 1, preferredLanguage: { $ne: 'DE-at' } })).toBe(0);
  expect(await count({ schemaVersion: 2, preferredLanguage: 'DE-at' })).toBe(0);
}, 180_000);

test('the next run completes it while others write, none of whose writes is lost', async () => {
  expect([await migrated(NEVER), await count({ schemaVersion: 1 })]).toEqual([0, 0]);
  stopped = true;
  const asked = await traffic;
  expect(asked).toBeGreaterThan(0);
  expect(await count({ preferredLanguage: { $nin: ['de-AT', 'fr-CA'] } })).toBe(0);
  expect(await count({ preferredLanguage: 'fr-CA' })).toBe(Math.min(asked, SUBSCRIBERS));
  expect(await marketing.verify()).toEqual([]);
}, 180_000);

test('a filter finds a language in whatever case', async () => {
  const query = 'query F($tags: [String!]!) { subscribers(filter: { preferredLanguage: $tags }) { totalCount } }';
  const found = (tags: string[]) => marketing.data<{ subscribers: unknown }>(query, { tags }, caller);
  expect(await found(['FR-CA'])).toEqual({ subscribers: { totalCount: await count({ preferredLanguage: 'fr-CA' }) } });
});
