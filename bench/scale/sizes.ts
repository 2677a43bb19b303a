/** What the databases of a house hold. */
import type { House } from '../../cli/house.ts';

interface Stats {
  readonly documents: number;
  readonly dataBytes: number;
  readonly storedBytes: number;
  readonly indexBytes: number;
}

/** By collection and whole, the key store's included. */
export async function sizes(house: House) {
  const collections: Record<string, Stats> = {};
  const databases = [...house.opened].map(([domain, { connection }]) => [domain, connection] as const);
  for (const [domain, connection] of [...databases, ['keys', house.keys.connection] as const])
    for (const { name } of await connection.listCollections()) {
      const { count, size, storageSize, totalIndexSize } = await connection.db!.command({ collStats: name });
      collections[`${domain}.${name}`] = {
        documents: count,
        dataBytes: size,
        storedBytes: storageSize,
        indexBytes: totalIndexSize,
      };
    }
  const total = (key: keyof Stats) => Object.values(collections).reduce((sum, each) => sum + each[key], 0);
  return {
    documents: total('documents'),
    dataBytes: total('dataBytes'),
    storedBytes: total('storedBytes'),
    indexBytes: total('indexBytes'),
    collections,
  };
}
