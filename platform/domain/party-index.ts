import type { Connection } from '../mongo.ts';

type Key = Readonly<Record<string, 1 | -1>>;

const declared = new WeakMap<Connection, Map<string, Map<string, Key>>>();

/** The indexes that the model of a collection declares, by their text. */
function indexesOf(connection: Connection, name: string): Map<string, Key> {
  const known = declared.get(connection) ?? new Map<string, Map<string, Key>>();
  declared.set(connection, known);
  const own = known.get(name);
  if (own) return own;
  const model = Object.values(connection.models).find(({ collection }) => collection.name === name);
  const keys = (model?.schema.indexes() ?? []).map(([key]) => key as Key);
  const found = new Map(keys.map((key) => [JSON.stringify(key), key]));
  known.set(name, found);
  return found;
}

/** The index by which a collection's documents of a party are found, as an option of a read. */
export interface Hint {
  readonly hint?: Key;
}

/**
 * The index that gives a party's documents in an order, read from either end, else one that gives all of them. It is named
 * because an engine that guesses takes one that the rest of the filter leads to, and walks what all parties have there.
 */
export function hintByParty(connection: Connection, name: string, order: Key = {}): Hint {
  const indexes = indexesOf(connection, name);
  const inOrder = (turn: 1 | -1) => {
    const turned = Object.entries(order).map(([field, direction]) => [field, direction * turn]);
    return indexes.get(JSON.stringify({ party: 1, ...Object.fromEntries(turned) }));
  };
  const hint = inOrder(1) ?? inOrder(-1) ?? [...indexes.values()].find((key) => Object.keys(key)[0] === 'party');
  return hint ? { hint } : {};
}

/** The same of a model's collection, in no order. */
export const hintOf = ({
  db,
  collection,
}: {
  readonly db: Connection;
  readonly collection: { readonly name: string };
}): Hint => hintByParty(db, collection.name);

/**
 * A stage that changes nothing, before which documents are found by party: what follows filters those, and leads no engine to
 * another index.
 */
export const FOUND_BY_PARTY = { $set: { party: '$party' } } as const;
