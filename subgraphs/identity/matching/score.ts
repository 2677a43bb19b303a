import type { Comparer } from './compare.ts';
import { LEVEL_BASE } from './comparison.ts';
import type { Rates } from './estimate.ts';
import type { Relation } from './relations.ts';
import { frequency, type TermCounts } from './terms.ts';

/** Taken once: inside a sandbox every look at a global is slow, and these are in the innermost loops. */
const { log2 } = Math;

/** What the levels weigh, in bits: log2(m / u). */
export interface Weights {
  /** Comparison times 8 plus level. */
  readonly bits: Float64Array;
  /** log2(m) where the term's frequency stands for u. */
  readonly termBits: Float64Array;
}

/** Weights from rates; a level that says less agreement never weighs more than one that says more. */
export function weightsOf({ comparisons }: Comparer, { m, u }: Rates): Weights {
  const bits = new Float64Array(comparisons.length * LEVEL_BASE);
  const termBits = new Float64Array(comparisons.length * LEVEL_BASE);
  comparisons.forEach(({ levels }, at) => {
    const ordered = levels.map((_, index) => index + 1).filter((level) => levels[level - 1]!.name !== 'swapped');
    for (const { of, weight } of decreasing(ordered, m[at]!, u[at]!)) bits[at * LEVEL_BASE + of] = weight;
    levels.forEach(({ name, byTerm }, index) => {
      const cell = at * LEVEL_BASE + index + 1;
      if (name === 'swapped') bits[cell] = log2(m[at]![index + 1]! / u[at]![index + 1]!);
      if (byTerm) termBits[cell] = log2(m[at]![index + 1]!);
    });
  });
  return { bits, termBits };
}

/** Pools neighbours whose weights rise, until none do (pool adjacent violators). */
function decreasing(levels: readonly number[], m: Float64Array, u: Float64Array): { of: number; weight: number }[] {
  const pools: { levels: number[]; m: number; u: number }[] = [];
  for (const level of levels) {
    pools.push({ levels: [level], m: m[level]!, u: u[level]! });
    for (let last = pools.length - 1; last > 0; last--) {
      const [before, after] = [pools[last - 1]!, pools[last]!];
      if (before.m / before.u >= after.m / after.u) break;
      pools.splice(last - 1, 2, {
        levels: [...before.levels, ...after.levels],
        m: before.m + after.m,
        u: before.u + after.u,
      });
    }
  }
  return pools.flatMap((pool) => pool.levels.map((of) => ({ of, weight: log2(pool.m / pool.u) })));
}

/** The weight in bits that comparison `at` gave two records just compared. */
export function weightAt(
  { findings }: Comparer,
  { bits, termBits }: Weights,
  terms: TermCounts,
  at: number,
  sameCustomer: boolean,
): number {
  const cell = at * LEVEL_BASE + findings.levels[at]!;
  const term = findings.terms[at]!;
  if (term === 0) return bits[cell]!;
  return termBits[cell]! - log2(frequency(terms, at, term, sameCustomer));
}

/** Scores two records: the bits by which a match, and then each relation, is likelier than that they are strangers. */
export type Score = (a: number, b: number, sums: Float64Array, from: number) => void;

/** A scorer that counts how common values are by `customers`, or by records where there are none yet. */
export function createScorer(
  comparer: Comparer,
  weights: Weights,
  relations: readonly Relation[],
  terms: TermCounts,
  customers: Uint32Array | null,
): Score {
  const own = new Float64Array(comparer.comparisons.length);
  return (a, b, sums, from) => {
    comparer.compare(a, b);
    const same = customers !== null && customers[a] === customers[b];
    let all = 0;
    for (let at = 0; at < own.length; at++) {
      own[at] = weightAt(comparer, weights, terms, at, same);
      all += own[at]!;
    }
    sums[from] = all;
    for (let relation = 0; relation < relations.length; relation++) {
      let shared = 0;
      for (const at of relations[relation]!.shared) shared += own[at]!;
      sums[from + 1 + relation] = shared;
    }
  };
}

/** The probability that log odds in bits stand for. */
export const probabilityOf = (bits: number): number => 1 / (1 + 2 ** -bits);
