import { bytesOf, open, seal } from './envelope.ts';
import { dataKeyOf, dataKeysOf, type DataKeyDoc, type KeyStore } from './key-store.ts';

const BATCH = 500;

/** What a rotation did. */
export interface Rotation {
  /** Of the key that wraps every data key now. */
  readonly version: number;
  readonly rewrapped: number;
  /** True where it completed a rotation that was cut off. */
  readonly resumed: boolean;
}

/**
 * Gives every data key a new wrapping, and every wrapping key the present master key, while cards are read and written. What
 * the data keys sealed stays as it is. One that was cut off is completed by the next.
 */
export async function rotate(keys: KeyStore, progress: (done: number, total: number) => void): Promise<Rotation> {
  const stored = dataKeysOf(keys.connection);
  const begun = await unfinished(keys);
  const version = begun ?? (await keys.wrapping.add()).version;
  const older = { version: { $lt: version } };
  const total = await stored.countDocuments(older);
  let rewrapped = 0;
  for (;;) {
    const batch = await stored.find(older).sort({ version: 1, _id: 1 }).limit(BATCH).toArray();
    if (batch.length === 0) break;
    await stored.bulkWrite(await Promise.all(batch.map((doc) => moved(keys, doc, version))), { ordered: false });
    progress((rewrapped += batch.length), Math.max(total, rewrapped));
  }
  await keys.wrapping.rewrap();
  return { version, rewrapped, resumed: begun !== null };
}

/** The version to which a rotation was on its way when it was cut off; null where none was. */
async function unfinished({ wrapping, connection }: KeyStore): Promise<number | null> {
  const newest = (await wrapping.list()).at(-1);
  if (newest?.masterKey !== wrapping.masterKey()) return null;
  const left = await dataKeysOf(connection).findOne({ version: { $lt: newest.version } });
  return left ? newest.version : null;
}

/** A key that was destroyed or made anew meanwhile stays as it is. */
async function moved({ wrapping }: KeyStore, doc: DataKeyDoc, version: number) {
  const boundTo = dataKeyOf(doc._id);
  const secret = open(await wrapping.of(doc.version), boundTo, bytesOf(doc.wrapped));
  const wrapped = seal(await wrapping.of(version), boundTo, secret);
  const filter = { _id: doc._id, version: doc.version, keyId: doc.keyId };
  return { updateOne: { filter, update: { $set: { wrapped, version } } } };
}

/** How many data keys each version of the wrapping key wraps, and which master key wraps that. */
export async function rotationStatus({ wrapping, connection }: KeyStore) {
  const counts = dataKeysOf(connection).aggregate<{ _id: number; keys: number }>([
    { $group: { _id: '$version', keys: { $sum: 1 } } },
  ]);
  const keysOf = new Map((await counts.toArray()).map(({ _id, keys }) => [_id, keys]));
  return (await wrapping.list()).map((each) => ({ ...each, dataKeys: keysOf.get(each.version) ?? 0 }));
}
