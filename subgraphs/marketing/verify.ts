import type { Connection } from '../../platform/mongo.ts';
import { recount, type ActivityRule, type Recount } from '../../platform/domain/recount.ts';

type Expression = string | Readonly<Record<string, unknown>>;

/** One branch of the figures: the sum of `value` over the records that match, by party and the parts of its path. */
function counted(
  collection: string,
  path: readonly Expression[],
  value: Expression | number,
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

const formatted = (field: string, format: string) => ({ $dateToString: { date: field, format, timezone: 'UTC' } });
const day = (field: string) => formatted(field, '%Y-%m-%d');
const month = (field: string) => formatted(field, '%Y-%m');

/** What somebody did, as the schema says it. */
const DONE = [
  'MAIL_OPENED',
  'MAIL_CLICKED',
  'MAIL_UNSUBSCRIBED',
  'AD_CLICK',
  'PAGE_VIEW',
  'APP_EVENT',
  'SOCIAL',
  'FORM',
];

/** The points of the schema's `affinities`, by kind. */
const POINTS: readonly (readonly [points: number, kinds: readonly string[]])[] = [
  [5, ['FORM']],
  [3, ['MAIL_CLICKED', 'AD_CLICK']],
  [2, ['SOCIAL']],
  [1, ['MAIL_OPENED', 'PAGE_VIEW', 'APP_EVENT']],
];

const RECOUNTS: readonly Recount[] = [
  counted('engagements', ['months', month('$occurredAt'), '$kind'], 1),
  counted('engagements', ['days', day('$occurredAt')], 1, { kind: { $in: DONE } }),
  ...POINTS.map(([points, kinds]) =>
    counted('engagements', ['affinity', month('$occurredAt'), '$category'], points, {
      kind: { $in: kinds },
      category: { $ne: null },
    }),
  ),
  counted('interests', ['interests'], 1),
  counted('interests', ['affinity', month('$statedAt'), '$category'], '$points'),
];

/** What stands in the timeline: not what is merely sent, delivered or shown, nor what is as frequent as a page view. */
const TITLES: Readonly<Record<string, string>> = {
  MAIL_OPENED: 'Mail opened',
  MAIL_CLICKED: 'Mail clicked',
  MAIL_BOUNCED: 'Mail bounced',
  MAIL_UNSUBSCRIBED: 'Unsubscribed',
  AD_CLICK: 'Ad clicked',
  SOCIAL: 'Social engagement',
  FORM: 'Form filled in',
};

const titled = Object.entries(TITLES).map(([kind, title]) => ({
  case: { $eq: ['$kind', kind] },
  then: { $literal: title },
}));

const ACTIVITIES: readonly ActivityRule[] = [
  {
    collection: 'engagements',
    kind: 'engagement',
    match: { kind: { $in: Object.keys(TITLES) } },
    stub: { kind: '$kind', at: '$occurredAt', title: { $switch: { branches: titled, default: null } } },
  },
  {
    collection: 'interests',
    kind: 'interest',
    stub: { kind: { $literal: 'INTEREST' }, at: '$statedAt', title: { $literal: 'Interest stated' } },
  },
];

/** Every difference between the figures and stubs of marketing and its records. */
export const verifyMarketing = (connection: Connection) => recount(connection, 'marketing', RECOUNTS, ACTIVITIES);
