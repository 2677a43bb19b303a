import { binOf, type Feature, type Value } from './features.ts';

/** Log-odds as a sum of one term per feature: what a feature adds is read from its bin, so reasons add up by construction. */
export interface AdditiveModel {
  /** The log-odds of the mean customer. */
  readonly intercept: number;
  readonly terms: readonly Term[];
}

interface Term {
  readonly feature: Feature;
  /** Log-odds that each bin adds; their mean over the training rows is 0. */
  readonly weights: readonly number[];
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

/** Scores one row; the strongest contributions come first. */
export function explain({ intercept, terms }: AdditiveModel, valueOf: (feature: string) => Value): Explained {
  const contributions = terms.map(({ feature, weights }) => {
    const value = valueOf(feature.name);
    return { feature: feature.name, value, weight: weights[binOf(feature, value)]! };
  });
  const logOdds = contributions.reduce((sum, { weight }) => sum + weight, intercept);
  contributions.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  return { probability: logistic(logOdds), logOdds, contributions };
}

/** The inverse of log-odds. */
export const logistic = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));
