import { byId } from '../../platform/documents.ts';
import { createCardQuality } from '../../platform/domain/card-quality.ts';
import { createPageLoader } from '../../platform/domain/page.ts';
import type { Reader } from '../../platform/domain/reader.ts';
import { versionsOf } from '../../platform/domain/versions.ts';
import type { BookingDoc, LoyaltyModels, MemberDoc } from './model.ts';

/** Built anew for each call, so nothing read for one caller can reach another. */
export const createLoaders = (db: LoyaltyModels, reader: Reader) => ({
  /** The member of each party id. */
  member: byId<MemberDoc>(db.Member, reader.reads),
  booking: byId<BookingDoc>(db.Booking, reader.reads),
  bookings: createPageLoader<BookingDoc>(reader, 'bookings'),
  /** Records in id order, counted. */
  quality: createCardQuality(db.Member.db, reader.cards),
  /** Parties in id order, ids and versions only. */
  versions: versionsOf(db.Member),
});

export type Loaders = ReturnType<typeof createLoaders>;
