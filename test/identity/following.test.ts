import { Writable } from 'node:stream';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { createClient } from 'redis';
import { createLog } from '../../platform/observe/log.ts';
import { observeSteps, type Step } from '../../platform/domain/step.ts';
import { until } from '../until.ts';
import { customerOf, openRegistry, remove, write, type Registry } from './registry.ts';

const lines: string[] = [];
const log = createLog('trace', new Writable({ write: (chunk, _, done) => (lines.push(String(chunk)), done()) }));

let registry: Registry;
let run = 0;

beforeAll(async () => {
  registry = await openRegistry({ redis: true, overrides: { log } });
  await registry.openAnother();
});

afterEach(() => {
  registry.down.clear();
  observeSteps(null);
});

afterAll(() => registry.close());

function names() {
  const tag = `f${(run += 1)}`;
  return { id: (name: string) => `crm:${tag}-${name}`, mail: (name: string) => `${name}.${tag}@example.com` };
}

const isLinked = async (domain: 'sales' | 'finance', id: string) => (await customerOf(registry, domain, id)) !== null;

const customersHere = () => registry.identity.connection.collection('customers').countDocuments();

test('a new party is linked within a second of its commit', async () => {
  const { id, mail } = names();
  await write(registry, 'sales', { [id('warm')]: {} });
  await until(() => isLinked('sales', id('warm')), 10_000);
  await write(registry, 'sales', { [id('a')]: { mails: [mail('ada')] } });
  await until(() => isLinked('sales', id('a')), 1_000);
});

test('one new person who arrives in two domains at once is one customer, in two processes', async () => {
  const { id, mail } = names();
  const people = Array.from({ length: 30 }, (_, index) => String(index));
  await Promise.all(
    people.flatMap((name) => [
      write(registry, 'sales', { [id(name)]: { mails: [mail(name)] } }),
      write(registry, 'finance', { [id(name)]: { mails: [mail(name)] } }),
    ]),
  );
  for (const name of people)
    await until(async () => (await isLinked('sales', id(name))) && isLinked('finance', id(name)), 20_000);
  const homes = await Promise.all(
    people.map(async (name) => [
      await customerOf(registry, 'sales', id(name)),
      await customerOf(registry, 'finance', id(name)),
    ]),
  );
  for (const [one, two] of homes) expect(two).toBe(one);
  expect(new Set(homes.map(([one]) => one)).size).toBe(people.length);
});

describe('a domain that does not answer', () => {
  test('makes linking wait, never a customer out of nothing', async () => {
    const { id, mail } = names();
    const before = await customersHere();
    const asked = registry.asked.length;
    registry.down.add('finance');
    await write(registry, 'finance', { [id('a')]: { mails: [mail('ada')] } });
    await until(async () => registry.asked.slice(asked).includes('FinancePartyCards'), 10_000);
    await expect(registry.identity.settled()).rejects.toThrow('FinancePartyVersions');
    expect(await customersHere()).toBe(before);
    expect(await isLinked('finance', id('a'))).toBe(false);
    registry.down.clear();
    await until(() => isLinked('finance', id('a')), 10_000);
  });

  test('does not keep another one waiting', async () => {
    const { id, mail } = names();
    registry.down.add('finance');
    await write(registry, 'finance', { [id('a')]: { mails: [mail('ada')] } });
    await write(registry, 'sales', { [id('a')]: { mails: [mail('ada')] } });
    await until(() => isLinked('sales', id('a')), 10_000);
    expect(await isLinked('finance', id('a'))).toBe(false);
  });
});

test.each(['link:read', 'link:written', 'link:committed', 'link:acknowledged'] as Step[])(
  'a process that fails at %s leaves nothing half done, and what it left is done again',
  async (step) => {
    const { id, mail } = names();
    let failures = 0;
    observeSteps((reached) => {
      if (reached !== step || failures > 0) return;
      failures += 1;
      throw new Error('The process fails here.');
    });
    await write(registry, 'sales', { [id('a')]: { mails: [mail('ada')] }, [id('b')]: { mails: [mail('ada')] } });
    await until(async () => failures === 1 && (await isLinked('sales', id('a'))), 10_000);
    expect(await customerOf(registry, 'sales', id('b'))).toBe(await customerOf(registry, 'sales', id('a')));
  },
);

test('a stream that is read again from its beginning changes nothing', async () => {
  await registry.identity.settled();
  const snapshot = () =>
    registry.identity.connection.collection<{ _id: string }>('parties').find().sort({ _id: 1 }).toArray();
  const before = await snapshot();
  const redis = await createClient({ url: process.env['REDIS_URL']! }).connect();
  const stream = `${registry.prefix}{sales}:changes`;
  const entries = (await redis.xRange(stream, '-', '+')) ?? [];
  expect(entries.length).toBeGreaterThan(0);
  for (const { message } of entries) await redis.xAdd(stream, '*', message);
  const last = (await redis.xRevRange(stream, '+', '-', { COUNT: 1 }))![0]!.id;
  await until(async () => {
    const [group] = await redis.xInfoGroups(stream);
    return group!['last-delivered-id'] === last && group!.pending === 0;
  }, 20_000);
  redis.destroy();
  expect(await snapshot()).toEqual(before);
});

test('no value of a card is in the store, in Redis or in a log', async () => {
  const { id } = names();
  const card = {
    mails: ['Kanari.Vogel@Example.org', 'noreply@kanari.example'],
    phones: ['+49 (171) 555-0123987', '0171 5550 124'],
    externalIds: [{ system: 'kanarisystem', value: 'KaNaRi-77' }],
    addresses: [{ country: 'DE' }],
  };
  const shown = /kanari|vogel|5550123987|5550.?124/iu;
  registry.down.add('sales');
  await write(registry, 'sales', { [id('c')]: card });
  await expect(registry.identity.settled()).rejects.toThrow('SalesPartyVersions');
  registry.down.clear();
  await write(registry, 'finance', { [id('c')]: card });
  await until(async () => (await isLinked('sales', id('c'))) && isLinked('finance', id('c')), 20_000);
  expect(await customerOf(registry, 'finance', id('c'))).toBe(await customerOf(registry, 'sales', id('c')));
  await remove(registry, 'sales', id('c'));
  await registry.identity.settled();

  const { connection } = registry.identity;
  const collections = await connection.listCollections();
  const stored = await Promise.all(collections.map(({ name }) => connection.collection(name).find().toArray()));
  expect(JSON.stringify(stored)).toContain(id('c'));
  expect(JSON.stringify(stored)).not.toMatch(shown);
  const redis = await createClient({ url: process.env['REDIS_URL']! }).connect();
  const keys = await Array.fromAsync(redis.scanIterator({ MATCH: `${registry.prefix}*` }));
  const streams = await Promise.all(keys.flat().map((key) => redis.xRange(key, '-', '+')));
  redis.destroy();
  expect(JSON.stringify([keys, streams])).toContain(id('c'));
  expect(JSON.stringify([keys, streams])).not.toMatch(shown);
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.join('')).not.toMatch(shown);
});

test('everything that these tests linked is verified', async () => {
  await registry.identity.settled();
  expect(await registry.identity.verify()).toEqual([]);
});
