import { documents, type Stored } from '../query.ts';

const MOST = 10_000;

type Versioned = { readonly _id: string; readonly version: number };

/** What the versions of a domain's parties are read by: in id order after one, ids and versions only, so many at once at most. */
export const versionsOf = (parties: Stored) => async (after: string | null | undefined, first: number) => {
  const beyond = after == null ? {} : { _id: { $gt: after } };
  const page = { projection: { version: 1 }, sort: { _id: 1 }, limit: Math.min(first, MOST) } as const;
  const found = await documents<Versioned>(parties, beyond, page);
  return found.map(({ _id: id, version }) => ({ id, version }));
};
