import { logistic } from './model.ts';
import type { Slopes } from './shape.ts';

const RATE = 0.05;
const ROUNDS = 400;
const PATIENCE = 30;

/** Rows to learn from, rows that say when to stop, and the log-odds of all rows so far. */
export interface Bag {
  readonly rows: readonly number[];
  readonly held: readonly number[];
  readonly base: number;
  readonly scores: Float64Array;
}

/** A part of a model: where each row stands in it, and its next step. */
export interface Part {
  readonly size: number;
  readonly cells: Uint16Array;
  readonly next: (rows: readonly number[], slopes: Slopes) => Float64Array;
}

/** Bags of which each holds out another share of the rows. */
export function bagsOf(labels: ArrayLike<0 | 1>, order: readonly number[], count: number): Bag[] {
  return Array.from({ length: count }, (_, bag) => {
    const rows = order.filter((_, place) => place % count !== bag);
    const held = order.filter((_, place) => place % count === bag);
    const share = (rows.reduce((sum, row) => sum + labels[row]!, 0) + 0.5) / (rows.length + 1);
    const base = Math.log(share / (1 - share));
    return { rows, held, base, scores: new Float64Array(labels.length).fill(base) };
  });
}

/**
 * Boosts all parts in turn until the rows that are held out gain nothing more. Answers the weights of the best round, and leaves
 * the bag's scores there.
 */
export function boost({ rows, held, scores }: Bag, labels: ArrayLike<0 | 1>, parts: readonly Part[]): Float64Array[] {
  const weights = parts.map(({ size }) => new Float64Array(size));
  const state = () => ({
    loss: logLoss(held, labels, scores),
    scores: scores.slice(),
    weights: weights.map((each) => each.slice()),
  });
  let best = state();
  let slopes: Slopes | undefined;
  for (let round = 0, since = 0; round < ROUNDS && since < PATIENCE && parts.length > 0; round++) {
    parts.forEach(({ cells, next }, j) => {
      slopes = slopesAt(scores, labels, rows, slopes);
      const step = next(rows, slopes);
      for (let k = 0; k < step.length; k++) weights[j]![k]! += RATE * step[k]!;
      for (let row = 0; row < scores.length; row++) scores[row]! += RATE * step[cells[row]!]!;
    });
    since = logLoss(held, labels, scores) < best.loss - 1e-9 ? 0 : since + 1;
    if (since === 0) best = state();
  }
  scores.set(best.scores);
  return best.weights;
}

/** How the log-loss of rows changes with their log-odds; into `slopes`, as long as the scores. */
export function slopesAt(
  scores: Float64Array,
  labels: ArrayLike<0 | 1>,
  rows: readonly number[],
  slopes: Slopes = { gradient: new Float64Array(scores.length), curvature: new Float64Array(scores.length) },
): Slopes {
  for (const row of rows) {
    const p = logistic(scores[row]!);
    slopes.gradient[row] = labels[row]! - p;
    slopes.curvature[row] = p * (1 - p);
  }
  return slopes;
}

function logLoss(rows: readonly number[], labels: ArrayLike<0 | 1>, scores: Float64Array): number {
  let loss = 0;
  for (const row of rows) loss += Math.log1p(Math.exp(labels[row] === 1 ? -scores[row]! : scores[row]!));
  return loss / rows.length;
}
