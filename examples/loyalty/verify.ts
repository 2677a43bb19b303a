import type { Connection } from '../../platform/mongo.ts';
import { recount, type ActivityRule, type Recount } from '../../platform/domain/recount.ts';

const POINTS: Recount = {
  collection: 'bookings',
  stages: [
    { $group: { _id: { party: '$party', kind: '$kind' }, value: { $sum: '$points' } } },
    { $project: { _id: 0, party: '$_id.party', path: ['points', '$_id.kind'], value: 1 } },
  ],
};

const BOOKINGS: ActivityRule = {
  collection: 'bookings',
  kind: 'booking',
  stub: { kind: '$kind', at: '$bookedAt', title: { $concat: ['Points ', { $toLower: '$kind' }] } },
};

/** Every difference between the figures and stubs of loyalty and its bookings. */
export const verifyLoyalty = (connection: Connection) => recount(connection, 'loyalty', [POINTS], [BOOKINGS]);
