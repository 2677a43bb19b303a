import { shuffled } from '../../../platform/random.ts';
import { binOf, binsOf, learnFeature, type Feature, type Value } from './features.ts';
import { logistic, type AdditiveModel } from './model.ts';
import { shapeStep } from './shape.ts';

/** Rows to learn from, by column. */
export interface Examples {
  readonly columns: ReadonlyMap<string, readonly Value[]>;
  readonly labels: ArrayLike<0 | 1>;
}

const RATE = 0.05;
const ROUNDS = 400;
const PATIENCE = 30;
const BAGS = 4;

interface Ground {
  readonly features: readonly Feature[];
  readonly bins: readonly Uint16Array[];
  readonly labels: ArrayLike<0 | 1>;
}

/**
 * Learns an additive model by cyclic gradient boosting, one feature at a time (Lou, Caruana, Gehrke 2012; Nori et al.
 * 2019, "InterpretML"): each bag stops when the rows that it holds out gain nothing more, and the model is their mean.
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
  const order = shuffled(labels.length, seed);
  const bags = Array.from({ length: BAGS }, (_, bag) => trainBag(ground, order, bag));
  const mean = features.map((_, j) =>
    bags[0]!.weights[j]!.map((_, k) => sum(bags.map((each) => each.weights[j]![k]!)) / BAGS),
  );
  return centred(ground, sum(bags.map(({ base }) => base)) / BAGS, mean);
}

interface Bag {
  readonly base: number;
  readonly weights: readonly Float64Array[];
}

function trainBag({ features, bins, labels }: Ground, order: readonly number[], bag: number): Bag {
  const rows = order.filter((_, place) => place % BAGS !== bag);
  const held = order.filter((_, place) => place % BAGS === bag);
  const share = (sum(rows.map((row) => labels[row]!)) + 0.5) / (rows.length + 1);
  const base = Math.log(share / (1 - share));
  const scores = new Float64Array(labels.length).fill(base);
  const weights = features.map((feature) => new Float64Array(binsOf(feature)));
  let best = { loss: Infinity, weights: weights.map((each) => each.slice()) };
  for (let round = 0, since = 0; round < ROUNDS && since < PATIENCE; round++) {
    features.forEach((feature, j) => {
      const step = shapeStep(feature, bins[j]!, rows, labels, scores);
      for (let k = 0; k < step.length; k++) weights[j]![k]! += RATE * step[k]!;
      for (let row = 0; row < scores.length; row++) scores[row]! += RATE * step[bins[j]![row]!]!;
    });
    const loss = logLoss(held, labels, scores);
    since = loss < best.loss - 1e-9 ? 0 : since + 1;
    if (since === 0) best = { loss, weights: weights.map((each) => each.slice()) };
  }
  return { base, weights: best.weights };
}

function logLoss(rows: readonly number[], labels: ArrayLike<0 | 1>, scores: Float64Array): number {
  let loss = 0;
  for (const row of rows) loss += Math.log1p(Math.exp(labels[row] === 1 ? -scores[row]! : scores[row]!));
  return loss / rows.length;
}

/** Moves each term's mean into the intercept, so that a weight says how a value differs from the mean customer. */
function centred({ features, bins, labels }: Ground, base: number, weights: readonly Float64Array[]): AdditiveModel {
  const means = weights.map((each, j) => sum(Array.from(bins[j]!, (bin) => each[bin]!)) / labels.length);
  return {
    intercept: base + sum(means),
    terms: features.map((feature, j) => ({
      feature,
      weights: Array.from(weights[j]!, (weight) => weight - means[j]!),
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
      probabilities[row] = logistic(
        model.terms.reduce(
          (total, { feature, weights }) => total + weights[binOf(feature, columns.get(feature.name)![row]!)]!,
          model.intercept,
        ),
      );
    done(fold + 1);
  }
  return probabilities;
}
