import type { Bought } from '../../../platform/recommendations/baskets.ts';
import type { ModelDoc } from '../model.ts';
import type { RecommendationExamples, Traces } from '../recommendations/learn.ts';
import type { RecommendationParameters } from '../recommendations/parameters.ts';
import { soldOf } from '../recommendations/sold.ts';
import { dropOldNeighbours, storeNeighbours } from '../recommendations/tables.ts';
import { storeModel } from '../writes.ts';
import { learnApart } from './crew.ts';
import { dayBefore, pages, type Collecting } from './examples.ts';
import { judgeRecommendations } from './promotion.ts';
import { collectingOf, type Training } from './training.ts';

export const RECOMMENDATION_HORIZON_DAYS = 90;
const MOST_POPULAR = 5_000;

interface Days {
  readonly sku: string;
  readonly firstOn: string;
  readonly lastOn: string;
}

interface Node {
  readonly id: string;
  readonly boughtThen: readonly Days[] | null;
  readonly boughtNow: readonly Days[] | null;
  readonly lookedThen: readonly Days[] | null;
  readonly lookedNow: readonly Days[] | null;
}

/** What all customers bought and looked at until some days ago, and until now. */
export async function recommendationExamples(
  collecting: Collecting,
  horizonDays: number,
): Promise<RecommendationExamples> {
  const day = dayBefore(collecting.now, horizonDays);
  const then: { [K in keyof Traces]: Bought[] } = { bought: [], looked: [] };
  const now: typeof then = { bought: [], looked: [] };
  for await (const nodes of pages<Node>('InsightsRecommendationExamples', { day }, collecting))
    for (const { id, boughtThen, boughtNow, lookedThen, lookedNow } of nodes) {
      add(then.bought, id, boughtThen);
      add(now.bought, id, boughtNow);
      add(then.looked, id, lookedThen);
      add(now.looked, id, lookedNow);
    }
  const named = new Set([...now.bought, ...now.looked].map(({ item }) => item));
  const sold = await soldOf([...named], collecting.ask);
  return { then, now, splitAt: Date.parse(day), sold };
}

function add(into: Bought[], customer: string, days: readonly Days[] | null): void {
  for (const { sku, firstOn, lastOn } of days ?? []) {
    into.push({ customer, item: sku, at: Date.parse(lastOn) });
    if (firstOn !== lastOn) into.push({ customer, item: sku, at: Date.parse(firstOn) });
  }
}

/** Learns a recommender from what customers bought and looked at, and stores it; it takes over unless popularity alone does better. */
export async function trainRecommendationModel(
  training: Training,
  horizonDays = RECOMMENDATION_HORIZON_DAYS,
): Promise<ModelDoc> {
  const { connection, now, progress, signal } = training;
  const examples = await recommendationExamples(collectingOf(training), horizonDays);
  const customers = new Set(examples.now.bought.map(({ customer }) => customer)).size;
  if (examples.then.bought.length === 0)
    throw new RangeError(`A recommender takes customers who bought something ${horizonDays} days ago; there is none.`);
  const task = { kind: 'RECOMMENDATIONS', examples } as const;
  const { knowledge, chances, watched, ...learned } = await learnApart(
    task,
    (share) => progress('learning', share),
    signal,
  );
  const { weights, halfLifeDays, popularity, bought, looked } = knowledge;
  const table = await storeNeighbours(connection, { BOUGHT: bought, LOOKED: looked });
  const parameters: RecommendationParameters = {
    ...{ weights, halfLifeDays, horizonDays, chances, watched, table },
    popularity: [...popularity].slice(0, MOST_POPULAR),
  };
  const first = Math.min(...examples.now.bought.map(({ at }) => at));
  const trainedOn = {
    ...{ customers, events: examples.now.bought.length },
    ...{ from: new Date(first).toISOString().slice(0, 10), until: dayBefore(now, 0) },
  };
  const trained = { name: 'RECOMMENDATIONS' as const, trainedOn, parameters, ...learned };
  const stored = await storeModel(connection, trained, judgeRecommendations(learned.quality), now);
  await dropOldNeighbours(connection);
  return stored;
}
