import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { mongo } from 'mongoose';
import { scratch } from '../scratch.ts';

interface Item {
  _id: number;
  name?: string;
  n?: number;
  tags?: string[];
  big?: string;
}

let at: Awaited<ReturnType<typeof scratch>>;
beforeAll(async () => {
  at = await scratch();
});
afterAll(() => at.drop());

const items = (name: string) => at.db.collection<Item>(name);
const numbered = (count: number) => Array.from({ length: count }, (_, i) => ({ _id: i, name: `item ${i}`, n: i % 10 }));

test('what is inserted is found, by filter, sort, skip, limit and projection', async () => {
  const col = items('find');
  await col.insertMany(numbered(30));
  const found = await col
    .find({ n: { $gte: 8 } })
    .sort({ _id: -1 })
    .skip(1)
    .limit(2)
    .project({ n: 1 })
    .toArray();
  expect(found).toEqual([
    { _id: 28, n: 8 },
    { _id: 19, n: 9 },
  ]);
});

test('updates answer what they matched, modified and upserted', async () => {
  const col = items('update');
  await col.insertMany(numbered(3));
  expect(await col.updateOne({ _id: 1 }, { $set: { name: 'new' } })).toMatchObject({
    matchedCount: 1,
    modifiedCount: 1,
  });
  expect(await col.updateMany({}, { $inc: { n: 1 } })).toMatchObject({ matchedCount: 3, modifiedCount: 3 });
  expect(await col.replaceOne({ _id: 9 }, { name: 'nine' }, { upsert: true })).toMatchObject({
    upsertedId: 9,
    upsertedCount: 1,
  });
  expect(await col.deleteMany({ _id: { $in: [0, 9] } })).toMatchObject({ deletedCount: 2 });
  expect(await col.find().sort({ _id: 1 }).toArray()).toEqual([
    { _id: 1, name: 'new', n: 2 },
    { _id: 2, name: 'item 2', n: 3 },
  ]);
});

test('findOneAndUpdate answers the document before or after', async () => {
  const col = items('modify');
  await col.insertOne({ _id: 1, n: 1 });
  expect(await col.findOneAndUpdate({ _id: 1 }, { $inc: { n: 1 } })).toEqual({ _id: 1, n: 1 });
  expect(await col.findOneAndUpdate({ _id: 1 }, { $inc: { n: 1 } }, { returnDocument: 'after' })).toEqual({
    _id: 1,
    n: 3,
  });
  expect(await col.findOneAndDelete({ _id: 1 })).toEqual({ _id: 1, n: 3 });
});

test('a bulk of mixed writes answers its counts, and an ordered one stops at its first failure', async () => {
  const col = items('bulk');
  const result = await col.bulkWrite([
    { insertOne: { document: { _id: 1 } } },
    { updateOne: { filter: { _id: 2 }, update: { $set: { n: 2 } }, upsert: true } },
    { replaceOne: { filter: { _id: 1 }, replacement: { n: 1 } } },
    { deleteOne: { filter: { _id: 2 } } },
  ]);
  expect(result).toMatchObject({ insertedCount: 1, upsertedCount: 1, modifiedCount: 1, deletedCount: 1 });
  await expect(col.insertMany([{ _id: 5 }, { _id: 1 }, { _id: 6 }])).rejects.toMatchObject({ code: 11000 });
  expect(await col.distinct('_id')).toEqual([1, 5]);
  await expect(col.insertMany([{ _id: 7 }, { _id: 1 }, { _id: 8 }], { ordered: false })).rejects.toMatchObject({
    code: 11000,
  });
  expect((await col.distinct('_id')).sort()).toEqual([1, 5, 7, 8]);
});

test('an aggregation groups, joins and sorts', async () => {
  await items('left').insertMany(numbered(4));
  await items('right').insertMany([{ _id: 1, name: 'one' }]);
  const joined = await items('left')
    .aggregate([
      { $match: { _id: { $lt: 2 } } },
      { $lookup: { from: 'right', localField: '_id', foreignField: '_id', as: 'found' } },
      { $project: { count: { $size: '$found' } } },
      { $sort: { _id: 1 } },
    ])
    .toArray();
  expect(joined).toEqual([
    { _id: 0, count: 0 },
    { _id: 1, count: 1 },
  ]);
  expect(
    await items('left')
      .aggregate([{ $group: { _id: null, sum: { $sum: '$n' } } }])
      .toArray(),
  ).toEqual([{ _id: null, sum: 6 }]);
});

test('count, estimated count and distinct agree with what is there', async () => {
  const col = items('count');
  await col.insertMany(numbered(25));
  expect(await col.countDocuments({ n: 3 })).toBe(3);
  expect(await col.countDocuments()).toBe(25);
  expect(await col.distinct('n', { _id: { $lt: 3 } })).toEqual([0, 1, 2]);
});

