import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { allOf, readerOf } from './conditions.ts';

const name = fc.stringMatching(/^[_A-Za-z]\w{0,12}$/u);

test('a variable that stands for conditions is true when all of them hold, and only then', () => {
  const conditions = fc.dictionary(name, fc.boolean(), { minKeys: 1, maxKeys: 5 });
  fc.assert(
    fc.property(conditions, fc.dictionary(name, fc.boolean()), (stated, others) => {
      const all = Object.entries(stated).map(([variable, equals]) => ({ variable, equals }));
      const read = readerOf(allOf(all));
      expect(read({ ...others, ...stated })).toBe(true);
      for (const { variable, equals } of all) expect(read({ ...others, ...stated, [variable]: !equals })).toBe(false);
      expect(allOf(all.toReversed())).toBe(allOf(all));
    }),
  );
});

test('any other variable is what the request says', () => {
  for (const variable of ['a', '_if_', '_if_y9_a', '_if_a']) {
    const read = readerOf(variable);
    expect([read({ [variable]: 7 }), read({})]).toEqual([7, undefined]);
  }
});
