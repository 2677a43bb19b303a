import type { ModelDoc, ModelName, InsightsModels } from './model.ts';

const MAX_AGE_MS = 5_000;

/** The models that answer: read at most every few seconds, since a model never changes and a new champion can wait so long. */
export function createChampions(db: InsightsModels) {
  let read: { readonly at: number; readonly models: Promise<readonly ModelDoc[]> } | null = null;
  const fresh = () => {
    const at = performance.now();
    if (read === null || at - read.at > MAX_AGE_MS) {
      const models = db.Model.find({ state: 'CHAMPION' }).lean<ModelDoc[]>().exec();
      models.catch(() => (read = null));
      read = { at, models };
    }
    return read.models;
  };
  return {
    /** The champion of a name; null where none has been trained. */
    of: async <P>(name: ModelName): Promise<ModelDoc<P> | null> =>
      ((await fresh()).find((model) => model.name === name) as ModelDoc<P> | undefined) ?? null,
  };
}

export type Champions = ReturnType<typeof createChampions>;
