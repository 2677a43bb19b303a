import type { Connection } from '../../platform/mongo.ts';
import { recount, titledByStatus, type ActivityRule, type Recount } from '../../platform/domain/recount.ts';

const grouped = (id: Record<string, unknown>, value: unknown, path: readonly unknown[]) => [
  { $group: { _id: { party: '$party', ...id }, value: { $sum: value } } },
  { $project: { _id: 0, party: '$_id.party', path, value: 1 } },
];

const STATE = { $cond: [{ $in: ['$stage', ['WON', 'LOST']] }, '$stage', 'OPEN'] };
const OPEN = { stage: { $nin: ['WON', 'LOST'] }, amount: { $ne: null } };
const CURRENCY = { currency: '$amount.currency' };
/** Half rounds up, as a write rounds; `$round` would round half to even. */
const WEIGHTED = { $floor: { $add: [{ $multiply: ['$amount.amountMinor', '$probability'] }, 0.5] } };
const DAY = { $dateToString: { date: '$occurredAt', format: '%Y-%m-%d', timezone: 'UTC' } };

const RECOUNTS: readonly Recount[] = [
  { collection: 'leads', stages: grouped({ status: '$status' }, 1, ['leads', '$_id.status']) },
  { collection: 'opportunities', stages: grouped({ state: STATE }, 1, ['opportunities', '$_id.state']) },
  {
    collection: 'opportunities',
    stages: [{ $match: OPEN }, ...grouped(CURRENCY, '$amount.amountMinor', ['pipeline', '$_id.currency'])],
  },
  {
    collection: 'opportunities',
    stages: [{ $match: OPEN }, ...grouped(CURRENCY, WEIGHTED, ['weighted', '$_id.currency'])],
  },
  {
    collection: 'opportunities',
    stages: [
      { $match: { stage: 'WON', amount: { $ne: null } } },
      ...grouped(CURRENCY, '$amount.amountMinor', ['won', '$_id.currency']),
    ],
  },
  { collection: 'interactions', stages: grouped({ kind: '$kind' }, 1, ['interactions', '$_id.kind']) },
  { collection: 'interactions', stages: grouped({ day: DAY }, 1, ['days', '$_id.day']) },
];

const lower = (field: string) => ({ $toLower: field });

const ACTIVITIES: readonly ActivityRule[] = [
  {
    collection: 'memberships',
    kind: 'membership',
    match: { since: { $ne: null } },
    stub: {
      kind: { $literal: 'MEMBERSHIP' },
      at: { $dateFromString: { dateString: '$since' } },
      title: { $literal: 'Joined an organization' },
    },
  },
  { collection: 'leads', kind: 'lead', stub: titledByStatus('LEAD', '$createdAt', 'Lead') },
  {
    collection: 'opportunities',
    kind: 'opportunity',
    stub: {
      kind: { $literal: 'OPPORTUNITY' },
      at: '$openedAt',
      title: { $concat: ['Opportunity, ', lower('$stage')] },
    },
  },
  {
    collection: 'interactions',
    kind: 'interaction',
    stub: {
      kind: { $literal: 'INTERACTION' },
      at: '$occurredAt',
      title: { $concat: [lower('$kind'), ', ', lower('$direction')] },
    },
  },
];

/** Every difference between the figures and stubs of sales and its records. */
export const verifySales = (connection: Connection) => recount(connection, 'sales', RECOUNTS, ACTIVITIES);
