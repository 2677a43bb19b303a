/** Somebody bought something. */
export interface Bought {
  readonly customer: string;
  readonly item: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** What one customer bought, by item: when last, and on how many days. */
export type Basket = ReadonlyMap<string, { readonly last: number; readonly days: number }>;

const MS_PER_DAY = 86_400_000;

/** The basket of each customer; several purchases of an item within a day are one. */
export function basketsOf(purchases: readonly Bought[]): Map<string, Basket> {
  const days = new Map<string, Map<string, { last: number; days: Set<number> }>>();
  for (const { customer, item, at } of purchases) {
    let items = days.get(customer);
    if (!items) days.set(customer, (items = new Map<string, { last: number; days: Set<number> }>()));
    const seen = items.get(item) ?? { last: at, days: new Set<number>() };
    seen.days.add(Math.floor(at / MS_PER_DAY));
    items.set(item, { last: Math.max(seen.last, at), days: seen.days });
  }
  return new Map(
    [...days].map(([customer, items]) => [
      customer,
      new Map([...items].map(([item, { last, days }]) => [item, { last, days: days.size }])),
    ]),
  );
}
