import DataLoader from 'dataloader';
import { Kind, type DocumentNode } from 'graphql';

import type { Caller } from './caller.ts';
import type { Cursors, Position } from './cursor.ts';
import { clientError } from './errors.ts';
import type { Connection, Filter } from './mongo.ts';

/** One order of a list: a stored field that is never null, ties broken by `_id` in the same direction. */
export interface Order {
  readonly field: string;
  readonly direction: 1 | -1;
  /** The field holds an instant, which a cursor carries as milliseconds. */
  readonly instant?: boolean;
}

/** What a Relay list field is asked for. */
export interface PageArgs {
  readonly first?: number | null;
  readonly after?: string | null;
}

/** A list: the field's name, its parties (null: not bound to parties), its filter and its order. */
export interface List {
  readonly name: string;
  readonly parties: readonly string[] | null;
  readonly filter: Filter;
  readonly order: Order;
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

/** Loads pages of one collection; all pages asked for in one tick come by one command, however many parents ask. */
export interface PageLoader<D> {
  load(list: List, args: PageArgs): Promise<Page<D>>;
}

interface Slice extends List {
  readonly limit: number;
  readonly after: Position | null;
}

export function createPageLoader<D extends { readonly _id: string }>(
  connection: Connection,
  collection: string,
  cursors: Cursors,
  caller: Caller,
): PageLoader<D> {
  const slices = new DataLoader<Slice, D[]>((keys) => readSlices<D>(connection, collection, keys), { cache: false });
  const counts = new DataLoader<List, number>((keys) => countAll(connection, collection, keys), { cache: false });
  return {
    load: async (list, args) => {
      const size = pageSize(args.first);
      const scope = JSON.stringify([list.name, list.order, list.filter, caller.subject]);
      const after = args.after == null ? null : cursors.decode(args.after, scope);
      const docs = await slices.load({ ...list, limit: size + 1, after });
      const edges = docs.slice(0, size).map((node) => ({ node, cursor: cursors.encode(position(node, list), scope) }));
      return {
        edges,
        pageInfo: {
          hasNextPage: docs.length > size,
          hasPreviousPage: after !== null,
          startCursor: edges[0]?.cursor ?? null,
          endCursor: edges.at(-1)?.cursor ?? null,
        },
        totalCount: () => counts.load(list),
      };
    },
  };
}

/** `first` as asked, within 1 to 100. */
export function pageSize(first: number | null | undefined): number {
  const size = first ?? DEFAULT_PAGE;
  if (size < 1 || size > MAX_PAGE)
    throw clientError('BAD_USER_INPUT', `A page has 1 to ${MAX_PAGE} entries; first: ${size} came.`);
  return size;
}

/** The value at a dotted path; instants as milliseconds, since a cursor is JSON. */
function position(doc: { readonly _id: string }, { order }: List): Position {
  let value: unknown = doc;
  for (const key of order.field.split('.')) value = (value as Record<string, unknown>)[key];
  return [value instanceof Date ? value.getTime() : (value as string | number), doc._id];
}

function matchOf({
  parties,
  filter,
  order,
  after,
}: Pick<Slice, 'parties' | 'filter' | 'order'> & Partial<Slice>): Filter {
  const clauses: Filter[] = [];
  if (parties) clauses.push({ party: parties.length === 1 ? parties[0] : { $in: [...parties] } });
  if (Object.keys(filter).length > 0) clauses.push(filter);
  if (after) {
    const [raw, id] = after;
    const value = order.instant ? new Date(raw as number) : raw;
    const beyond = order.direction === 1 ? '$gt' : '$lt';
    if (order.field === '_id') clauses.push({ _id: { [beyond]: id } });
    else
      clauses.push(
        { [order.field]: { [`${beyond}e`]: value } },
        { $or: [{ [order.field]: { [beyond]: value } }, { [order.field]: value, _id: { [beyond]: id } }] },
      );
  }
  return clauses.length === 0 ? {} : clauses.length === 1 ? clauses[0]! : { $and: clauses };
}

const sortOf = ({ field, direction }: Order): Record<string, 1 | -1> =>
  field === '_id' ? { _id: direction } : { [field]: direction, _id: direction };

async function readSlices<D>(connection: Connection, name: string, keys: readonly Slice[]): Promise<D[][]> {
  const collection = connection.collection(name);
  if (keys.length === 1) {
    const [key] = keys;
    const cursor = collection.find(matchOf(key!)).sort(sortOf(key!.order)).limit(key!.limit);
    return [(await cursor.toArray()) as unknown as D[]];
  }
  const [head, ...tail] = keys.map((key, index) => [
    { $match: matchOf(key) },
    { $sort: sortOf(key.order) },
    { $limit: key.limit },
    { $project: { _id: 0, list: { $literal: index }, doc: '$$ROOT' } },
  ]);
  const unions = tail.map((pipeline) => ({ $unionWith: { coll: name, pipeline } }));
  const rows = await collection.aggregate<{ list: number; doc: D }>([...head!, ...unions]).toArray();
  const lists: D[][] = keys.map(() => []);
  for (const { list, doc } of rows) lists[list]!.push(doc);
  return lists;
}

/** Lists that differ only in their parties are counted by one command. */
async function countAll(connection: Connection, name: string, keys: readonly List[]): Promise<number[]> {
  const groups = Map.groupBy(keys, (key) => JSON.stringify([key.filter, key.parties === null]));
  const counted = new Map<List, number>();
  const tasks = [...groups.values()].map(async (lists) => {
    const parties = lists[0]!.parties === null ? null : [...new Set(lists.flatMap((list) => list.parties ?? []))];
    const rows = await connection
      .collection(name)
      .aggregate<{ _id: string | null; count: number }>([
        { $match: matchOf({ ...lists[0]!, parties }) },
        { $group: { _id: parties ? '$party' : null, count: { $sum: 1 } } },
      ])
      .toArray();
    const byParty = new Map(rows.map((row) => [row._id, row.count]));
    const count = (party: string | null) => byParty.get(party) ?? 0;
    for (const list of lists)
      counted.set(list, list.parties ? list.parties.reduce((total, party) => total + count(party), 0) : count(null));
  });
  await Promise.all(tasks);
  return keys.map((key) => counted.get(key) ?? 0);
}

/** A page of nothing, for a parent without parties. */
export const EMPTY_PAGE: Page<never> = {
  edges: [],
  pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
  totalCount: () => Promise.resolve(0),
};

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
