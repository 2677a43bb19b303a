import { isWatchedNow } from './domain/commands.ts';
import { documentOf } from './lazy.ts';
import { deserialize, isUnanswered, type Connection } from './mongo.ts';
import { query, type Stored } from './query.ts';
import type { Projection } from './reads.ts';

type Identified = { readonly _id: string };

/** Each caller's own documents of those that a command found, by id. */
type Take = <D extends Identified>(id: string) => D | null;

/** What is read by one command: the ids of each call, and once they are read what each call takes. */
interface Turn {
  readonly lists: (readonly string[])[];
  count: number;
  readonly settled: Promise<PromiseSettledResult<Take>[]>;
}

/** Of a collection and a projection: the turn that can still be joined. */
interface Turns {
  open: Turn | null;
}

const MOST_CALLS = 64;
/** What is large gains nothing from company, and would keep it waiting. */
const MOST_IDS = 200;
/** What a command brings is decoded, and goes to all who asked, in one piece: everybody else waits meanwhile. */
const MOST_TOGETHER = 1_000;
const WHOLE: Projection = {};

const all = new WeakMap<Connection, Map<string, WeakMap<Projection, Turns>>>();

/**
 * The documents of these ids that there are, in no order. What different calls ask for in one turn of the event loop, by the
 * same projection (the object), is read by one command, or a few, begun after all of them asked; each gets documents of its
 * own. Ids alone decide what is read: whatever depends on who asks is up to whom the documents are for. When a command for
 * several is refused, each asks by itself, so nobody fails of what others ask for. Calls whose commands are counted or traced
 * have their own.
 */
export async function documentsById<D extends Identified>(
  { db: connection, collection: { name: collection } }: Stored,
  ids: readonly string[],
  projection?: Projection,
): Promise<D[]> {
  const alone = ids.length > MOST_IDS || isWatchedNow();
  const take = alone
    ? await read(connection, collection, ids, projection)
    : await readTogether(connection, collection, ids, projection);
  return ids.flatMap((id) => take<D>(id) ?? []);
}

async function readTogether(
  connection: Connection,
  collection: string,
  ids: readonly string[],
  projection: Projection | undefined,
): Promise<Take> {
  const turns = turnsOf(connection, collection, projection);
  const { open } = turns;
  const joins = open && open.lists.length < MOST_CALLS && open.count + ids.length <= MOST_TOGETHER;
  const turn = joins ? open : (turns.open = begin(turns, (ids) => read(connection, collection, ids, projection)));
  turn.count += ids.length;
  const at = turn.lists.push(ids) - 1;
  const own = (await turn.settled)[at]!;
  if (own.status === 'rejected') throw own.reason;
  return own.value;
}

function turnsOf(connection: Connection, collection: string, projection: Projection = WHOLE): Turns {
  const collections = all.get(connection) ?? new Map<string, WeakMap<Projection, Turns>>();
  all.set(connection, collections);
  const projections = collections.get(collection) ?? new WeakMap<Projection, Turns>();
  collections.set(collection, projections);
  const turns = projections.get(projection) ?? { open: null };
  projections.set(projection, turns);
  return turns;
}

/** A turn that nobody can join any more once the event loop comes round. */
function begin(turns: Turns, read: (ids: readonly string[]) => Promise<Take>): Turn {
  const lists: (readonly string[])[] = [];
  const { promise: settled, resolve } = Promise.withResolvers<PromiseSettledResult<Take>[]>();
  const turn: Turn = { lists, count: 0, settled };
  setImmediate(() => {
    if (turns.open === turn) turns.open = null;
    resolve(readAll(lists, read));
  });
  return turn;
}

async function readAll(
  lists: readonly (readonly string[])[],
  read: (ids: readonly string[]) => Promise<Take>,
): Promise<PromiseSettledResult<Take>[]> {
  if (lists.length > 1) {
    const [together] = await Promise.allSettled([read([...new Set(lists.flat())])]);
    if (together.status === 'fulfilled' || isUnanswered(together.reason)) return lists.map(() => together);
  }
  return Promise.allSettled(lists.map(read));
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
