import type { Position } from './cursor.ts';
import type { Connection, Filter } from '../mongo.ts';
import { readingOf, type Reading } from '../documents.ts';
import { documentOf, shallow } from '../lazy.ts';
import { query } from '../query.ts';
import { hintByParty, FOUND_BY_PARTY } from './party-index.ts';
import type { Projection, Reads } from '../reads.ts';
import type { Reader } from './reader.ts';

/** One order of a list: a stored field that is never null, ties broken by `_id` in the same direction. */
export interface Order {
  readonly field: string;
  readonly direction: 1 | -1;
  /** The field holds an instant, which a cursor carries as milliseconds. */
  readonly instant?: boolean;
}

/** A list: the field's name, its parties (null: not bound to parties), its filter and its order. */
export interface List {
  readonly name: string;
  readonly parties: readonly string[] | null;
  readonly filter: Filter;
  readonly order: Order;
  /** Where the filter depends on the present day: that day, and the list as it is on another. */
  readonly day?: { readonly on: string; readonly at: (day: string) => List };
}

/** One page of a list: `limit` entries after a position, or from the beginning. */
export interface Slice extends List {
  readonly limit: number;
  readonly after: Position | null;
}

/** Whatever has an id. */
export type Doc = { readonly _id: string };

/** The value at a dotted path; instants as milliseconds, since a cursor is JSON. */
export function position(doc: Doc, { order }: List): Position {
  let value: unknown = doc;
  for (const key of order.field.split('.')) value = (value as Record<string, unknown>)[key];
  return [value instanceof Date ? value.getTime() : (value as string | number), doc._id];
}

const partiesMatch = (parties: readonly string[]): Filter => ({
  party: parties.length === 1 ? parties[0] : { $in: [...parties] },
});

