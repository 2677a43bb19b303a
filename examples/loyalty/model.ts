import type { StoredCard } from '../../platform/seal/cards.ts';
import type { StoredActivity, StoredParty, StoredRecord } from '../../platform/domain/kind.ts';
import { activitySchema, partySchema, recordSchema } from '../../platform/domain/model.ts';
import type { Connection } from '../../platform/mongo.ts';

/** The party of loyalty. */
export interface MemberDoc extends StoredParty {
  readonly card: StoredCard | null;
}

export type BookingKind = 'EARNED' | 'REDEEMED';

export interface BookingDoc extends StoredRecord {
  readonly kind: BookingKind;
  readonly points: number;
  readonly bookedAt: Date;
}

function bookingSchema() {
  const schema = recordSchema<BookingDoc>({
    kind: { type: String, required: true },
    points: { type: Number, required: true },
    bookedAt: { type: Date, required: true },
  });
  schema.index({ party: 1, bookedAt: -1, _id: -1 }); // CustomerLoyalty.bookings
  return schema;
}

/** The models of loyalty on its own database. */
export const loyaltyModels = (connection: Connection) => ({
  Member: connection.model<MemberDoc>('Member', partySchema<MemberDoc>({}), 'parties'),
  Booking: connection.model<BookingDoc>('Booking', bookingSchema(), 'bookings'),
  Activity: connection.model<StoredActivity>('Activity', activitySchema(), 'activities'),
});

export type LoyaltyModels = ReturnType<typeof loyaltyModels>;
