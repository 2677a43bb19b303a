import { expect, test } from '@jest/globals';
import { classification } from './classification.ts';

test('accuracy and F1 of each class are those of a hand calculation', () => {
  const found = classification(['a', 'a', 'a', 'b', 'b', 'c'], ['a', 'a', 'b', 'b', 'c', 'a']);
  expect(found.accuracy).toBe(0.5);
  expect(found.classes.a).toEqual({ n: 3, precision: 2 / 3, recall: 2 / 3, f1: 2 / 3 });
  expect(found.classes.b).toEqual({ n: 2, precision: 0.5, recall: 0.5, f1: 0.5 });
  expect(found.classes.c).toEqual({ n: 1, precision: 0, recall: 0, f1: 0 });
  expect(found.macroF1).toBeCloseTo((2 / 3 + 0.5) / 3, 12);
  expect(found.confusion).toEqual({ a: { a: 2, b: 1 }, b: { b: 1, c: 1 }, c: { a: 1 } });
});
