import { randomUUID } from 'node:crypto';
import DataLoader from 'dataloader';
import { oneEach, type Connection } from '../../../platform/mongo.ts';
import type { InsightsModels, ModelDoc, NeighboursDoc } from '../model.ts';
import type { Near, Neighbours } from './neighbours.ts';
import type { RecommendationParameters } from './parameters.ts';

/** By what an item belongs to another: who bought both, who looked at both. */
export type Table = 'BOUGHT' | 'LOOKED';

export const keyOf = (table: string, by: Table, item: string): string => `${table}|${by}|${item}`;

export type NeighbourLoader = DataLoader<string, readonly Near[]>;

/** What belongs to each item: one command a batch. Built anew for each call. */
export const createNeighbours = ({ Neighbours: Stored }: InsightsModels): NeighbourLoader =>
  new DataLoader<string, readonly Near[]>(async (keys) => {
    const found = Stored.find({ _id: { $in: keys } }, { near: 1 }).batchSize(keys.length);
    const docs = oneEach(keys, await found.lean<NeighboursDoc[]>(), ({ _id }) => _id);
    return docs.map((doc) => doc?.near ?? []);
  });

const AT_ONCE = 1_000;

/** Stores the neighbours of a model that is to come; answers the name of their table. */
export async function storeNeighbours(
  connection: Connection,
  neighbours: Readonly<Record<Table, Neighbours>>,
): Promise<string> {
  const table = randomUUID();
  const docs = (Object.keys(neighbours) as Table[]).flatMap((by) =>
    [...neighbours[by]].map(([item, near]): NeighboursDoc => ({ _id: keyOf(table, by, item), table, near })),
  );
  for (let start = 0; start < docs.length; start += AT_ONCE)
    await connection.collection<NeighboursDoc>('neighbours').insertMany(docs.slice(start, start + AT_ONCE));
  return table;
}

/** Deletes all tables but those of the newest two versions: a process may still answer by the one before. */
export async function dropOldNeighbours(connection: Connection): Promise<void> {
  const kept = await connection
    .collection<ModelDoc<RecommendationParameters>>('models')
    .find({ name: 'RECOMMENDATIONS' }, { projection: { parameters: 1 } })
    .sort({ version: -1 })
    .limit(2)
    .toArray();
  const champion = await connection
    .collection<ModelDoc<RecommendationParameters>>('models')
    .findOne({ name: 'RECOMMENDATIONS', state: 'CHAMPION' });
  const tables = [...kept, ...(champion ? [champion] : [])].map(({ parameters }) => parameters.table);
  await connection.collection<NeighboursDoc>('neighbours').deleteMany({ table: { $nin: tables } });
}
