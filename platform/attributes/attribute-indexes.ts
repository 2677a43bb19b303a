import { filterableOf, type DomainAttributes } from './attributes.ts';
import { listOrder } from '../domain/model.ts';
import type { Connection } from '../mongo.ts';

const PREFIX = 'attributes.';

/** The index of each filterable attribute, which leads to its matches in the order of the list; a second run changes nothing. */
export async function ensureAttributeIndexes(connection: Connection, types: DomainAttributes): Promise<void> {
  for (const [collection, names, order] of wanted(connection, types))
    for (const name of names)
      await connection.collection(collection).createIndex({ [`${PREFIX}${name}`]: 1, ...order });
}

/** Drops the indexes of attributes that lists no longer filter by. */
export async function dropUnusedAttributeIndexes(connection: Connection, types: DomainAttributes): Promise<void> {
  const kept = new Set(
    wanted(connection, types).flatMap(([collection, names]) => names.map((name) => `${collection} ${name}`)),
  );
  for (const name of new Set(Object.values(connection.models).map((model) => model.collection.name))) {
    const collection = connection.collection(name);
    for (const index of await collection.indexes()) {
      const lead = Object.keys(index.key)[0] ?? '';
      if (lead.startsWith(PREFIX) && !kept.has(`${name} ${lead.slice(PREFIX.length)}`))
        await collection.dropIndex(index.name!);
    }
  }
}

function wanted(connection: Connection, types: DomainAttributes) {
  return Object.entries(types).flatMap(([type, attributes]) => {
    const names = filterableOf(attributes);
    if (names.length === 0) return [];
    const model = connection.models[type];
    const order = model && listOrder(model.schema);
    if (!order)
      throw new Error(`A type with attributes that filter has a model of its name with a list; ${type} has none.`);
    return [[model.collection.name, names, order] as const];
  });
}
