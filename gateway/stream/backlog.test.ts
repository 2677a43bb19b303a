import { expect, test } from '@jest/globals';
import { refusal } from '../errors.ts';
import { inOrder } from './backlog.ts';

/** Answers that are given in any order, and how many of them were begun. */
function answers() {
  const made = Array.from({ length: 10 }, () => Promise.withResolvers<number>());
  const seen = { begun: 0, ended: false };
  async function* begun() {
    try {
      for (const { promise: answer } of made) {
        seen.begun += 1;
        yield { answer };
      }
    } finally {
      seen.ended = true;
    }
  }
  return { made, seen, begun: begun() };
}

const patience = { events: 3, ms: 50 };

test('answers come in the order in which they were begun, however long one takes', async () => {
  const { made, seen, begun } = answers();
  const answered = inOrder(begun, patience);
  const first = answered.next();
  made[1]!.resolve(1);
  made[2]!.resolve(2);
  for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
  expect(seen.begun).toBe(3);
  made[0]!.resolve(0);
  expect([(await first).value, (await answered.next()).value, (await answered.next()).value]).toEqual([0, 1, 2]);
  await answered.return();
});

test('an answer that fails ends them in its turn', async () => {
  const { made, seen, begun } = answers();
  made[1]!.promise.catch(() => undefined);
  made[1]!.reject(refusal('RATE_LIMITED', 'No more.'));
  made[0]!.resolve(0);
  const answered = inOrder(begun, patience);
  expect((await answered.next()).value).toBe(0);
  await expect(answered.next()).rejects.toThrow('No more.');
  made[2]!.resolve(2);
  expect((await answered.next()).done).toBe(true);
  expect(seen.begun).toBeLessThan(10);
});

test('a client that takes nothing while as many wait as may is refused the rest, and the source ends', async () => {
  const { made, seen, begun } = answers();
  made.forEach(({ resolve }, index) => resolve(index));
  const answered = inOrder(begun, patience);
  expect((await answered.next()).value).toBe(0);
  while (!seen.ended) await new Promise((resolve) => setTimeout(resolve, patience.ms));
  expect(seen.begun).toBe(4);
  await expect(answered.next()).rejects.toMatchObject({
    errors: [
      {
        message: 'A client takes one of its waiting events within 0.05 s; 3 wait, and none was taken. Subscribe again.',
        extensions: { code: 'SUBSCRIBER_TOO_SLOW' },
      },
    ],
  });
});