test('a cursor gives every document once over several batches', async () => {
  const col = items('cursor');
  await col.insertMany(numbered(1000));
  const orders: mongo.FindOptions[] = [{}, { sort: { n: 1 } }, { sort: { _id: -1 } }];
  for (const options of orders) {
    const ids = (await col.find({}, { ...options, batchSize: 70 }).toArray()).map(({ _id }) => _id);
    expect(new Set(ids).size).toBe(1000);
    expect(ids).toHaveLength(1000);
  }
  const grouped = await col.aggregate([{ $group: { _id: '$_id' } }], { cursor: { batchSize: 70 } }).toArray();
  expect(grouped).toHaveLength(1000);
});

test('two cursors over the same collection do not disturb each other', async () => {
  const col = items('cursor');
  const [left, right] = [col.find().batchSize(10), col.find().sort({ _id: -1 }).batchSize(10)];
  const seen: number[][] = [];
  for (let i = 0; i < 50; i++) seen.push([(await left.next())!._id, (await right.next())!._id]);
  expect(seen[49]).toEqual([49, 950]);
  await Promise.all([left.close(), right.close()]);
});

test('a killed cursor is gone', async () => {
  const { cursor } = (await at.db.command({ find: 'cursor', batchSize: 2 })) as { cursor: { id: bigint } };
  await at.db.command({ killCursors: 'cursor', cursors: [cursor.id] });
  await expect(at.db.command({ getMore: cursor.id, collection: 'cursor' })).rejects.toMatchObject({
    code: 43,
    codeName: 'CursorNotFound',
  });
});

test('a document of 10 MB comes back as it went', async () => {
  const col = items('big');
  const big = 'abcdefghij'.repeat(1_000_000);
  await col.insertOne({ _id: 1, big });
  expect((await col.findOne({ _id: 1 }))!.big === big).toBe(true);
});

test('a document over 16 MB is refused with BSONObjectTooLarge', async () => {
  await expect(items('big').insertOne({ _id: 2, big: 'x'.repeat(17_000_000) })).rejects.toMatchObject({ code: 10334 });
});

test('a unique index refuses with E11000, its key pattern and value, from every kind of write', async () => {
  const col = items('unique');
  await col.createIndex({ name: 1 }, { unique: true });
  await col.insertMany([
    { _id: 1, name: 'a' },
    { _id: 2, name: 'b' },
  ]);
  const refusal = {
    code: 11000,
    keyPattern: { name: 1 },
    keyValue: { name: 'a' },
    message: expect.stringContaining(
      `E11000 duplicate key error collection: ${at.db.databaseName}.unique index: name_1 dup key: { name: "a" }`,
    ),
  };
  await expect(col.insertOne({ _id: 3, name: 'a' })).rejects.toMatchObject(refusal);
  await expect(col.updateOne({ _id: 2 }, { $set: { name: 'a' } })).rejects.toMatchObject(refusal);
  await expect(col.replaceOne({ _id: 2 }, { name: 'a' })).rejects.toMatchObject(refusal);
  await expect(col.findOneAndUpdate({ _id: 2 }, { $set: { name: 'a' } })).rejects.toMatchObject(refusal);
  await expect(col.insertOne({ _id: 1, name: 'c' })).rejects.toMatchObject({
    code: 11000,
    keyPattern: { _id: 1 },
    keyValue: { _id: 1 },
  });
});

test('20 concurrent upserts of one document make one document and lose no increment', async () => {
  const col = items('race');
  await Promise.all(Array.from({ length: 20 }, () => col.updateOne({ _id: 1 }, { $inc: { n: 1 } }, { upsert: true })));
  expect(await col.find().toArray()).toEqual([{ _id: 1, n: 20 }]);
});

test('an unacknowledged write is made', async () => {
  const col = items('unacknowledged');
  await col.insertOne({ _id: 1 }, { writeConcern: { w: 0 } });
  let found = null;
  while (!found) found = await col.findOne({ _id: 1 });
  expect(found).toEqual({ _id: 1 });
});

test('maxTimeMS ends a long read with MaxTimeMSExpired, and the connection lives on', async () => {
  const col = items('slow');
  await col.insertMany(numbered(2000));
  const slow = [
    { $lookup: { from: 'slow', pipeline: [{ $match: { name: { $regex: 'x.*y' } } }], as: 'a' } },
    { $lookup: { from: 'slow', let: { n: '$n' }, pipeline: [{ $match: { $expr: { $lt: ['$n', '$$n'] } } }], as: 'b' } },
  ];
  await expect(col.aggregate(slow, { maxTimeMS: 30 }).toArray()).rejects.toMatchObject({ code: 50 });
  expect(await col.countDocuments({}, { maxTimeMS: 5000 })).toBe(2000);
});
