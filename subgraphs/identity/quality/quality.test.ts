import { describe, expect, test } from '@jest/globals';
import type { CardDoc } from '../../../platform/domain/card.ts';
import { readPolicy } from '../config.ts';
import type { ShownCard } from '../profile/candidates.ts';
import { profileOf } from '../profile/profile.ts';
import { qualityOf } from './quality.ts';

const NOW = new Date('2026-06-01T00:00:00Z');

const shown = (domain: string, id: string, card: Partial<CardDoc>, year = 2026): ShownCard => ({
  ...{ domain, id, observedAt: new Date(`${year}-01-01T00:00:00Z`) },
  card: {
    ...{ givenName: null, familyName: null, fullName: null, organizationName: null, birthDate: null, language: null },
    ...{ mails: [], phones: [], addresses: [], externalIds: [] },
    ...card,
  },
});

const quality = (cards: readonly ShownCard[], suspected: readonly string[] = []) =>
  qualityOf(cards, profileOf(cards, readPolicy({}), 'DE', NOW), new Set(suspected), 'DE', NOW);

const whole = {
  fullName: 'Ada Lovelace',
  mails: ['ada@example.com'],
  phones: ['+49 170 7654321'],
  addresses: [{ lines: ['Hauptstr. 5'], city: 'Berlin', postalCode: '10115', region: null, country: 'DE' }],
  birthDate: '1980-05-17',
  language: 'en',
};

describe('the quality of records', () => {
  test('is 100 where nothing is to be fixed', () => {
    expect(quality([shown('sales', '1', whole)])).toMatchObject({ score: 100, findings: [] });
  });

  test('is the sum of its parts, each within its bounds, and 0 of nothing', () => {
    const { score, parts } = quality([
      shown('sales', '1', { ...whole, mails: ['ada@example'] }, 2020),
      shown('sales', '2', { birthDate: '1980-05-18' }),
    ]);
    expect(parts.reduce((sum, { points }) => sum + points, 0)).toBe(score);
    for (const { points, most } of parts) expect(points >= 0 && points <= most).toBe(true);
    expect(parts.reduce((sum, { most }) => sum + most, 0)).toBe(100);
    expect(quality([]).score).toBe(0);
  });

  test('names the record to fix and offers what another one has', () => {
    const { findings } = quality([
      shown('sales', '1', whole),
      shown('finance', '2', { ...whole, phones: [], mails: ['ada@example'], birthDate: '1980-05-71' }, 2020),
    ]);
    const record = { domain: 'finance', id: '2' };
    expect(findings).toEqual(
      expect.arrayContaining([
        { part: 'COMPLETENESS', problem: 'MISSING', record, field: 'phones', value: null, offer: '+49 170 7654321' },
        {
          part: 'VALIDITY',
          problem: 'INVALID',
          record,
          field: 'mails',
          value: 'ada@example',
          offer: 'ada@example.com',
        },
        {
          part: 'CONSISTENCY',
          problem: 'DIFFERS',
          record,
          field: 'birthDate',
          value: '1980-05-71',
          offer: '1980-05-17',
        },
        { part: 'FRESHNESS', problem: 'STALE', record, field: null, value: null, offer: null },
      ]),
    );
    expect(findings.every(({ record: { domain } }) => domain === 'finance')).toBe(true);
  });

  test('suspects a second record of one domain, and whom a review suspects', () => {
    const cards = [shown('sales', '1', whole), shown('sales', '2', whole), shown('finance', '3', whole)];
    const { findings, parts } = quality(cards, ['finance/3']);
    expect(findings.map(({ problem, record }) => [problem, record.id])).toEqual([
      ['DUPLICATE', '2'],
      ['DUPLICATE', '3'],
    ]);
    expect(parts.find(({ name }) => name === 'DUPLICATES')!.points).toBeCloseTo(10 / 3, 9);
  });
});
