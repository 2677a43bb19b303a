import { expect, test } from '@jest/globals';
import { sum } from '../../platform/domain/tally.ts';
import { contentAfter } from './features.ts';
import type { SurveyDoc } from './model.ts';
import { surveyTally } from './rules.ts';

const answered = (kind: 'NPS' | 'CSAT', score: number, at: string) =>
  surveyTally({ kind, score, answeredAt: new Date(at) } as SurveyDoc);
const after = (...answers: ReturnType<typeof answered>[]) => contentAfter(sum(answers), '2026-03-01', '2026-06-01');

test('the first answer after a day says whether somebody is content, of several at once the worst', () => {
  expect(after()).toBeNull();
  expect(after(answered('NPS', 10, '2026-03-01T23:59:59Z'), answered('NPS', 10, '2026-06-02T00:00:00Z'))).toBeNull();
  expect(after(answered('NPS', 8, '2026-03-02T00:00:00Z'), answered('NPS', 10, '2026-03-03T00:00:00Z'))).toBe(false);
  expect(after(answered('CSAT', 4, '2026-03-02T00:00:00Z'), answered('NPS', 1, '2026-03-03T00:00:00Z'))).toBe(true);
  expect(after(answered('CSAT', 5, '2026-03-02T10:00:00Z'), answered('NPS', 6, '2026-03-02T10:00:00Z'))).toBe(false);
});
