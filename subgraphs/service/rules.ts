import { dayOf, span, total } from '../../platform/domain/figures.ts';
import { at, branch, type Tally } from '../../platform/domain/tally.ts';
import type {
  CallDoc,
  DeviceAlertDoc,
  DeviceDoc,
  ReturnDoc,
  ReviewDoc,
  SurveyDoc,
  TicketDoc,
  TicketPriority,
  TicketStatus,
} from './model.ts';

export const OPEN_STATUSES: readonly TicketStatus[] = ['NEW', 'OPEN', 'PENDING', 'ON_HOLD'];
export const SOLVED_STATUSES: readonly TicketStatus[] = ['RESOLVED', 'CLOSED'];
const BY_URGENCY: readonly TicketPriority[] = ['URGENT', 'HIGH', 'NORMAL', 'LOW'];

/** Above any instant in milliseconds, so that priority decides before age. */
const PRIORITY_STEP = 1e13;

/** Grows with priority, then with age; exact, since it stays below 2^53. */
export const urgencyOf = (priority: TicketPriority, openedAt: Date): number =>
  (BY_URGENCY.length - BY_URGENCY.indexOf(priority)) * PRIORITY_STEP - openedAt.getTime();

const secondsBetween = (from: Date, to: Date): number =>
  Math.max(0, Math.floor((to.getTime() - from.getTime()) / 1_000));

type Responded = Pick<TicketDoc, 'openedAt' | 'firstResponseAt' | 'messages'>;
type Resolved = Pick<TicketDoc, 'openedAt' | 'resolvedAt' | 'status'>;

/** As the source says; else when an agent first wrote to the requester. */
export function firstResponseAt({ firstResponseAt, messages }: Omit<Responded, 'openedAt'>): Date | null {
  if (firstResponseAt) return firstResponseAt;
  const responses = messages.flatMap(({ author, internal, sentAt }) =>
    author === 'AGENT' && !internal ? sentAt.getTime() : [],
  );
  return responses.length === 0 ? null : new Date(Math.min(...responses));
}

export function firstResponseSeconds(ticket: Responded): number | null {
  const responded = firstResponseAt(ticket);
  return responded && secondsBetween(ticket.openedAt, responded);
}

/** Of a ticket that is solved; one that was opened again has no resolution until it is solved anew. */
export const resolutionSeconds = ({ status, openedAt, resolvedAt }: Resolved): number | null =>
  resolvedAt && SOLVED_STATUSES.includes(status) ? secondsBetween(openedAt, resolvedAt) : null;

export function ticketTally(ticket: TicketDoc): Tally {
  const { status, priority, openedAt, reopenCount } = ticket;
  const solved = SOLVED_STATUSES.includes(status);
  const response = firstResponseSeconds(ticket);
  const resolution = resolutionSeconds(ticket);
  return {
    tickets: { [status]: 1 },
    ticketDays: { [dayOf(openedAt)]: 1 },
    ...(solved ? {} : { openTickets: { [priority]: 1 } }),
    ...(solved || reopenCount > 0 ? { everSolved: 1 } : {}),
    ...(reopenCount > 0 ? { reopened: 1 } : {}),
    ...(response === null ? {} : { response: { tickets: 1, seconds: response } }),
    ...(resolution === null ? {} : { resolution: { tickets: 1, seconds: resolution } }),
  };
}

export const callTally = ({ direction, outcome, startedAt, durationSeconds }: CallDoc): Tally => ({
  calls: { [outcome]: 1 },
  callDays: { [dayOf(startedAt)]: 1 },
  ...(direction === 'INBOUND' && outcome === 'MISSED' ? { missedCalls: 1 } : {}),
  ...(outcome === 'ANSWERED' && durationSeconds !== null ? { talk: { calls: 1, seconds: durationSeconds } } : {}),
});

/** Scores lie under their second, so that the newest is known and one that is removed makes way for the one before. */
export const surveyTally = ({ kind, score, answeredAt }: SurveyDoc): Tally => ({
  scores: { [kind]: { [`${answeredAt.toISOString().slice(0, 19)}Z`]: { [score]: 1 } } },
});

