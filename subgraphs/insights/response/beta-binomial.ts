import { logGamma } from '../maths/gamma.ts';
import { minimize } from '../maths/nelder-mead.ts';

/** So many showings of a campaign, and how many of them were responded to. */
export interface Showings {
  readonly shown: number;
  readonly responded: number;
}

/** Rates of customers are Beta(`mean` · `strength`, (1 − `mean`) · `strength`): a customer's own counts beside so many showings. */
export interface Prior {
  readonly mean: number;
  readonly strength: number;
}

/** The posterior of a customer's rate: Beta(a, b). */
export function posterior({ mean, strength }: Prior, { shown, responded }: Showings): { a: number; b: number } {
  return { a: strength * mean + responded, b: strength * (1 - mean) + shown - responded };
}

/** The mean of that posterior. */
export function rateOf(prior: Prior, showings: Showings): number {
  const { a, b } = posterior(prior, showings);
  return a / (a + b);
}

const logBeta = (a: number, b: number): number => logGamma(a) + logGamma(b) - logGamma(a + b);

/** The log-likelihood of one customer, but for what no parameter changes (Skellam 1948). */
export function logLikelihood(prior: Prior, showings: Showings): number {
  const { a, b } = posterior(prior, showings);
  const before = posterior(prior, { shown: 0, responded: 0 });
  return logBeta(a, b) - logBeta(before.a, before.b);
}

/** Beyond it nobody's own rate can be told from the mean; the likelihood is flat there. */
export const MOST_STRENGTH = 10_000;
const LEAST_STRENGTH = 0.1;

const within = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

/** The prior by maximum likelihood over customers; equal ones are counted once. */
export function fitPrior(all: readonly Showings[]): Prior {
  const counts = new Map<string, { showings: Showings; customers: number }>();
  for (const showings of all) {
    const key = `${showings.shown}/${showings.responded}`;
    const known = counts.get(key);
    if (known) known.customers++;
    else counts.set(key, { showings, customers: 1 });
  }
  const total = (prior: Prior) =>
    [...counts.values()].reduce((sum, { showings, customers }) => sum + customers * logLikelihood(prior, showings), 0);
  const rate = ratio(all);
  const { at } = minimize((of) => -total(priorOf(of)), [Math.log(rate / (1 - rate)), Math.log(10)]);
  return priorOf(at);
}

/** Free coordinates: the log-odds of the mean and the logarithm of the strength. */
function priorOf(at: readonly number[]): Prior {
  const [logOdds, logStrength] = at as [number, number];
  return {
    mean: within(1 / (1 + Math.exp(-logOdds)), 1e-6, 1 - 1e-6),
    strength: within(Math.exp(logStrength), LEAST_STRENGTH, MOST_STRENGTH),
  };
}

/** The share of all showings that was responded to. */
export function ratio(all: readonly Showings[]): number {
  const sum = (of: keyof Showings) => all.reduce((total, each) => total + each[of], 0);
  return sum('responded') / sum('shown');
}
