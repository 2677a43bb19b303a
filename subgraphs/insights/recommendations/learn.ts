import { basketsOf, type Basket, type Bought } from '../../../platform/recommendations/baskets.ts';
import { ranking } from '../../../platform/recommendations/hold-out.ts';
import { learnCoPurchases } from '../../../platform/recommendations/model.ts';
import { calibrationOf, type CalibrationBin } from '../maths/calibration.ts';
import { discrimination } from '../maths/discrimination.ts';
import { isotonic, type Step } from '../maths/isotonic.ts';
import type { InputShares } from '../model.ts';
import { neighboursOf, type Neighbours } from './neighbours.ts';
import { rank, type Knowledge, type Ranked, type Suggestion, type Weights } from './rank.ts';

/** What customers bought and looked at until a day. */
export interface Traces {
  readonly bought: readonly Bought[];
  readonly looked: readonly Bought[];
}

/** Traces until the split and until now, and what may be recommended. */
export interface RecommendationExamples {
  readonly then: Traces;
  readonly now: Traces;
  /** Milliseconds since 1970. */
  readonly splitAt: number;
  /** Products that sales sells. */
  readonly sold: readonly string[];
}

/** A model as it comes from training, with how it does on what it has not seen. */
export interface RecommendationTraining {
  readonly knowledge: Knowledge;
  /** What a score says of the chance that the item is bought within the horizon. */
  readonly chances: readonly Step[];
  readonly quality: Readonly<Record<string, number>>;
  readonly calibration: readonly CalibrationBin[];
  readonly watched: readonly string[];
  readonly baseline: readonly InputShares[];
}

const K = 10;
const HALF_LIFE_DAYS = 180;
const LEAST_TRIALS = 30;
const MOST_TRIALS = 2_000;
const POPULARITY: Weights = { popularity: 1, bought: 0, looked: 0 };
/** Standard errors beyond which a loss is taken for one. */
export const SURE = 2;
interface Trial extends Ranked {
  readonly later: ReadonlySet<string>;
}

/**
 * Learns from what was bought and looked at until the split; one half of the customers who bought something new after it
 * chooses the weights and says what a score is worth, the other half, which nothing has seen, says how good it is. What answers
 * is learned with these weights from everything until now.
 */
export function trainRecommendations(
  { then, now, splitAt, sold }: RecommendationExamples,
  progress: (share: number) => void,
): RecommendationTraining {
  const open = new Set(sold);
  const before = knowledgeOf(then, open);
  const [choosing, measuring] = halves(trialsOf(then, now, before));
  progress(0.2);
  const weights = chosen(before, choosing, splitAt, (share) => progress(0.2 + 0.5 * share));
  const known = { ...before, weights };
  const chances = isotonic(...scored(known, choosing, splitAt));
  const [scores, hits] = scored(known, measuring, splitAt);
  const probabilities = scores.map((score) => chanceOf(chances, score));
  const { auc, brier, ece } = discrimination(probabilities, hits);
  const gain = gainBeside(known, measuring, splitAt);
  progress(0.8);
  const answering = { ...knowledgeOf(now, open), weights };
  const watched = [...answering.popularity.keys()].slice(0, WATCHED);
  return {
    knowledge: answering,
    chances,
    quality: {
      ...figures(known, measuring, splitAt, ''),
      ...figures({ ...before, weights: POPULARITY }, measuring, splitAt, 'popularity'),
      ...{ ...(auc === null ? {} : { auc }), brier, ece, trials: measuring.length },
      ...{ ndcgGain: gain.mean, ndcgGainError: gain.error },
    },
    calibration: calibrationOf(probabilities, hits),
    watched,
    baseline: [itemShares(now.bought, watched, splitAt)],
  };
}

/** The probability that goes with a score. */
export const chanceOf = (chances: readonly Step[], score: number): number =>
  (chances.find(({ until }) => score <= until) ?? chances.at(-1))?.value ?? 0;

function knowledgeOf({ bought, looked }: Traces, open: ReadonlySet<string>): Knowledge {
  const weighing = { blend: 1, halfLifeDays: HALF_LIFE_DAYS };
  const purchases = learnCoPurchases(bought, weighing);
  const near = (of: readonly Bought[]): Neighbours =>
    of.length === 0 ? new Map() : neighboursOf(learnCoPurchases(of, weighing), open);
  return {
    weights: POPULARITY,
    popularity: new Map([...purchases.popularity].filter(([item]) => open.has(item))),
    bought: neighboursOf(purchases, open),
    looked: near(looked),
    halfLifeDays: HALF_LIFE_DAYS,
  };
}

const NOTHING: Basket = new Map();

