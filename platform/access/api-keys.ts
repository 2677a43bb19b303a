import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { clientError } from '../errors.ts';
import type { Connection } from '../mongo.ts';
import type { RowPolicy } from './rows.ts';

/** What whoever holds a key may do. */
export interface KeyTerms {
  /** Of the holder; keys that replace each other have the same. */
  readonly name: string;
  readonly scopes: readonly string[];
  readonly purposes: readonly string[];
  /** The policies that count as met for its holder; absent: none. */
  readonly policies?: readonly string[];
  /** Cost a minute; null: what the installation allows everybody. */
  readonly quota: number | null;
  /** Null: every row. */
  readonly rows: RowPolicy | null;
  readonly expiresAt: Date;
}

/** A key as it is stored: never the key itself. */
export interface StoredKey extends KeyTerms {
  /** The part of the key that may be shown. */
  readonly _id: string;
  readonly hash: string;
  readonly createdAt: Date;
  readonly revokedAt: Date | null;
  /** To the hour. */
  readonly lastUsedAt: Date | null;
  readonly schemaVersion: number;
}

/** A key that was just made, readable this once. */
export interface FreshKey {
  readonly id: string;
  readonly key: string;
}

/** The keys of an installation, in a collection of its own database. */
export interface ApiKeys {
  create(terms: KeyTerms): Promise<FreshKey>;
  /** By name, then age. */
  list(): Promise<StoredKey[]>;
  /** A new key on the same terms, valid until the given time; the former one ends after the overlap. Null where no such key lives. */
  rotate(id: string, overlapMs: number, expiresAt: Date): Promise<FreshKey | null>;
  /** False where no such key lives. */
  revoke(id: string): Promise<boolean>;
  find(id: string): Promise<StoredKey | null>;
  /** Notes the hour in which a key was used. */
  used(id: string, at: Date): Promise<void>;
}

const FORM = /^c360_([0-9a-f]{12})_[\w-]{43}$/u;
const HOUR_MS = 3_600_000;
const NO_HASH = '0'.repeat(64);

/** The part of a key by which it is found; null for what is written otherwise. */
export const keyId = (key: string): string | null => FORM.exec(key)?.[1] ?? null;

/** True while a key is neither revoked nor expired. */
export const lives = ({ revokedAt, expiresAt }: StoredKey, now = Date.now()): boolean =>
  revokedAt === null && expiresAt.getTime() > now;

const hashOf = (pepper: Uint8Array, key: string): Buffer => createHmac('sha256', pepper).update(key).digest();

/** True for the key that was stored. Takes the same time however much of it is right, and where there is none. */
export const matches = (pepper: Uint8Array, stored: StoredKey | null, key: string): boolean =>
  timingSafeEqual(hashOf(pepper, key), Buffer.from(stored?.hash ?? NO_HASH, 'hex')) && stored !== null;

/** The keys in `connection`'s database, hashed under `pepper`, which is kept elsewhere: a stolen store opens nothing. */
export function createApiKeys(connection: Connection, pepper: Uint8Array): ApiKeys {
  const keys = connection.collection<StoredKey>('keys');
  const insert = async (terms: KeyTerms): Promise<FreshKey> => {
    const id = randomBytes(6).toString('hex');
    const key = `c360_${id}_${randomBytes(32).toString('base64url')}`;
    const since = { createdAt: new Date(), revokedAt: null, lastUsedAt: null };
    await keys.insertOne({ _id: id, ...terms, hash: hashOf(pepper, key).toString('hex'), ...since, schemaVersion: 1 });
    return { id, key };
  };
  return {
    create: async (terms) => {
      const holder = await keys.find({ name: terms.name }).toArray();
      if (holder.some((each) => lives(each)))
        throw clientError(
          'BAD_USER_INPUT',
          `A holder has one key; ${terms.name} has one that lives: rotate or revoke it.`,
        );
      return insert(terms);
    },
    list: () => keys.find({}).sort({ name: 1, createdAt: 1, _id: 1 }).toArray(),
    rotate: async (id, overlapMs, expiresAt) => {
      const former = await keys.findOne({ _id: id });
      if (!former || !lives(former)) return null;
      const { name, scopes, purposes, policies, quota, rows } = former;
      const fresh = await insert({ name, scopes, purposes, ...(policies && { policies }), quota, rows, expiresAt });
      const end = new Date(Math.min(former.expiresAt.getTime(), Date.now() + overlapMs));
      await keys.updateOne({ _id: id }, { $set: { expiresAt: end } });
      return fresh;
    },
    revoke: async (id) => {
      const { modifiedCount } = await keys.updateOne({ _id: id, revokedAt: null }, { $set: { revokedAt: new Date() } });
      return modifiedCount === 1;
    },
    find: (id) => keys.findOne({ _id: id }),
    used: async (id, at) => {
      const hour = new Date(Math.floor(at.getTime() / HOUR_MS) * HOUR_MS);
      await keys.updateOne({ _id: id }, { $max: { lastUsedAt: hour } });
    },
  };
}
