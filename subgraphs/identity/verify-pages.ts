import type { Connection } from '../../platform/mongo.ts';
import type { Finding } from '../../platform/subgraph/subgraph.ts';

/** Documents that are read at once. */
export const PAGE = 1_000;

/** A difference within the links, or between them and what the domains show. */
export const finding = (id: string, rule: string, stored: unknown, expected: unknown): Finding => ({
  domain: 'identity',
  id,
  rule,
  stored,
  expected,
});

/** A collection in id order, page by page. */
export async function* pages<D extends { readonly _id: string }>(
  connection: Connection,
  name: string,
): AsyncGenerator<D[]> {
  const collection = connection.collection<{ _id: string }>(name);
  for (let after = ''; ;) {
    const page = (await collection
      .find({ _id: { $gt: after } }, { batchSize: PAGE })
      .sort({ _id: 1 })
      .limit(PAGE)
      .toArray()) as unknown as D[];
    if (page.length === 0) return;
    yield page;
    after = page.at(-1)!._id;
  }
}
