import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { scratch } from '../scratch.ts';

interface Counter {
  _id: number;
  n?: number;
}

let at: Awaited<ReturnType<typeof scratch>>;
const col = () => at.db.collection<Counter>('counters');
beforeAll(async () => {
  at = await scratch();
});
beforeEach(async () => {
  await col().deleteMany({});
  await col().insertOne({ _id: 1, n: 0 });
});
afterAll(() => at.drop());

test('a committed transaction is there whole, its own reads see it before', async () => {
  await at.client.withSession((session) =>
    session.withTransaction(async () => {
      await col().updateOne({ _id: 1 }, { $inc: { n: 1 } }, { session });
      await at.db.collection('made-in-transaction').insertOne({ a: 1 }, { session });
      expect(await col().findOne({ _id: 1 }, { session })).toEqual({ _id: 1, n: 1 });
      expect(await col().findOne({ _id: 1 })).toEqual({ _id: 1, n: 0 });
    }),
  );
  expect(await col().findOne({ _id: 1 })).toEqual({ _id: 1, n: 1 });
  expect(await at.db.collection('made-in-transaction').countDocuments()).toBe(1);
});

test('an aborted transaction leaves nothing', async () => {
  const session = at.client.startSession();
  session.startTransaction();
  await col().insertOne({ _id: 2 }, { session });
  await col().deleteOne({ _id: 1 }, { session });
  await session.abortTransaction();
  await session.endSession();
  expect(await col().find().toArray()).toEqual([{ _id: 1, n: 0 }]);
});

test('a failed statement aborts its transaction', async () => {
  const session = at.client.startSession();
  session.startTransaction();
  await col().insertOne({ _id: 2 }, { session });
  await expect(col().insertOne({ _id: 1 }, { session })).rejects.toMatchObject({ code: 11000 });
  await expect(col().insertOne({ _id: 3 }, { session })).rejects.toMatchObject({
    code: 251,
    errorLabels: ['TransientTransactionError'],
  });
  await session.abortTransaction();
  await session.endSession();
  expect(await col().distinct('_id')).toEqual([1]);
});

test('the second writer of a document gets a WriteConflict it may retry', async () => {
  const [first, second] = [at.client.startSession(), at.client.startSession()];
  first.startTransaction();
  second.startTransaction();
  await col().updateOne({ _id: 1 }, { $inc: { n: 1 } }, { session: first });
  const conflict = { code: 112, errorLabels: ['TransientTransactionError'] };
  await expect(col().updateOne({ _id: 1 }, { $inc: { n: 1 } }, { session: second })).rejects.toMatchObject(conflict);
  await first.commitTransaction();
  await second.abortTransaction();
  await Promise.all([first.endSession(), second.endSession()]);
  expect(await col().findOne({ _id: 1 })).toEqual({ _id: 1, n: 1 });
});

test('a write over what another committed after this snapshot is a WriteConflict', async () => {
  const session = at.client.startSession();
  session.startTransaction();
  await col().findOne({ _id: 1 }, { session });
  await col().updateOne({ _id: 1 }, { $inc: { n: 1 } });
  await expect(col().updateOne({ _id: 1 }, { $inc: { n: 1 } }, { session })).rejects.toMatchObject({ code: 112 });
  await session.abortTransaction();
  await session.endSession();
});

test('20 concurrent transactions on one document lose no increment', async () => {
  const increment = () =>
    at.client.withSession((session) =>
      session.withTransaction(async () => {
        const { n } = (await col().findOne({ _id: 1 }, { session }))!;
        await col().updateOne({ _id: 1 }, { $set: { n: n! + 1 } }, { session });
        await at.db.collection('log').insertOne({ n }, { session });
      }),
    );
  await Promise.all(Array.from({ length: 20 }, increment));
  expect(await col().findOne({ _id: 1 })).toEqual({ _id: 1, n: 20 });
  expect(await at.db.collection('log').distinct('n')).toHaveLength(20);
});

test('a cursor inside a transaction reads on in its snapshot', async () => {
  const many = at.db.collection<Counter>('many');
  await many.insertMany(Array.from({ length: 300 }, (_, _id) => ({ _id })));
  const session = at.client.startSession();
  session.startTransaction();
  const cursor = many.find({}, { session, batchSize: 50 });
  await cursor.next();
  await many.deleteMany({});
  expect(await cursor.toArray()).toHaveLength(299);
  await session.commitTransaction();
  await session.endSession();
});

test('a client that drops inside a transaction leaves no trace and no lock', async () => {
  const code = `
    import mongoose from 'mongoose';
    const client = await new mongoose.mongo.MongoClient(process.env.MONGODB_URI).connect();
    const session = client.startSession();
    session.startTransaction();
    await client.db('${at.db.databaseName}').collection('counters').updateOne({ _id: 1 }, { $inc: { n: 5 } }, { session });
    console.log('open');
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  child.kill('SIGKILL');
  await once(child, 'exit');
  await col().updateOne({ _id: 1 }, { $inc: { n: 1 } }, { maxTimeMS: 10_000 });
  expect(await col().findOne({ _id: 1 })).toEqual({ _id: 1, n: 1 });
});

test('a commit that is sent again answers the same', async () => {
  const session = at.client.startSession();
  session.startTransaction();
  await col().updateOne({ _id: 1 }, { $inc: { n: 1 } }, { session });
  await session.commitTransaction();
  await session.commitTransaction();
  await session.endSession();
  expect(await col().findOne({ _id: 1 })).toEqual({ _id: 1, n: 1 });
});
