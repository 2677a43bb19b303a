import type { CoPurchases } from '../../../platform/recommendations/model.ts';
import { similarity } from '../../../platform/recommendations/recommend.ts';

/** An item that belongs to another one, by how many customers had both. */
export interface Near {
  readonly item: string;
  readonly customers: number;
  /** Above 0, at most 1. */
  readonly similarity: number;
}

/** Of each item what belongs to it, the most similar first. */
export type Neighbours = ReadonlyMap<string, readonly Near[]>;

const MOST_NEAR = 50;
/** What fewer customers have together says more of them than of the items. */
const LEAST_CUSTOMERS = 3;

/** The neighbours of every item that has any; an item is not its own. */
export function neighboursOf(model: CoPurchases, open: ReadonlySet<string>): Neighbours {
  const found = [...model.together].map(([item, row]): readonly [string, readonly Near[]] => {
    const near = [...row]
      .filter(([other, customers]) => other !== item && customers >= LEAST_CUSTOMERS && open.has(other))
      .map(([other, customers]) => ({
        item: other,
        customers,
        similarity: similarity(model, item, other, customers),
      }))
      .filter((each) => each.similarity > 0)
      .sort((a, b) => b.similarity - a.similarity || (a.item < b.item ? -1 : 1));
    return [item, near.slice(0, MOST_NEAR)];
  });
  return new Map(found.filter(([, near]) => near.length > 0));
}
