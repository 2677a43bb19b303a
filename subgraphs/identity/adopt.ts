import type { Connection } from '../../platform/mongo.ts';
import { REGISTRY, SHAPE, type IdentifierDoc, type PartyDoc, type RegistryDoc } from './model.ts';
import { inTurn, partiesOf } from './writes.ts';

const BATCH = 500;

/** Indexes of parties in shapes before 6, which served what `identifiers` and `findables` do. */
const FORMER_INDEXES = ['hashes_1', 'index.blocks_1', 'index.tokens_1'];

/**
 * Brings a registry of an older shape so far that linking finds who holds an identifier; all else the next sweep makes anew. Done
 * again from the start where it was cut off; with nothing to do it costs one read.
 */
export async function adoptOlderShape(connection: Connection): Promise<void> {
  const registry = connection.collection<RegistryDoc>('registry');
  if ((await registry.findOne({ _id: REGISTRY }))?.shape === SHAPE) return;
  for (let after: string | null = ''; after !== null;) after = await adoptPage(connection, after);
  const parties = partiesOf(connection);
  const former = (await parties.indexes()).filter(({ name }) => FORMER_INDEXES.includes(name!));
  for (const { name } of former) await parties.dropIndex(name!);
  await registry.updateOne({ _id: REGISTRY }, { $set: { shape: SHAPE, counted: 0 } });
}

/** The last key of the page, null after the last page. */
function adoptPage(connection: Connection, after: string): Promise<string | null> {
  return inTurn(connection, async (session) => {
    const page = await partiesOf(connection)
      .find({ _id: { $gt: after } }, { session, projection: { hashes: 1 }, batchSize: BATCH + 1 })
      .sort({ _id: 1 })
      .limit(BATCH)
      .toArray();
    if (page.length === 0) return null;
    const holders = new Map<string, string[]>();
    for (const { _id, hashes } of page)
      for (const hash of hashes) holders.set(hash, [...(holders.get(hash) ?? []), _id]);
    const operations = [...holders].map(([_id, parties]) => ({
      updateOne: { filter: { _id }, update: { $addToSet: { parties: { $each: parties } } }, upsert: true },
    }));
    const identifiers = connection.collection<IdentifierDoc>('identifiers');
    if (operations.length > 0) await identifiers.bulkWrite(operations, { session, ordered: false });
    const keys = page.map(({ _id }: Pick<PartyDoc, '_id'>) => _id);
    await partiesOf(connection).updateMany({ _id: { $in: keys } }, { $unset: { index: '' } }, { session });
    return keys.at(-1)!;
  });
}
