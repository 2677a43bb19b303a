import { describe, expect, test } from '@jest/globals';
import { add, EMPTY, subtract, sum } from '../../platform/domain/tally.ts';
import type {
  CallDoc,
  DeviceAlertDoc,
  DeviceDoc,
  ReturnDoc,
  ReviewDoc,
  SurveyDoc,
  TicketDoc,
  TicketMessageDoc,
} from './model.ts';
import {
  alertTally,
  answers,
  callTally,
  deviceTally,
  firstResponseAt,
  firstResponseSeconds,
  lastScore,
  lastScoreOn,
  meanRating,
  meanScore,
  meanSeconds,
  npsScore,
  openByPriority,
  reopenRate,
  resolutionSeconds,
  returnCount,
  returnRate,
  returnTally,
  reviewTally,
  satisfied,
  surveyTally,
  ticketTally,
  underWarranty,
  urgencyOf,
} from './rules.ts';

const at = (time: string) => new Date(`2026-03-01T${time}Z`);

const ticketOf = (given: Partial<TicketDoc> = {}) =>
  ({
    status: 'NEW',
    priority: 'NORMAL',
    openedAt: at('10:00:00'),
    firstResponseAt: null,
    resolvedAt: null,
    reopenCount: 0,
    messages: [],
    ...given,
  }) as unknown as TicketDoc;

const ticket = (given: Partial<TicketDoc> = {}) => ticketTally(ticketOf(given));

const message = (given: Partial<TicketMessageDoc> = {}): TicketMessageDoc => ({
  author: 'AGENT',
  sentAt: at('12:00:00'),
  text: 'x',
  internal: false,
  ...given,
});

describe('the first response', () => {
  test('is what the source says, before what the messages say', () => {
    const said = ticketOf({ firstResponseAt: at('11:00:00'), messages: [message()] });
    expect(firstResponseAt(said)).toEqual(at('11:00:00'));
    expect(firstResponseSeconds(said)).toBe(3_600);
  });

  test("is an agent's earliest message to the requester, in whatever order they come", () => {
    const messages = [
      message({ author: 'SYSTEM', sentAt: at('10:00:01') }),
      message({ author: 'REQUESTER', sentAt: at('10:30:00') }),
      message({ internal: true, sentAt: at('10:45:00') }),
      message({ sentAt: at('13:00:00') }),
      message({ sentAt: at('12:00:00') }),
    ];
    expect(firstResponseAt({ firstResponseAt: null, messages })).toEqual(at('12:00:00'));
  });

  test('is null while nobody answered, and takes no time where it lies before the opening', () => {
    expect(firstResponseSeconds(ticketOf({ messages: [message({ author: 'REQUESTER' })] }))).toBeNull();
    expect(firstResponseSeconds(ticketOf({ messages: [message({ sentAt: at('09:00:00') })] }))).toBe(0);
  });
});

describe('figures of tickets', () => {
  test('count a resolution only of what is solved, though the source still says when it once was', () => {
    const resolvedAt = at('10:01:40');
    const figures = sum([ticket({ status: 'RESOLVED', resolvedAt }), ticket({ status: 'OPEN', resolvedAt })]);
    expect(meanSeconds(figures, 'resolution')).toBe(100);
    expect(resolutionSeconds(ticketOf({ status: 'CLOSED' }))).toBeNull();
  });

  test('rate reopened tickets among those ever solved', () => {
    const figures = sum([
      ticket(),
      ticket({ status: 'CLOSED' }),
      ticket({ status: 'RESOLVED', reopenCount: 2 }),
      ticket({ status: 'OPEN', reopenCount: 1 }),
    ]);
    expect(reopenRate(figures)).toBe(2 / 3);
    expect(reopenRate(ticket())).toBeNull();
  });

  test('list open tickets by priority, the most urgent first', () => {
    const figures = sum([
      ticket({ priority: 'LOW' }),
      ticket({ priority: 'URGENT', status: 'ON_HOLD' }),
      ticket({ priority: 'LOW', status: 'PENDING' }),
      ticket({ priority: 'HIGH', status: 'CLOSED' }),
    ]);
    expect(openByPriority(figures)).toEqual([
      { priority: 'URGENT', count: 1 },
      { priority: 'LOW', count: 2 },
    ]);
  });

  test('have no mean where nothing is counted, which is not a mean of zero', () => {
    expect(meanSeconds(ticket(), 'response')).toBeNull();
    expect(meanSeconds(ticket({ firstResponseAt: at('10:00:00') }), 'response')).toBe(0);
  });
});

test('urgency orders by priority, then by age, to the millisecond', () => {
  const [early, late] = [new Date(0), new Date(8e12)];
  const one = (priority: TicketDoc['priority'], openedAt: Date) => urgencyOf(priority, openedAt);
  const queue = [one('URGENT', early), one('URGENT', late), one('HIGH', early), one('NORMAL', early), one('LOW', late)];
  expect([...queue].sort((a, b) => b - a)).toEqual(queue);
  expect(one('HIGH', new Date(1))).toBe(one('HIGH', new Date(0)) - 1);
  expect(queue.every(Number.isSafeInteger)).toBe(true);
});

