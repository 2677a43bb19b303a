import type { Basket } from './baskets.ts';
import { decay, type CoPurchases } from './model.ts';

/** Why an item is recommended: so many customers bought it together with this one; itself, where they bought it again. */
export interface Reason {
  readonly item: string;
  readonly customers: number;
  /** What it adds to the score. */
  readonly weight: number;
}

/** A recommended item; `score` is `popularity` and the weights of all reasons. */
export interface Recommendation {
  readonly item: string;
  readonly score: number;
  /** What being bought by many adds to the score. */
  readonly popularity: number;
  /** The strongest first. */
  readonly reasons: readonly Reason[];
}

/** Customers that both items would need beside their own, before a few coincidences count as much as a habit. */
const SHRINKAGE = 5;

/**
 * Items for a basket, the best first: cosine similarity of who bought them (Sarwar, Karypis, Konstan, Riedl 2001), less
 * what the two items' popularity alone would bring together, shrunk for pairs that few bought, weighted by how recent the
 * basket's items are, and blended with popularity. What is in the basket is left out unless repeats are wanted.
 */
export function recommend(
  model: CoPurchases,
  basket: Basket,
  { limit = 10, repeats = false, now = model.until } = {},
): Recommendation[] {
  const scores = similarTo(model, basket, now);
  const most = [...scores.values()].reduce((high, { score }) => Math.max(high, score), 0);
  const scale = most === 0 ? 0 : model.blend / most;
  const rest = most === 0 ? 1 : 1 - model.blend;
  const ranked = candidates(model, scores, basket, { limit, repeats })
    .map((item) => {
      const popular = model.popularity.get(item)!;
      const common = popular * rest;
      return { item, popular, popularity: common, score: common + (scores.get(item)?.score ?? 0) * scale };
    })
    .sort((a, b) => b.score - a.score || b.popular - a.popular || (a.item < b.item ? -1 : 1));
  return ranked.slice(0, limit).map(({ item, score, popularity }) => ({
    item,
    score,
    popularity,
    reasons: scale === 0 ? [] : reasonsOf(scores.get(item)?.parts ?? [], scale),
  }));
}

/** What is similar to the basket, and as many popular items as could fill the list without it. */
function candidates(
  { popularity }: CoPurchases,
  scores: ReadonlyMap<string, Similar>,
  basket: Basket,
  { limit, repeats }: { readonly limit: number; readonly repeats: boolean },
): string[] {
  const open = (item: string) => repeats || !basket.has(item);
  const found = [...scores.keys()].filter(open);
  const enough = found.length + limit;
  for (const item of popularity.keys()) {
    if (found.length >= enough) break;
    if (open(item) && !scores.has(item)) found.push(item);
  }
  return found;
}

interface Similar {
  score: number;
  readonly parts: Reason[];
}

function similarTo(model: CoPurchases, basket: Basket, now: number): Map<string, Similar> {
  const scores = new Map<string, Similar>();
  if (model.blend === 0) return scores;
  for (const [owned, { last }] of basket) {
    const recency = decay(now - last, model.halfLifeDays);
    for (const [item, customers] of model.together.get(owned) ?? []) {
      const weight = recency * similarity(model, owned, item, customers);
      if (weight <= 0) continue;
      let similar = scores.get(item);
      if (!similar) scores.set(item, (similar = { score: 0, parts: [] }));
      similar.score += weight;
      similar.parts.push({ item: owned, customers, weight });
    }
  }
  return scores;
}

/** How alike two items are by who has both: 0 where as many do as chance alone would bring together. */
export function similarity({ buyers, customers }: CoPurchases, a: string, b: string, together: number): number {
  const [n, m] = [buyers.get(a)!, buyers.get(b)!];
  const chance = a === b ? 0 : (n * m) / customers;
  return (together - chance) / (Math.sqrt(n * m) + SHRINKAGE);
}

const reasonsOf = (parts: readonly Reason[], scale: number): Reason[] =>
  parts.map((part) => ({ ...part, weight: part.weight * scale })).sort((a, b) => b.weight - a.weight);
