import { shuffled } from '../../../platform/random.ts';
import { bagsOf, boost, slopesAt, type Bag, type Part } from './boost.ts';
import { binOf, binsOf, learnFeature, type Feature, type Value } from './features.ts';
import { gridOf, gridStep, purify, type Grid } from './grid.ts';
import { explain, type AdditiveModel } from './model.ts';
import { shapeStep } from './shape.ts';

/** Rows to learn from, by column. */
export interface Examples {
  readonly columns: ReadonlyMap<string, readonly Value[]>;
  readonly labels: ArrayLike<0 | 1>;
}

const BAGS = 4;
const PAIRS = 10;
/** Pairs are looked for among so many features, those that say most alone. */
const CANDIDATES = 24;

interface Ground {
  readonly features: readonly Feature[];
  readonly bins: readonly Uint16Array[];
  readonly labels: ArrayLike<0 | 1>;
}

/**
 * Learns an additive model by cyclic gradient boosting, one feature at a time, then the pairs of features that say most beyond
 * it (Lou, Caruana, Gehrke 2012; Lou et al. 2013; Nori et al. 2019, "InterpretML"): each bag stops when the rows that it holds
 * out gain nothing more, and the model is their mean.
 */
export function trainAdditive({ columns, labels }: Examples, seed = 1): AdditiveModel {
  const events = sum(labels);
  if (events < BAGS || labels.length - events < BAGS)
    throw new RangeError(
      `A model learns from at least ${BAGS} rows of each outcome; ${events} with it and ${labels.length - events} without it came.`,
    );
  const features = [...columns].map(([name, values]) => learnFeature(name, values));
  const bins = features.map((feature) =>
    Uint16Array.from(columns.get(feature.name)!, (value) => binOf(feature, value)),
  );
  const ground = { features, bins, labels };
  const bags = bagsOf(labels, shuffled(labels.length, seed), BAGS);
  const alone = meanOf(
    bags.map((bag) =>
      boost(
        bag,
        labels,
        features.map((feature, j) => termOf(feature, bins[j]!)),
      ),
    ),
  );
  const grids = strongest(ground, alone, bags);
  const together = meanOf(bags.map((bag) => boost(bag, labels, grids.map(pairOf))));
  grids.forEach((grid, k) => purify(together[k]!, grid, [alone[grid.at[0]]!, alone[grid.at[1]]!]));
  return centred(ground, sum(bags.map(({ base }) => base)) / BAGS, alone, { grids, together });
}

const termOf = (feature: Feature, cells: Uint16Array): Part => ({
  size: binsOf(feature),
  cells,
  next: (rows, slopes) => shapeStep(feature, cells, rows, slopes),
});

const pairOf = (grid: Grid): Part => ({
  size: grid.height * grid.width,
  cells: grid.cells,
  next: (rows, slopes) => gridStep(grid, rows, slopes).step,
});

/** The pairs that say most of what the features alone leave open. */
function strongest({ features, bins, labels }: Ground, alone: readonly Float64Array[], bags: readonly Bag[]): Grid[] {
  const places = features
    .map((_, at) => ({ at, range: Math.max(...alone[at]!) - Math.min(...alone[at]!) }))
    .sort((a, b) => b.range - a.range)
    .slice(0, CANDIDATES)
    .map(({ at }) => at)
    .sort((a, b) => a - b);
  const rows = Array.from({ length: labels.length }, (_, row) => row);
  const scores = Float64Array.from(rows, (row) => sum(bags.map((bag) => bag.scores[row]!)) / bags.length);
  const slopes = slopesAt(scores, labels, rows);
  const pairs = places.flatMap((a, k) => places.slice(k + 1).map((b) => [a, b] as const));
  return pairs
    .map((at) => ({ at, gain: gridStep(gridOf(features, bins, at), rows, slopes).gain }))
    .filter(({ gain }) => gain > 0)
    .sort((a, b) => b.gain - a.gain)
    .slice(0, PAIRS)
    .map(({ at }) => gridOf(features, bins, at));
}

/** Weights as their mean over the bags. */
const meanOf = (bags: readonly (readonly Float64Array[])[]): Float64Array[] =>
  bags[0]!.map((weights, j) => weights.map((_, k) => sum(bags.map((bag) => bag[j]![k]!)) / bags.length));

/** Moves each term's mean into the intercept, so that a weight says how a value differs from the mean customer. */
function centred(
  { features, bins, labels }: Ground,
  base: number,
  alone: readonly Float64Array[],
  { grids, together }: { grids: readonly Grid[]; together: readonly Float64Array[] },
): AdditiveModel {
  const means = alone.map((each, j) => sum(Array.from(bins[j]!, (bin) => each[bin]!)) / labels.length);
  return {
    intercept: base + sum(means),
    terms: features.map((feature, j) => ({
      feature,
      weights: Array.from(alone[j]!, (weight) => weight - means[j]!),
    })),
    pairs: grids.map(({ at, groups, height, width }, k) => ({
      at,
      groups: [Array.from(groups[0]), Array.from(groups[1])],
      weights: Array.from({ length: height }, (_, row) =>
        Array.from(together[k]!.subarray(row * width, (row + 1) * width)),
      ),
    })),
  };
}

function sum(values: ArrayLike<number>): number {
  let total = 0;
  for (let i = 0; i < values.length; i++) total += values[i]!;
  return total;
}

/** Out-of-fold probabilities: each row is scored by a model that has not seen it. */
export function crossValidate(
  { columns, labels }: Examples,
  folds: number,
  seed = 1,
  done: (folds: number) => void = () => undefined,
): Float64Array {
  const order = shuffled(labels.length, seed);
  const probabilities = new Float64Array(labels.length);
  for (let fold = 0; fold < folds; fold++) {
    const rows = order.filter((_, place) => place % folds !== fold);
    const model = trainAdditive(
      {
        columns: new Map([...columns].map(([name, values]) => [name, rows.map((row) => values[row]!)])),
        labels: rows.map((row) => labels[row]!),
      },
      seed,
    );
    for (const row of order.filter((_, place) => place % folds === fold))
      probabilities[row] = explain(model, (name) => columns.get(name)![row]!).probability;
    done(fold + 1);
  }
  return probabilities;
}
