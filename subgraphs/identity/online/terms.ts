import type { Connection } from '../../../platform/mongo.ts';
import { REGISTRY, type RegistryDoc } from '../model.ts';
import type { FindableDoc, TermDoc } from './model.ts';

const termsOf = (connection: Connection) => connection.collection<TermDoc>('terms');

const WRITTEN_AT_ONCE = 1_000;

/** Values that fewer have are as rare as none. */
const FEWEST = 3;

/** So many parties have to be compared before values are counted anew. */
const FEWEST_COMPARED = 1_000;

/**
 * Counts values anew once there are half as many customers more than at the last time, in whatever process that was, or once half as
 * many parties were compared since as there are customers: true when it did. It reads everything, so it must stay rare.
 */
export async function recountWhenDue(connection: Connection, compared: number): Promise<boolean> {
  if (compared < FEWEST_COMPARED) return false;
  const registry = connection.collection<RegistryDoc>('registry');
  const { customers = 0, counted = 0 } = (await registry.findOne({ _id: REGISTRY })) ?? {};
  if (customers < 1.5 * counted && compared < customers / 2) return false;
  await recountTerms(connection);
  await registry.updateOne({ _id: REGISTRY }, { $set: { counted: customers } });
  return true;
}

/** Counts how many customers have each value; what is rare is left out, and counts as rare. */
export async function recountTerms(connection: Connection): Promise<void> {
  const counted = connection
    .collection<FindableDoc>('findables')
    .aggregate<TermDoc>(
      [
        { $project: { terms: 1 } },
        { $lookup: { from: 'parties', localField: '_id', foreignField: '_id', as: 'party' } },
        { $project: { term: '$terms', customer: { $first: '$party.customer' } } },
        { $unwind: '$term' },
        { $group: { _id: { term: '$term', customer: '$customer' } } },
        { $group: { _id: '$_id.term', customers: { $sum: 1 } } },
        { $match: { customers: { $gte: FEWEST } } },
      ],
      { allowDiskUse: true, batchSize: WRITTEN_AT_ONCE },
    );
  let batch: TermDoc[] = [];
  const write = async () => {
    if (batch.length === 0) return;
    const operations = batch.map(({ _id, customers }) => ({
      updateOne: { filter: { _id }, update: { $set: { customers } }, upsert: true },
    }));
    await termsOf(connection).bulkWrite(operations, { ordered: false });
    batch = [];
  };
  for await (const term of counted) {
    batch.push(term);
    if (batch.length === WRITTEN_AT_ONCE) await write();
  }
  await write();
}

/** How many customers have each of these values, by hash; those that hardly anybody has are left out. */
export async function countsOf(connection: Connection, hashes: readonly string[]): Promise<Map<string, number>> {
  if (hashes.length === 0) return new Map();
  const found = await termsOf(connection)
    .find({ _id: { $in: [...hashes] } }, { batchSize: hashes.length + 1 })
    .toArray();
  return new Map(found.map(({ _id, customers }) => [_id, customers]));
}
