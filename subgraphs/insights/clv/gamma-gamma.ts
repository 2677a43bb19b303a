import { logGamma } from '../maths/gamma.ts';
import { minimize } from '../maths/nelder-mead.ts';

/** What a customer spent on repeat purchases. */
export interface Spend {
  readonly frequency: number;
  /** Mean value of the repeat purchases, in major units. */
  readonly meanValue: number;
}

/** Values of one customer are Gamma(p, ν), ν over customers Gamma(q, gamma). */
export interface GammaGamma {
  readonly p: number;
  readonly q: number;
  readonly gamma: number;
}

/** The log-likelihood of one customer's mean value: equation 1a of Fader and Hardie, "The Gamma-Gamma Model of Monetary Value" (2013). */
export function spendLogLikelihood({ p, q, gamma }: GammaGamma, { frequency: x, meanValue: z }: Spend): number {
  return (
    logGamma(p * x + q) -
    logGamma(p * x) -
    logGamma(q) +
    q * Math.log(gamma) +
    (p * x - 1) * Math.log(z) +
    p * x * Math.log(x) -
    (p * x + q) * Math.log(gamma + x * z)
  );
}

/** A model with the log-likelihood of what it was fitted to. */
export interface FittedSpend extends GammaGamma {
  readonly logLikelihood: number;
  readonly customers: number;
}

/** Gamma-Gamma by maximum likelihood over customers with a repeat purchase of more than nothing; throws below two. */
export function fitGammaGamma(spends: readonly Spend[]): FittedSpend {
  const known = spends.filter(({ frequency, meanValue }) => frequency > 0 && meanValue > 0);
  if (known.length < 2)
    throw new RangeError(`A model of spend takes two customers with a repeat purchase or more; ${known.length} came.`);
  const scale = known.reduce((sum, { meanValue }) => sum + meanValue, 0) / known.length / 10;
  const scaled = known.map(({ frequency, meanValue }) => ({ frequency, meanValue: meanValue / scale }));
  const total = (model: GammaGamma) => scaled.reduce((sum, each) => sum + spendLogLikelihood(model, each), 0);
  const { at, value } = minimize((logs) => -total(modelOf(logs)), [1, 1, 1]);
  const { p, q, gamma } = modelOf(at);
  return {
    p,
    q,
    gamma: gamma * scale,
    logLikelihood: -value - known.length * Math.log(scale),
    customers: known.length,
  };
}

const modelOf = (logs: readonly number[]): GammaGamma => {
  const [p, q, gamma] = logs.map(Math.exp) as [number, number, number];
  return { p, q, gamma };
};

/** Expected value of a purchase: the population's mean where nothing was bought again (equation 5). */
export function expectedValue({ p, q, gamma }: GammaGamma, { frequency: x, meanValue: z }: Spend): number {
  return (p * (gamma + x * (x > 0 ? z : 0))) / (p * x + q - 1);
}
