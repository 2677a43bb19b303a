import type { Chance } from './chance.ts';

const DAY_MS = 86_400_000;

/** Days counted back from the day of a demo. */
export interface Clock {
  /** The calendar day so many days ago; a negative number is ahead. */
  readonly day: (ago: number) => string;
  /** An instant in office hours of that day. */
  readonly at: (ago: number, chance: Chance) => string;
  /** How many days ago an instant or day is. */
  readonly ago: (time: string) => number;
}

/** The clock of the UTC day of `now`. */
export function clockOf(now: Date): Clock {
  const today = Math.floor(now.getTime() / DAY_MS) * DAY_MS;
  return {
    day: (ago) => new Date(today - ago * DAY_MS).toISOString().slice(0, 10),
    at: (ago, chance) => new Date(today - ago * DAY_MS + chance.int(8 * 3_600, 18 * 3_600) * 1_000).toISOString(),
    ago: (time) => Math.round((today - Date.parse(time.slice(0, 10))) / DAY_MS),
  };
}
