import { expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { alignedCells, cellsOf } from './cells.ts';

test('cells are what another reader of RFC 4180 finds, quoted or not', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'ü', ' ', ',', '"', '\n') });
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1, maxLength: 5 }), (cells) => {
      const text = cells.map((each) => `"${each.replaceAll('"', '""')}"`).join(',');
      expect(cellsOf(text, ',', '"')).toEqual(cells);
      expect(parse(text, { relax_column_count: true })).toEqual([cells]);
    }),
  );
});

test('a record whose quoted cell is still open is not taken for whole', () => {
  expect(cellsOf('1,"two', ',', '"')).toBeNull();
  expect(cellsOf('1,"two""', ',', '"')).toBeNull();
  expect(cellsOf('1,"two""\nthree"', ',', '"')).toEqual(['1', 'two"\nthree']);
});

test('a quote inside a cell, or text after a closing one, stays as it came', () => {
  expect(cellsOf('5" disk,2', ',', '"')).toEqual(['5" disk', '2']);
  expect(cellsOf('"a"b,"c" ,d', ',', '"')).toEqual(['"a"b', 'c', 'd']);
});

test('without a quote character a quote is a letter like any other', () => {
  expect(cellsOf('"a\t"b"', '\t', '')).toEqual(['"a', '"b"']);
});

test('empty cells are kept, the last one too', () => {
  expect(cellsOf(',a,,', ',', '"')).toEqual(['', 'a', '', '']);
  expect(cellsOf('"",""', ',', '"')).toEqual(['', '']);
});

test('aligned cells lie between any blanks', () => {
  expect(alignedCells('  00004 0001\t19970101  2   29.33 ')).toEqual(['00004', '0001', '19970101', '2', '29.33']);
});
