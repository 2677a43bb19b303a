import DataLoader from 'dataloader';
import { isWatchedNow } from './domain/commands.ts';
import { documentOf } from './lazy.ts';
import { deserialize, isUnanswered, type Connection } from './mongo.ts';
import { query, type Stored } from './query.ts';
import type { Projection } from './reads.ts';

type Identified = { readonly _id: string };

/** Each caller's own documents of those that a command found, by id. */
type Take = <D extends Identified>(id: string) => D | null;

/** Of a collection and a projection: the reads of one turn of the event loop. */
type Turn = DataLoader<readonly string[], Take>;

const MOST_CALLS = 64;
/** What is large gains nothing from company, and would keep it waiting. */
const MOST_IDS = 200;
const WHOLE: Projection = {};

const turns = new WeakMap<Connection, Map<string, WeakMap<Projection, Turn>>>();

/**
 * The documents of these ids that there are, in no order. What different calls ask for in one turn of the event loop is read
 * by one command, begun after all of them asked; each gets documents of its own. Ids alone decide what is read: whatever
 * depends on who asks is up to whom the documents are for. Reads go together that have the same projection, the object. When a command for several is refused, each asks by itself, so
 * nobody fails of what others ask for. Calls whose commands are counted or traced have their own.
 */
export async function documentsById<D extends Identified>(
  { db: connection, collection: { name: collection } }: Stored,
  ids: readonly string[],
  projection?: Projection,
): Promise<D[]> {
  const alone = ids.length > MOST_IDS || isWatchedNow();
  const take = alone
    ? await read(connection, collection, ids, projection)
    : await turnOf(connection, collection, projection).load(ids);
  return ids.flatMap((id) => take<D>(id) ?? []);
}

function turnOf(connection: Connection, collection: string, projection: Projection | undefined): Turn {
  const collections = turns.get(connection) ?? new Map<string, WeakMap<Projection, Turn>>();
  turns.set(connection, collections);
  const projections = collections.get(collection) ?? new WeakMap<Projection, Turn>();
  collections.set(collection, projections);
  const known = projections.get(projection ?? WHOLE);
  if (known) return known;
  const turn: Turn = new DataLoader(
    async (lists) => {
      if (lists.length === 1) return [await read(connection, collection, lists[0]!, projection)];
      try {
        const take = await read(connection, collection, [...new Set(lists.flat())], projection);
        return lists.map(() => take);
      } catch (error) {
        if (isUnanswered(error)) throw error;
        const each = await Promise.allSettled(lists.map((ids) => read(connection, collection, ids, projection)));
        return each.map((one) => (one.status === 'fulfilled' ? one.value : (one.reason as Error)));
      }
    },
    { cache: false, batchScheduleFn: setImmediate, maxBatchSize: MOST_CALLS },
  );
  projections.set(projection ?? WHOLE, turn);
  return turn;
}

async function read(
  connection: Connection,
  collection: string,
  ids: readonly string[],
  projection: Projection | undefined,
): Promise<Take> {
  const found = await query(connection, {
    find: collection,
    filter: { _id: { $in: ids } },
    ...(projection && { projection }),
  });
  // What was asked for by fields is looked at: it is decoded at once.
  const decoded = (bytes: Uint8Array) =>
    (projection ? deserialize(bytes) : documentOf<Identified>(bytes)) as Identified;
  const docs = new Map<string, { readonly bytes: Uint8Array; own: Identified | null }>();
  for (const bytes of found) {
    const own = decoded(bytes);
    docs.set(own._id, { bytes, own });
  }
  return <D extends Identified>(id: string): D | null => {
    const doc = docs.get(id);
    if (!doc) return null;
    const own = doc.own ?? decoded(doc.bytes);
    doc.own = null;
    return own as D;
  };
}
