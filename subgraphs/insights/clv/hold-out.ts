import { expectedPurchases, fitBgNbd, type Fitted } from './bg-nbd.ts';
import { observe, type Purchase } from './histories.ts';

/** Errors of predicted against real purchases of each customer. */
interface Errors {
  /** Mean absolute error, in purchases. */
  readonly mae: number;
  /** Root of the mean squared error, in purchases. */
  readonly rmse: number;
}

/** A model fitted to the time before the hold-out, and how it did in it. */
export interface HoldOut extends Errors {
  readonly customers: number;
  readonly holdoutWeeks: number;
  readonly model: Fitted;
  readonly actual: number;
  readonly predicted: number;
  /** The same errors for whoever expects each customer to go on at the pace so far. */
  readonly naive: Errors;
}

/** Fits BG/NBD to all but the last weeks of the purchases, and predicts these; throws where nothing lies before them. */
export function holdOut(purchases: readonly Purchase[], holdoutWeeks: number): HoldOut {
  const days = purchases.map(({ day }) => day);
  const [first, last] = days.reduce(
    ([low, high], day) => [Math.min(low, day), Math.max(high, day)],
    [Infinity, -Infinity],
  );
  const endDay = last - holdoutWeeks * 7;
  if (!(endDay > first))
    throw new RangeError(
      `A hold-out leaves weeks to learn from; ${holdoutWeeks} of the ${((last - first) / 7).toFixed(1)} weeks leave none.`,
    );
  const observed = observe(purchases, endDay);
  const model = fitBgNbd(observed);
  const actual = observed.map(({ later }) => later);
  const predicted = observed.map((history) => expectedPurchases(model, history, holdoutWeeks));
  const naive = observed.map(({ frequency, age }) => (age > 0 ? (frequency / age) * holdoutWeeks : 0));
  return {
    customers: observed.length,
    holdoutWeeks,
    ...errors(predicted, actual),
    model,
    actual: total(actual),
    predicted: total(predicted),
    naive: errors(naive, actual),
  };
}

function errors(predicted: readonly number[], actual: readonly number[]): Errors {
  const differences = predicted.map((value, index) => value - actual[index]!);
  return {
    mae: total(differences.map(Math.abs)) / differences.length,
    rmse: Math.sqrt(total(differences.map((each) => each ** 2)) / differences.length),
  };
}

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