/** The condition that a list, or a page of it, comes to. */
export function matchOf({
  parties,
  filter,
  order,
  after,
}: Pick<Slice, 'parties' | 'filter' | 'order'> & Partial<Slice>): Filter {
  const clauses: Filter[] = [];
  if (parties) clauses.push(partiesMatch(parties));
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

/**
 * The pages of one collection, in key order. Lists that differ only in their parties come by one command, which reads each
 * party by index; all others together by one more.
 */
export async function readSlices<D extends Doc>(
  { connection, reads }: Pick<Reader, 'connection' | 'reads'>,
  name: string,
  keys: readonly Slice[],
): Promise<D[][]> {
  // Who has no party in the domain has nothing there.
  const asked = keys.filter(({ parties }) => parties?.length !== 0);
  const alike = Map.groupBy(asked, ({ parties, filter, order, limit, after }) =>
    JSON.stringify([parties === null, filter, order, limit, after]),
  );
  const groups = [...alike.values()];
  const shared = groups.filter((slices) => slices.length > 1 && slices[0]!.parties !== null);
  const single = groups.filter((slices) => !shared.includes(slices)).flat();
  const pages = new Map<Slice, D[]>();
  await Promise.all([
    ...shared.map((slices) => readPerParty({ connection, reads }, name, slices, pages)),
    readUnion({ connection, reads }, name, single, pages),
  ]);
  return keys.map((key) => pages.get(key) ?? []);
}

/** What a slice takes of a party's documents. */
function among(slice: Slice): Filter[] {
  const match = matchOf({ ...slice, parties: null });
  const narrow = slice.after !== null || Object.keys(slice.filter).some((field) => field !== 'removed');
  return [...(narrow ? [FOUND_BY_PARTY] : []), { $match: match }];
}

/** How a page is read. Where it ends is told by its order, which is another from call to call. */
const readingPages = <D extends Doc>(reads: Reads | undefined, name: string, slices: readonly Slice[]): Reading<D> =>
  readingOf<D>(name, reads, Object.fromEntries(slices.map(({ order }) => [order.field.split('.')[0]!, 1])));

async function readPerParty<D extends Doc>(
  { connection, reads }: Pick<Reader, 'connection' | 'reads'>,
  name: string,
  slices: readonly Slice[],
  pages: Map<Slice, D[]>,
): Promise<void> {
  const [first] = slices as [Slice];
  const parties = [...new Set(slices.flatMap((slice) => slice.parties ?? []))];
  const { projection, opened } = readingPages<D>(reads, name, slices);
  const page = [...among(first), { $sort: sortOf(first.order) }, { $limit: first.limit }, ...cut(projection)];
  const rows = await query(connection, {
    aggregate: 'parties',
    pipeline: [
      { $match: { _id: { $in: parties } } },
      { $project: { _id: 1 } },
      { $lookup: { from: name, localField: '_id', foreignField: 'party', pipeline: page, as: 'docs' } },
    ],
  });
  const found = new Map(
    rows.map((bytes) => {
      const { _id, docs } = shallow(bytes) as { _id: string; docs: Uint8Array[] };
      return [_id, opened(docs)];
    }),
  );
  for (const slice of slices) {
    const lists = (slice.parties ?? []).flatMap((party) => found.get(party) ?? []);
    const sorted = slice.parties!.length > 1 ? lists.sort((a, b) => compare(a, b, slice)) : lists;
    pages.set(slice, sorted.slice(0, slice.limit));
  }
}

async function readUnion<D extends Doc>(
  { connection, reads }: Pick<Reader, 'connection' | 'reads'>,
  name: string,
  slices: readonly Slice[],
  pages: Map<Slice, D[]>,
): Promise<void> {
  const [only, ...others] = slices;
  if (!only) return;
  const { opened, projection } = readingPages<D>(reads, name, slices);
  if (others.length === 0) {
    const sort = sortOf(only.order);
    const hint = only.parties ? hintByParty(connection, name, sort) : {};
    const filter = matchOf(only);
    const found = await query(connection, {
      ...{ find: name, filter, sort, limit: only.limit, ...hint },
      ...(projection && { projection }),
    });
    return void pages.set(only, [...opened(found)]);
  }
  const [head, ...tail] = slices.map((slice, index) => [
    ...(slice.parties ? [{ $match: partiesMatch(slice.parties) }, ...among(slice)] : [{ $match: matchOf(slice) }]),
    { $sort: sortOf(slice.order) },
    { $limit: slice.limit },
    ...cut(projection),
    { $project: { _id: 0, list: { $literal: index }, doc: '$$ROOT' } },
  ]);
  const unions = tail.map((pipeline) => ({ $unionWith: { coll: name, pipeline } }));
  const rows = (await query(connection, { aggregate: name, pipeline: [...head!, ...unions] })).map(
    (bytes) => shallow(bytes) as { list: number; doc: Uint8Array },
  );
  const docs = opened(rows.map(({ doc }) => doc));
  for (const slice of slices) pages.set(slice, []);
  for (const [index, { list }] of rows.entries()) pages.get(slices[list]!)!.push(docs[index]!);
}

const cut = (projection: Projection | undefined) => (projection ? [{ $project: projection }] : []);

/** As the database sorts: texts by their bytes in UTF-8. */
function compare(a: Doc, b: Doc, list: List): number {
  const [[left, leftId], [right, rightId]] = [position(a, list), position(b, list)];
  const order =
    typeof left === 'number'
      ? left - (right as number)
      : Buffer.compare(Buffer.from(left!), Buffer.from(right as string));
  return (order || Buffer.compare(Buffer.from(leftId), Buffer.from(rightId))) * list.order.direction;
}

interface Counted {
  readonly _id: string | null;
  readonly count: number;
}

/** How many each list has, in key order. Lists that differ only in their parties are counted by one command. */
export async function countAll(connection: Connection, name: string, keys: readonly List[]): Promise<number[]> {
  const asked = keys.filter(({ parties }) => parties?.length !== 0);
  const groups = Map.groupBy(asked, (key) => JSON.stringify([key.filter, key.parties === null]));
  const counted = new Map<List, number>();
  const tasks = [...groups.values()].map(async (lists) => {
    const parties = lists[0]!.parties === null ? null : [...new Set(lists.flatMap((list) => list.parties ?? []))];
    const hint = parties ? hintByParty(connection, name, sortOf(lists[0]!.order)) : {};
    const match = { $match: matchOf({ ...lists[0]!, parties }) };
    const group = { $group: { _id: parties ? '$party' : null, count: { $sum: 1 } } };
    const rows = await query(connection, { aggregate: name, pipeline: [match, group], ...hint });
    const found = new Map(rows.map(documentOf<Counted>).map(({ _id, count }) => [_id, count]));
    const count = (party: string | null) => found.get(party) ?? 0;
    for (const list of lists)
      counted.set(list, list.parties ? list.parties.reduce((total, party) => total + count(party), 0) : count(null));
  });
  await Promise.all(tasks);
  return keys.map((key) => counted.get(key) ?? 0);
}
