import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createLanes } from './lanes.ts';

interface Item {
  readonly order: number;
  readonly lane: number;
}

const yieldToOthers = () => new Promise<void>((resolve) => setImmediate(resolve));

test('every item is sent once, items of one key in order and never at the same time', async () => {
  const scenario = fc.record({
    keys: fc.array(fc.nat(6), { maxLength: 60 }),
    count: fc.integer({ min: 1, max: 3 }),
    size: fc.integer({ min: 1, max: 7 }),
  });
  await fc.assert(
    fc.asyncProperty(scenario, async ({ keys, count, size }) => {
      const sent: Item[] = [];
      const flying = new Set<number>();
      const send = async (batch: readonly Item[]) => {
        const own = new Set(batch.map((item) => item.lane));
        expect(own.isDisjointFrom(flying)).toBe(true);
        for (const key of own) flying.add(key);
        await yieldToOthers();
        for (const key of own) flying.delete(key);
        sent.push(...batch);
      };
      const lanes = createLanes<Item>(count, size, { send, sent: () => Promise.resolve() });
      for (const [order, lane] of keys.entries()) await lanes.put({ order, lane });
      await lanes.drain();
      for (const key of new Set(keys)) {
        const orders = sent.filter((item) => item.lane === key).map((item) => item.order);
        expect(orders).toEqual(keys.flatMap((each, order) => (each === key ? order : [])));
      }
      expect(sent).toHaveLength(keys.length);
      expect(lanes.doneUpTo(keys.length)).toBe(keys.length);
    }),
    { numRuns: 60 },
  );
});

test('what a mark calls done has been sent, whatever is still waiting or on its way', async () => {
  const release = Promise.withResolvers<void>();
  const send = (batch: readonly Item[]) => (batch[0]!.lane === 0 ? release.promise : Promise.resolve());
  const lanes = createLanes<Item>(2, 1, { send, sent: () => Promise.resolve() });
  await lanes.put({ order: 1, lane: 1 });
  await lanes.put({ order: 2, lane: 0 });
  await lanes.put({ order: 3, lane: 1 });
  expect(lanes.doneUpTo(3)).toBe(1);
  release.resolve();
  await lanes.drain();
  expect(lanes.doneUpTo(3)).toBe(3);
});

test('a batch that fails stops the rest, and nothing after it counts as done', async () => {
  const lanes = createLanes<Item>(1, 1, { send: () => Promise.reject(new Error('no')), sent: () => Promise.resolve() });
  const putAll = async () => {
    for (const order of [1, 2, 3]) await lanes.put({ order, lane: 0 });
    await lanes.drain();
  };
  await expect(putAll()).rejects.toThrow('no');
  await lanes.settled();
  expect(lanes.doneUpTo(3)).toBe(0);
});
