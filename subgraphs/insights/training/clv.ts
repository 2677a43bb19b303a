import { clvQuality, clvShares, type ClvExample } from '../clv/learn.ts';
import type { ClvParameters } from '../clv/lifetime.ts';
import type { ModelDoc } from '../model.ts';
import { championOf, storeModel, type Trained } from '../writes.ts';
import { learnApart } from './crew.ts';
import { clvExamples, dayBefore } from './examples.ts';
import { judgeClv } from './promotion.ts';
import { collectingOf, type Training } from './training.ts';

export const CLV_HOLDOUT_WEEKS = 13;
const DISCOUNT_RATE = 0.1;

/** Learns a model of lifetime value from the orders, each currency apart, and stores it; it takes over where it is better. */
export async function trainClvModel(training: Training, holdoutWeeks = CLV_HOLDOUT_WEEKS): Promise<ModelDoc> {
  const { connection, now, progress, signal } = training;
  const examples = await clvExamples(collectingOf(training), holdoutWeeks);
  const currencies = [...examples.now.keys()]
    .sort()
    .map((currency) => [currency, examples.then.get(currency) ?? [], examples.now.get(currency)!] as const);
  const task = { kind: 'CLV', weeks: holdoutWeeks, currencies } as const;
  const learned = await learnApart(task, (share) => progress('learning', share), signal);
  if (learned.length === 0)
    throw new RangeError('A model of lifetime value takes a currency in which customers bought again; there is none.');
  const models = Object.fromEntries(learned.map(([currency, { model }]) => [currency, model]));
  const all = learned.flatMap(([currency]) => [...examples.now.get(currency)!]);
  const trained: Trained<ClvParameters> = {
    name: 'CLV',
    trainedOn: {
      customers: all.length,
      events: all.reduce((sum, { frequency }) => sum + frequency, 0),
      from: dayBefore(now, Math.ceil(Math.max(...all.map(({ age }) => age)) * 7)),
      until: dayBefore(now, 0),
    },
    quality: weighted(learned.map(([currency, { quality }]) => [examples.then.get(currency)!.length, quality])),
    calibration: [],
    parameters: { currencies: models, discountRate: DISCOUNT_RATE },
    baseline: clvShares(all),
  };
  const champion = (await championOf(connection, 'CLV')) as ModelDoc<ClvParameters> | null;
  return storeModel(
    connection,
    trained,
    judgeClv(trained.quality, champion && onSame(champion, examples.then, holdoutWeeks)),
    now,
  );
}

/** The champion's figures on the same weeks, over the currencies that it knows. */
function onSame(
  { parameters }: ModelDoc<ClvParameters>,
  then: ReadonlyMap<string, readonly ClvExample[]>,
  weeks: number,
): Record<string, number> | null {
  const known = [...then].filter(([currency]) => parameters.currencies[currency] !== undefined);
  if (known.length === 0) return null;
  return weighted(
    known.map(([currency, rows]) => [rows.length, clvQuality(parameters.currencies[currency]!, rows, weeks)]),
  );
}

/** Means over currencies, by how many customers each has; sums stay sums. */
function weighted(parts: readonly (readonly [number, Readonly<Record<string, number>>])[]): Record<string, number> {
  const all = parts.reduce((sum, [count]) => sum + count, 0);
  const names = Object.keys(parts[0]![1]);
  return Object.fromEntries(
    names.map((name) => [
      name,
      parts.reduce(
        (sum, [count, quality]) =>
          sum + (name === 'predicted' || name === 'actual' ? 1 : count / all) * (quality[name] ?? 0),
        0,
      ),
    ]),
  );
}
