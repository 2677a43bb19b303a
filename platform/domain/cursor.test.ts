import { randomBytes } from 'node:crypto';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createCursors } from './cursor.ts';

const cursors = createCursors(randomBytes(32));
const position = fc.tuple(fc.oneof(fc.string(), fc.integer()), fc.string());

test('a cursor gives back its position, in the list it was given in', () => {
  fc.assert(
    fc.property(position, fc.string(), (at, scope) => {
      expect(cursors.decode(cursors.encode(at, scope), scope)).toEqual(at);
    }),
  );
});

test('a cursor of another list is refused', () => {
  const cursor = cursors.encode([1, 'erp:1'], 'orders by date');
  expect(() => cursors.decode(cursor, 'orders by total')).toThrow('same list, filter and order');
});

test('a cursor under another secret is refused', () => {
  const cursor = createCursors(randomBytes(32)).encode([1, 'erp:1'], 'orders');
  expect(() => cursors.decode(cursor, 'orders')).toThrow('A cursor is taken from');
});

test('one changed bit anywhere is refused', () => {
  const bytes = Buffer.from(cursors.encode([1_764_000_000_000, 'erp:4711'], 'orders'), 'base64url');
  for (let bit = 0; bit < bytes.length * 8; bit++) {
    const forged = Buffer.from(bytes);
    forged[bit >> 3]! ^= 1 << (bit & 7);
    expect(() => cursors.decode(forged.toString('base64url'), 'orders')).toThrow('A cursor is taken from');
  }
});

test('what is no cursor at all is refused like a forged one', () => {
  for (const text of ['', 'x', '!!!!', 'e30', 'a'.repeat(2_000)])
    expect(() => cursors.decode(text, 'orders')).toThrow('A cursor is taken from');
});
