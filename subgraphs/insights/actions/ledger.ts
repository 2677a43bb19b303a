import DataLoader from 'dataloader';
import type { ActionDoc, ExperimentDoc, InsightsModels, ResultDoc } from '../model.ts';
import { createRecent, type Recent } from '../recent.ts';

const LATELY_DAYS = 30;
const DAY_MS = 86_400_000;
const MOST_EXPERIMENTS = 100;

/** An action that was done lately. */
export type Done = Pick<ActionDoc, 'customer' | 'kind' | 'doneAt' | 'group'>;

/** What actions brought so far and which experiments there are, for all calls of a process. */
export interface Ledger {
  readonly results: Recent<readonly ResultDoc[]>;
  readonly experiments: Recent<readonly ExperimentDoc[]>;
}

/** Few documents, whatever the number of actions: results are counted as they come. */
export const createLedger = (db: InsightsModels): Ledger => ({
  results: createRecent(() => db.Result.find().lean<ResultDoc[]>().exec()),
  experiments: createRecent(() =>
    db.Experiment.find().sort({ startedAt: -1 }).limit(MOST_EXPERIMENTS).lean<ExperimentDoc[]>().exec(),
  ),
});

/** What was done for each customer in the last 30 days; built anew for each call. */
export const createDone = (db: InsightsModels, now: Date) =>
  new DataLoader<string, readonly Done[]>(async (customers) => {
    const since = new Date(now.getTime() - LATELY_DAYS * DAY_MS);
    const found = await db.Action.find(
      { customer: { $in: customers }, doneAt: { $gte: since } },
      { customer: 1, kind: 1, doneAt: 1, group: 1 },
    ).lean<Done[]>();
    const byCustomer = Map.groupBy(found, ({ customer }) => customer);
    return customers.map((customer) => byCustomer.get(customer) ?? []);
  });
