import { randomBytes } from 'node:crypto';
import type { Connection } from '../platform/mongo.ts';

/** What of a mongoose schema says how a document looks. */
interface Shape {
  readonly paths: Readonly<Record<string, { readonly instance: string; readonly schema?: Shape }>>;
}

const BATCH = 1_000;
const HOUR_MS = 3_600_000;
/** How many texts there are of a kind; of numbers, one in as many is not 0. */
const DISTINCT = 50;
/** Small collections are scanned whatever indexes there are: each document weighs what some hundred would in a narrow one. */
const WEIGHT_BYTES = 750;

/** A document of a schema's shape; as valid as plans need it, not as a write would leave it. */
function sample({ paths }: Shape, n: number): Record<string, unknown> {
  const doc: Record<string, unknown> = {};
  for (const [path, { instance, schema }] of Object.entries(paths))
    if (path !== '_id') doc[path] = value(path, instance, schema, n);
  return doc;
}

function value(path: string, instance: string, schema: Shape | undefined, n: number): unknown {
  switch (instance) {
    case 'String':
      return `${path} ${n % DISTINCT}`;
    case 'Number':
      return n % DISTINCT === 0 ? n : 0;
    case 'Boolean':
      return false;
    case 'Date':
      return new Date(Date.UTC(2024, 0, 1) + n * HOUR_MS);
    case 'Array':
      return schema ? [sample(schema, n)] : [`${path} ${n % DISTINCT}`];
    default:
      return schema ? sample(schema, n) : {};
  }
}

/** Fills every collection of a connection's models with documents, and lets the engine count their values. */
export async function fill(
  connection: Connection,
  countOf: (collection: string) => number,
  attributesOf: (type: string) => Iterable<string>,
): Promise<void> {
  for (const { modelName, collection, schema } of Object.values(connection.models)) {
    const count = countOf(collection.name);
    for (let start = 0; start < count; start += BATCH) {
      const docs = Array.from({ length: Math.min(BATCH, count - start) }, (_, k) => ({
        _id: `fill:${String(start + k).padStart(7, '0')}`,
        ...sample(schema as unknown as Shape, start + k),
        attributes: Object.fromEntries([...attributesOf(modelName)].map((name) => [name, (start + k) % DISTINCT])),
        weight: randomBytes(WEIGHT_BYTES).toString('hex'),
      }));
      await connection.collection<{ _id: string }>(collection.name).insertMany(docs);
    }
    await analyze(connection, collection.name);
  }
}

/** Plans follow statistics, which the local engine otherwise takes seconds later; MongoDB needs none. */
export async function analyze(connection: Connection, collection: string): Promise<void> {
  try {
    await connection.db!.command({ analyze: collection });
  } catch (error) {
    if (!(error instanceof Error) || !/no such command|CommandNotFound|not enabled|disabled/iu.test(error.message))
      throw error;
  }
}
