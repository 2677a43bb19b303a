import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import mongoose from 'mongoose';
import { documentOf } from './lazy.ts';

const { Binary, deserialize, serialize } = mongoose.mongo.BSON;

const leaf = fc.oneof(
  fc.string(),
  fc.integer(),
  fc.double({ noNaN: true }),
  fc.boolean(),
  fc.constant(null),
  fc.date({ noInvalidDate: true }),
  fc.uint8Array().map((bytes) => new Binary(bytes)),
);
const key = fc.oneof(
  fc.constantFrom('figures', 'days', 'constructor', '__proto__', 'Bücher'),
  fc.stringMatching(/^\w+$/u),
);
const { tree } = fc.letrec((tie) => ({
  tree: fc.dictionary(key, tie('value'), { maxKeys: 4 }),
  value: fc.oneof({ depthSize: 'small' }, leaf, tie('tree'), fc.array(tie('value'), { maxLength: 3 })),
}));

test('a document decoded as it is read is what the driver decodes at once', () => {
  fc.assert(
    fc.property(tree, fc.array(key), (document, first) => {
      const bytes = serialize(document);
      const whole: Record<string, unknown> = deserialize(bytes);
      const lazy = documentOf<Record<string, unknown>>(bytes);
      // What is read before must not change what is listed after.
      for (const each of first) Reflect.get(Object(lazy[each]) as object, each);
      expect(lazy).toEqual(whole);
      expect(JSON.stringify(lazy)).toBe(JSON.stringify(whole));
      for (const [name, value] of Object.entries(whole))
        if (value?.constructor === Object) expect({ ...(lazy[name] as object) }).toEqual(value);
    }),
  );
});

test('a branch is decoded once, and one that nobody reads never', () => {
  const good = serialize({ figures: { days: { '2026-01-01': 1 }, months: { '2026-01': 1 } } });
  const months = Buffer.from(good).indexOf('2026-01\0');
  const broken = Uint8Array.from(good);
  broken[months - 1] = 0x7f; // no type of BSON
  const { figures } = documentOf<{ figures: Record<string, object> }>(broken);
  expect(figures['days']).toEqual({ '2026-01-01': 1 });
  expect(figures['days']).toBe(figures['days']);
  expect(() => figures['months']).toThrow();
});
