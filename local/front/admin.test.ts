import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { scratch } from '../scratch.ts';

let at: Awaited<ReturnType<typeof scratch>>;
beforeAll(async () => {
  at = await scratch();
});
afterAll(() => at.drop());

test('collections are created, listed, renamed and dropped', async () => {
  await at.db.createCollection('first');
  await at.db.collection('first').rename('second');
  expect(await at.db.listCollections({}, { nameOnly: true }).toArray()).toMatchObject([
    { name: 'second', type: 'collection' },
  ]);
  expect(await at.db.collection('second').drop()).toBe(true);
  expect(await at.db.listCollections().toArray()).toEqual([]);
});

test('a dropped database is gone from the list of databases', async () => {
  const other = at.client.db(`${at.db.databaseName}-2`);
  const names = async () => (await at.db.admin().listDatabases()).databases.map(({ name }) => name);
  await other.collection('a').insertOne({ a: 1 });
  expect(await names()).toContain(other.databaseName);
  await other.dropDatabase();
  expect(await names()).not.toContain(other.databaseName);
});

test('indexes are there when createIndexes answers, listed with their options, and gone after dropIndexes', async () => {
  const col = at.db.collection('indexed');
  await col.insertMany(Array.from({ length: 100 }, (_, i) => ({ a: i, b: i % 3 })));
  await col.createIndexes([
    { key: { a: 1 }, name: 'a', unique: true },
    { key: { b: 1, a: -1 }, name: 'ba', partialFilterExpression: { b: { $gt: 0 } } },
    { key: { at: 1 }, name: 'ttl', expireAfterSeconds: 60 },
  ]);
  expect(await col.indexes()).toMatchObject([
    { name: '_id_', key: { _id: 1 } },
    { name: 'a', key: { a: 1 }, unique: true },
    { name: 'ba', key: { b: 1, a: -1 }, partialFilterExpression: { b: { $gt: 0 } } },
    { name: 'ttl', expireAfterSeconds: 60 },
  ]);
  await col.dropIndex('ba');
  await expect(col.dropIndex('ba')).rejects.toMatchObject({ code: 27 });
  await col.dropIndexes();
  expect((await col.indexes()).map(({ name }) => name)).toEqual(['_id_']);
});

test('a unique index over duplicates is refused and not made', async () => {
  const col = at.db.collection('duplicates');
  await col.insertMany([{ a: 1 }, { a: 1 }]);
  await expect(col.createIndex({ a: 1 }, { unique: true })).rejects.toMatchObject({ code: 11000 });
  expect((await col.indexes()).map(({ name }) => name)).toEqual(['_id_']);
});

test('collMod, collStats and dbStats answer', async () => {
  const col = at.db.collection('stats');
  await col.insertMany([{ a: 1 }, { a: 2 }]);
  expect(await at.db.command({ collMod: 'stats', validator: {} })).toMatchObject({ ok: 1 });
  expect(await at.db.command({ collStats: 'stats' })).toMatchObject({ ns: `${at.db.databaseName}.stats`, count: 2 });
  expect(await at.db.stats()).toMatchObject({ db: at.db.databaseName });
});

test('a sorted page is read in the order of its index, and explain says what is sorted whole', async () => {
  const pages = at.db.collection<{ _id: number; n: number; kind: string; plain: number }>('pages');
  await pages.createIndexes([{ key: { n: -1, _id: -1 } }, { key: { kind: 1, n: -1, _id: -1 } }]);
  const docs = Array.from({ length: 2_000 }, (_, n) => ({ _id: n, n, kind: `k${n % 2}`, plain: n }));
  await pages.insertMany(docs);
  await at.db.command({ analyze: 'pages' });
  const planOf = async (filter: object, sort: Record<string, 1 | -1>) =>
    (
      (await pages.find(filter).sort(sort).limit(10).explain('queryPlanner')) as {
        queryPlanner: { winningPlan: unknown };
      }
    ).queryPlanner.winningPlan;
  expect(await planOf({}, { n: -1, _id: -1 })).toEqual({ stage: 'IXSCAN', indexName: 'n_-1__id_-1' });
  expect(await planOf({}, { n: 1, _id: 1 })).toEqual({ stage: 'IXSCAN', indexName: 'n_-1__id_-1' });
  expect(await planOf({ kind: 'k1' }, { n: -1, _id: -1 })).toEqual({
    stage: 'IXSCAN',
    indexName: 'kind_1_n_-1__id_-1',
  });
  expect(await planOf({}, { plain: 1 })).toEqual({ stage: 'SORT', inputStage: { stage: 'COLLSCAN' } });
});

test('explain says which index a read uses', async () => {
  const plan = await at.db.collection<{ _id: number }>('stats').find({ _id: 1 }).explain('queryPlanner');
  expect(plan).toMatchObject({ queryPlanner: { winningPlan: { stage: 'IXSCAN', indexName: '_id_' } } });
});

test('an unknown command is a CommandNotFound, an unknown stage and operator say what is wrong', async () => {
  await expect(at.db.command({ frobnicate: 1 })).rejects.toMatchObject({ code: 59, codeName: 'CommandNotFound' });
  await expect(
    at.db
      .collection('a')
      .aggregate([{ $frobnicate: {} }])
      .toArray(),
  ).rejects.toMatchObject({ code: 40324 });
  await expect(at.db.collection('stats').updateOne({}, { $frobnicate: { a: 1 } })).rejects.toMatchObject({ code: 9 });
});

test('ping, hello, buildInfo and serverStatus answer', async () => {
  expect(await at.db.command({ ping: 1 })).toMatchObject({ ok: 1 });
  expect(await at.db.command({ hello: 1 })).toMatchObject({
    isWritablePrimary: true,
    maxWireVersion: expect.any(Number),
  });
  expect(await at.db.command({ buildInfo: 1 })).toMatchObject({ version: expect.stringMatching(/^\d+\.\d+\.\d+$/) });
  expect(await at.db.command({ serverStatus: 1 })).toMatchObject({ uptime: expect.any(Number) });
});

test('a wrong password and an unknown user are refused, and nothing is read without login', async () => {
  const uri = new URL(process.env.MONGODB_URI!);
  const right = uri.password;
  if (right === '') return;
  uri.password = 'wrong';
  await expect(scratch({}, uri.href)).rejects.toMatchObject({ code: 18 });
  uri.password = right;
  uri.username = 'somebody';
  await expect(scratch({}, uri.href)).rejects.toMatchObject({ code: 18 });
  uri.username = uri.password = '';
  uri.search = '?directConnection=true';
  const stranger = await scratch({}, uri.href);
  await expect(stranger.db.collection('a').findOne({})).rejects.toMatchObject({ code: 13 });
  await stranger.client.close();
});
