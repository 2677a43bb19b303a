/** The tables below the collections of the local engine: what is loaded there goes past the front and past the indexes. */
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

export interface Table {
  readonly collection: number;
  readonly name: string;
  /** What makes its indexes anew. */
  readonly indexes: readonly string[];
}

export interface Tables {
  /** Takes the indexes of a collection away, and the log of what is written to it. */
  bare(database: string, collection: string): Promise<Table>;
  /** Appends rows of binary COPY. */
  append(table: Table, rows: AsyncIterable<Buffer> | Iterable<Buffer>): Promise<void>;
  /** Builds the indexes and counts what the planner wants to know, two tables at a time. */
  complete(tables: readonly Table[], progress: (done: number, of: number, name: string) => void): Promise<void>;
  close(): Promise<void>;
}

/** Of an index build; what PostgreSQL sorts beyond it goes to files. */
const BUILD_MEMORY = '2GB';
const BUILDERS = 2;
const HEADER = Buffer.concat([Buffer.from('PGCOPY\n\u00ff\r\n\0', 'latin1'), Buffer.alloc(8)]);
const TRAILER = Buffer.from([0xff, 0xff]);

/** On the socket of the engines that run in `home`. */
export function openTables(home: string): Tables {
  // A socket's path has at most 107 bytes, a home may lie deeper.
  process.chdir(join(home, 'root/run/engines'));
  const pool = new pg.Pool({ host: '/proc/self/cwd', user: 'engine', database: 'postgres', max: BUILDERS + 1 });
  return {
    bare: (database, collection) => bare(pool, database, collection),
    append: async ({ name }, rows) => {
      const client = await pool.connect();
      try {
        await pipeline(Readable.from(framed(rows)), client.query(copyFrom(`COPY ${name} FROM STDIN (FORMAT binary)`)));
      } finally {
        client.release();
      }
    },
    complete: async (tables, progress) => {
      const waiting = await largestFirst(pool, tables);
      const statements = tables.reduce((sum, { indexes }) => sum + indexes.length + 1, 0);
      let done = 0;
      await Promise.all(
        Array.from({ length: BUILDERS }, async () => {
          const client = await pool.connect();
          await client.query(`SET maintenance_work_mem = '${BUILD_MEMORY}'`);
          await client.query('SET max_parallel_maintenance_workers = 0');
          for (let next = waiting.shift(); next; next = waiting.shift())
            for (const statement of [...next.indexes, `VACUUM (ANALYZE) ${next.name}`]) {
              progress(done++, statements, statement);
              await client.query(statement);
            }
          client.release();
        }),
      );
    },
    close: () => pool.end(),
  };
}

async function bare(pool: pg.Pool, database: string, collection: string): Promise<Table> {
  const found = await pool.query<{ id: string }>(
    'SELECT collection_id AS id FROM documentdb_api_catalog.collections WHERE database_name = $1 AND collection_name = $2',
    [database, collection],
  );
  const id = Number(found.rows[0]!.id);
  const name = `documentdb_data.documents_${id}`;
  const { rows } = await pool.query<{ index: string; key: string | null; definition: string }>(
    `SELECT i.indexrelid::regclass AS index, c.conname AS key, coalesce(
       'ALTER TABLE ' || i.indrelid::regclass || ' ADD CONSTRAINT ' || c.conname || ' ' || pg_get_constraintdef(c.oid),
       pg_get_indexdef(i.indexrelid)) AS definition
     FROM pg_index i LEFT JOIN pg_constraint c ON c.conindid = i.indexrelid AND c.contype IN ('p', 'x')
     WHERE i.indrelid = $1::regclass ORDER BY i.indexrelid`,
    [name],
  );
  for (const { index, key } of rows)
    await pool.query(key === null ? `DROP INDEX ${index}` : `ALTER TABLE ${name} DROP CONSTRAINT ${key}`);
  // Of data that is thrown away: neither written twice, nor vacuumed beside the load.
  await pool.query(`ALTER TABLE ${name} SET UNLOGGED`);
  await pool.query(`ALTER TABLE ${name} SET (autovacuum_enabled = off)`);
  return { collection: id, name, indexes: rows.map(({ definition }) => definition) };
}

/** So that no builder is left with a large one at the end. */
async function largestFirst(pool: pg.Pool, tables: readonly Table[]): Promise<Table[]> {
  const sized = await Promise.all(
    tables.map(async (table) => {
      const { rows } = await pool.query<{ bytes: string }>('SELECT pg_table_size($1::regclass) AS bytes', [table.name]);
      return { table, work: Number(rows[0]!.bytes) * table.indexes.length };
    }),
  );
  return sized.sort((a, b) => b.work - a.work).map(({ table }) => table);
}

async function* framed(rows: AsyncIterable<Buffer> | Iterable<Buffer>): AsyncGenerator<Buffer> {
  yield HEADER;
  yield* rows;
  yield TRAILER;
}
