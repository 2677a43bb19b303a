import { ensureIndexes } from '../../platform/mongo.ts';
import { readerOf } from '../../platform/reader.ts';
import type { SubgraphDefinition } from '../../platform/subgraph.ts';
import { createChampions } from './champions.ts';
import { insightsModels, type ModelDoc } from './model.ts';
import { createFactLoader } from './narrative/loaders.ts';
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
  subjects: { HealthScore: () => [], LifetimeValue: () => [], ChurnRisk: () => [] },
  open: async (around) => {
    const { connection, ask } = around;
    const db = insightsModels(connection);
    await ensureIndexes(connection);
    const champions = createChampions(db);
    const versions: Context['versions'] = (name) =>
      db.Model.find({ name }).sort({ version: -1 }).limit(MOST_VERSIONS).lean<ModelDoc[]>().exec();
    return {
      context: ({ caller }): Context => ({
        ...readerOf('insights', around, caller),
        now: new Date(),
        champions,
        versions,
        stubs: createStubLoaders(ask, caller),
        told: createFactLoader(ask, caller),
      }),
      verify: async function* () {},
      settled: idle,
      close: idle,
    };
  },
};