describe('figures of calls', () => {
  const call = (given: Partial<CallDoc>) =>
    callTally({
      direction: 'INBOUND',
      outcome: 'ANSWERED',
      startedAt: at('10:00:00'),
      durationSeconds: 60,
      ...given,
    } as CallDoc);

  test('take the length of answered calls that have one', () => {
    const figures = sum([
      call({}),
      call({ durationSeconds: 61 }),
      call({ durationSeconds: null }),
      call({ outcome: 'VOICEMAIL', durationSeconds: 900 }),
    ]);
    expect(meanSeconds(figures, 'talk')).toBe(61);
  });

  test('miss inbound calls alone', () => {
    const figures = sum([call({ outcome: 'MISSED' }), call({ outcome: 'MISSED', direction: 'OUTBOUND' })]);
    expect(figures).toMatchObject({ missedCalls: 1, calls: { MISSED: 2 } });
  });
});

describe('scores', () => {
  const survey = (score: number, answeredAt = at('10:00:00'), kind: SurveyDoc['kind'] = 'NPS') =>
    surveyTally({ kind, score, answeredAt } as SurveyDoc);
  const scores = (...tallies: ReturnType<typeof survey>[]) => sum(tallies)['scores'] as Record<string, typeof EMPTY>;

  test('of NPS are promoters less detractors in percent', () => {
    const { NPS } = scores(survey(10), survey(9), survey(8), survey(7), survey(6), survey(0));
    expect([answers(NPS!, 9), answers(NPS!, 7, 8), answers(NPS!, 0, 6), answers(NPS!)]).toEqual([2, 2, 2, 6]);
    expect(npsScore(NPS!)).toBe(0);
    expect(npsScore(scores(survey(6), survey(9), survey(9))['NPS']!)).toBe(33);
    expect(meanScore(NPS!)).toBe(40 / 6);
  });

  test('know the newest, and of several in one second the lowest', () => {
    const { NPS } = scores(survey(10, at('09:59:59')), survey(9), survey(2, at('10:00:00.900')), survey(10));
    expect([lastScore(NPS!), lastScoreOn(NPS!)]).toEqual([2, '2026-03-01']);
    expect([lastScore(EMPTY), lastScoreOn(EMPTY), meanScore(EMPTY), npsScore(EMPTY)]).toEqual([null, null, null, null]);
  });

  test('of each kind are its own', () => {
    const { CSAT } = scores(
      survey(0),
      survey(4, undefined, 'CSAT'),
      survey(5, undefined, 'CSAT'),
      survey(1, undefined, 'CSAT'),
    );
    expect([answers(CSAT!), satisfied(CSAT!), meanScore(CSAT!)]).toEqual([3, 2 / 3, 10 / 3]);
  });

  test('of zero are answers like any other', () => {
    const { NPS } = scores(survey(0));
    expect([lastScore(NPS!), meanScore(NPS!), npsScore(NPS!), answers(NPS!)]).toEqual([0, 0, -100, 1]);
  });
});

test('only published reviews rate', () => {
  const review = (rating: number, status: ReviewDoc['status']) => reviewTally({ rating, status } as ReviewDoc);
  const figures = sum([review(5, 'PUBLISHED'), review(2, 'PUBLISHED'), review(1, 'PENDING'), review(1, 'REJECTED')]);
  expect(meanRating(figures)).toBe(3.5);
  expect(meanRating(review(1, 'PENDING'))).toBeNull();
});

test('a rejected return is no return, and a rate over no orders is none', () => {
  const returned = (status: ReturnDoc['status']) =>
    returnTally({ status, quantity: 2, requestedAt: at('10:00:00') } as ReturnDoc);
  const figures = sum([returned('REFUNDED'), returned('REQUESTED'), returned('REJECTED')]);
  expect([returnCount(figures), figures['returnedPieces']]).toEqual([2, 4]);
  expect([returnRate(figures, 8), returnRate(figures, 0), returnRate(EMPTY, 8)]).toEqual([0.25, null, 0]);
});

test('a warranty holds on its last day, of an active device', () => {
  const device = (warrantyUntil: string, status: DeviceDoc['status'] = 'ACTIVE') =>
    deviceTally({ status, warrantyUntil } as DeviceDoc);
  const figures = sum([device('2026-03-01'), device('2026-02-28'), device('2026-03-02', 'RETIRED')]);
  expect(underWarranty(figures, at('23:59:59'))).toBe(1);
  expect(underWarranty(figures, new Date('2026-03-02T00:00:00Z'))).toBe(0);
});

test('a cleared alert leaves nothing', () => {
  const alert = (clearedAt: Date | null) => alertTally({ severity: 'CRITICAL', clearedAt } as DeviceAlertDoc);
  expect(subtract(add(EMPTY, alert(null)), alert(at('10:00:00')))).toEqual({ openAlerts: { CRITICAL: 1 } });
});
