import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createCards } from '../platform/seal/cards.ts';
import { rotationStatus } from '../platform/seal/rotate.ts';
import { sealCards } from '../platform/seal/seal-cards.ts';
import { subgraph } from '../subgraphs/marketing/index.ts';
import { callerWith, openSubgraph, type OpenedSubgraph } from './open.ts';

const SUBSCRIBERS = 2_000;
const NEVER = 0;
const IN_CLEAR = { card: { $type: 'object' } };
const BLANK = {
  ...{ givenName: null, familyName: null, organizationName: null, birthDate: null, language: null },
  ...{ mails: [], phones: [], addresses: [], externalIds: [] },
};
const caller = callerWith('marketing:read', 'marketing:write');
const WRITE = 'mutation W($rows: [SubscriberInput!]!) { upsertSubscribers(inputs: $rows) { rejected } }';
const READ = 'query R($id: ID!) { subscriber(id: $id) { preferredLanguage } }';

let marketing: OpenedSubgraph;
let stopped = false;
let traffic: Promise<number>;

const parties = () => marketing.connection.collection('parties');
const count = (filter: object) => parties().countDocuments(filter);

/** How a process ended that migrates or rotates, and dies after so many batches of 500. */
async function migrated(batches: number, program = 'child.ts'): Promise<unknown> {
  const args = [process.env['MONGODB_URI']!, marketing.connection.name, String(batches)];
  const child = spawn('node', [join(import.meta.dirname, 'migrate', program), ...args], {
    env: { ...process.env, NODE_OPTIONS: '', MASTER_KEY: marketing.masterKey },
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

describe('cards that lie there in clear', () => {
  const CARD = 'query C($id: ID!) { subscriber(id: $id) { card { fullName } } }';
  const sees = callerWith('marketing:read', 'pii:read');
  const nameOf = async (id: string) =>
    (await marketing.data<{ subscriber: { card: { fullName: string } } }>(CARD, { id }, sees)).subscriber.card.fullName;
  const seal = (progress: () => Promise<void> | void) =>
    sealCards(marketing.connection, createCards('marketing', marketing.keys), () => void progress());

  beforeAll(async () => {
    await parties().updateMany({}, { $set: { card: { ...BLANK, fullName: 'Ada Lovelace' } } });
  });

  test('are answered, and sealed by a write of their party', async () => {
    expect(await nameOf('mailer:7')).toBe('Ada Lovelace');
    await marketing.data(WRITE, { rows: [{ id: 'mailer:7', preferredLanguage: 'en' }] }, caller);
    expect([await nameOf('mailer:7'), await count(IN_CLEAR)]).toEqual(['Ada Lovelace', SUBSCRIBERS - 1]);
  });

  test('are sealed in batches, none of what is written meanwhile is lost, and a run that is cut off goes on', async () => {
    const cut = () => {
      throw new Error('cut off');
    };
    await expect(seal(cut)).rejects.toThrow('cut off');
    const left = await count(IN_CLEAR);
    expect(left).toBeLessThan(SUBSCRIBERS - 1);
    expect(left).toBeGreaterThan(0);
    const written: Promise<unknown>[] = [];
    const rows = [0, 500, 998, 999].map((n) => ({ id: `mailer:${n}`, card: { fullName: `Renamed ${n}` } }));
    await seal(() => {
      if (written.length === 0) written.push(marketing.data(WRITE, { rows }, caller));
    });
    await Promise.all(written);
    expect(await count(IN_CLEAR)).toBe(0);
    expect([await nameOf('mailer:999'), await nameOf('mailer:1')]).toEqual(['Renamed 999', 'Ada Lovelace']);
    expect(await seal(() => undefined)).toBe(0);
  });

  test('stay readable while their keys are wrapped anew, by a run that is killed and by the next', async () => {
    expect(await migrated(2, 'rotate.ts')).toBe('SIGKILL');
    const keysOf = async () => (await rotationStatus(marketing.keys)).map(({ dataKeys }) => dataKeys);
    expect(await keysOf()).toEqual([SUBSCRIBERS - 1_000, 1_000]);
    const names = () => Promise.all(['mailer:0', 'mailer:1', 'mailer:1999'].map(nameOf));
    expect(await names()).toEqual(['Renamed 0', 'Ada Lovelace', 'Ada Lovelace']);
    expect([await migrated(NEVER, 'rotate.ts'), await keysOf()]).toEqual([0, [0, SUBSCRIBERS]]);
    expect(await names()).toEqual(['Renamed 0', 'Ada Lovelace', 'Ada Lovelace']);
  });
});