export const reviewTally = ({ status, rating }: ReviewDoc): Tally => ({
  reviews: { [status]: 1 },
  ...(status === 'PUBLISHED' ? { stars: rating } : {}),
});

export const returnTally = ({ status, quantity, requestedAt }: ReturnDoc): Tally => ({
  returns: { [status]: 1 },
  ...(status === 'REJECTED' ? {} : { returnedPieces: quantity, returnDays: { [dayOf(requestedAt)]: 1 } }),
});

export const deviceTally = ({ status, warrantyUntil }: DeviceDoc): Tally => ({
  devices: { [status]: 1 },
  ...(status === 'ACTIVE' && warrantyUntil !== null ? { warranty: { [warrantyUntil]: 1 } } : {}),
});

export const alertTally = ({ severity, clearedAt }: DeviceAlertDoc): Tally =>
  clearedAt === null ? { openAlerts: { [severity]: 1 } } : {};

const ratio = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

/** Mean seconds of a branch `{ tickets | calls, seconds }`, rounded half up; null where nothing is counted. */
export function meanSeconds(figures: Tally, name: 'response' | 'resolution' | 'talk'): number | null {
  const mean = ratio(at(figures, name, 'seconds'), at(figures, name, name === 'talk' ? 'calls' : 'tickets'));
  return mean === null ? null : Math.round(mean);
}

export const openByPriority = (figures: Tally): { priority: TicketPriority; count: number }[] =>
  BY_URGENCY.map((priority) => ({ priority, count: at(figures, 'openTickets', priority) })).filter(
    ({ count }) => count > 0,
  );

/** Of what has ever been solved, the part that was opened again. */
export const reopenRate = (figures: Tally): number | null => ratio(at(figures, 'reopened'), at(figures, 'everSolved'));

export const meanRating = (figures: Tally): number | null =>
  ratio(at(figures, 'stars'), at(figures, 'reviews', 'PUBLISHED'));

export const returnCount = (figures: Tally): number =>
  total(branch(figures, 'returns')) - at(figures, 'returns', 'REJECTED');

/** Returns per order; null without an order. */
export const returnRate = (figures: Tally, orders: number): number | null => ratio(returnCount(figures), orders);

/** Devices whose warranty ends on the UTC day of `now` or later. */
export function underWarranty(figures: Tally, now: Date): number {
  const days = branch(figures, 'warranty');
  return Object.keys(days).reduce((sum, day) => (day >= dayOf(now) ? sum + at(days, day) : sum), 0);
}

/** Answers whose score lies between two bounds, both included. */
export const answers = (scores: Tally, from = 0, to = 10): number =>
  Object.keys(scores).reduce(
    (sum, second) =>
      Object.keys(branch(scores, second)).reduce(
        (count, score) => (Number(score) >= from && Number(score) <= to ? count + at(scores, second, score) : count),
        sum,
      ),
    0,
  );

/** The newest score; of several in one second the lowest. */
export function lastScore(scores: Tally): number | null {
  const { last } = span(scores);
  return last === null ? null : Math.min(...Object.keys(branch(scores, last)).map(Number));
}

export const lastScoreOn = (scores: Tally): string | null => span(scores).last?.slice(0, 10) ?? null;

export function meanScore(scores: Tally): number | null {
  let points = 0;
  for (const second of Object.keys(scores))
    for (const score of Object.keys(branch(scores, second))) points += Number(score) * at(scores, second, score);
  return ratio(points, answers(scores));
}

/** Promoters (9, 10) less detractors (0 to 6) in percent of all answers (Reichheld, 2003), rounded half up. */
export function npsScore(scores: Tally): number | null {
  const share = ratio(answers(scores, 9) - answers(scores, 0, 6), answers(scores));
  return share === null ? null : Math.round(share * 100);
}

export const satisfied = (scores: Tally): number | null => ratio(answers(scores, 4), answers(scores));
