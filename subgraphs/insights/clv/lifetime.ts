import { reach } from '../maths/intervals.ts';
import { shapley } from '../maths/shapley.ts';
import { expectedPurchases, probabilityAlive, type BgNbd, type History } from './bg-nbd.ts';
import { expectedValue, type GammaGamma } from './gamma-gamma.ts';

/** What a customer bought in one currency; times in weeks, values in major units. */
export interface Purchases extends History {
  /** Mean value of the repeat purchases; 0 without one. */
  readonly meanValue: number;
}

/** What was learned of one currency. */
export interface CurrencyModel {
  readonly purchases: BgNbd;
  readonly spend: GammaGamma;
  /** The mean customer, beside whom others are explained. */
  readonly mean: Purchases;
  /** Mean value of a purchase, for whom the spend model has no mean. */
  readonly meanOrder: number;
}

/** What a model of lifetime value is made of. */
export interface ClvParameters {
  readonly currencies: Readonly<Record<string, CurrencyModel>>;
  /** By which money of a year ahead is worth less. */
  readonly discountRate: number;
}

export const CLV_CONFIDENCE = 0.8;
const WEEKS_PER_MONTH = 365.25 / 12 / 7;
const MOST_STEPS = 12;

/** What a customer is expected to buy in one currency within a horizon, in major units. */
export interface Lifetime {
  readonly probabilityAlive: number;
  readonly expectedPurchases: number;
  readonly orderValue: number;
  /** Discounted. */
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** The value of the mean customer, to which the gains add up to the value. */
  readonly baseline: number;
  readonly gains: { readonly frequency: number; readonly recency: number; readonly spend: number };
}

/** The expected, discounted value of a customer's purchases, an interval of what may come, and what makes it so. */
export function lifetimeOf(of: CurrencyModel, discountRate: number, own: Purchases, months: number): Lifetime {
  const value = (history: Purchases) => discounted(of, discountRate, history, months);
  const [frequency, recency, spend] = shapley(3, (known) =>
    value({
      frequency: known(0) ? own.frequency : of.mean.frequency,
      recency: known(1) ? own.recency : of.mean.recency,
      age: known(1) ? own.age : of.mean.age,
      meanValue: known(2) ? own.meanValue : of.mean.meanValue,
    }),
  ) as [number, number, number];
  const purchases = expectedPurchases(of.purchases, own, months * WEEKS_PER_MONTH);
  const worth = value(own);
  const [low, high] = spread(of, own, purchases, worth);
  return {
    probabilityAlive: probabilityAlive(of.purchases, own),
    expectedPurchases: purchases,
    orderValue: orderValue(of, own),
    value: worth,
    low,
    high,
    baseline: value(of.mean),
    gains: { frequency, recency, spend },
  };
}

/** The expected value of a purchase; where the model of spend has no mean for the customer, that of all. */
function orderValue({ spend, meanOrder }: CurrencyModel, { frequency, meanValue }: Purchases): number {
  if (spend.p * frequency + spend.q <= 1.05) return frequency > 0 ? meanValue : meanOrder;
  return expectedValue(spend, { frequency, meanValue });
}

function discounted(of: CurrencyModel, rate: number, history: Purchases, months: number): number {
  const steps = Math.min(MOST_STEPS, months);
  let [before, sum] = [0, 0];
  for (let step = 1; step <= steps; step++) {
    const month = (step * months) / steps;
    const until = expectedPurchases(of.purchases, history, month * WEEKS_PER_MONTH);
    sum += (until - before) * (1 + rate) ** (-(month - months / steps / 2) / 12);
    before = until;
  }
  return sum * orderValue(of, history);
}

/**
 * The bounds of what may come: purchases of a living customer are negative binomial around their mean, the value of one
 * spreads as the model of spend says. The two are taken at their bounds at once, so the interval is rather too wide.
 */
function spread(of: CurrencyModel, own: Purchases, mean: number, worth: number): [number, number] {
  if (!(mean > 0)) return [0, worth];
  const alive = probabilityAlive(of.purchases, own);
  const shape = of.purchases.r + own.frequency;
  const tail = (1 - CLV_CONFIDENCE) / 2;
  const [few, many] = quantiles(mean / Math.max(alive, 1e-9), shape, alive, [tail, 1 - tail]) as [number, number];
  const each = worth / mean;
  const known = of.spend.p * own.frequency + of.spend.q - 2;
  const deviation = (count: number) =>
    Math.sqrt((known > 0 ? Math.min(1, 1 / known) : 1) + 1 / (of.spend.p * Math.max(1, count)));
  const z = reach(CLV_CONFIDENCE) / 2;
  const low = few * each * Math.max(0, 1 - z * deviation(few));
  return [Math.min(low, worth), Math.max(many * each * (1 + z * deviation(many)), worth)];
}

/** Quantiles of a count that is none with probability 1 − `alive`, else negative binomial of this mean and shape. */
function quantiles(mean: number, shape: number, alive: number, wanted: readonly number[]): number[] {
  const most = Math.ceil(50 + 20 * mean);
  const share = mean / (mean + shape);
  let probability = alive * (1 - share) ** shape;
  let sum = 1 - alive + probability;
  const found: number[] = [];
  for (let count = 0; count <= most && found.length < wanted.length; count++) {
    while (found.length < wanted.length && sum >= wanted[found.length]!) found.push(count);
    probability *= (share * (shape + count)) / (count + 1);
    sum += probability;
  }
  while (found.length < wanted.length) found.push(most);
  return found;
}
