import { clientError } from '../../../platform/errors.ts';
import type { InsightsModels, ModelName } from '../model.ts';

const MOST_MONTHS = 60;
const BINS = 10;

/** Predictions of a month within a tenth of probability, and what came. */
export interface ObservedRow {
  readonly _id: { readonly month: string; readonly bin: number };
  readonly count: number;
  readonly events: number;
  /** The sum of their probabilities, and that of the squared errors. */
  readonly probability: number;
  readonly squares: number;
}

/** Reads what came of a model's recorded predictions since a month, by month and tenth: one command. */
export const createObserved =
  ({ Action }: InsightsModels) =>
  (name: ModelName, since: string): Promise<ObservedRow[]> => {
    const succeeded = { $in: [true, '$outcomes.succeeded'] };
    // CHURN says who leaves, and an offer changes that: only of control groups it is seen whether it held.
    const [group, event] = name === 'CHURN' ? ['CONTROL', { $not: [succeeded] }] : [{ $ne: 'CONTROL' }, succeeded];
    return Action.aggregate<ObservedRow>([
      { $match: { 'prediction.model': name, month: { $gte: since }, 'outcomes.0': { $exists: true }, group } },
      { $project: { month: 1, p: '$prediction.probability', y: { $cond: [event, 1, 0] } } },
      {
        $group: {
          _id: { month: '$month', bin: { $min: [BINS - 1, { $floor: { $multiply: ['$p', BINS] } }] } },
          count: { $sum: 1 },
          events: { $sum: '$y' },
          probability: { $sum: '$p' },
          squares: { $sum: { $multiply: [{ $subtract: ['$p', '$y'] }, { $subtract: ['$p', '$y'] }] } },
        },
      },
    ]);
  };

export type Observed = ReturnType<typeof createObserved>;

/** How a model's predictions held, by UTC month, the latest first; of the last `months` months. */
export async function observedOf(name: ModelName, months: number, now: Date, read: Observed) {
  if (months < 1 || months > MOST_MONTHS)
    throw clientError('BAD_USER_INPUT', `months lies between 1 and ${MOST_MONTHS}; ${months} came.`);
  const from = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - months + 1)).toISOString().slice(0, 7);
  const byMonth = Map.groupBy(await read(name, from), ({ _id }) => _id.month);
  return [...byMonth].sort(([a], [b]) => (a < b ? 1 : -1)).map(([month, rows]) => heldIn(month, rows));
}

function heldIn(month: string, rows: readonly ObservedRow[]) {
  const bins = rows.toSorted((a, b) => a._id.bin - b._id.bin);
  const sum = (of: (row: ObservedRow) => number) => bins.reduce((all, row) => all + of(row), 0);
  const predictions = sum(({ count }) => count);
  return {
    month: `${month}-01`,
    predictions,
    meanPredicted: sum(({ probability }) => probability) / predictions,
    observedRate: sum(({ events }) => events) / predictions,
    brier: sum(({ squares }) => squares) / predictions,
    auc: areaOf(bins),
    calibrationError: sum(({ events, probability }) => Math.abs(events - probability)) / predictions,
    calibration: bins.map(({ count, events, probability }) => ({
      ...{ predicted: probability / count, observed: events / count, count },
    })),
  };
}

/** The area under the ROC curve, those of a bin as equals (Mann and Whitney 1947); null while only one of both has come. */
function areaOf(bins: readonly ObservedRow[]): number | null {
  let [events, others, pairs] = [0, 0, 0];
  for (const bin of bins) {
    const missed = bin.count - bin.events;
    pairs += bin.events * (others + missed / 2);
    events += bin.events;
    others += missed;
  }
  return events === 0 || others === 0 ? null : pairs / (events * others);
}
