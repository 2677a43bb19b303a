import { basketsOf, type Basket, type Bought } from './baskets.ts';
import { learnCoPurchases, type CoPurchases, type Weighing } from './model.ts';
import { recommend } from './recommend.ts';

/** How well the first k recommendations hold what was bought later. */
interface Ranking {
  /** The share of what a customer bought later that is among them, on average over customers. */
  readonly recall: number;
  /** Normalized discounted cumulative gain (Järvelin, Kekäläinen 2002) of the same, each purchase a gain of 1. */
  readonly ndcg: number;
}

/** A model of the time before the hold-out, beside popularity, on the customers who bought in both. */
export interface Recommended {
  readonly k: number;
  readonly splitAt: string;
  readonly purchases: number;
  readonly items: number;
  /** Customers who bought before the split and, after it, something that could be recommended. */
  readonly customers: number;
  readonly weighing: { readonly blend: number; readonly halfLifeDays: number | null };
  readonly model: Ranking;
  readonly popularity: Ranking;
  /** The share of recommendations that state a reason beside popularity. */
  readonly reasoned: number;
}

interface Options {
  readonly k: number;
  /** The share of purchases, the latest, that is held out. */
  readonly share: number;
  readonly repeats: boolean;
}

interface Trial {
  readonly basket: Basket;
  readonly later: ReadonlySet<string>;
}

/** Learns from the earlier purchases, recommends, and measures against the later ones. */
export function holdOutRecommendations(purchases: readonly Bought[], options: Options): Recommended {
  const { before, trials, at } = split(purchases, options);
  const weighing = chosenWeighing(before, options);
  const model = learnCoPurchases(before, weighing);
  const popularity = learnCoPurchases(before, POPULARITY);
  let [reasoned, made] = [0, 0];
  const scores = trials.map(({ basket, later }) => {
    const found = recommend(model, basket, { limit: options.k, repeats: options.repeats, now: at });
    made += found.length;
    reasoned += found.filter(({ reasons }) => reasons.length > 0).length;
    return ranking(
      found.map(({ item }) => item),
      later,
      options.k,
    );
  });
  const { blend, halfLifeDays } = weighing;
  return {
    k: options.k,
    splitAt: new Date(at).toISOString(),
    purchases: purchases.length,
    items: model.buyers.size,
    customers: trials.length,
    weighing: { blend, halfLifeDays: Number.isFinite(halfLifeDays) ? halfLifeDays : null },
    model: mean(scores),
    popularity: mean(measure(popularity, trials, at, options)),
    reasoned: made === 0 ? 0 : reasoned / made,
  };
}

/** Purchases of an instant fall on one side; a customer's later purchases count where they could be recommended. */
function split(purchases: readonly Bought[], { share, repeats }: Options) {
  const times = Float64Array.from(purchases, ({ at }) => at).sort();
  const at = times[Math.floor(times.length * (1 - share))] ?? NaN;
  const before = purchases.filter((each) => each.at < at);
  const known = new Set(before.map(({ item }) => item));
  const baskets = basketsOf(before);
  const trials = [...basketsOf(purchases.filter((each) => each.at >= at))].flatMap(([customer, after]): Trial[] => {
    const basket = baskets.get(customer);
    if (!basket) return [];
    const later = new Set([...after.keys()].filter((item) => known.has(item) && (repeats || !basket.has(item))));
    return later.size === 0 ? [] : [{ basket, later }];
  });
  if (trials.length === 0)
    throw new RangeError(
      `Recommendations are measured on customers who bought before and after the split, known items that they had not bought before; of ${purchases.length} purchases none are such.`,
    );
  return { before, trials, at };
}

const POPULARITY: Weighing = { blend: 0, halfLifeDays: Infinity };
const BLENDS = [0, 0.25, 0.5, 0.75, 1];
const HALF_LIVES = [0.25, 0.08];
const MS_PER_DAY = 86_400_000;

/**
 * Chooses the weighing on a split within the purchases: the one whose gain over popularity is the surest. Where none
 * gains more than its standard error it is popularity, so that chance patterns do not replace it.
 */
function chosenWeighing(purchases: readonly Bought[], options: Options): Weighing {
  let inner;
  try {
    inner = split(purchases, options);
  } catch (error) {
    if (error instanceof RangeError) return POPULARITY;
    throw error;
  }
  const { before, at } = inner;
  const trials = inner.trials.slice(0, MOST_TRIALS);
  const spanDays = (at - before.reduce((first, each) => Math.min(first, each.at), at)) / MS_PER_DAY;
  const base = measure(learnCoPurchases(before, POPULARITY), trials, at, options);
  let best = { weighing: POPULARITY, gain: 0 };
  for (const part of [Infinity, ...HALF_LIVES]) {
    const halfLifeDays = Math.max(1, spanDays * part);
    const learned = learnCoPurchases(before, { blend: 1, halfLifeDays });
    for (const blend of BLENDS) {
      const scores = measure({ ...learned, blend }, trials, at, options);
      const gain = surely(scores.map(({ ndcg }, index) => ndcg - base[index]!.ndcg));
      if (gain > best.gain) best = { weighing: { blend, halfLifeDays }, gain };
    }
  }
  return best.weighing;
}

const MOST_TRIALS = 300;

/** A mean less its standard error. */
function surely(gains: readonly number[]): number {
  const average = gains.reduce((sum, each) => sum + each, 0) / gains.length;
  const squares = gains.reduce((sum, each) => sum + (each - average) ** 2, 0);
  return average - Math.sqrt(squares / Math.max(1, gains.length - 1) / gains.length);
}

function measure(model: CoPurchases, trials: readonly Trial[], now: number, { k, repeats }: Options): Ranking[] {
  return trials.map(({ basket, later }) => {
    const items = recommend(model, basket, { limit: k, repeats, now }).map(({ item }) => item);
    return ranking(items, later, k);
  });
}

/** Recall and nDCG of one list. */
export function ranking(items: readonly string[], later: ReadonlySet<string>, k: number): Ranking {
  const discount = (place: number) => 1 / Math.log2(place + 2);
  const hits = items.slice(0, k).map((item) => later.has(item));
  const gained = hits.reduce((sum, hit, place) => sum + (hit ? discount(place) : 0), 0);
  const ideal = Array.from({ length: Math.min(k, later.size) }, (_, place) => discount(place));
  return {
    recall: hits.filter(Boolean).length / later.size,
    ndcg: gained / ideal.reduce((sum, each) => sum + each, 0),
  };
}

const mean = (scores: readonly Ranking[]): Ranking => ({
  recall: scores.reduce((sum, { recall }) => sum + recall, 0) / scores.length,
  ndcg: scores.reduce((sum, { ndcg }) => sum + ndcg, 0) / scores.length,
});
