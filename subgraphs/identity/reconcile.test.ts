import { expect, test } from '@jest/globals';
import { pauseAfter } from './reconcile.ts';

const PACE = { everyMs: 300_000, share: 0.05 };

test('a sweep of few parties comes again at its interval', () => {
  expect(pauseAfter(2_000, PACE)).toBe(300_000);
});

test('sweeps take no more than their share of the time, however many parties there are', () => {
  for (const tookMs of [40_000, 3_600_000]) expect(tookMs / (tookMs + pauseAfter(tookMs, PACE))).toBeCloseTo(0.05);
});
