import { pastHealth } from '../health.ts';
import { discrimination } from '../maths/discrimination.ts';
import type { InputShares, ModelDoc } from '../model.ts';
import { storeModel } from '../writes.ts';
import { dayBefore, pages, type Collecting, type Example } from './examples.ts';
import { ASKS, TARGETS } from './targets.ts';
import { collectingOf, type Training } from './training.ts';

const { horizonDays, asks, label } = TARGETS.CHURN;

/** The health of all on a past day; of those with subscriptions also whether all of them have ended since. */
export async function healthExamples(collecting: Collecting, days: number) {
  const [day, until] = [dayBefore(collecting.now, days), dayBefore(collecting.now, 0)];
  const [population, scores, labels]: [number[], number[], (0 | 1)[]] = [[], [], []];
  for await (const nodes of pages<Example>('InsightsExamples', { day, until, ...ASKS[asks] }, collecting))
    for (const node of nodes) {
      const score = pastHealth(node);
      if (score === null) continue;
      population.push(score);
      const ended = label(node);
      if (ended === null) continue;
      scores.push(score);
      labels.push(ended ? 1 : 0);
    }
  return { population, scores, labels };
}

const TENTHS = 10;

/** The shares of customers by tenths of the score, by which drift is seen. */
export function healthShares(population: readonly number[]): InputShares[] {
  const shares = Array.from({ length: TENTHS }, () => 0);
  for (const score of population) shares[Math.min(TENTHS - 1, Math.floor(score / TENTHS))]! += 1 / population.length;
  return [{ input: 'healthScore', shares }];
}

/** Measures how well the health score of a past day tells who has ended all subscriptions since; throws where all or none have. */
export async function measureHealth(training: Training): Promise<ModelDoc> {
  const { connection, now, progress } = training;
  const { population, scores, labels } = await healthExamples(collectingOf(training), horizonDays);
  const events = labels.filter((left) => left === 1).length;
  const { auc } = discrimination(
    scores.map((score) => 1 - score / 100),
    labels,
  );
  if (auc === null)
    throw new RangeError(
      `The health score is measured on customers whose subscription ran ${horizonDays} days ago, some of whom have left; ${events} of ${labels.length} have.`,
    );
  progress('learning', 1);
  const measured = {
    name: 'HEALTH' as const,
    trainedOn: {
      ...{ customers: labels.length, events },
      ...{ from: dayBefore(now, horizonDays), until: dayBefore(now, 0) },
    },
    quality: { auc },
    ...{ calibration: [], parameters: {}, baseline: healthShares(population) },
  };
  const because = 'Measured, not learned: the weights are judgement.';
  return storeModel(connection, measured, { promoted: true, because }, now);
}
