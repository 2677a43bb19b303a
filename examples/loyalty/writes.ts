import { mergeCard } from '../../platform/domain/card.ts';
import type { Kind } from '../../platform/domain/kind.ts';
import type { BookingDoc, MemberDoc } from './model.ts';
import { bookingTally } from './rules.ts';
import type { BookingInput, MemberInput } from './schema.generated.ts';

const MAX_POINTS = 1_000_000;

/** A member that only bookings point at. */
export const BARE_MEMBER = { card: null } satisfies Partial<MemberDoc>;

export const memberKind: Kind<MemberDoc, MemberInput> = {
  name: 'member',
  collection: 'parties',
  party: 'self',
  schemaVersion: 1,
  merge: (input, stored, check) => ({ card: mergeCard(input.card, stored?.card ?? null, check) }),
};

export const bookingKind: Kind<BookingDoc, BookingInput> = {
  name: 'booking',
  collection: 'bookings',
  party: 'owner',
  schemaVersion: 1,
  merge: (input, stored, check) => ({
    kind: check.required('kind', check.merge(input.kind, stored?.kind)),
    points: check.required('points', check.range('points', check.merge(input.points, stored?.points), 1, MAX_POINTS)),
    bookedAt: check.required('bookedAt', check.past('bookedAt', check.merge(input.bookedAt, stored?.bookedAt))),
  }),
  contribution: bookingTally,
  activity: ({ kind, bookedAt }) => ({
    kind,
    at: bookedAt,
    title: kind === 'EARNED' ? 'Points earned' : 'Points redeemed',
  }),
};
