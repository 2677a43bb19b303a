import { afterAll, beforeAll, expect, test } from '@jest/globals';
import mongoose from 'mongoose';
import { scratch } from '../scratch.ts';

const { Long } = mongoose.mongo.BSON;

interface Counter {
  _id: number;
  n: number;
}

let at: Awaited<ReturnType<typeof scratch>>;
beforeAll(async () => {
  at = await scratch();
});
afterAll(() => at.drop());

/** One write as a driver sends it, and sends it again when it saw no reply; each on a session of its own. */
function retryable(command: object) {
  const session = at.client.startSession();
  return (txnNumber: number, over: object = {}) =>
    at.db.command({ ...command, ...over, txnNumber: Long.fromNumber(txnNumber) }, { session });
}

test('a retried write counts once and answers the same', async () => {
  const col = at.db.collection<Counter>('once');
  await col.insertMany([
    { _id: 1, n: 0 },
    { _id: 2, n: 0 },
  ]);
  const increment = retryable({
    update: 'once',
    updates: [1, 2].map((_id) => ({ q: { _id }, u: { $inc: { n: 1 } } })),
  });
  const first = await increment(1);
  expect(await increment(1)).toEqual(first);
  expect(await col.find().toArray()).toEqual([
    { _id: 1, n: 1 },
    { _id: 2, n: 1 },
  ]);
  await increment(2);
  expect(await col.findOne({ _id: 1 })).toEqual({ _id: 1, n: 2 });
});

test('a retry that races its first try counts once', async () => {
  const col = at.db.collection<Counter>('race');
  await col.insertOne({ _id: 1, n: 0 });
  const increment = retryable({ findAndModify: 'race', query: { _id: 1 }, update: { $inc: { n: 1 } }, new: true });
  const answers = await Promise.all([1, 1, 1, 1].map((number) => increment(number)));
  expect(new Set(answers.map((answer) => JSON.stringify(answer.value))).size).toBe(1);
  expect(await col.findOne({ _id: 1 })).toEqual({ _id: 1, n: 1 });
});

test('an insert that is retried is no duplicate of itself', async () => {
  const insert = retryable({ insert: 'inserts', documents: [{ _id: 1 }, { _id: 2 }] });
  expect(await insert(1)).toMatchObject({ n: 2 });
  expect(await insert(1)).toMatchObject({ n: 2 });
});

test('a number older than the last of its session is refused', async () => {
  const insert = retryable({ insert: 'old' });
  await insert(5, { documents: [{ _id: 5 }] });
  await expect(insert(4, { documents: [{ _id: 4 }] })).rejects.toMatchObject({ code: 225 });
});

test('the driver works with its retryable writes on', async () => {
  const own = await scratch({ retryWrites: true });
  const col = own.db.collection<Counter>('driver');
  await col.insertOne({ _id: 1, n: 0 });
  await Promise.all(Array.from({ length: 10 }, () => col.updateOne({ _id: 1 }, { $inc: { n: 1 } })));
  expect(await col.findOne({ _id: 1 })).toEqual({ _id: 1, n: 10 });
  await expect(col.insertOne({ _id: 1, n: 0 })).rejects.toMatchObject({ code: 11000 });
  await own.drop();
});
