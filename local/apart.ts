import { once } from 'node:events';
import { createReadStream, createWriteStream, renameSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import type pg from 'pg';
import { run } from './run.ts';
import { inEngine } from './sql.ts';

const FORMAT = 1;
const BATCH = 1_000;
/** How the engine writes a document as text. */
const DOCUMENT = /^BSONHEX[0-9a-f]+$/u;

/** The first line of a file that has one database, each further line a document of one of its collections. */
interface Head {
  readonly format: number;
  readonly createdAt: string;
  readonly database: string;
}

type Line = readonly [collection: string, document: string];

/** Moves a database of a home into a file of mode 0600, and leaves nothing of it in the home's data: not in files, not in statistics, not in the log to come. */
export async function moveApart(home: string, database: string, file: string): Promise<void> {
  await inEngine(home, async (client) => {
    const partial = `${file}.partial`;
    const packed = createGzip();
    const written = pipeline(packed, createWriteStream(partial, { mode: 0o600 }));
    const write = async (line: unknown) =>
      void (packed.write(`${JSON.stringify(line)}\n`) || (await once(packed, 'drain')));
    await write({ format: FORMAT, createdAt: new Date().toISOString(), database } satisfies Head);
    for await (const line of documentsOf(client, database)) await write(line);
    packed.end();
    await written;
    await run('sync', [partial]);
    renameSync(partial, file);
    await client.query('SELECT documentdb_api.drop_database($1)', [database]);
    // Statistics quote documents, and the log has pages of what was dropped: what is copied next begins after both.
    await client.query('VACUUM FULL pg_catalog.pg_statistic');
    await client.query('VACUUM FULL pg_catalog.pg_statistic_ext_data');
    await client.query('CHECKPOINT');
    await client.query('SELECT pg_switch_wal()');
  });
}

async function* documentsOf(client: pg.Client, database: string): AsyncGenerator<Line> {
  const { rows } = await client.query<{ name: string; id: string }>(
    'SELECT collection_name AS name, collection_id AS id FROM documentdb_api_catalog.collections WHERE database_name = $1',
    [database],
  );
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ');
  for (const { name, id } of rows) {
    await client.query(
      `DECLARE apart NO SCROLL CURSOR FOR SELECT document::text FROM documentdb_data.documents_${BigInt(id)}`,
    );
    for (;;) {
      const { rows: found } = await client.query<{ document: string }>(`FETCH ${BATCH} FROM apart`);
      for (const { document } of found) yield [name, document];
      if (found.length === 0) break;
    }
    await client.query('CLOSE apart');
  }
  await client.query('COMMIT');
}

/** When a file of `moveApart` was written; throws for any other file. */
export async function readApart(file: string): Promise<Head> {
  const lines = linesOf(file);
  try {
    const first = await lines.next();
    const head = first.done ? {} : (JSON.parse(first.value) as Partial<Head>);
    if (head.format === FORMAT && head.database && head.createdAt) return head as Head;
    throw new Error('no head');
  } catch (error) {
    throw new Error(`Keys come from the file that \`c360 backup\` wrote beside the backup; ${file} is none`, {
      cause: error,
    });
  } finally {
    await lines.return(undefined);
  }
}

/** Puts the documents of such a file into a home, in place of those that its database has. */
export async function bringBack(home: string, file: string): Promise<void> {
  const { database } = await readApart(file);
  await inEngine(home, async (client) => {
    await client.query('BEGIN');
    await client.query('SELECT documentdb_api.drop_database($1)', [database]);
    let first = true;
    for await (const line of linesOf(file)) {
      const [collection, document] = first ? [] : (JSON.parse(line) as Line);
      first = false;
      if (collection === undefined) continue;
      if (!DOCUMENT.test(document!))
        throw new Error(`Documents of a keys file are written as the engine writes them; one of ${file} is not`);
      await client.query({
        name: 'bring back',
        text: 'SELECT documentdb_api.insert_one($1, $2, $3::documentdb_core.bson)',
        values: [database, collection, document],
      });
    }
    await client.query('COMMIT');
  });
}

async function* linesOf(file: string): AsyncGenerator<string, void> {
  const unpacked = createGunzip();
  const reading = createReadStream(file).on('error', (error) => unpacked.destroy(error));
  try {
    yield* createInterface({ input: reading.pipe(unpacked), crlfDelay: Infinity });
  } finally {
    reading.destroy();
    unpacked.destroy();
  }
}
