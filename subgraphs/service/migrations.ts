import type { Migration } from '../../platform/migrate.ts';
import type { ReviewDoc, TicketDoc } from './model.ts';
import { reviewMood, ticketMood } from './moods.ts';

/** Version 1 did not keep the sentiment of what was written. */
const ticketMoods: Migration = {
  collection: 'tickets',
  to: 2,
  change: (doc) => {
    const { subject, messages } = doc as unknown as TicketDoc;
    return { set: { mood: ticketMood(subject, messages) } };
  },
};

const reviewMoods: Migration = {
  collection: 'reviews',
  to: 2,
  change: (doc) => ({ set: { mood: reviewMood(doc as unknown as ReviewDoc) } }),
};

/** Steps from older stored shapes of service to the present one, oldest first. */
export const migrations = [ticketMoods, reviewMoods] as const;
