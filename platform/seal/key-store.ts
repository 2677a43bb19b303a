import DataLoader from 'dataloader';
import { LRUCache } from 'lru-cache';
import { isDuplicate, type Connection } from '../mongo.ts';
import { bytesOf, keyOf, newKey, open, seal, type SealKey, type StoredBytes } from './envelope.ts';
import type { MasterKey } from './master-key.ts';
import { createWrappingKeys, type WrappingKeys } from './wrapping-keys.ts';

/** The data key of one party, wrapped. `_id` is its owner. */
export interface DataKeyDoc {
  readonly _id: string;
  readonly keyId: StoredBytes;
  readonly wrapped: StoredBytes;
  /** Of the wrapping key. */
  readonly version: number;
  readonly createdAt: Date;
}

/** Where data keys are: one for each owner (`domain/party`), wrapped, in a database of their own. */
export interface KeyStore {
  /** The key of an owner, null where there is none. What was read within seconds is known; everything asked for in one tick is one read. */
  find(owner: string): SealKey | null | Promise<SealKey | null>;
  /** The keys of those owners that have one, as they are stored now: what is written is never sealed by a key that is gone. */
  read(owners: readonly string[]): Promise<Map<string, SealKey>>;
  /** A new key for each owner that has none; resolves with everyone's. */
  make(owners: readonly string[]): Promise<Map<string, SealKey>>;
  /** Destroys keys: what they sealed is unreadable, here at once, in other processes within seconds. Resolves with how many there were. */
  destroy(owners: readonly string[]): Promise<number>;
  readonly wrapping: WrappingKeys;
  readonly connection: Connection;
}

const KEPT_MS = 5_000;
const MOST_KEPT = 20_000;
const BATCH = 1_000;

/** The keys of a database; closing its connection is up to whoever opened it. */
export async function openKeyStore(connection: Connection, master: MasterKey): Promise<KeyStore> {
  const stored = dataKeysOf(connection);
  await stored.createIndex({ version: 1, _id: 1 }); // rotation: the keys of older versions
  const wrapping = createWrappingKeys(connection, master);
  const kept = new LRUCache<string, SealKey | Promise<SealKey | null>>({ max: MOST_KEPT, ttl: KEPT_MS });
  const batched = new DataLoader<string, SealKey | null>(
    async (owners) => {
      const found = await read(owners);
      return owners.map((owner) => found.get(owner) ?? null);
    },
    { cache: false, maxBatchSize: BATCH, batchScheduleFn: setImmediate },
  );

  async function read(owners: readonly string[]): Promise<Map<string, SealKey>> {
    if (owners.length === 0) return new Map();
    const found = stored.find({ _id: { $in: [...new Set(owners)] } }, { batchSize: owners.length });
    return new Map(await Promise.all((await found.toArray()).map(unwrapped)));
  }
  async function unwrapped({ _id: owner, keyId, wrapped, version }: DataKeyDoc): Promise<[string, SealKey]> {
    const secret = open(await wrapping.of(version), dataKeyOf(owner), bytesOf(wrapped));
    return [owner, keyOf(bytesOf(keyId), secret)];
  }
  function load(owner: string): Promise<SealKey | null> {
    const loading = batched.load(owner);
    kept.set(owner, loading);
    const settle = (key: SealKey | null) => {
      if (kept.peek(owner) !== loading) return;
      if (key) kept.set(owner, key);
      else kept.delete(owner);
    };
    loading.then(settle, () => settle(null));
    return loading;
  }

  return {
    find: (owner) => kept.get(owner) ?? load(owner),
    read,
    make: async (owners) => {
      const under = await wrapping.newest();
      const made = owners.map((owner) => [owner, newKey()] as const);
      const docs = made.map(([owner, key]) => wrappedBy(under, owner, key));
      try {
        if (docs.length > 0) await stored.insertMany(docs, { ordered: false });
        return new Map(made);
      } catch (error) {
        if (!isDuplicate(error)) throw error;
        return read(owners); // Others made some of them first: theirs are the ones that count.
      }
    },
    destroy: async (owners) => {
      const { deletedCount } = await stored.deleteMany({ _id: { $in: [...owners] } });
      for (const owner of owners) kept.delete(owner);
      return deletedCount;
    },
    wrapping,
    connection,
  };
}

export const dataKeysOf = (connection: Connection) => connection.collection<DataKeyDoc>('dataKeys');

/** What the envelope of an owner's data key is bound to. */
export const dataKeyOf = (owner: string): string => `data key\0${owner}`;

function wrappedBy(under: SealKey & { readonly version: number }, owner: string, { id, secret }: SealKey): DataKeyDoc {
  const wrapped = seal(under, dataKeyOf(owner), secret.export());
  return { _id: owner, keyId: id, wrapped, version: under.version, createdAt: new Date() };
}
