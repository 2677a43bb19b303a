import { deserialize } from 'bson';
import type { Command } from './command.ts';
import type { Run } from './engine.ts';
import { DUPLICATE_KEY } from './errors.ts';

type Document = Record<string, unknown>;

const INDEX = `
  SELECT (index_spec).index_name AS name, (index_spec).index_key::bytea AS key
  FROM documentdb_api_catalog.collection_indexes JOIN documentdb_api_catalog.collections USING (collection_id)
  WHERE database_name = $1 AND collection_name = $2 AND ((index_spec).index_name = $3 OR index_id::text = $3)`;

/**
 * The E11000 fields drivers and mongoose read. The engine names the index only, by its name in a result and by its id in a
 * constraint; the value is taken from what the command wanted to write.
 */
export async function duplicateKey(run: Run, command: Command, index: string, wanted: readonly Document[]) {
  const { database } = command;
  const collection = String(command.target);
  const row =
    index === '_id_' ? { name: '_id_', key: null } : await run('duplicate', INDEX, [database, collection, index]);
  const keyPattern: Document = row.key ? deserialize(row.key as Uint8Array) : { _id: 1 };
  const keyValue = Object.fromEntries(Object.keys(keyPattern).map((path) => [path, valueAt(wanted, path)]));
  const shown = Object.entries(keyValue).map(([path, value]) => `${path}: ${JSON.stringify(value, plainNumber)}`);
  const errmsg = `E11000 duplicate key error collection: ${database}.${collection} index: ${(row.name as string | undefined) ?? index} dup key: { ${shown.join(', ')} }`;
  return { code: DUPLICATE_KEY, errmsg, keyPattern, keyValue };
}

/** The index an engine message or constraint speaks of. */
export function indexIn(text: string): string {
  return /Index '([^']+)'/.exec(text)?.[1] ?? /documents_rum_index_(\d+)/.exec(text)?.[1] ?? '_id_';
}

/** What an update statement would have written, most telling first. */
export function wantedBy(statement: Document): Document[] {
  const update = (statement.u ?? statement.update ?? {}) as Document;
  const query = (statement.q ?? statement.query ?? {}) as Document;
  if (Array.isArray(update)) return [query];
  return [update, ...['$set', '$setOnInsert'].map((operator) => (update[operator] ?? {}) as Document), query];
}

function plainNumber(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? Number(value) : value;
}

function valueAt(documents: readonly Document[], path: string): unknown {
  for (const document of documents) {
    if (path in document) return document[path];
    const nested = path
      .split('.')
      .reduce<unknown>((value, key) => (value as Document | null | undefined)?.[key], document);
    if (nested !== undefined) return nested;
  }
  return null;
}
