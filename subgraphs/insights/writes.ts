import { inTransaction, type Connection } from '../../platform/mongo.ts';
import type { Drift, ModelDoc, ModelName } from './model.ts';

/** A model before it has a version and a place. */
export type Trained<P = unknown> = Pick<
  ModelDoc<P>,
  'name' | 'trainedOn' | 'quality' | 'calibration' | 'parameters' | 'baseline'
>;

/** What is to become of a new model, and why. */
export interface Verdict {
  readonly promoted: boolean;
  readonly because: string;
}

/** Stores a model as the next version of its name; one that is promoted takes the champion's place in the same transaction. */
export function storeModel(connection: Connection, trained: Trained, verdict: Verdict, now: Date): Promise<ModelDoc> {
  const models = connection.collection<ModelDoc>('models');
  return inTransaction(connection, async (session) => {
    const [last] = await models
      .find({ name: trained.name }, { session, projection: { version: 1 } })
      .sort({ version: -1 })
      .limit(1)
      .toArray();
    const version = (last?.version ?? 0) + 1;
    const doc: ModelDoc = {
      _id: `${trained.name}:${version}`,
      version,
      state: verdict.promoted ? 'CHAMPION' : 'CHALLENGER',
      verdict: verdict.because,
      trainedAt: now,
      drift: null,
      schemaVersion: 1,
      ...trained,
    };
    const before = verdict.promoted ? ['CHAMPION', 'CHALLENGER'] : ['CHALLENGER'];
    await models.updateMany(
      { name: trained.name, state: { $in: before as ModelDoc['state'][] } },
      { $set: { state: 'RETIRED' } },
      { session },
    );
    await models.insertOne(doc, { session });
    return doc;
  });
}

/** The champion of a name, as it is stored; null where there is none. */
export const championOf = (connection: Connection, name: ModelName): Promise<ModelDoc | null> =>
  connection.collection<ModelDoc>('models').findOne({ name, state: 'CHAMPION' });

/** Of each champion whose drift has been measured, the population stability index of the input that moved most. */
export async function largestDrifts(connection: Connection): Promise<ReadonlyMap<ModelName, number>> {
  const champions = await connection
    .collection<ModelDoc>('models')
    .find({ state: 'CHAMPION', drift: { $ne: null } }, { projection: { name: 1, drift: 1 } })
    .toArray();
  return new Map(
    champions.map(({ name, drift }) => [name, Math.max(0, ...drift!.inputs.map(({ psi }) => psi))] as const),
  );
}

/** Notes how far today's customers are from those a model learned from. */
export async function noteDrift(connection: Connection, id: string, drift: Drift): Promise<void> {
  await connection.collection<ModelDoc>('models').updateOne({ _id: id }, { $set: { drift } });
}
