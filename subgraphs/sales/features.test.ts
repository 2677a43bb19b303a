import { expect, test } from '@jest/globals';
import { leadOutcome } from './features.ts';

const opened = (stage: 'PROPOSAL' | 'WON' | 'LOST', closeDate: string) => ({ stage, closeDate });

test('what was open on a day is told by when it was closed, and won only within the time', () => {
  const all = [
    opened('PROPOSAL', '2026-01-01'),
    opened('WON', '2026-03-01'),
    opened('WON', '2026-03-02'),
    opened('WON', '2026-06-02'),
    opened('LOST', '2026-04-01'),
  ];
  expect(leadOutcome(2, all, '2026-03-01', '2026-06-01')).toEqual({ leads: 2, openOpportunities: 4, won: 1 });
  expect(leadOutcome(0, [], '2026-03-01', '2026-06-01')).toEqual({ leads: 0, openOpportunities: 0, won: 0 });
});
