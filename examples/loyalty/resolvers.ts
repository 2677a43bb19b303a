import { boundedIds, present } from '../../platform/domain/batch.ts';
import { partyCard } from '../../platform/domain/card.ts';
import { mutationsOf } from '../../platform/domain/mutations.ts';
import { after } from '../../platform/domain/outcome.ts';
import type { List } from '../../platform/domain/page.ts';
import { card } from '../../platform/seal/cards.ts';
import { sum } from '../../platform/domain/tally.ts';
import { earned, redeemed } from './rules.ts';
import type { Resolvers } from './schema.generated.ts';
import { bookingKind, memberKind } from './writes.ts';

const member = mutationsOf(() => memberKind);
const booking = mutationsOf(() => bookingKind);

const newestOf = (parties: readonly string[]): List => ({
  name: 'bookings',
  parties,
  filter: { removed: false },
  order: { field: 'bookedAt', direction: -1, instant: true },
});

export const resolvers: Resolvers = {
  Query: {
    member: (_, { id }, { load }) => load.member.load(id),
    loyaltyPartyCards: (_, { ids }, { load, cards }) =>
      Promise.all(boundedIds(ids).map(async (id) => partyCard(await load.member.load(id), cards))),
    loyaltyPartyQuality: (_, { after, first, country }, { load }) =>
      load.quality(after ?? null, first, country ?? null),
    loyaltyPartyVersions: (_, { after, first }, { load }) => load.versions(after, first),
  },
  Mutation: {
    upsertMember: member.one,
    upsertMembers: member.many,
    removeMembers: member.remove,
    upsertBooking: booking.one,
    upsertBookings: booking.many,
    removeBookings: booking.remove,
  },
  MemberWrite: { outcome: (row) => row, member: (row, _, { load }) => after(row, (id) => load.member.load(id)) },
  BookingWrite: { outcome: (row) => row, booking: (row, _, { load }) => after(row, (id) => load.booking.load(id)) },
  Customer: {
    loyalty: async ({ links }, _, { load, cards }, info) => {
      const ids = links?.find((link) => link.domain === 'loyalty')?.parties ?? [];
      cards.expect(ids, info);
      return { parties: present(await load.member.loadMany(ids)) };
    },
  },
  CustomerLoyalty: {
    known: ({ parties }) => parties.length > 0,
    members: ({ parties }) => [...parties],
    figures: ({ parties }) => sum(parties.map((each) => each.figures)),
    bookings: ({ parties }, args, { load }) => load.bookings.load(newestOf(parties.map(({ _id }) => _id)), args),
  },
  LoyaltyFigures: {
    earned,
    redeemed,
    balance: (figures) => earned(figures) - redeemed(figures),
  },
  Member: {
    __resolveReference: ({ id }, { load }) => load.member.load(id),
    card,
    id: ({ _id }) => _id,
    party: ({ _id }) => ({ domain: 'loyalty', id: _id }),
  },
  Booking: {
    __resolveReference: ({ id }, { load }) => load.booking.load(id),
    id: ({ _id }) => _id,
    party: ({ party }) => ({ domain: 'loyalty', id: party }),
  },
};
