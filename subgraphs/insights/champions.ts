import type { ModelDoc, ModelName, InsightsModels } from './model.ts';
import { createRecent } from './recent.ts';

/** The models that answer: a model never changes, and a new champion can wait some seconds. */
export function createChampions(db: InsightsModels) {
  const champions = createRecent(() => db.Model.find({ state: 'CHAMPION' }).lean<ModelDoc[]>().exec());
  return {
    /** The champion of a name; null where none has been trained. */
    of: async <P>(name: ModelName): Promise<ModelDoc<P> | null> =>
      ((await champions.get()).find((model) => model.name === name) as ModelDoc<P> | undefined) ?? null,
  };
}

export type Champions = ReturnType<typeof createChampions>;
