import { randomBytes } from 'node:crypto';
import { afterAll, beforeEach, beforeAll, expect, test } from '@jest/globals';
import { migrate, type Migration } from './migrate.ts';
import { connect, type Connection } from './mongo.ts';

interface Doc {
  _id: string;
  version: number;
  schemaVersion: number;
  name?: string;
  title?: string;
}

const rename: Migration = {
  collection: 'things',
  to: 2,
  change: (doc) => ({ set: { title: String(doc['name']).toUpperCase() }, unset: ['name'] }),
};

let connection: Connection;
const things = () => connection.collection<Doc>('things');

beforeAll(async () => {
  connection = await connect(process.env['MONGODB_URI']!, `test_migrate_${randomBytes(4).toString('hex')}`);
});
beforeEach(async () => {
  await things().deleteMany({});
  await things().insertMany(
    Array.from({ length: 1_200 }, (_, n) => ({ _id: `t:${n}`, version: 1, schemaVersion: 1, name: `n${n}` })),
  );
});
afterAll(async () => {
  await connection.dropDatabase();
  await connection.close();
});

test('brings every document to the new shape, and reports how far it is', async () => {
  const seen: number[] = [];
  expect(await migrate(connection, rename, (done, total) => seen.push(done / total))).toBe(1_200);
  expect(await things().countDocuments({ schemaVersion: 2, name: { $exists: false } })).toBe(1_200);
  expect(await things().findOne({ _id: 't:7' })).toMatchObject({ title: 'N7' });
  expect(seen.at(-1)).toBe(1);
});

test('a second run changes nothing', async () => {
  await migrate(connection, rename, () => undefined);
  expect(await migrate(connection, rename, () => undefined)).toBe(0);
});

test('a run that was cut off goes on where it stopped', async () => {
  const cut = () => {
    throw new Error('cut off');
  };
  await expect(migrate(connection, rename, cut)).rejects.toThrow('cut off');
  const left = await things().countDocuments({ schemaVersion: 1 });
  expect(left).toBeLessThan(1_200);
  expect(await migrate(connection, rename, () => undefined)).toBe(left);
});
