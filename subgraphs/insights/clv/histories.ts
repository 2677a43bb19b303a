import type { History } from './bg-nbd.ts';

/** A purchase; times in days. */
export interface Purchase {
  readonly customer: string;
  readonly day: number;
  readonly amount: number;
}

/** A customer's purchases up to a day, and how often they bought after it. */
export interface Observed extends History {
  readonly customer: string;
  /** Mean value of the purchase days after the first; null without one. */
  readonly meanValue: number | null;
  /** Purchase days after the observation's end. */
  readonly later: number;
}

const DAYS_PER_WEEK = 7;

/**
 * What each customer had done by the end of a day, in weeks: purchases of one day are one purchase, and the first is no
 * repeat (Fader, Hardie, Lee 2005, section 4). Customers who first bought later are left out.
 */
export function observe(purchases: readonly Purchase[], endDay: number): Observed[] {
  const customers = new Map<string, Map<number, number>>();
  for (const { customer, day, amount } of purchases) {
    let days = customers.get(customer);
    if (!days) customers.set(customer, (days = new Map<number, number>()));
    days.set(day, (days.get(day) ?? 0) + amount);
  }
  return [...customers].flatMap(([customer, amounts]) => {
    const days = [...amounts.keys()].sort((a, b) => a - b);
    const seen = days.filter((day) => day <= endDay);
    if (seen.length === 0) return [];
    const repeats = seen.slice(1);
    const spent = repeats.reduce((sum, day) => sum + amounts.get(day)!, 0);
    return {
      customer,
      frequency: repeats.length,
      recency: (seen.at(-1)! - seen[0]!) / DAYS_PER_WEEK,
      age: (endDay - seen[0]!) / DAYS_PER_WEEK,
      meanValue: repeats.length > 0 ? spent / repeats.length : null,
      later: days.length - seen.length,
    };
  });
}
