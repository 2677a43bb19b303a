import type { Connection, Session } from '../../../platform/mongo.ts';
import type { Finding } from '../../../platform/subgraph/subgraph.ts';
import type { ActionDoc, ResultCounts, ResultDoc } from '../model.ts';
import { NO_RESULTS, together } from './values.ts';

const MOST_YIELD = 10;

/** What an action adds to the counts of its kind. */
export function contributionOf({ outcomes, prediction }: ActionDoc): ResultCounts {
  if (outcomes.length === 0) return NO_RESULTS;
  const succeeded = outcomes.some((each) => each.succeeded) ? 1 : 0;
  const values = outcomes.flatMap(({ value }) => value ?? []);
  const stake = prediction?.stake;
  if (!stake || stake.amountMinor <= 0 || values[0]?.currency !== stake.currency)
    return { ...NO_RESULTS, count: 1, succeeded };
  const brought = values.reduce((sum, { amountMinor }) => sum + amountMinor, 0);
  const times = Math.min(MOST_YIELD, brought / stake.amountMinor);
  return { count: 1, succeeded, valued: 1, yieldMilli: Math.round(1_000 * times) };
}

type Place = Omit<ResultDoc, keyof ResultCounts>;

function placeOf({ kind, prediction, experiment, group, month }: ActionDoc): Place {
  const model = prediction?.model ?? null;
  return {
    _id: [kind, model, experiment, group, month].map((part) => part ?? '').join('|'),
    ...{ kind, model, experiment, group, month },
  };
}

/** Adds what an action's change changed, in the transaction of that change. */
export async function count(
  connection: Connection,
  before: ActionDoc,
  after: ActionDoc,
  session: Session,
): Promise<void> {
  const [was, is] = [contributionOf(before), contributionOf(after)];
  const { _id, ...place } = placeOf(after);
  const $inc = Object.fromEntries(
    Object.entries(is).map(([name, value]) => [name, value - was[name as keyof ResultCounts]]),
  );
  await connection
    .collection<ResultDoc>('results')
    .updateOne({ _id }, { $setOnInsert: place, $inc }, { upsert: true, session });
}

/** Every count that is not the sum over its actions. */
export async function* verifyResults(connection: Connection): AsyncGenerator<Finding> {
  const expected = new Map<string, ResultCounts>();
  for await (const action of connection.collection<ActionDoc>('actions').find({ 'outcomes.0': { $exists: true } })) {
    const { _id } = placeOf(action);
    expected.set(_id, together([expected.get(_id) ?? NO_RESULTS, contributionOf(action)]));
  }
  for await (const stored of connection.collection<ResultDoc>('results').find()) {
    const of = expected.get(stored._id) ?? NO_RESULTS;
    expected.delete(stored._id);
    const names = Object.keys(NO_RESULTS) as (keyof ResultCounts)[];
    if (names.some((name) => stored[name] !== of[name]))
      yield { domain: 'insights', id: stored._id, rule: 'results', stored: together([stored]), expected: of };
  }
  for (const [id, counts] of expected)
    yield { domain: 'insights', id, rule: 'results', stored: null, expected: counts };
}
