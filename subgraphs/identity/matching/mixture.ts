import type { Relation } from './relations.ts';
import type { Table } from './table.ts';

/** Pairs of records with the bits that each hypothesis gains over their being strangers: a match first, then the relations. */
export interface Evidence {
  readonly a: Uint32Array;
  readonly b: Uint32Array;
  /** Pair times `width` plus hypothesis. */
  readonly bits: Float64Array;
  readonly width: number;
}

/** What share of all pairs each hypothesis has, a match first; strangers are the rest. Within one file, between two. */
export type Shares = readonly [within: Float64Array, between: Float64Array];

/** The stratum of a pair. */
export const stratumOf = ({ files }: Table, a: number, b: number): 0 | 1 => (files[a] === files[b] ? 0 : 1);

const ROUNDS = 40;

/**
 * The shares at which the pairs' probabilities add up to them (expectation maximisation of a mixture whose components are
 * known). Files without duplicates of their own tell so, and then hardly anything in one of them matches; data without
 * households have none.
 */
export function estimateShares(table: Table, evidence: Evidence): Shares {
  const { a, b, width } = evidence;
  const totals = pairTotals(table);
  const strata = a.map((row, pair) => stratumOf(table, row, b[pair]!));
  const estimate = (stratum: 0 | 1) => {
    let shares = new Float64Array(width).fill(1 / table.rows);
    for (let round = 0; round < ROUNDS; round++) {
      const sums = new Float64Array(width).fill(0.5);
      for (let pair = 0; pair < a.length; pair++)
        if (strata[pair] === stratum) addPosteriors(evidence, pair, shares, sums);
      shares = sums.map((sum) => Math.min(0.5 / width, sum / (totals[stratum] + 1)));
    }
    return shares;
  };
  return [estimate(0), estimate(1)];
}

function addPosteriors({ bits, width }: Evidence, pair: number, shares: Float64Array, sums: Float64Array): void {
  let total = 1;
  for (let at = 0; at < width; at++) total += shares[at]! * 2 ** bits[pair * width + at]!;
  for (let at = 0; at < width; at++) sums[at]! += (shares[at]! * 2 ** bits[pair * width + at]!) / total;
}

/** The prior log odds of a match, in bits. */
export const priorBits = (shares: Float64Array): number => Math.log2(shares[0]! / (1 - shares[0]!));

/**
 * What is taken off a pair's weights because people who share a home agree without being one, in bits, and the relation
 * that explains most of it.
 */
export function relationBits(
  relations: readonly Relation[],
  shares: Float64Array,
  bits: ArrayLike<number>,
  from: number,
): { readonly bits: number; readonly relation: string | null } {
  let strangers = 1 - shares[0]!;
  let total = 0;
  let most = 0;
  let relation: string | null = null;
  for (let at = 1; at < shares.length; at++) {
    const likelihood = shares[at]! * 2 ** bits[from + at]!;
    strangers -= shares[at]!;
    total += likelihood;
    if (likelihood > most) [most, relation] = [likelihood, relations[at - 1]!.name];
  }
  return { bits: -Math.log2((strangers + total) / (1 - shares[0]!)), relation };
}

function pairTotals({ rows, files }: Table): [number, number] {
  const sizes = new Map<number, number>();
  for (const file of files) sizes.set(file, (sizes.get(file) ?? 0) + 1);
  const within = sizes.values().reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
  return [within, (rows * (rows - 1)) / 2 - within];
}
