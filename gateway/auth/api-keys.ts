import { LRUCache } from 'lru-cache';
import { keyId, lives, matches, type ApiKeys, type StoredKey } from '../../platform/access/api-keys.ts';
import { purposesOf, type Caller } from '../../platform/access/caller.ts';
import { outsidePurposes } from '../../platform/access/purpose.ts';
import { keptReads, type Watching } from './kept-reads.ts';

/** The caller of an API key; null for one that is not good. Throws `HttpError` while the keys cannot be read. */
export type VerifyKey = (key: string) => Promise<Caller | null>;

export type KeyStore = Pick<ApiKeys, 'find' | 'used'>;

const KEPT = 10_000;
const HOUR_MS = 3_600_000;

interface Read {
  readonly stored: StoredKey;
  readonly caller: Caller;
}

/** API keys of a store; each is read once in two seconds, compared with every request. */
export function createKeyCheck(store: KeyStore, pepper: Uint8Array, watching: Watching = {}): VerifyKey {
  const noted = new LRUCache<string, true>({ max: KEPT, ttl: HOUR_MS / 2 });
  const read = keptReads<Read | null>(
    'API keys',
    async (id) => {
      const stored = await store.find(id);
      return stored && { stored, caller: callerOf(stored) };
    },
    watching,
  );
  return async (key) => {
    const id = keyId(key);
    if (id === null) return null;
    const found = await read(id);
    const good = matches(pepper, found?.stored ?? null, key);
    if (!good || !found || !lives(found.stored)) return null;
    note(found.stored);
    return found.caller;
  };

  /** Nobody waits for it, and it is not asked for more often than it is told. */
  function note({ _id, lastUsedAt }: StoredKey): void {
    const now = new Date();
    if (noted.has(_id) || (lastUsedAt !== null && now.getTime() - lastUsedAt.getTime() < HOUR_MS)) return;
    noted.set(_id, true);
    store.used(_id, now).catch((error: unknown) => {
      noted.delete(_id);
      watching.log?.warn({ err: error }, 'the use of an API key could not be noted');
    });
  }
}

const callerOf = ({ name, scopes, purposes, policies, quota, rows, expiresAt }: StoredKey): Caller => ({
  subject: `key:${name}`,
  scopes: new Set(scopes),
  ...purposesOf(outsidePurposes(purposes).join(' ')),
  expiresAt: expiresAt.getTime(),
  ...(policies?.length ? { policies: new Set(policies) } : {}),
  ...(quota === null ? {} : { quota }),
  ...(rows === null ? {} : { rows }),
});
