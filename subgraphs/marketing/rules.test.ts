import { describe, expect, test } from '@jest/globals';
import { add, EMPTY, subtract, sum, type Tally } from '../../platform/domain/tally.ts';
import type { EngagementDoc, EngagementKind, InterestDoc } from './model.ts';
import {
  activeCount,
  activeDays,
  affinities,
  byMonth,
  CATEGORY,
  categoryKey,
  engagementTally,
  interestTally,
  kindCounts,
  kindsOn,
  kindsThatAre,
  rate,
  recencyDays,
  withoutQuery,
} from './rules.ts';

const engagement = (kind: EngagementKind, at = '2026-03-01T23:59:59Z', category: string | null = null) =>
  engagementTally({ kind, occurredAt: new Date(at), category } as EngagementDoc);

const interest = (category: string, points: number, at = '2026-03-01T00:00:00Z') =>
  interestTally({ category, points, statedAt: new Date(at) } as InterestDoc);

const now = new Date('2026-03-31T12:00:00Z');
const of = (...tallies: Tally[]) => sum(tallies);

describe('figures of engagement', () => {
  test('count by month and channel, and tell what the person did from what was done to them', () => {
    const figures = of(
      engagement('MAIL_SENT'),
      engagement('MAIL_OPENED'),
      engagement('FORM', '2026-02-28T23:59:59.999Z'),
      engagement('PAGE_VIEW'),
    );
    expect(byMonth(figures, 2, now)).toEqual([
      { month: '2026-02-01', channel: 'WEB', engagements: 1, active: 1 },
      { month: '2026-03-01', channel: 'MAIL', engagements: 2, active: 1 },
      { month: '2026-03-01', channel: 'WEB', engagements: 1, active: 1 },
    ]);
    expect(byMonth(figures, 1, now)).toHaveLength(2);
    expect(activeCount(kindCounts(figures, null, now))).toBe(3);
    expect(activeDays(figures)).toBe(2);
  });

  test('reach back whole months, over the turn of a year as well', () => {
    const figures = of(engagement('AD_CLICK', '2025-12-31T23:00:00Z'), engagement('AD_CLICK', '2026-01-01T00:00:00Z'));
    const january = new Date('2026-01-31T00:00:00Z');
    expect(kindCounts(figures, 1, january)).toEqual({ AD_CLICK: 1 });
    expect(kindCounts(figures, 2, january)).toEqual({ AD_CLICK: 2 });
    expect(() => kindCounts(figures, 0, now)).toThrow('months lies between 1 and 120; 0 came.');
    expect(() => byMonth(figures, 121, now)).toThrow('months lies between 1 and 120; 121 came.');
  });

  test('have a recency in UTC days, of active engagement alone', () => {
    expect(recencyDays(EMPTY, now)).toBeNull();
    expect(recencyDays(engagement('MAIL_DELIVERED'), now)).toBeNull();
    expect(recencyDays(engagement('MAIL_OPENED'), now)).toBe(30);
    expect(recencyDays(engagement('MAIL_OPENED', '2026-03-31T23:59:00Z'), now)).toBe(0);
    expect(recencyDays(engagement('MAIL_OPENED', '2026-04-01T00:01:00Z'), now)).toBe(0);
  });

  test('have rates, null where nothing stands below the line', () => {
    const counts = { MAIL_DELIVERED: 4, MAIL_OPENED: 1 };
    expect(rate(counts, 'MAIL_OPENED', 'MAIL_DELIVERED')).toBe(0.25);
    expect(rate(counts, 'MAIL_CLICKED', 'MAIL_DELIVERED')).toBe(0);
    expect(rate(counts, 'AD_CLICK', 'AD_IMPRESSION')).toBeNull();
  });

  test('go back to nothing when what was added is taken away', () => {
    const all = [engagement('FORM', undefined, 'constructor'), interest('constructor', 7), interest('parts', 1)];
    expect(subtract(of(...all), of(...all.toReversed()))).toEqual({});
    expect(add(EMPTY, all[0]!)).toEqual(all[0]);
  });
});

describe('affinity', () => {
  test('counts the present month in full, and halves with each half-life after a month has ended', () => {
    const figures = of(
      engagement('MAIL_CLICKED', '2026-03-01T00:00:00Z', 'engines'),
      engagement('FORM', '2026-02-01T00:00:00Z', 'parts'),
    );
    expect(affinities(figures, 10, 31, now)).toEqual([
      { category: 'engines', score: 3, share: 3 / 5.5, lastMonth: '2026-03-01' },
      { category: 'parts', score: 2.5, share: 2.5 / 5.5, lastMonth: '2026-02-01' },
    ]);
    expect(affinities(figures, 1, 31, new Date('2026-05-01T00:00:00Z'))[0]!.score).toBeCloseTo(1.5, 10);
  });

  test('adds stated interests to what engagement shows, and orders ties by category', () => {
    const figures = of(interest('b', 5), engagement('FORM', undefined, 'a'), interest('c', 4), interest('c', 3));
    expect(affinities(figures, 3, 90, now).map(({ category, score }) => [category, score])).toEqual([
      ['c', 7],
      ['a', 5],
      ['b', 5],
    ]);
    expect(affinities(figures, 1, 90, now)).toHaveLength(1);
  });

  test('comes of no engagement without a category, and of none that is not active', () => {
    expect(affinities(of(engagement('FORM'), engagement('MAIL_SENT', undefined, 'a')), 10, 90, now)).toEqual([]);
  });

  test('refuses a half-life or a length out of range', () => {
    expect(() => affinities(EMPTY, 0, 90, now)).toThrow('first lies between 1 and 100; 0 came.');
    expect(() => affinities(EMPTY, 1, 3_661, now)).toThrow('halfLifeDays lies between 1 and 3660; 3661 came.');
  });
});

describe('kinds', () => {
  test('follow from channels, and every kind is active or not', () => {
    expect(kindsOn(['WEB', 'SMS'])).toEqual(['PAGE_VIEW', 'FORM']);
    expect(kindsOn(['POST'])).toEqual([]);
    expect([...kindsThatAre(true), ...kindsThatAre(false)]).toHaveLength(12);
  });
});

test('a page loses what follows its path', () => {
  expect(withoutQuery('https://example.com/engines?mail=ada@example.com#top')).toBe('https://example.com/engines');
  expect(withoutQuery('/engines#ada')).toBe('/engines');
  expect(withoutQuery('/engines')).toBe('/engines');
});

test('categories meet whatever their case, and are keys of figures', () => {
  expect(categoryKey('  Home & Garden ')).toBe('home & garden');
  expect(categoryKey('E\u0301TE\u0301')).toBe('été');
  for (const good of ['engines', 'home & garden', '日本', 'a/b-c_d', 'हिन्दी']) expect(good).toMatch(CATEGORY);
  for (const bad of ['', 'a.b', '$a', '__proto__', ' a', 'x'.repeat(61)]) expect(bad).not.toMatch(CATEGORY);
});
