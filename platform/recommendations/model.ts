import { basketsOf, type Basket, type Bought } from './baskets.ts';

/** How a model weighs what it knows. */
export interface Weighing {
  /** From 0, popularity alone, to 1, what was bought together alone. */
  readonly blend: number;
  /** After so many days a purchase counts half; Infinity where all count alike. */
  readonly halfLifeDays: number;
}

/** Which items are bought by the same customers, and by how many customers each. */
export interface CoPurchases extends Weighing {
  readonly customers: number;
  /** When the last purchase was that was learned from, in milliseconds since 1970. */
  readonly until: number;
  /** Customers who bought an item. */
  readonly buyers: ReadonlyMap<string, number>;
  /** Customers who bought both; of an item and itself, those who bought it on several days. */
  readonly together: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Popularity of an item, by recency where there is a half-life, from 1 downwards: the most popular comes first. */
  readonly popularity: ReadonlyMap<string, number>;
}

const MS_PER_DAY = 86_400_000;
/** Of a customer with more, the latest: whoever buys everything says little about what belongs together. */
const MOST_ITEMS = 200;

/** Counts who bought what together; throws where there is nothing to count. */
export function learnCoPurchases(purchases: readonly Bought[], weighing: Weighing): CoPurchases {
  if (purchases.length === 0) throw new RangeError('Recommendations are learned from purchases; none came.');
  const until = purchases.reduce((latest, { at }) => Math.max(latest, at), -Infinity);
  const baskets = basketsOf(purchases);
  const buyers = new Map<string, number>();
  const recent = new Map<string, number>();
  const together = new Map<string, Map<string, number>>();
  for (const basket of baskets.values()) {
    for (const [item, { last }] of basket) {
      add(buyers, item, 1);
      add(recent, item, decay(until - last, weighing.halfLifeDays));
    }
    countPairs(together, basket);
  }
  const ranked = [...recent].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const popularity = new Map(ranked.map(([item, weight]) => [item, weight / ranked[0]![1]]));
  return { ...weighing, customers: baskets.size, until, buyers, together, popularity };
}

function countPairs(together: Map<string, Map<string, number>>, basket: Basket): void {
  const items = [...basket].sort((a, b) => b[1].last - a[1].last).slice(0, MOST_ITEMS);
  for (const [item, { days }] of items) {
    let row = together.get(item);
    if (!row) together.set(item, (row = new Map<string, number>()));
    if (days > 1) add(row, item, 1);
    for (const [other] of items) if (other !== item) add(row, other, 1);
  }
}

const add = (counts: Map<string, number>, key: string, by: number) => counts.set(key, (counts.get(key) ?? 0) + by);

/** What is left of a purchase's weight after a time. */
export const decay = (ms: number, halfLifeDays: number): number => 2 ** -(Math.max(0, ms) / MS_PER_DAY / halfLifeDays);
