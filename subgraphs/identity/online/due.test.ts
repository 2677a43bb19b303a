import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { connect, type Connection } from '../../../platform/mongo.ts';
import { claimDue, isDue, markDue, releaseDue, settleDue, youngestDue } from './due.ts';

let connection: Connection;

beforeAll(async () => {
  connection = await connect(process.env['MONGODB_URI']!, `test_due_${randomBytes(6).toString('hex')}`);
});

beforeEach(async () => {
  await connection.collection('due').deleteMany({});
});

afterAll(async () => {
  await connection.dropDatabase();
  await connection.close();
});

const keys = (domain: string, count: number) => Array.from({ length: count }, (_, at) => `${domain}/${at}`);
const partiesOf = (docs: Awaited<ReturnType<typeof claimDue>>) => docs.flatMap(({ parties }) => parties);

test('of several that claim at once each gets others, and all is claimed once', async () => {
  await markDue(connection, keys('sales', 1_800));
  const claims = await Promise.all([1, 2, 3, 4].map(() => claimDue(connection, [])));
  const claimed = claims.flatMap(partiesOf);
  expect(claimed.toSorted()).toEqual(keys('sales', 1_800).sort());
  expect(await claimDue(connection, [])).toEqual([]);
  for (const claim of claims) await settleDue(connection, claim);
  expect(await isDue(connection)).toBe(false);
});

test('what is released is free again, and what waits for a domain is left', async () => {
  await markDue(connection, [...keys('sales', 2), ...keys('finance', 3)]);
  const claim = await claimDue(connection, ['finance']);
  expect(partiesOf(claim)).toEqual(keys('sales', 2));
  expect(await claimDue(connection, ['finance'])).toEqual([]);
  await releaseDue(connection, claim);
  expect(partiesOf(await claimDue(connection, ['finance']))).toEqual(keys('sales', 2));
});

test('a claim that has run out goes to the next, and whoever had it settles nothing', async () => {
  await markDue(connection, keys('sales', 2));
  const late = await claimDue(connection, []);
  await connection.collection('due').updateMany({}, { $set: { until: new Date(0) } });
  const next = await claimDue(connection, []);
  expect(partiesOf(next)).toEqual(keys('sales', 2));
  await settleDue(connection, late);
  expect(await isDue(connection, { upTo: (await youngestDue(connection))! })).toBe(true);
  await settleDue(connection, next);
  expect(await youngestDue(connection)).toBeNull();
});
