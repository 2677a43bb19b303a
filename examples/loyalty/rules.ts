import { at, type Tally } from '../../platform/domain/tally.ts';
import type { BookingDoc } from './model.ts';

/** What a booking adds to its member's figures. */
export const bookingTally = ({ kind, points }: BookingDoc): Tally => ({ points: { [kind]: points } });

export const earned = (figures: Tally): number => at(figures, 'points', 'EARNED');

export const redeemed = (figures: Tally): number => at(figures, 'points', 'REDEEMED');
