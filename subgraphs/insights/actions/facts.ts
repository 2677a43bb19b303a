import { daysSince, type Domain } from '../inputs.ts';
import type { CustomerMapper } from '../types.ts';

/** Something that is known of a customer and speaks for an action, by so many points. */
export interface Fact {
  readonly fact: string;
  readonly domain: Domain | 'insights';
  readonly contribution: number;
}

/** What actions are chosen by: what the domains say, and the churn risk where one can be told. */
export interface Known {
  readonly customer: CustomerMapper;
  readonly churn: number | null;
  readonly now: Date;
}

const LATELY_DAYS = 30;
const LEANING = 0.3;

/** The category that a customer leans to most, where it is a leaning at all. */
export function leaning({ customer }: Known): { readonly category: string; readonly fact: Fact } | null {
  const [first] = customer.marketingFeatures?.affinities ?? [];
  if (!first || first.share < LEANING) return null;
  const fact = `Browses ${first.category}: ${Math.round(first.share * 100)} % of what engages them.`;
  return { category: first.category, fact: { fact, domain: 'marketing', contribution: 20 * first.share + 10 } };
}

/** A ticket of the last weeks about a product of a category. */
export function concern({ customer, now }: Known, category: string): Fact | null {
  const found = (customer.serviceConcerns ?? []).find(
    ({ product, openedOn }) => product?.category?.toLowerCase() === category && daysSince(openedOn, now) <= LATELY_DAYS,
  );
  if (!found) return null;
  const state = found.open ? 'open' : 'solved';
  return {
    fact: `Has a ticket about ${category}, ${state}, of ${found.openedOn}.`,
    domain: 'service',
    contribution: found.open ? 25 : 20,
  };
}

/** The social network on which a customer was last seen, where that is lately. */
export function network({ customer, now }: Known): { readonly network: string; readonly fact: Fact } | null {
  const seen = (customer.marketingNetworks ?? [])
    .filter(({ lastOn }) => daysSince(lastOn, now) <= LATELY_DAYS)
    .sort((a, b) => (a.lastOn < b.lastOn ? 1 : a.lastOn > b.lastOn ? -1 : b.engagements - a.engagements));
  const [last] = seen;
  if (!last) return null;
  const name = `${last.network[0]!.toUpperCase()}${last.network.slice(1)}`;
  return {
    network: last.network,
    fact: { fact: `Was engaged on ${name} on ${last.lastOn}.`, domain: 'marketing', contribution: 20 },
  };
}
