import { clientError } from '../errors.ts';
import type { MoneyMinor } from './money.ts';
import { at, type Tally } from './tally.ts';

const MAX_DAYS = 3_660;

/** The UTC day of an instant. */
export const dayOf = (instant: Date): string => instant.toISOString().slice(0, 10);

/** The last millisecond of a UTC day. */
export const endOf = (day: string): Date => new Date(Date.parse(day) + 86_399_999);

/** Sum of the counts directly in a branch. */
export const total = (tally: Tally): number =>
  Object.values(tally).reduce<number>((sum, value) => sum + (typeof value === 'number' ? value : 0), 0);

/** A branch of amounts by currency as money, in order of currency. */
export const amounts = (byCurrency: Tally): MoneyMinor[] =>
  Object.keys(byCurrency)
    .sort()
    .map((currency) => ({ currency, amountMinor: at(byCurrency, currency) }));

/** First and last day of a branch by day; both null when it is empty. */
export function span(days: Tally): { first: string | null; last: string | null } {
  let [first, last]: [string | null, string | null] = [null, null];
  for (const day in days) {
    if (first === null || day < first) first = day;
    if (last === null || day > last) last = day;
  }
  return { first, last };
}

/** The first of the last `days` UTC days, today included; throws when there are too few or too many. */
export function firstOf(days: number, now: Date): string {
  if (days < 1 || days > MAX_DAYS)
    throw clientError('BAD_USER_INPUT', `days lies between 1 and ${MAX_DAYS}; ${days} came.`);
  return dayOf(new Date(now.getTime() - (days - 1) * 86_400_000));
}

/** Sum over the last `days` UTC days, today included. */
export function recent(byDay: Tally, days: number, now: Date): number {
  const from = firstOf(days, now);
  return Object.keys(byDay).reduce((sum, day) => (day >= from ? sum + at(byDay, day) : sum), 0);
}

/** Sum over the UTC days from `from` to `to` days before the day of `now`, both included; 0 is that day itself. */
export function daysAgo(byDay: Tally, now: Date, from: number, to: number): number {
  const day = (ago: number) => dayOf(new Date(now.getTime() - ago * 86_400_000));
  const [first, last] = [day(from), day(to)];
  return Object.keys(byDay).reduce((sum, each) => (each >= first && each <= last ? sum + at(byDay, each) : sum), 0);
}

/** What a branch by day, month or second holds up to the UTC day of `now`, that day included. */
export function until(byTime: Tally, now: Date): Tally {
  const day = dayOf(now);
  return Object.fromEntries(Object.entries(byTime).filter(([time]) => time.slice(0, 10) <= day));
}