/** Who had bought or looked at something, and bought something new after the split that could have been recommended. */
function trialsOf(then: Traces, now: Traces, { popularity }: Knowledge): Trial[] {
  const [bought, looked] = [basketsOf(then.bought), basketsOf(then.looked)];
  const trials = [...basketsOf(now.bought)].flatMap(([customer, items]): Trial[] => {
    const own = bought.get(customer) ?? NOTHING;
    const later = new Set([...items.keys()].filter((item) => !own.has(item) && popularity.has(item)));
    if (later.size === 0 || (own.size === 0 && !looked.has(customer))) return [];
    return [{ bought: own, looked: looked.get(customer) ?? NOTHING, without: new Set(own.keys()), later }];
  });
  if (trials.length < LEAST_TRIALS)
    throw new RangeError(
      `Recommendations are measured on ${LEAST_TRIALS} customers at least who bought something new within the horizon; ${trials.length} did.`,
    );
  return trials.slice(0, MOST_TRIALS);
}

const halves = (trials: readonly Trial[]): [Trial[], Trial[]] => [
  trials.filter((_, index) => index % 2 === 0),
  trials.filter((_, index) => index % 2 === 1),
];

const PARTS = 5;

/** All weights in fifths but popularity alone. */
const GRID: readonly Weights[] = Array.from({ length: PARTS + 1 }, (_, bought) =>
  Array.from({ length: PARTS + 1 - bought }, (__, looked) => ({
    popularity: (PARTS - bought - looked) / PARTS,
    bought: bought / PARTS,
    looked: looked / PARTS,
  })),
)
  .flat()
  .filter(({ popularity }) => popularity < 1);

/**
 * The weights whose gain over popularity is the surest. Where none gains more than its standard error, those of a blend that does best,
 * since reasons are worth having, unless it loses more than two standard errors: then popularity alone.
 */
function chosen(
  knowledge: Knowledge,
  trials: readonly Trial[],
  now: number,
  progress: (share: number) => void,
): Weights {
  const blends = GRID.map((weights, index) => {
    const { mean, error } = gainBeside({ ...knowledge, weights }, trials, now);
    progress((index + 1) / GRID.length);
    return { weights, mean, error };
  });
  const most = (of: (blend: (typeof blends)[number]) => number) => blends.reduce((a, b) => (of(b) > of(a) ? b : a));
  const surest = most(({ mean, error }) => mean - error);
  if (surest.mean > surest.error) return surest.weights;
  const best = most(({ mean }) => mean);
  return best.mean + SURE * best.error >= 0 ? best.weights : POPULARITY;
}

/** What nDCG gains beside popularity alone on the same customers, and the standard error of that mean. */
function gainBeside(knowledge: Knowledge, trials: readonly Trial[], now: number) {
  const popular = { ...knowledge, weights: POPULARITY };
  const ndcg = (of: Knowledge, trial: Trial) => ranking(itemsOf(of, trial, now), trial.later, K).ndcg;
  const gains = trials.map((trial) => ndcg(knowledge, trial) - ndcg(popular, trial));
  const mean = gains.reduce((sum, each) => sum + each, 0) / gains.length;
  const squares = gains.reduce((sum, each) => sum + (each - mean) ** 2, 0);
  return { mean, error: Math.sqrt(squares / Math.max(1, gains.length - 1) / gains.length) };
}

const itemsOf = (knowledge: Knowledge, trial: Trial, now: number): string[] =>
  rank(knowledge, trial, K, now).map(({ item }) => item);

/** Of every recommendation its score, and whether it was bought. */
function scored(knowledge: Knowledge, trials: readonly Trial[], now: number): [number[], (0 | 1)[]] {
  const all = trials.flatMap((trial) =>
    rank(knowledge, trial, K, now).map(({ item, score }: Suggestion) => [score, trial.later.has(item)] as const),
  );
  return [all.map(([score]) => score), all.map(([, hit]) => (hit ? 1 : 0))];
}

/** Recall and nDCG of the first ten, named after whose they are. */
function figures(knowledge: Knowledge, trials: readonly Trial[], now: number, whose: string): Record<string, number> {
  const each = trials.map((trial) => ranking(itemsOf(knowledge, trial, now), trial.later, K));
  const mean = (of: 'recall' | 'ndcg') => each.reduce((sum, one) => sum + one[of], 0) / each.length;
  const name = (of: string) => (whose === '' ? `${of}At${K}` : `${whose}${of[0]!.toUpperCase()}${of.slice(1)}At${K}`);
  return { [name('recall')]: mean('recall'), [name('ndcg')]: mean('ndcg') };
}

const WATCHED = 20;

/** The shares of the purchases since a moment by item, all but the watched together, by which drift is seen. */
export function itemShares(bought: readonly Bought[], items: readonly string[], since: number): InputShares {
  const shares = Array.from({ length: items.length + 1 }, () => 0);
  const places = new Map(items.map((item, place) => [item, place]));
  const lately = bought.filter(({ at }) => at > since);
  for (const { item } of lately) shares[places.get(item) ?? items.length]! += 1 / lately.length;
  return { input: 'finance.purchases', shares };
}
