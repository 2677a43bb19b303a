import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { PartyDoc } from '../../subgraphs/identity/model.ts';
import type { WordDoc } from '../../subgraphs/identity/search/model.ts';
import { customerOf, openRegistry, remove, write, type Registry } from './registry.ts';

let registry: Registry;
let ada: string;
let ben: string;
let merged: string;

/** Two customers, a tombstone and a removed party. */
beforeAll(async () => {
  registry = await openRegistry();
  await write(registry, 'sales', {
    'crm:ada': { mails: ['ada@example.com'] },
    'crm:ben': { mails: ['ben@example.com'] },
    'crm:gone': {},
  });
  await write(registry, 'finance', { 'erp:ben': { phones: ['+491707654321'] } });
  await registry.identity.settled();
  ada = (await customerOf(registry, 'sales', 'crm:ada'))!;
  ben = (await customerOf(registry, 'sales', 'crm:ben'))!;
  merged = (await customerOf(registry, 'finance', 'erp:ben'))!;
  await write(registry, 'sales', { 'crm:ben': { mails: ['ben@example.com'], phones: ['+491707654321'] } });
  await remove(registry, 'sales', 'crm:gone');
  await registry.identity.settled();
});

afterAll(() => registry.close());

const parties = () => registry.identity.connection.collection<PartyDoc>('parties');

/** The rules that are broken while a document is changed so. */
async function broken(
  id: string,
  change: Record<string, unknown> | null,
  name = id.includes('/') ? 'parties' : id === 'registry' ? 'registry' : 'customers',
): Promise<string[]> {
  const collection = registry.identity.connection.collection<{ _id: string }>(name);
  const before = (await collection.findOne({ _id: id }))!;
  expect(before).not.toBeNull();
  if (change === null) await collection.deleteOne({ _id: id });
  else await collection.updateOne({ _id: id }, { $set: change });
  const findings = await registry.identity.verify();
  await collection.replaceOne({ _id: id }, before, { upsert: true });
  return [...new Set(findings.map((finding) => finding.rule))].sort();
}

test('what was written by linking is in order', async () => {
  expect(await customerOf(registry, 'finance', 'erp:ben')).toBe(ben);
  expect(await registry.identity.verify()).toEqual([]);
});

test('a party that was lost is found', async () => {
  expect(await broken('sales/crm:ada', null)).toEqual([
    'an identifier names who holds it',
    'every party is known',
    'party and customer agree',
    'who is removed is found by nothing',
  ]);
});

test('a party that is linked twice is found', async () => {
  expect(await broken(ada, { parties: ['sales/crm:ada', 'sales/crm:ben'] })).toEqual(['party and customer agree']);
});

test('a party that its customer does not name is found', async () => {
  expect(await broken(ada, { parties: [] })).toEqual(['customer and party agree']);
});

test('a party that is not linked is found', async () => {
  expect(await broken('sales/crm:ada', { customer: null })).toEqual([
    'linked unless removed',
    'party and customer agree',
  ]);
});

test('a removed party that is still linked is found', async () => {
  expect(await broken('sales/crm:gone', { customer: ada })).toEqual([
    'customer and party agree',
    'linked unless removed',
  ]);
});

test('a version that was missed is found', async () => {
  expect(await broken('sales/crm:ada', { version: 0 })).toEqual(['version']);
});

test('identifiers that are not those of the card are found', async () => {
  expect(await broken('sales/crm:ada', { hashes: ['mail:1:AAAAAAAAAAAAAAAAAAAAAA'] })).toEqual([
    'an identifier names who holds it',
    'hashes',
  ]);
});

test('an identifier that two customers hold is found', async () => {
  const { hashes } = (await parties().findOne({ _id: 'sales/crm:ben' }))!;
  expect(await broken('sales/crm:ada', { hashes })).toEqual([
    'an identifier has one customer',
    'an identifier names who holds it',
    'hashes',
  ]);
});

test('an identifier that was lost, or names whoever does not hold it, is found', async () => {
  const [hash] = (await parties().findOne({ _id: 'sales/crm:ada' }))!.hashes;
  for (const change of [null, { parties: ['sales/crm:ada', 'sales/crm:ben'] }, { parties: [] }])
    expect(await broken(hash!, change, 'identifiers')).toEqual(['an identifier names who holds it']);
});

test('hashes that are left of a removed party are found', async () => {
  expect(await broken('sales/crm:gone', { tokens: ['1AAAAAAAAAAAA'] }, 'findables')).toEqual([
    'who is removed is found by nothing',
  ]);
});

test('a word that nobody has is found', async () => {
  const { connection } = registry.identity;
  const words = connection.collection<WordDoc>('words');
  await words.insertOne({ _id: '1AAAAAAAAAAAA', tokens: [], doubted: null });
  expect(await registry.identity.verify()).toMatchObject([{ rule: 'a word that nobody has is forgotten' }]);
  await words.deleteOne({ _id: '1AAAAAAAAAAAA' });
});

test('a tombstone that leads nowhere is found', async () => {
  expect(await broken(merged, { mergedInto: 'nowhere' })).toEqual([
    'a tombstone leads to a living customer that knows it',
  ]);
});

test('a tombstone that its customer does not know is found', async () => {
  expect(await broken(ben, { absorbed: [] })).toEqual(['a tombstone leads to a living customer that knows it']);
});

test('a customer too many in the count is found', async () => {
  expect(await broken('registry', { customers: 7 })).toEqual(['customers are counted']);
});
