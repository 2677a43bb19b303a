import { binsOf, type Feature } from './features.ts';

const REGULARIZATION = 5;
const LEAVES = 3;

/** Gradient and curvature of the log-loss, of each row or summed over the rows of each bin. */
export interface Slopes {
  readonly gradient: Float64Array;
  readonly curvature: Float64Array;
}

/** One Newton step of one feature's shape: per level for categories, a small tree over the ordered bins for numbers. */
export function shapeStep(
  feature: Feature,
  bins: Uint16Array,
  rows: readonly number[],
  slopesOf: Slopes,
): Float64Array {
  const size = binsOf(feature);
  const slopes = { gradient: new Float64Array(size), curvature: new Float64Array(size) };
  for (const row of rows) {
    slopes.gradient[bins[row]!]! += slopesOf.gradient[row]!;
    slopes.curvature[bins[row]!]! += slopesOf.curvature[row]!;
  }
  const step = new Float64Array(size);
  const leaves = feature.kind === 'NUMBER' ? tree(slopes, size - 1) : each(size - 1);
  for (const [from, to] of [...leaves, [size - 1, size] as const]) {
    step.fill(newton(slopes, from, to), from, to);
  }
  return step;
}

/** Neighbouring bins from one to before another. */
export type Leaf = readonly [from: number, to: number];

const each = (size: number): Leaf[] => Array.from({ length: size }, (_, k) => [k, k + 1]);

/** The leaves of a tree that splits where the loss falls most. */
function tree(slopes: Slopes, size: number): Leaf[] {
  const leaves: Leaf[] = [[0, size]];
  while (leaves.length < LEAVES) {
    const splits = leaves.map((leaf) => bestSplit(slopes, leaf));
    const at = splits.reduce((best, { gain }, index) => (gain > splits[best]!.gain ? index : best), 0);
    const { place, gain } = splits[at]!;
    if (!(gain > 0)) break;
    const [from, to] = leaves[at]!;
    leaves.splice(at, 1, [from, place], [place, to]);
  }
  return leaves;
}

/** The cut of some neighbouring bins by which the loss falls most; its gain is 0 where none helps. */
export function bestSplit({ gradient, curvature }: Slopes, [from, to]: Leaf) {
  const [g, h] = [total(gradient, from, to), total(curvature, from, to)];
  let best = { gain: 0, place: from };
  let [left, bend] = [0, 0];
  for (let k = from; k < to - 1; k++) {
    left += gradient[k]!;
    bend += curvature[k]!;
    if (bend < REGULARIZATION || h - bend < REGULARIZATION) continue;
    const gain = worth(left, bend) + worth(g - left, h - bend) - worth(g, h);
    if (gain > best.gain) best = { gain, place: k + 1 };
  }
  return best;
}

/** By how much a step of one leaf lowers the loss, twice. */
export const worth = (slope: number, bend: number): number => (slope * slope) / (bend + REGULARIZATION);

/** The step of one leaf. */
export const newton = ({ gradient, curvature }: Slopes, from: number, to: number): number =>
  total(gradient, from, to) / (total(curvature, from, to) + REGULARIZATION);

/** The sum from one place to before another. */
export function total(values: Float64Array, from: number, to: number): number {
  let sum = 0;
  for (let k = from; k < to; k++) sum += values[k]!;
  return sum;
}
