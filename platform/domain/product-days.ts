import DataLoader from 'dataloader';
import { dayOf } from './figures.ts';

const DAY_MS = 86_400_000;

/** Rows of a batch come in one piece. */
export const IN_ONE_PIECE = { batchSize: 100_000 } as const;

/** When something happened between a party and a product first and last. */
export interface ProductRow {
  readonly _id: { readonly party: string; readonly sku: string };
  readonly first: Date;
  readonly last: Date;
}

/** The stage that makes such rows; both are field paths. */
export const groupByProduct = (sku: string, at: string) => ({
  $group: { _id: { party: '$party', sku }, first: { $min: at }, last: { $max: at } },
});

/** Loads the rows of each party until the end of a UTC day; `read` is called once a batch with the first moment after it. */
export function createProductDays(read: (parties: readonly string[], until: Date) => Promise<readonly ProductRow[]>) {
  const byDay = new Map<string, DataLoader<string, readonly ProductRow[]>>();
  return (day: string): DataLoader<string, readonly ProductRow[]> => {
    let loader = byDay.get(day);
    if (!loader) {
      loader = new DataLoader<string, readonly ProductRow[]>(async (parties) => {
        const rows = await read(parties, new Date(Date.parse(day) + DAY_MS));
        const byParty = Map.groupBy(rows, ({ _id }) => _id.party);
        return parties.map((party) => byParty.get(party) ?? []);
      });
      byDay.set(day, loader);
    }
    return loader;
  };
}

/** What all parties of a customer have together, in order of sku; days are UTC. */
export const productDays = (rows: readonly ProductRow[]) =>
  [...Map.groupBy(rows, ({ _id }) => _id.sku)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([sku, each]) => ({
      sku,
      firstOn: dayOf(new Date(Math.min(...each.map(({ first }) => first.getTime())))),
      lastOn: dayOf(new Date(Math.max(...each.map(({ last }) => last.getTime())))),
    }));
