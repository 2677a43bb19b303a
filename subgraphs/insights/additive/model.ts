import { binOf, type Feature, type Value } from './features.ts';

/**
 * Log-odds as a sum of one term per feature and of a few per pair of features. A term is read from the bin of its value, so
 * reasons add up by construction; what a pair adds is halved between its two.
 */
export interface AdditiveModel {
  /** The log-odds of the mean customer. */
  readonly intercept: number;
  readonly terms: readonly Term[];
  /** Absent in models of before there were pairs. */
  readonly pairs?: readonly Pair[];
}

interface Term {
  readonly feature: Feature;
  /** Log-odds that each bin adds; their mean over the training rows is 0. */
  readonly weights: readonly number[];
}

/** What two features say only together. */
export interface Pair {
  /** The places of their terms. */
  readonly at: readonly [number, number];
  /** The row, and the column, of each bin. */
  readonly groups: readonly [readonly number[], readonly number[]];
  /** Log-odds by row and column; the mean of each over the training rows is 0. */
  readonly weights: readonly (readonly number[])[];
}

/** What one input contributes to the log-odds of one prediction. */
export interface Contribution {
  readonly feature: string;
  readonly value: Value;
  /** Log-odds; negative where it makes the event less likely. */
  readonly weight: number;
}

/** A probability with what it is made of: `logOdds` is the intercept plus all contributions. */
export interface Explained {
  readonly probability: number;
  readonly logOdds: number;
  readonly contributions: readonly Contribution[];
}

/** Scores one row; the strongest contributions come first. What is not known at all contributes nothing, alone or in a pair. */
export function explain(
  { intercept, terms, pairs = [] }: AdditiveModel,
  valueOf: (feature: string) => Value,
  isKnown: (feature: string) => boolean = () => true,
): Explained {
  const values = terms.map(({ feature }) => valueOf(feature.name));
  const bins = terms.map(({ feature }, at) => (isKnown(feature.name) ? binOf(feature, values[at]!) : null));
  const weights = terms.map((term, at) => (bins[at] === null ? 0 : term.weights[bins[at]!]!));
  for (const pair of pairs) {
    const [a, b] = pair.at;
    if (bins[a] === null || bins[b] === null) continue;
    const half = pair.weights[pair.groups[0][bins[a]!]!]![pair.groups[1][bins[b]!]!]! / 2;
    weights[a]! += half;
    weights[b]! += half;
  }
  const contributions = terms.map(({ feature }, at) => ({
    feature: feature.name,
    value: values[at]!,
    weight: weights[at]!,
  }));
  const logOdds = weights.reduce((sum, weight) => sum + weight, intercept);
  contributions.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  return { probability: logistic(logOdds), logOdds, contributions };
}

/** The least and the most log-odds that features could add of which nothing is known. */
export function reachOf({ terms, pairs = [] }: AdditiveModel, isKnown: (feature: string) => boolean): [number, number] {
  const unknown = terms.map(({ feature }) => !isKnown(feature.name));
  const open = [
    ...terms.filter((_, at) => unknown[at]).map(({ weights }) => weights),
    ...pairs.filter(({ at }) => at.some((each) => unknown[each])).map(({ weights }) => weights.flat()),
  ];
  return [Math.min, Math.max].map((side) => open.reduce((sum, weights) => sum + side(0, ...weights), 0)) as [
    number,
    number,
  ];
}

/** The inverse of log-odds. */
export const logistic = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));
