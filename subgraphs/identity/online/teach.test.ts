import { expect, test } from '@jest/globals';
import { EMPTY_CARD, type CardDoc } from '../../../platform/domain/card.ts';
import { teachRates } from './teach.ts';

const GIVEN = ['Anna', 'Boris', 'Clara', 'Dimitri'];
const SYLLABLES = ['ba', 'ce', 'di', 'fo', 'gu', 'ka', 'le', 'mi', 'no', 'pu', 'ra', 'se', 'ti', 'vo'];

/** A person of a town where everybody has one of four given names. */
const person = (n: number): CardDoc => ({
  ...EMPTY_CARD,
  givenName: GIVEN[n % 4]!,
  familyName: [n % 14, Math.floor(n / 14) % 14, Math.floor(n / 196) % 14, (n * 5) % 14]
    .map((at) => SYLLABLES[at])
    .join(''),
  birthDate: new Date(Date.UTC(1950, 0, 1) + ((n * 7_919) % 18_000) * 86_400_000).toISOString().slice(0, 10),
});

const sumOf = (levels: Readonly<Record<string, { m: number; u: number }>>, kind: 'm' | 'u') =>
  Object.values(levels).reduce((sum, level) => sum + level[kind], 0);

test('rates are learned from the cards: a name that a quarter has says little', () => {
  const drawn = Array.from({ length: 900 }, (_, n) => person(n));
  const again = drawn.slice(0, 300).map((card, n) => (n % 3 ? card : { ...card, givenName: null }));
  const { rates, pairs } = teachRates({ cards: [...drawn, ...again], drawn: drawn.length, country: null });
  expect(pairs).toBeGreaterThan(300);
  const { givenName, birthDate } = rates;
  expect(givenName!['exact']!.u).toBeGreaterThan(0.2);
  expect(givenName!['exact']!.m).toBeGreaterThan(givenName!['exact']!.u);
  expect(birthDate!['exact']!.m).toBeGreaterThan(0.7);
  expect(birthDate!['exact']!.u).toBeLessThan(0.001);
  for (const levels of Object.values(rates))
    for (const kind of ['m', 'u'] as const) expect(sumOf(levels, kind)).toBeCloseTo(1, 6);
});

test('few cards leave the rates near the standard ones', () => {
  const { rates } = teachRates({ cards: [person(1), person(2)], drawn: 2, country: null });
  expect(rates['birthDate']!['exact']!.u).toBeLessThan(0.001);
  expect(rates['birthDate']!['exact']!.m).toBeCloseTo(0.85, 6);
  expect(rates['address']!['same']).toMatchObject({ m: expect.closeTo(0.62, 6), u: expect.closeTo(2e-5, 9) });
});
