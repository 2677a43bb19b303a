import DataLoader from 'dataloader';
import { Kind, type DocumentNode } from 'graphql';

import type { Position } from './cursor.ts';
import { clientError } from '../errors.ts';
import type { Connection, Filter } from '../mongo.ts';
import type { Reader } from './reader.ts';
import type { RowGate } from '../access/row-gate.ts';
import { countAllowed, sift, type Allowed } from '../access/sift.ts';
import { countAll, matchOf, position, readSlices, type Doc, type List, type Slice } from './slices.ts';

export type { List, Order } from './slices.ts';

/** What a Relay list field is asked for. */
export interface PageArgs {
  readonly first?: number | null;
  readonly after?: string | null;
}

/** A Relay connection: edges come from one read, the count only when it is asked for. */
export interface Page<D> {
  readonly edges: readonly { readonly cursor: string; readonly node: D }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: () => Promise<number>;
}

export const MAX_PAGE = 100;
const DEFAULT_PAGE = 20;

/** Loads pages of one collection; what is asked for in one tick comes together, by as many commands however many parents ask. */
export interface PageLoader<D> {
  load(list: List, args: PageArgs): Promise<Page<D>>;
}

/** Whose the documents of a collection are, for callers with a row policy; a function says it of documents that do not. */
type Owned<D> = 'party' | 'customer' | 'nobody' | Allowed<D>;

export function createPageLoader<D extends Doc>(
  { connection, cursors, caller, rows, reads }: Reader,
  collection: string,
  owned: Owned<D> = 'party',
): PageLoader<D> {
  const slices = new DataLoader<Slice, D[]>((keys) => readSlices<D>({ connection, reads }, collection, keys), {
    cache: false,
  });
  const counts = new DataLoader<List, number>((keys) => countAll(connection, collection, keys), { cache: false });
  return {
    load: async (asked, args) => {
      const size = pageSize(args.first);
      const { name, order, filter } = asked.day?.at('') ?? asked;
      const scope = JSON.stringify([name, order, filter, caller.subject]);
      const after = args.after == null ? null : cursors.decode(args.after, scope);
      // Whoever pages over midnight goes on in the list of the day before.
      const wanted = (after?.[2] === undefined ? undefined : asked.day?.at(after[2])) ?? asked;
      const narrow = rows && owned !== 'nobody' ? await narrowed(wanted, collection, owned, rows) : wanted;
      const list = narrow ?? wanted;
      const place = (node: D) => placed(position(node, list), list);
      const read = (limit: number, from: Position | null) => slices.load({ ...list, limit, after: from });
      const allowed = rows && narrow === null ? allowedBy<D>(rows, collection, owned) : null;
      const { docs, stopped } = allowed
        ? await sift({ wanted: size + 1, after, read, place, allowed })
        : { docs: await read(size + 1, after), stopped: null };
      const edges = docs.slice(0, size).map((node) => ({ node, cursor: cursors.encode(place(node), scope) }));
      return {
        edges,
        pageInfo: {
          hasNextPage: docs.length > size || stopped !== null,
          hasPreviousPage: after !== null,
          startCursor: edges[0]?.cursor ?? null,
          endCursor: stopped ? cursors.encode(stopped, scope) : (edges.at(-1)?.cursor ?? null),
        },
        totalCount: () =>
          allowed ? countAllowed(groupsOf<D>(connection, collection, list, owned), allowed) : counts.load(list),
      };
    },
  };
}

/** The list of those entries that a row policy allows; null where they cannot be asked for as such. */
async function narrowed<D>(list: List, collection: string, owned: Owned<D>, rows: RowGate): Promise<List | null> {
  if (typeof owned === 'function') return null;
  if (owned === 'customer') {
    const customers = await rows.customers();
    return customers && within(list, idAmong(customers));
  }
  if (list.parties !== null) {
    const allowed = await Promise.all(list.parties.map((id) => rows.party(id)));
    return { ...list, parties: list.parties.filter((_, index) => allowed[index]) };
  }
  const parties = await rows.parties();
  if (parties === null) return null;
  return collection === 'parties' ? within(list, idAmong(parties)) : { ...list, parties };
}

function allowedBy<D extends Doc>(rows: RowGate, collection: string, owned: Owned<D>): Allowed<D> {
  if (typeof owned === 'function') return owned;
  if (owned === 'customer') return (docs) => rows.amongCustomers(docs.map(({ _id }) => _id));
  return (docs) => rows.amongParties(docs.map((doc) => partyIn(doc, collection)));
}

const partyIn = (doc: Doc, collection: string): string =>
  collection === 'parties' ? doc._id : String((doc as Doc & { readonly party?: string }).party);

/** The entries of a list by whose they are, as far as one yes or no holds for all of them. */
function groupsOf<D>(connection: Connection, collection: string, list: List, owned: Owned<D>) {
  const byParty = owned === 'party' && collection !== 'parties';
  const group = byParty
    ? { $group: { _id: '$party', party: { $first: '$party' }, count: { $sum: 1 } } }
    : { $set: { count: 1 } };
  return connection
    .collection(collection)
    .aggregate<D & { readonly count: number }>([{ $match: matchOf(list) }, group]);
}

/** Ids are texts here, which the driver's types do not expect. */
const idAmong = (ids: readonly string[]): Filter => ({ _id: { $in: ids as readonly never[] } });

const placed = ([value, id]: Position, { day }: List): Position => (day ? [value, id, day.on] : [value, id]);

/** The entries of a list that meet one condition more, whatever its filter says. */
export const within = (list: List, condition: Filter): List => ({
  ...list,
  filter: { $and: [condition, list.filter] },
  ...(list.day && { day: { on: list.day.on, at: (day: string) => within(list.day!.at(day), condition) } }),
});

/** `first` as asked, within 1 to 100. */
export function pageSize(first: number | null | undefined): number {
  const size = first ?? DEFAULT_PAGE;
  if (size < 1 || size > MAX_PAGE)
    throw clientError('BAD_USER_INPUT', `A page has 1 to ${MAX_PAGE} entries; first: ${size} came.`);
  return size;
}

/** The resolvers of a schema's connection types: compiled executors do not call what a property holds. */
export const connectionResolvers = (schema: DocumentNode) =>
  Object.fromEntries(
    schema.definitions.flatMap((definition) =>
      definition.kind === Kind.OBJECT_TYPE_DEFINITION &&
      definition.name.value.endsWith('Connection') &&
      definition.fields?.some((field) => field.name.value === 'totalCount')
        ? [[definition.name.value, { totalCount: (page: Page<unknown>) => page.totalCount() }]]
        : [],
    ),
  );
