import { createHmac } from 'node:crypto';
import { ensureIndexes } from '../../platform/mongo.ts';
import { connectRedis } from '../../platform/events/redis.ts';
import { readerOf } from '../../platform/domain/reader.ts';
import type { SubgraphDefinition } from '../../platform/subgraph/subgraph.ts';
import { createDone, createLedger } from './actions/ledger.ts';
import { createObserved } from './actions/observed.ts';
import { verifyResults } from './actions/results.ts';
import { createChampions } from './champions.ts';
import { readNarrativeModel } from './config.ts';
import { insightsModels, type ModelDoc } from './model.ts';
import { createFactLoader } from './narrative/loaders.ts';
import { createBudget } from './narrative/model/budget.ts';
import { createWriter } from './narrative/model/write.ts';
import { createSold } from './recommendations/sold.ts';
import { createNeighbours } from './recommendations/tables.ts';
import { resolvers } from './resolvers.ts';
import { createStubLoaders } from './timeline/loaders.ts';
import type { Context } from './types.ts';

const idle = () => Promise.resolve();
const MOST_VERSIONS = 10;

/** What the domains' figures say of a customer together: figures, predictions, and what to do next. */
export const subgraph: SubgraphDefinition = {
  name: 'insights',
  folder: import.meta.dirname,
  resolvers,
  /** Insights has no party: what a person agrees to comes with the plan, or nothing is shown. */
  subjects: {
    HealthScore: () => [],
    LifetimeValue: () => [],
    ChurnRisk: () => [],
    CustomerScores: () => [],
    Recommendations: () => [],
  },
  open: async (around) => {
    const { connection, ask, secret } = around;
    const db = insightsModels(connection);
    await ensureIndexes(connection);
    const narrative = readNarrativeModel();
    const redis = narrative && around.redisUrl !== null ? await connectRedis(around.redisUrl, around.log) : null;
    const budget = narrative && createBudget(narrative.hourlyTokens, redis, around.prefix);
    const writer = narrative && budget && createWriter(narrative, budget, around.log);
    const champions = createChampions(db);
    const ledger = createLedger(db);
    const observed = createObserved(db);
    const digest = (text: string) => createHmac('sha256', secret).update(text).digest('base64url');
    const versions: Context['versions'] = (name) =>
      db.Model.find({ name }).sort({ version: -1 }).limit(MOST_VERSIONS).lean<ModelDoc[]>().exec();
    return {
      context: ({ caller, reads }): Context => {
        const now = new Date();
        return {
          ...readerOf('insights', around, { caller, reads }),
          ...{ now, champions, versions, ledger, observed, ask, digest },
          done: createDone(db, now),
          neighbours: createNeighbours(db),
          sold: createSold(ask),
          stubs: createStubLoaders(ask, caller),
          told: createFactLoader(ask, caller),
          writer,
        };
      },
      verify: () => verifyResults(connection),
      settled: idle,
      close: () => {
        redis?.destroy();
        return idle();
      },
    };
  },
};
