import { fitBgNbd } from './bg-nbd.ts';
import { fitGammaGamma } from './gamma-gamma.ts';
import { lifetimeOf, type CurrencyModel, type Purchases } from './lifetime.ts';
import type { InputShares } from '../model.ts';

/** What one customer did in one currency until a day, and after it; values in major units. */
export interface ClvExample extends Purchases {
  /** Mean value of all purchase days, the first included. */
  readonly meanOrder: number;
  /** Purchase days and their value between that day and now; null for an example of now. */
  readonly later: { readonly purchases: number; readonly value: number } | null;
}

/** A model of one currency, and how it does on weeks that it has not seen. */
export interface ClvTraining {
  readonly model: CurrencyModel;
  readonly quality: Readonly<Record<string, number>>;
}

const average = <T>(rows: readonly T[], of: (row: T) => number): number =>
  rows.reduce((sum, row) => sum + of(row), 0) / Math.max(1, rows.length);

/** Fits both models to all customers of a currency; throws where too few bought again. */
export function fitCurrency(examples: readonly ClvExample[]): CurrencyModel {
  const again = examples.filter(({ frequency }) => frequency > 0);
  const { r, alpha, a, b } = fitBgNbd(examples);
  const { p, q, gamma } = fitGammaGamma(again);
  return {
    purchases: { r, alpha, a, b },
    spend: { p, q, gamma },
    mean: {
      frequency: average(examples, ({ frequency }) => frequency),
      recency: average(examples, ({ recency }) => recency),
      age: average(examples, ({ age }) => age),
      meanValue: average(again, ({ meanValue }) => meanValue),
    },
    meanOrder: average(examples, ({ meanOrder }) => meanOrder),
  };
}

/**
 * Learns the model of one currency from all that is known now; its figures are those of a model that saw nothing of the
 * last weeks, on these weeks.
 */
export function trainClv(then: readonly ClvExample[], now: readonly ClvExample[], weeks: number): ClvTraining {
  const past = fitCurrency(then);
  return { model: fitCurrency(now), quality: clvQuality(past, then, weeks) };
}

const DAYS_PER_MONTH = 365.25 / 12;

/** Errors in purchases beside those of whoever expects the pace so far, and how often the interval holds what came. */
export function clvQuality(model: CurrencyModel, then: readonly ClvExample[], weeks: number): Record<string, number> {
  const months = (weeks * 7) / DAYS_PER_MONTH;
  const rows = then.map((example) => {
    const { expectedPurchases, low, high } = lifetimeOf(model, 0, example, months);
    const { purchases, value } = example.later!;
    const pace = example.age > 0 ? (example.frequency / example.age) * weeks : 0;
    const held = value >= low - 1e-9 && value <= high + 1e-9;
    return { expectedPurchases, purchases, off: expectedPurchases - purchases, naive: pace - purchases, held };
  });
  return {
    mae: average(rows, ({ off }) => Math.abs(off)),
    naiveMae: average(rows, ({ naive }) => Math.abs(naive)),
    rmse: Math.sqrt(average(rows, ({ off }) => off ** 2)),
    naiveRmse: Math.sqrt(average(rows, ({ naive }) => naive ** 2)),
    intervalCoverage: average(rows, ({ held }) => (held ? 1 : 0)),
    predicted: rows.reduce((sum, { expectedPurchases }) => sum + expectedPurchases, 0),
    actual: rows.reduce((sum, { purchases }) => sum + purchases, 0),
  };
}

const CUTS: Readonly<Record<string, readonly number[]>> = {
  frequency: [1, 2, 3, 5, 8, 13],
  recency: [1, 4, 13, 26, 52],
  age: [4, 13, 26, 52, 104],
};

/** The shares of customers by bin of each input, by which drift is seen. */
export const clvShares = (examples: readonly ClvExample[]): InputShares[] =>
  Object.entries(CUTS).map(([input, cuts]) => {
    const shares = Array.from({ length: cuts.length + 1 }, () => 0);
    for (const example of examples) {
      const value = example[input as 'frequency' | 'recency' | 'age'];
      shares[cuts.filter((cut) => value >= cut).length]! += 1 / examples.length;
    }
    return { input, shares };
  });
