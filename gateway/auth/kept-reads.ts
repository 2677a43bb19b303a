import { LRUCache } from 'lru-cache';
import type { Logger } from 'pino';
import type { OnLookup } from '../../platform/observe/metrics.ts';
import { HttpError } from '../http/http.ts';

const KEPT = 10_000;
/** How long something is not read again, and so how long its end may go unnoticed. */
const KEPT_MS = 2_000;

/** Told of lookups and of reads that fail. */
export interface Watching {
  readonly log?: Logger;
  readonly onLookup?: OnLookup;
}

/**
 * What a store says of a credential's id, read once in two seconds however often it is asked for. Throws `HttpError` while it
 * cannot be read, since without its answer nobody is let in; `what` names it to whoever is told so.
 */
export function keptReads<V>(
  what: string,
  read: (id: string) => Promise<V>,
  { log, onLookup }: Watching,
): (id: string) => Promise<V> {
  const reads = new LRUCache<string, Promise<V>>({ max: KEPT, ttl: KEPT_MS });
  const reading = async (id: string): Promise<V> => {
    try {
      return await read(id);
    } catch (error) {
      reads.delete(id);
      log?.warn({ err: error }, `${what} cannot be read`);
      throw new HttpError('SIGN_IN_UNAVAILABLE', `${what} cannot be read now.`, { 'retry-after': '5' });
    }
  };
  return (id) => {
    let known = reads.get(id);
    onLookup?.(known !== undefined);
    if (!known) reads.set(id, (known = reading(id)));
    return known;
  };
}
