import { priorBits, relationBits, stratumOf } from './mixture.ts';
import { createScorer, probabilityOf, weightAt } from './score.ts';
import type { Resolution } from './resolve.ts';
import type { Table } from './table.ts';

/** What one comparison says of a pair, in bits; positive speaks for a match. */
export interface Reason {
  readonly comparison: string;
  readonly level: string;
  readonly bits: number;
}

/** Why a pair has its probability: `prior` and the reasons add up to its log odds in bits. */
export interface Explanation {
  readonly probability: number;
  readonly prior: number;
  readonly reasons: readonly Reason[];
}

/**
 * Explains a pair of records. A comparison without a value on either side says nothing and is left out; `relation` takes off
 * what people who share a home or a work place agree in anyway.
 */
export function explainPair(table: Table, resolution: Resolution, a: number, b: number): Explanation {
  const { comparer, weights, relations, terms, shares, customers } = resolution;
  const sums = new Float64Array(1 + relations.length);
  createScorer(comparer, weights, relations, terms, customers)(a, b, sums, 0);
  const own = shares[stratumOf(table, a, b)];
  const same = customers !== null && customers[a] === customers[b];
  const reasons = comparer.comparisons.flatMap(({ name, levels }, at): Reason[] => {
    const level = comparer.findings.levels[at]!;
    const bits = weightAt(comparer, weights, terms, at, same);
    return level === 0 ? [] : [{ comparison: name, level: levels[level - 1]!.name, bits }];
  });
  const { bits, relation } = relationBits(relations, own, sums, 0);
  if (relation !== null) reasons.push({ comparison: 'relation', level: relation, bits });
  const prior = priorBits(own);
  return { probability: probabilityOf(reasons.reduce((sum, reason) => sum + reason.bits, prior)), prior, reasons };
}
