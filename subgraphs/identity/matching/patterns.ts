import type { Pass } from './blocking.ts';
import type { Comparer } from './compare.ts';

/** Taken once: inside a sandbox every look at a global is slow, and these are in the innermost loops. */
const { floor, imul, max, min } = Math;

/** How often each pattern of levels came up among pairs. */
export type PatternCounts = Map<number, number>;

/** A worker's part of a pass: every `of`-th block from `part` on; for a sample, every `stride`-th of these. */
export interface Share {
  readonly part: number;
  readonly of: number;
  readonly stride: number;
}

/** Visits the pairs of a share, the lower record first; a pair of several slots may come again. */
export function eachPair({ rows, starts }: Pass, share: Share, visit: (a: number, b: number) => void): void {
  for (let block = share.part; block + 1 < starts.length; block += share.of * share.stride)
    for (let i = starts[block]!; i < starts[block + 1]!; i++)
      for (let j = i + 1; j < starts[block + 1]!; j++) {
        const [a, b] = [rows[i]!, rows[j]!];
        if (a !== b) visit(min(a, b), max(a, b));
      }
}

/** Counts the patterns of a share of a pass. */
export function countPass(comparer: Comparer, pass: Pass, share: Share): PatternCounts {
  const counts: PatternCounts = new Map();
  eachPair(pass, share, (a, b) => count(comparer, counts, a, b));
  return counts;
}

/** Counts the patterns of random pairs, the same for the same seed. */
export function countRandom(comparer: Comparer, rows: number, pairs: number, seed: number): PatternCounts {
  const counts: PatternCounts = new Map();
  let state = seed >>> 0;
  const next = () => {
    state = (imul(state, 1664525) + 1013904223) >>> 0;
    return floor((state / 2 ** 32) * rows);
  };
  for (let drawn = 0; drawn < pairs; drawn++) {
    const [a, b] = [next(), next()];
    if (a !== b) count(comparer, counts, a, b);
  }
  return counts;
}

function count(comparer: Comparer, counts: PatternCounts, a: number, b: number): void {
  comparer.compare(a, b);
  const pattern = comparer.pattern(a, b);
  counts.set(pattern, (counts.get(pattern) ?? 0) + 1);
}
