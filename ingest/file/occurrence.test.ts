import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createOccurrences } from './occurrence.ts';

test('each key is counted by itself, however often the table grows', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(500), { maxLength: 2_000 }), (keys) => {
      const count = createOccurrences(4);
      const model = new Map<number, number>();
      for (const key of keys) {
        model.set(key, (model.get(key) ?? 0) + 1);
        expect(count(`key ${key}`)).toBe(model.get(key));
      }
    }),
    { numRuns: 30 },
  );
});
