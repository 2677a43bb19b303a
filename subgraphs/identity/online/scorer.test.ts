import { describe, expect, test } from '@jest/globals';
import type { CardDoc } from '../../../platform/domain/card.ts';
import { compareCards, isCorroborated, type Compared } from './scorer.ts';

const compared = (card: Partial<CardDoc>, domain = 'sales'): Compared => ({
  domain,
  customer: null,
  card: {
    ...{ givenName: null, familyName: null, fullName: null, organizationName: null, birthDate: null, language: null },
    ...{ mails: [], phones: [], addresses: [], externalIds: [] },
    ...card,
  },
});

const score = (a: Partial<CardDoc>, b: Partial<CardDoc>, customers = 100_000, having = new Map<string, number>()) =>
  compareCards([compared(a), compared(b, 'finance')], 'DE').score([0, 1], { customers, having });

const home = { lines: ['Hauptstr. 5'], city: 'Berlin', postalCode: '10115', region: null, country: 'DE' };
const ada = { givenName: 'Katharina', familyName: 'Lovelace', birthDate: '1980-05-17', addresses: [home] };

describe('two cards', () => {
  test('are one person’s where rare names and a birth date agree, a nickname and a typo included', () => {
    const { probability } = score(ada, { fullName: 'Kathi Lovelace', birthDate: '1980-05-71', addresses: [home] });
    expect(probability).toBeGreaterThan(0.99);
  });

  test('have a probability that the prior and the weights add up to', () => {
    for (const other of [ada, { ...ada, birthDate: '1981-01-01' }, { fullName: 'Ben King' }, { addresses: [home] }]) {
      const { probability, prior, reasons } = score(ada, other);
      const bits = reasons.reduce((sum, { weight }) => sum + weight, prior);
      expect(reasons.length).toBeGreaterThan(0);
      expect(probability).toBeCloseTo(1 / (1 + 2 ** -bits), 12);
    }
  });

  test('of a household are two persons’, whatever they share', () => {
    const shared = { familyName: 'Lovelace', addresses: [home], phones: ['030 1234567'] };
    const scored = score(
      { ...shared, givenName: 'Anna', birthDate: '1980-05-17' },
      { ...shared, givenName: 'Ben', birthDate: '1978-01-30' },
    );
    expect(scored.probability).toBeLessThan(0.01);
    expect(scored.reasons.some(({ field, level }) => field === 'relation' && level === 'household')).toBe(true);
  });

  test('say less by a name that many have, and by a name alone never enough', () => {
    const named = { givenName: 'Maria', familyName: 'Schmidt' };
    const common = new Map([
      ['givenName\0maria', 3_000],
      ['familyName\0smid', 2_000],
      ['familyName\0schmidt', 2_000],
    ]);
    const [rare, often] = [score(named, named), score(named, named, 100_000, common)];
    expect(often.probability).toBeLessThan(rare.probability);
    expect(isCorroborated(rare)).toBe(false);
    expect(isCorroborated(score(ada, ada))).toBe(true);
  });

  test('say nothing by what one of them lacks', () => {
    expect(score({ mails: ['info@example.com'] }, { fullName: 'Ada' })).toMatchObject({ reasons: [] });
  });
});

test('terms are named alike in every comparison, so that they can be counted elsewhere', () => {
  const terms = (...cards: Partial<CardDoc>[]) =>
    compareCards(
      cards.map((card) => compared(card)),
      'DE',
    ).terms([[cards.length - 2, cards.length - 1]]);
  expect(terms(ada, ada)).toEqual(terms({ fullName: 'Somebody Else', addresses: [home] }, ada, ada));
  expect(terms(ada, ada)).toHaveLength(4);
});
