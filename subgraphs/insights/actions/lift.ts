import { clientError } from '../../../platform/errors.ts';
import { newcombe, reach } from '../maths/intervals.ts';
import type { ModelName, ResultDoc } from '../model.ts';
import { together } from './values.ts';

const CONFIDENCE = 0.9;
const MOST_MONTHS = 60;

/** What actions brought beside what came without them, by kind, experiment and month, the latest first. */
export function liftOf(model: ModelName, results: readonly ResultDoc[], months: number, now: Date) {
  if (months < 1 || months > MOST_MONTHS)
    throw clientError('BAD_USER_INPUT', `months lies between 1 and ${MOST_MONTHS}; ${months} came.`);
  const from = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - months + 1)).toISOString().slice(0, 7);
  const own = results.filter((each) => each.model === model && each.experiment !== null && each.month >= from);
  return [...Map.groupBy(own, ({ month, kind, experiment }) => `${month}|${kind}|${experiment}`)]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([, each]) => comparison(each));
}

function comparison(results: readonly ResultDoc[]) {
  const { month, kind, experiment } = results[0]!;
  const treated = told(results, 'TREATED');
  const control = told(results, 'CONTROL');
  const both = treated.count > 0 && control.count > 0;
  const interval = both ? newcombe(share(treated), share(control), reach(CONFIDENCE)) : null;
  return {
    month: `${month}-01`,
    kind,
    experiment: experiment!,
    treated,
    control,
    lift: both ? treated.rate! - control.rate! : null,
    low: interval?.[0] ?? null,
    high: interval?.[1] ?? null,
    confidence: CONFIDENCE,
  };
}

function told(results: readonly ResultDoc[], group: 'TREATED' | 'CONTROL') {
  const { count, succeeded } = together(results.filter((each) => each.group === group));
  return { count, succeeded, rate: count === 0 ? null : succeeded / count };
}

const share = ({ count, succeeded }: { readonly count: number; readonly succeeded: number }) => ({
  count: succeeded,
  of: count,
});
