import { createHash } from 'node:crypto';
import type { Cursors } from '../../../platform/domain/cursor.ts';
import { clientError } from '../../../platform/errors.ts';

/** A stub that a domain answered, with its domain. */
export interface Stub {
  readonly domain: string;
  readonly id: string;
  readonly kind: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly title: string;
  readonly reference: string;
}

/** Where a page ended in one domain: what is older than it follows. */
export type Place = readonly [at: number, id: string];

/** Where a page begins. */
export interface Start {
  /** By domain; a domain that is not there begins with its newest. */
  readonly places: Readonly<Record<string, Place>>;
  /** The only domain that is read, where a gap is filled, and where it ends: there the page after the gap began. */
  readonly only: string | null;
  readonly until: readonly [at: number, domain: string, id: string] | null;
}

export const FROM_NEWEST: Start = { places: {}, only: null, until: null };

/** Newest first, then by domain, then by id, the last one first. */
export const before = (a: Pick<Stub, 'at' | 'domain' | 'id'>, b: Pick<Stub, 'at' | 'domain' | 'id'>): number =>
  b.at - a.at || (a.domain < b.domain ? -1 : a.domain > b.domain ? 1 : a.id > b.id ? -1 : a.id < b.id ? 1 : 0);

/** Below every id. */
const LAST = '';
/** Above every id. */
const FIRST = '\u{10ffff}';

/** Where each domain stands once a stub of the merged list has been told. */
export const placesAfter = (stub: Stub, domains: readonly string[]): Record<string, Place> =>
  Object.fromEntries(
    domains.map((domain) => [
      domain,
      [stub.at, domain === stub.domain ? stub.id : domain < stub.domain ? LAST : FIRST] as const,
    ]),
  );

type Links = readonly { readonly domain: string; readonly parties: readonly string[] }[];

/** Cursors of one timeline: good for the same reader, kinds and domains, and as long as the customer's parties are the same. */
export function timelineCursors(cursors: Cursors, links: Links, scope: readonly unknown[]) {
  const list = JSON.stringify(['timeline', ...scope]);
  const parties = createHash('sha256').update(JSON.stringify(links)).digest('base64url').slice(0, 16);
  return {
    encode: (start: Start): string => cursors.encode([JSON.stringify(start), parties], list),
    decode: (cursor: string): Start => {
      const [start, then] = cursors.decode(cursor, list);
      if (then !== parties)
        throw clientError(
          'TIMELINE_CHANGED',
          'A timeline goes on while its customer has the same parties; they are others now. Read it from its first page.',
        );
      return JSON.parse(String(start)) as Start;
    },
  };
}
