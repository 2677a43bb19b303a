import { isDuplicate, type Connection } from '../mongo.ts';
import { bytesOf, keyOf, newKey, type SealKey, type StoredBytes } from './envelope.ts';
import type { MasterKey } from './master-key.ts';

/** A key that wraps data keys, as it is stored: wrapped by the master key. `_id` is its version, from 1. */
interface WrappingKeyDoc {
  readonly _id: number;
  readonly masterKey: string;
  readonly wrapped: StoredBytes;
  readonly createdAt: Date;
}

/** A version of the key that wraps data keys. */
export interface WrappingKey extends SealKey {
  readonly version: number;
}

/** The versions there are; unwrapped ones are kept for minutes. */
export interface WrappingKeys {
  /** The newest: what is new is wrapped by it. Made where there is none. */
  newest(): Promise<WrappingKey>;
  of(version: number): Promise<WrappingKey>;
  /** Makes a version more. */
  add(): Promise<WrappingKey>;
  /** Has every version wrapped by the present master key; resolves with how many were not. */
  rewrap(): Promise<number>;
  /** Which master key wraps now. */
  masterKey(): string;
  list(): Promise<readonly { readonly version: number; readonly masterKey: string; readonly createdAt: Date }[]>;
}

const KEPT_MS = 300_000;

export function createWrappingKeys(connection: Connection, master: MasterKey): WrappingKeys {
  const stored = connection.collection<WrappingKeyDoc>('wrappingKeys');
  let known = new Map<number, Promise<WrappingKey>>();
  let readAt = -Infinity;

  async function reload(): Promise<void> {
    const docs = await stored.find({}, { sort: { _id: 1 } }).toArray();
    known = new Map(docs.map((doc) => [doc._id, tried(unwrapped(doc))]));
    readAt = performance.now();
  }
  /** What could not be unwrapped is asked for anew, by whoever needs it. */
  function tried(key: Promise<WrappingKey>): Promise<WrappingKey> {
    key.catch(() => (readAt = -Infinity));
    return key;
  }
  async function unwrapped({ _id: version, wrapped, masterKey }: WrappingKeyDoc): Promise<WrappingKey> {
    const secret = await master.unwrap(bytesOf(wrapped), boundTo(version), masterKey);
    return { version, ...keyOf(idOf(version), secret) };
  }
  const fresh = async () => {
    if (performance.now() - readAt > KEPT_MS) await reload();
  };

  async function insert(version: number): Promise<void> {
    const { keyId: masterKey, wrapped } = await master.wrap(newKey().secret.export(), boundTo(version));
    await stored.insertOne({ _id: version, masterKey, wrapped, createdAt: new Date() }).catch((error: unknown) => {
      if (!isDuplicate(error)) throw error; // Another process made the same version first.
    });
    await reload();
  }
  const last = () => Math.max(0, ...known.keys());

  return {
    newest: async () => {
      await fresh();
      // A rotation elsewhere may have made one more: what is new is not to be left behind by it.
      const newest = await stored.findOne({}, { sort: { _id: -1 }, projection: { _id: 1 } });
      if (!newest) await insert(1);
      else if (!known.has(newest._id)) await reload();
      return known.get(last())!;
    },
    of: async (version) => {
      await fresh();
      if (!known.has(version)) await reload();
      const key = known.get(version);
      if (!key) throw new Error(`A data key is wrapped by a version that is stored; version ${version} is not.`);
      return key;
    },
    add: async () => {
      await reload();
      const version = last() + 1;
      await insert(version);
      return known.get(version)!;
    },
    rewrap: async () => {
      const old = await stored.find({ masterKey: { $ne: master.keyId() } }).toArray();
      for (const doc of old) {
        const { secret } = await unwrapped(doc);
        const { keyId: masterKey, wrapped } = await master.wrap(secret.export(), boundTo(doc._id));
        await stored.updateOne({ _id: doc._id }, { $set: { wrapped, masterKey } });
      }
      return old.length;
    },
    masterKey: () => master.keyId(),
    list: async () =>
      (await stored.find({}, { sort: { _id: 1 } }).toArray()).map(({ _id: version, masterKey, createdAt }) => ({
        ...{ version, masterKey, createdAt },
      })),
  };
}

const boundTo = (version: number): string => `wrapping key\0${version}`;

function idOf(version: number): Uint8Array {
  const id = Buffer.alloc(8);
  id.writeBigUInt64BE(BigInt(version));
  return id;
}
