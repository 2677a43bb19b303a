import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decimalsOf, fromMinor, isCurrency, toMinor } from './money.ts';

const currency = fc.constantFrom('EUR', 'JPY', 'KWD', 'USD');

test('minor units and decimal strings are two spellings of one amount', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e12, max: 1e12 }), currency, (minor, code) => {
      expect(toMinor(fromMinor(minor, code), code)).toBe(minor + 0);
    }),
  );
});

describe('toMinor', () => {
  test.each([
    ['12.5', 'EUR', 1250],
    ['12.500', 'EUR', 1250],
    ['-0.01', 'EUR', -1],
    ['-0.00', 'EUR', 0],
    ['7', 'JPY', 7],
    ['1.234', 'KWD', 1234],
    ['29.33', 'USD', 2933],
  ])('reads %s %s as %i', (amount, code, minor) => {
    expect(toMinor(amount, code)).toBe(minor);
  });

  test.each([
    ['0.001', 'EUR'],
    ['0.5', 'JPY'],
    ['99999999999999999', 'EUR'],
    ['1e3', 'EUR'],
    ['', 'EUR'],
  ])('refuses %s %s rather than rounding it', (amount, code) => {
    expect(toMinor(amount, code)).toBeNull();
  });
});

test('currencies are those of ISO 4217, with their decimals', () => {
  expect(isCurrency('EUR')).toBe(true);
  expect(isCurrency('XYZ')).toBe(false);
  expect(isCurrency('eur')).toBe(false);
  expect([decimalsOf('EUR'), decimalsOf('JPY'), decimalsOf('KWD')]).toEqual([2, 0, 3]);
});
