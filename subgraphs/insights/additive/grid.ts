import { binsOf, type Feature } from './features.ts';
import { bestSplit, newton, total, worth, type Leaf, type Slopes } from './shape.ts';

const GROUPS = 16;

/** Each bin's group, so that two features make a small grid; what is missing keeps a group of its own, the last one. */
function groupsOf(feature: Feature): Uint16Array {
  const size = binsOf(feature) - 1;
  const count = Math.min(size, GROUPS);
  const ordered = feature.kind === 'NUMBER';
  return Uint16Array.from({ length: size + 1 }, (_, bin) =>
    bin === size ? count : ordered ? Math.floor((bin * count) / size) : Math.min(bin, count - 1),
  );
}

/** Two features by their places, and each row's cell in the grid of their groups. */
export interface Grid {
  readonly at: readonly [number, number];
  readonly groups: readonly [Uint16Array, Uint16Array];
  readonly height: number;
  readonly width: number;
  readonly cells: Uint16Array;
}

/** The grid of two features, given by their place and the bin of each row. */
export function gridOf(
  features: readonly Feature[],
  bins: readonly Uint16Array[],
  at: readonly [number, number],
): Grid {
  const [a, b] = at;
  const groups = [groupsOf(features[a]!), groupsOf(features[b]!)] as const;
  const [height, width] = [groups[0].at(-1)! + 1, groups[1].at(-1)! + 1];
  const other = bins[b]!;
  const cells = bins[a]!.map((bin, row) => groups[0][bin]! * width + groups[1][other[row]!]!);
  return { at, groups, height, width, cells };
}

/** One Newton step of a grid, and by how much it lowers the loss. */
export interface GridStep {
  readonly step: Float64Array;
  readonly gain: number;
}

/**
 * One Newton step of two features together: a tree of up to four leaves, cut along one feature and each part along the other,
 * whichever way the loss falls most (Lou, Caruana, Gehrke, Hooker 2013, "Accurate intelligible models with pairwise
 * interactions").
 */
export function gridStep({ height, width, cells }: Grid, rows: readonly number[], slopesOf: Slopes): GridStep {
  const size = height * width;
  const slopes = { gradient: new Float64Array(size), curvature: new Float64Array(size) };
  for (const row of rows) {
    slopes.gradient[cells[row]!]! += slopesOf.gradient[row]!;
    slopes.curvature[cells[row]!]! += slopesOf.curvature[row]!;
  }
  const down = bestTree(slopes, height, width, (outer, inner) => outer * width + inner);
  const across = bestTree(slopes, width, height, (outer, inner) => inner * width + outer);
  return down.gain >= across.gain ? down : across;
}

type Place = (outer: number, inner: number) => number;

/** The best cut of the outer feature, when each side may be cut once along the inner one. */
function bestTree(slopes: Slopes, outer: number, inner: number, place: Place): GridStep {
  const side = () => ({ gradient: new Float64Array(inner), curvature: new Float64Array(inner) });
  const [low, high] = [side(), side()];
  for (let o = 0; o < outer; o++) shift(slopes, o, inner, place, null, high);
  const before = worthOf(high);
  const worthWithin = (part: Slopes) => worthOf(part) + bestSplit(part, [0, inner]).gain;
  let best = { gain: worthWithin(high) - before, cut: 0 };
  for (let o = 0; o < outer - 1; o++) {
    shift(slopes, o, inner, place, high, low);
    const gain = worthWithin(low) + worthWithin(high) - before;
    if (gain > best.gain) best = { gain, cut: o + 1 };
  }
  const step = new Float64Array(outer * inner);
  fill(step, slopes, [0, best.cut], inner, place);
  fill(step, slopes, [best.cut, outer], inner, place);
  return { step, gain: best.gain };
}

/** Moves one line of the grid from what is summed on one side to the other. */
function shift(slopes: Slopes, o: number, inner: number, place: Place, from: Slopes | null, to: Slopes): void {
  for (let i = 0; i < inner; i++) {
    const at = place(o, i);
    const [gradient, curvature] = [slopes.gradient[at]!, slopes.curvature[at]!];
    to.gradient[i]! += gradient;
    to.curvature[i]! += curvature;
    if (!from) continue;
    from.gradient[i]! -= gradient;
    from.curvature[i]! -= curvature;
  }
}

/** The step of some lines of the grid: two leaves along the inner feature, or one where a cut does not help. */
function fill(step: Float64Array, slopes: Slopes, [from, to]: Leaf, inner: number, place: Place): void {
  if (from === to) return;
  const side = { gradient: new Float64Array(inner), curvature: new Float64Array(inner) };
  for (let o = from; o < to; o++) shift(slopes, o, inner, place, null, side);
  const { gain, place: split } = bestSplit(side, [0, inner]);
  const leaves: Leaf[] =
    gain > 0
      ? [
          [0, split],
          [split, inner],
        ]
      : [[0, inner]];
  for (const [low, high] of leaves) {
    const value = newton(side, low, high);
    for (let o = from; o < to; o++) for (let i = low; i < high; i++) step[place(o, i)] = value;
  }
}

const worthOf = ({ gradient, curvature }: Slopes): number =>
  worth(total(gradient, 0, gradient.length), total(curvature, 0, curvature.length));

/**
 * Moves what one feature of a pair says alone into its own weights, so that the pair keeps what only both say (functional
 * analysis of variance; Lengerich et al. 2020, "Purifying interaction effects"). Changes all three.
 */
export function purify(
  pair: Float64Array,
  { groups, height, width, cells }: Grid,
  alone: readonly [Float64Array, Float64Array],
): void {
  const counts = new Float64Array(height * width);
  for (const cell of cells) counts[cell]! += 1;
  const move = (outer: number, inner: number, place: Place, side: 0 | 1) => {
    let moved = 0;
    for (let o = 0; o < outer; o++) {
      let [sum, count] = [0, 0];
      for (let i = 0; i < inner; i++) {
        sum += counts[place(o, i)]! * pair[place(o, i)]!;
        count += counts[place(o, i)]!;
      }
      if (count === 0) continue;
      const mean = sum / count;
      for (let i = 0; i < inner; i++) pair[place(o, i)]! -= mean;
      groups[side].forEach((group, bin) => {
        if (group === o) alone[side][bin]! += mean;
      });
      moved = Math.max(moved, Math.abs(mean));
    }
    return moved;
  };
  for (let turn = 0; turn < 100; turn++) {
    const down = move(height, width, (o, i) => o * width + i, 0);
    const across = move(width, height, (o, i) => i * width + o, 1);
    if (Math.max(down, across) < 1e-9) break;
  }
}
