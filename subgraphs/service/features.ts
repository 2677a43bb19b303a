import { daysAgo, span, total, until } from '../../platform/domain/figures.ts';
import { at, branch, sum, type Tally } from '../../platform/domain/tally.ts';
import type { MoodRow } from './loaders.ts';
import type { RequesterDoc } from './model.ts';
import { answers, lastScore, meanRating, meanScore, underWarranty } from './rules.ts';
import type { SentimentFeatures, ServiceFeatures } from './schema.generated.ts';

/** What models may know of these requesters on a day; what no day is kept of only where the day is the present one. */
export function serviceFeatures(requesters: readonly RequesterDoc[], now: Date, past = false): ServiceFeatures {
  const figures = sum(requesters.map((each) => each.figures));
  const tickets = until(branch(figures, 'ticketDays'), now);
  const calls = until(branch(figures, 'callDays'), now);
  const nps = until(branch(figures, 'scores', 'NPS'), now);
  const csat = until(branch(figures, 'scores', 'CSAT'), now);
  return {
    known: requesters.length > 0,
    tickets90: daysAgo(tickets, now, 89, 0),
    ticketsPrior90: daysAgo(tickets, now, 179, 90),
    calls90: daysAgo(calls, now, 89, 0),
    lastContactOn: span({ ...tickets, ...calls }).last,
    npsLast: lastScore(nps),
    npsAnswers: answers(nps),
    csatMean: meanScore(csat),
    csatAnswers: answers(csat),
    returns: total(until(branch(figures, 'returnDays'), now)),
    ...(past ? {} : present(figures, now)),
  };
}

const present = (figures: Tally, now: Date) => ({
  openTickets: total(branch(figures, 'openTickets')),
  openUrgentTickets: at(figures, 'openTickets', 'URGENT') + at(figures, 'openTickets', 'HIGH'),
  reopenedTickets: at(figures, 'reopened'),
  missedCalls: at(figures, 'missedCalls'),
  meanRating: meanRating(figures),
  reviews: at(figures, 'reviews', 'PUBLISHED'),
  openCriticalAlerts: at(figures, 'openAlerts', 'CRITICAL'),
  activeDevices: at(figures, 'devices', 'ACTIVE'),
  devicesUnderWarranty: underWarranty(figures, now),
});

/** From these answers on somebody is content. */
const CONTENT = { NPS: 9, CSAT: 4 } as const;

/** Whether the first answer after a UTC day and until the end of another was that of somebody content; of several at once the worst counts. */
export function contentAfter(figures: Tally, from: string, until: string): boolean | null {
  const answered = (['NPS', 'CSAT'] as const).flatMap((kind) => {
    const scores = branch(figures, 'scores', kind);
    const within = Object.keys(scores).filter((second) => second.slice(0, 10) > from && second.slice(0, 10) <= until);
    return within.map((second) => ({
      second,
      content: lastScore({ [second]: branch(scores, second) })! >= CONTENT[kind],
    }));
  });
  const first = answered.map(({ second }) => second).sort()[0];
  if (first === undefined) return null;
  return answered.every(({ second, content }) => second !== first || content);
}

/** The mean sentiment of a customer's tickets and reviews, from −1 to 1. */
export const sentimentFeatures = (
  tickets: readonly (MoodRow | null)[],
  reviews: readonly (MoodRow | null)[],
): SentimentFeatures => ({ tickets: meanMood(tickets), reviews: meanMood(reviews) });

function meanMood(rows: readonly (MoodRow | null)[]): number | null {
  const known = rows.filter((row) => row !== null);
  const texts = known.reduce((sum, row) => sum + row.texts, 0);
  return texts === 0 ? null : known.reduce((sum, row) => sum + row.total, 0) / texts / 1_000;
}
