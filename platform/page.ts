import DataLoader from 'dataloader';
import { Kind, type DocumentNode } from 'graphql';

import type { Position } from './cursor.ts';
import { clientError } from './errors.ts';
import type { Filter } from './mongo.ts';
import type { Reader } from './reader.ts';
import type { RowGate } from './row-gate.ts';
import { countAll, position, readSlices, type Doc, type List, type Slice } from './slices.ts';

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

/** Whose the documents of a collection are, for callers with a row policy. */
type Owned = 'party' | 'customer' | 'nobody';

export function createPageLoader<D extends Doc>(
  { connection, cursors, caller, rows }: Reader,
  collection: string,
  owned: Owned = 'party',
): PageLoader<D> {
  const slices = new DataLoader<Slice, D[]>((keys) => readSlices<D>(connection, collection, keys), { cache: false });
  const counts = new DataLoader<List, number>((keys) => countAll(connection, collection, keys), { cache: false });
  return {
    load: async (asked, args) => {
      const size = pageSize(args.first);
      const { name, order, filter } = asked.day?.at('') ?? asked;
      const scope = JSON.stringify([name, order, filter, caller.subject]);
      const after = args.after == null ? null : cursors.decode(args.after, scope);
      // Whoever pages over midnight goes on in the list of the day before.
      const wanted = (after?.[2] === undefined ? undefined : asked.day?.at(after[2])) ?? asked;
      const list = rows && owned !== 'nobody' ? await narrowed(wanted, collection, owned, rows) : wanted;
      const docs = await slices.load({ ...list, limit: size + 1, after });
      const cursor = (node: D) => cursors.encode(placed(position(node, list), list), scope);
      const edges = docs.slice(0, size).map((node) => ({ node, cursor: cursor(node) }));
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

/** The entries of a list that a row policy allows. */
async function narrowed(list: List, collection: string, owned: 'party' | 'customer', rows: RowGate): Promise<List> {
  if (owned === 'customer') return within(list, idAmong(await rows.customers()));
  if (list.parties !== null) {
    const allowed = await Promise.all(list.parties.map((id) => rows.party(id)));
    return { ...list, parties: list.parties.filter((_, index) => allowed[index]) };
  }
  const parties = await rows.parties();
  return collection === 'parties' ? within(list, idAmong(parties)) : { ...list, parties };
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
