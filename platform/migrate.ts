import type { Connection } from './mongo.ts';

/** Brings documents of one collection from schema version `to − 1` to `to`. */
export interface Migration {
  readonly collection: string;
  readonly to: number;
  /** What to set and unset on a document; must not depend on any other. */
  readonly change: (doc: Readonly<Record<string, unknown>>) => {
    readonly set?: Readonly<Record<string, unknown>>;
    readonly unset?: readonly string[];
  };
}

const BATCH = 500;

interface Versioned {
  readonly _id: string;
  readonly schemaVersion: number;
}

/**
 * Runs one migration online: in batches, each document only if it still has the version that was read, so that writes
 * in between win and a killed run resumes where it stopped. Resolves with the number of documents changed.
 */
export async function migrate(
  connection: Connection,
  { collection, to, change }: Migration,
  progress: (done: number, total: number) => void,
): Promise<number> {
  const documents = connection.collection<Versioned>(collection);
  const behind = { schemaVersion: to - 1 };
  const total = await documents.countDocuments(behind);
  let done = 0;
  for (let after = ''; ;) {
    const batch = await documents
      .find({ ...behind, _id: { $gt: after } })
      .sort({ _id: 1 })
      .limit(BATCH)
      .toArray();
    if (batch.length === 0) return done;
    after = batch.at(-1)!._id;
    const result = await documents.bulkWrite(
      batch.map((doc) => ({
        updateOne: { filter: { ...unchanged(doc), ...behind }, update: updateOf(change(doc as never), to) },
      })),
      { ordered: false },
    );
    done += result.modifiedCount;
    progress(done, total);
  }
}

/** A document that a write changed since is left to the next run. */
const unchanged = (doc: Versioned & { version?: number }) =>
  doc.version === undefined ? { _id: doc._id } : { _id: doc._id, version: doc.version };

function updateOf({ set, unset }: ReturnType<Migration['change']>, to: number) {
  const update: Record<string, unknown> = { $set: { ...set, schemaVersion: to } };
  if (unset?.length) update['$unset'] = Object.fromEntries(unset.map((field) => [field, '']));
  return update;
}
