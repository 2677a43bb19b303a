import DataLoader from 'dataloader';
import { documentOf } from './lazy.ts';
import { oneEach, type Model } from './mongo.ts';
import { query } from './query.ts';
import type { Projection, Reads } from './reads.ts';

/** How documents of a collection are read for one operation. */
export interface Reading<D> {
  /** What to ask the database for; absent: documents as they are. */
  readonly projection?: Projection;
  /** What came: decoded as far as it is looked at, and it is noted what is. */
  readonly opened: (documents: readonly Uint8Array[]) => readonly D[];
}

/** By what the operation looks at where that is known, and what is always needed; else whole. */
export function readingOf<D extends object>(
  collection: string,
  reads: Reads | undefined,
  always: Projection = {},
): Reading<D> {
  const learned = reads?.projection(collection);
  const projection = learned && { ...learned, ...always };
  return {
    ...(projection && { projection }),
    opened: (documents) => {
      const docs = documents.map(documentOf<D>);
      return reads ? reads.watched(collection, projection, docs) : docs;
    },
  };
}

/** Loads documents by id: one `$in` read per batch, in one piece however many are asked for, of what the operation reads. */
export const byId = <D extends { readonly _id: string }>({ db, collection: { name } }: Model<D>, reads?: Reads) =>
  new DataLoader<string, D | null>(async (ids) => {
    const { opened, ...projected } = readingOf<D>(name, reads);
    const found = await query(db, { find: name, filter: { _id: { $in: ids } }, ...projected });
    return oneEach(ids, opened(found), (doc) => doc._id);
  });
