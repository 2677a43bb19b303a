import { dayOf } from '../../platform/domain/figures.ts';
import type { InsightStatus, MissingInput } from './schema.generated.ts';
import type { CustomerMapper } from './types.ts';

/** The domains that have features. */
export type Domain = 'sales' | 'marketing' | 'service' | 'finance';

/** What an insight says of itself, beside its value. */
export interface Standing {
  readonly status: InsightStatus;
  readonly missing: readonly MissingInput[];
  readonly advice: string | null;
  readonly computedAt: Date;
  readonly freshOn: string | null;
}

const DAY_MS = 86_400_000;

/** The domains of those asked whose features the plan could not bring: absent is down, null is denied. */
export const missingOf = (customer: CustomerMapper, domains: readonly Domain[]): MissingInput[] =>
  domains.flatMap((domain) => {
    const features = customer[`${domain}Features`];
    return features == null ? { domain, reason: features === undefined ? 'UNAVAILABLE' : 'DENIED' } : [];
  });

/** The standing of an insight over some domains; `advice` is given where it has too little to say anything. */
export function standing(
  customer: CustomerMapper,
  domains: readonly Domain[],
  now: Date,
  days: readonly (string | null | undefined)[],
  advice: string | null = null,
): Standing {
  const missing = missingOf(customer, domains);
  const status = advice !== null ? 'INSUFFICIENT_DATA' : missing.length > 0 ? 'PARTIAL' : 'COMPLETE';
  const known = days.filter((day) => typeof day === 'string').sort();
  return { status, missing, advice, computedAt: now, freshOn: known.at(-1) ?? null };
}

/** What to say where a domain that an insight cannot do without is missing or does not know the customer; else null. */
export function lacking(customer: CustomerMapper, domain: Domain, needed: string): string | null {
  const features = customer[`${domain}Features`];
  if (features === undefined) return `${domain} could not answer; ask again.`;
  if (features === null) return `${domain} may not be read for this purpose.`;
  return features.known ? null : `${domain} does not know the customer; ${needed}`;
}

/** Whole UTC days from a day to the day of `now`, 0 where it is ahead. */
export const daysSince = (day: string, now: Date): number =>
  Math.max(0, Math.round((Date.parse(dayOf(now)) - Date.parse(day)) / DAY_MS));

/** The UTC day so many days after a day. */
export const daysAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + Math.round(days) * DAY_MS).toISOString().slice(0, 10);
