import DataLoader from 'dataloader';
import { documentsById } from './by-id.ts';
import { documentOf } from './lazy.ts';
import { oneEach, type Model } from './mongo.ts';
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
  always?: Projection,
): Reading<D> {
  const learned = reads?.projection(collection);
  const projection = learned && always ? { ...learned, ...always } : learned;
  return {
    ...(projection && { projection }),
    opened: (documents) => {
      const docs = documents.map(documentOf<D>);
      return reads ? reads.watched(collection, projection, docs) : docs;
    },
  };
}

/** Loads documents by id, of what the operation reads: those that are asked for together by one command. */
export const byId = <D extends { readonly _id: string }>(model: Model<D>, reads?: Reads) =>
  new DataLoader<string, D | null>(async (ids) => {
    const { name } = model.collection;
    const projection = reads?.projection(name);
    const found = await documentsById<D>(model, ids, projection);
    return oneEach(ids, reads ? reads.watched(name, projection, found) : found, (doc) => doc._id);
  });
