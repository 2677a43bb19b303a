import type { Connection } from '../../../platform/mongo.ts';
import type { PartyDoc, TermDoc } from '../model.ts';

const termsOf = (connection: Connection) => connection.collection<TermDoc>('terms');

const WRITTEN_AT_ONCE = 1_000;

/** Values that fewer have are as rare as none. */
const FEWEST = 3;

/** Counts how many customers have each value; what is rare is left out, and counts as rare. */
export async function recountTerms(connection: Connection): Promise<void> {
  const counted = connection
    .collection<PartyDoc>('parties')
    .aggregate<TermDoc>(
      [
        { $match: { removed: false } },
        { $project: { customer: 1, term: '$index.terms' } },
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
