import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { OnLookup } from '../../platform/observe/metrics.ts';
import { refusal } from '../errors.ts';

/** Where documents that clients have registered are kept for all processes. */
export interface DocumentStore {
  get(hash: string): Promise<string | null>;
  set(hash: string, document: string): Promise<void>;
}

export interface DocumentOptions {
  /** The committed documents by their SHA-256. */
  readonly manifest?: ReadonlyMap<string, string>;
  /** Run nothing that is not in the manifest. */
  readonly persistedOnly?: boolean;
  /** Absent: what clients register is kept in this process alone. */
  readonly store?: DocumentStore;
  /** Told of each document that is named by hash alone whether this process knew it. */
  readonly onLookup?: OnLookup;
}

/** A document as a request names it: its text, its hash, or both. */
export interface NamedDocument {
  readonly query?: string | null;
  readonly hash?: string | null;
}

/** The text that is to run. */
export interface FoundDocument {
  readonly query: string;
  /** Registers it under its hash; to be called once it was not refused. */
  readonly keep: () => void;
}

export type FindDocument = (named: NamedDocument) => Promise<FoundDocument>;

const MAX_DOCUMENTS = 1_000;
const MAX_LENGTH = 64 * 1024;
const nothing = () => {};

/** Finds documents by the manifest, then among those that clients registered (automatic persisted queries). */
export function createDocuments({ manifest = new Map(), persistedOnly = false, store, onLookup }: DocumentOptions) {
  const registered = new LRUCache<string, string>({
    max: MAX_DOCUMENTS,
    maxSize: MAX_DOCUMENTS * 8 * 1024,
    sizeCalculation: (text) => text.length,
  });

  async function byHash(hash: string): Promise<FoundDocument> {
    const known = manifest.get(hash) ?? (persistedOnly ? undefined : registered.get(hash));
    onLookup?.(known !== undefined);
    const query = known ?? (persistedOnly ? null : await store?.get(hash));
    if (query == null) throw refusal('PERSISTED_QUERY_NOT_FOUND', 'PersistedQueryNotFound');
    return { query, keep: () => void (manifest.has(hash) || registered.set(hash, query)) };
  }

  function keep(hash: string, query: string): void {
    if (manifest.has(hash) || registered.has(hash) || query.length > MAX_LENGTH) return;
    registered.set(hash, query);
    void store?.set(hash, query);
  }

  const find: FindDocument = async ({ query, hash }) => {
    if (!query) {
      if (hash != null) return byHash(hash);
      return { query: '', keep: nothing };
    }
    if (hash == null && !persistedOnly) return { query, keep: nothing };
    const actual = sha256(query);
    if (hash != null && hash !== actual)
      throw refusal('PERSISTED_QUERY_MISMATCH', 'A hash is the SHA-256 of `query`; this one is of another document.');
    if (persistedOnly && !manifest.has(actual))
      throw refusal('PERSISTED_QUERY_ONLY', 'Only documents of the manifest are run here; this one is not in it.');
    return { query, keep: () => keep(actual, query) };
  };
  return find;
}

/** For documents that come with their text: nothing is looked up or kept. */
export const withText: FindDocument = async ({ query }) => ({ query: query ?? '', keep: nothing });

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
