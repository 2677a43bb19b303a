import type { Connection } from '../../platform/mongo.ts';
import { recount, type ActivityRule, type Recount } from '../../platform/domain/recount.ts';

type Expression = string | number | Readonly<Record<string, unknown>>;

/** One branch of the figures: the sum of `value` over the records that match, by party and the parts of its path. */
function counted(
  collection: string,
  path: readonly Expression[],
  value: Expression,
  match: Readonly<Record<string, unknown>> = {},
): Recount {
  const parts = Object.fromEntries(path.map((part, index) => [`part${index}`, part]));
  return {
    collection,
    stages: [
      { $match: match },
      { $group: { _id: { party: '$party', ...parts }, value: { $sum: value } } },
      { $project: { _id: 0, party: '$_id.party', path: Object.keys(parts).map((name) => `$_id.${name}`), value: 1 } },
    ],
  };
}

const time = (field: string, format: string) => ({ $dateToString: { date: field, format, timezone: 'UTC' } });
const day = (field: string) => time(field, '%Y-%m-%d');
const second = (field: string) => time(field, '%Y-%m-%dT%H:%M:%SZ');

const secondsTo = (later: Expression) => ({
  $max: [0, { $floor: { $divide: [{ $subtract: [later, '$openedAt'] }, 1_000] } }],
});

const SOLVED = { status: { $in: ['RESOLVED', 'CLOSED'] } };
const UNSOLVED = { status: { $nin: ['RESOLVED', 'CLOSED'] } };
const REOPENED = { reopenCount: { $gt: 0 } };
const RESOLVED = { ...SOLVED, resolvedAt: { $ne: null } };
const RESPONSE = { author: 'AGENT', internal: false };
const RESPONDED = { $or: [{ firstResponseAt: { $ne: null } }, { messages: { $elemMatch: RESPONSE } }] };
const RESPONSES = {
  $filter: {
    input: '$messages',
    as: 'each',
    cond: { $and: [{ $eq: ['$$each.author', 'AGENT'] }, { $eq: ['$$each.internal', false] }] },
  },
};
const FIRST_RESPONSE = {
  $ifNull: ['$firstResponseAt', { $min: { $map: { input: RESPONSES, as: 'each', in: '$$each.sentAt' } } }],
};
const TALKED = { outcome: 'ANSWERED', durationSeconds: { $ne: null } };
const ACCEPTED = { status: { $ne: 'REJECTED' } };
const WARRANTED = { status: 'ACTIVE', warrantyUntil: { $ne: null } };

const RECOUNTS: readonly Recount[] = [
  counted('tickets', ['tickets', '$status'], 1),
  counted('tickets', ['ticketDays', day('$openedAt')], 1),
  counted('tickets', ['openTickets', '$priority'], 1, UNSOLVED),
  counted('tickets', ['everSolved'], 1, { $or: [SOLVED, REOPENED] }),
  counted('tickets', ['reopened'], 1, REOPENED),
  counted('tickets', ['response', 'tickets'], 1, RESPONDED),
  counted('tickets', ['response', 'seconds'], secondsTo(FIRST_RESPONSE), RESPONDED),
  counted('tickets', ['resolution', 'tickets'], 1, RESOLVED),
  counted('tickets', ['resolution', 'seconds'], secondsTo('$resolvedAt'), RESOLVED),
  counted('calls', ['calls', '$outcome'], 1),
  counted('calls', ['callDays', day('$startedAt')], 1),
  counted('calls', ['missedCalls'], 1, { direction: 'INBOUND', outcome: 'MISSED' }),
  counted('calls', ['talk', 'calls'], 1, TALKED),
  counted('calls', ['talk', 'seconds'], '$durationSeconds', TALKED),
  counted('surveys', ['scores', '$kind', second('$answeredAt'), { $toString: '$score' }], 1),
  counted('reviews', ['reviews', '$status'], 1),
  counted('reviews', ['stars'], '$rating', { status: 'PUBLISHED' }),
  counted('returns', ['returns', '$status'], 1),
  counted('returns', ['returnedPieces'], '$quantity', ACCEPTED),
  counted('returns', ['returnDays', day('$requestedAt')], 1, ACCEPTED),
  counted('devices', ['devices', '$status'], 1),
  counted('devices', ['warranty', '$warrantyUntil'], 1, WARRANTED),
  counted('alerts', ['openAlerts', '$severity'], 1, { clearedAt: null }),
];

/** A stub that says what a record is and one of its fields, in small letters and spaces. */
const titled = (kind: string, at: string, title: string, field: string) => ({
  kind: { $literal: kind },
  at,
  title: { $concat: [`${title}, `, { $replaceAll: { input: { $toLower: field }, find: '_', replacement: ' ' } }] },
});

const ACTIVITIES: readonly ActivityRule[] = [
  { collection: 'tickets', kind: 'ticket', stub: titled('TICKET', '$openedAt', 'Ticket', '$status') },
  { collection: 'calls', kind: 'call', stub: titled('CALL', '$startedAt', 'Call', '$outcome') },
  {
    collection: 'surveys',
    kind: 'survey',
    stub: {
      kind: { $literal: 'SURVEY' },
      at: '$answeredAt',
      title: { $concat: ['$kind', ', ', { $toString: '$score' }] },
    },
  },
  {
    collection: 'reviews',
    kind: 'review',
    stub: {
      kind: { $literal: 'REVIEW' },
      at: '$writtenAt',
      title: { $concat: ['Review, ', { $toString: '$rating' }, ' of 5'] },
    },
  },
  { collection: 'returns', kind: 'return', stub: titled('RETURN', '$requestedAt', 'Return', '$status') },
  { collection: 'devices', kind: 'device', stub: titled('DEVICE', '$registeredAt', 'Device', '$status') },
  { collection: 'alerts', kind: 'alert', stub: titled('ALERT', '$raisedAt', 'Device alert', '$severity') },
];

/** Every difference between the figures and stubs of service and its records. */
export const verifyService = (connection: Connection) => recount(connection, 'service', RECOUNTS, ACTIVITIES);
