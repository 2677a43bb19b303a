import { logGamma } from '../maths/gamma.ts';
import { minimize } from '../maths/nelder-mead.ts';

/** A customer's repeat purchases, all in one unit of time. */
export interface History {
  /** Repeat purchases: distinct purchase times after the first. */
  readonly frequency: number;
  /** From the first to the last purchase; 0 without a repeat. */
  readonly recency: number;
  /** From the first purchase to the end of the observation. */
  readonly age: number;
}

/** Purchase rates are Gamma(r, alpha) over customers, the chance to leave after a purchase is Beta(a, b). */
export interface BgNbd {
  readonly r: number;
  readonly alpha: number;
  readonly a: number;
  readonly b: number;
}

/** The log-likelihood of one history: equation 6 in the form of its terms A1 to A4 (Fader, Hardie, Lee 2005, appendix). */
export function logLikelihood({ r, alpha, a, b }: BgNbd, { frequency: x, recency, age }: History): number {
  const a1 = logGamma(r + x) - logGamma(r) + r * Math.log(alpha);
  const a2 = logGamma(a + b) + logGamma(b + x) - logGamma(b) - logGamma(a + b + x);
  const alive = -(r + x) * Math.log(alpha + age);
  if (x === 0) return a1 + a2 + alive;
  const left = Math.log(a) - Math.log(b + x - 1) - (r + x) * Math.log(alpha + recency);
  const larger = Math.max(alive, left);
  return a1 + a2 + larger + Math.log(Math.exp(alive - larger) + Math.exp(left - larger));
}

/** A model with the log-likelihood of the histories that it was fitted to. */
export interface Fitted extends BgNbd {
  readonly logLikelihood: number;
  readonly customers: number;
}

/**
 * BG/NBD by maximum likelihood (Fader, Hardie, Lee, "Counting Your Customers the Easy Way", Marketing Science 24, 2005).
 * Fitted in the histories' own scale of time, which it brings to about one first; throws where nobody bought again.
 */
export function fitBgNbd(histories: readonly History[]): Fitted {
  const scale = Math.max(...histories.map(({ age }) => age)) / 40;
  if (!histories.some(({ frequency }) => frequency > 0) || !(scale > 0))
    throw new RangeError('A model of repeat purchases takes customers of whom at least one bought again; none did.');
  const grouped = group(histories, scale);
  const total = (model: BgNbd) =>
    grouped.reduce((sum, { history, count }) => sum + count * logLikelihood(model, history), 0);
  const { at, value } = minimize((logs) => -total(modelOf(logs)), [0, 1, 0, 0.5]);
  const { r, alpha, a, b } = modelOf(at);
  const purchases = histories.reduce((sum, { frequency }) => sum + frequency, 0);
  // Density of purchase times scales with the unit: each repeat purchase contributes one factor of it.
  return {
    r,
    alpha: alpha * scale,
    a,
    b,
    logLikelihood: -value - purchases * Math.log(scale),
    customers: histories.length,
  };
}

const modelOf = (logs: readonly number[]): BgNbd => {
  const [r, alpha, a, b] = logs.map(Math.exp) as [number, number, number, number];
  return { r, alpha, a, b };
};

function group(histories: readonly History[], scale: number) {
  const groups = new Map<string, { readonly history: History; count: number }>();
  for (const { frequency, recency, age } of histories) {
    const key = `${frequency} ${recency} ${age}`;
    const known = groups.get(key);
    if (known) known.count++;
    else groups.set(key, { history: { frequency, recency: recency / scale, age: age / scale }, count: 1 });
  }
  return [...groups.values()];
}

/** The probability that a customer has not left for good (Fader, Hardie, Lee 2008, "Computing P(alive)"). */
export function probabilityAlive({ r, alpha, a, b }: BgNbd, { frequency: x, recency, age }: History): number {
  if (x === 0) return 1;
  return 1 / (1 + (a / (b + x - 1)) * ((alpha + age) / (alpha + recency)) ** (r + x));
}

/** Expected purchases within `time` from now: equation 10, whose a = 1 is a limit and taken from both sides. */
export function expectedPurchases(model: BgNbd, history: History, time: number): number {
  const { r, alpha, a, b } = model;
  if (Math.abs(a - 1) < 1e-6) {
    const beside = [1 - 1e-5, 1 + 1e-5].map((each) => expectedPurchases({ ...model, a: each }, history, time));
    return (beside[0]! + beside[1]!) / 2;
  }
  const { frequency: x, age } = history;
  const z = time / (alpha + age + time);
  const ratio = ((alpha + age) / (alpha + age + time)) ** (r + x);
  const growth = 1 - ratio * gauss(r + x, b + x, a + b + x - 1, z);
  return ((a + b + x - 1) / (a - 1)) * growth * probabilityAlive(model, history);
}

const TERMS = 10_000;

/** Gauss's hypergeometric series for 0 ≤ z < 1, summed until its terms no longer count. */
function gauss(a: number, b: number, c: number, z: number): number {
  let [term, sum] = [1, 1];
  for (let n = 0; n < TERMS; n++) {
    term *= ((a + n) * (b + n) * z) / ((c + n) * (n + 1));
    sum += term;
    if (Math.abs(term) <= 1e-13 * Math.abs(sum)) break;
  }
  return sum;
}
