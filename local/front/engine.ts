import pg from 'pg';

/** Runs one SQL statement of the engine; `name` lets a connection keep its plan. */
export type Run = (name: string, text: string, values: readonly unknown[]) => Promise<Row>;
export type Row = Record<string, unknown>;

/** A function of the engine's SQL surface, its BSON arguments and results as bytes. */
export interface EngineFunction {
  readonly name: string;
  readonly text: string;
}

const BSON = '::bytea::documentdb_core.bson';
const SEQUENCE = '::bytea::documentdb_core.bsonsequence';

/** `fn(database, spec)` with one BSON result. */
export function single(fn: string, result = 'documentdb_core.bson'): EngineFunction {
  return { name: fn, text: `SELECT r::${result}::bytea AS page FROM ${fn}($1, $2${BSON}) AS r` };
}

/** `fn(database, spec, sequence)` of the write commands. */
export function write(fn: string): EngineFunction {
  return {
    name: fn,
    text: `SELECT p_result::bytea AS page, p_success AS success FROM ${fn}($1, $2${BSON}, $3${SEQUENCE})`,
  };
}

/** `fn(database, spec)` that opens a cursor. */
export function firstPage(fn: string): EngineFunction {
  return {
    name: fn,
    text: `SELECT cursorpage::bytea AS page, continuation::bytea AS continuation, cursorid FROM ${fn}($1, $2${BSON})`,
  };
}

/** One connection of the pool as a `Run`. */
export function runOn(client: { query: pg.Pool['query'] }): Run {
  return async (name, text, values) => {
    const result = await client.query({ name, text, values: values as unknown[] });
    return (result.rows[0] ?? {}) as Row;
  };
}

export interface Pools {
  /** For commands of one statement. */
  readonly plain: pg.Pool;
  /** For transactions; apart, so that pinned connections never starve the plain commands they may wait for. */
  readonly pinned: pg.Pool;
  close(): Promise<void>;
}

/** What the engine's configuration must allow, with some left for its own jobs. */
export const MAX_PLAIN = 24;
export const MAX_PINNED = 64;

/** Pools on the engine's socket in `folder`, an absolute path of any length: it becomes this process's working folder. */
export function connectEngine(folder: string): Pools {
  // A socket's path has at most 107 bytes, a home may lie deeper.
  process.chdir(folder);
  const base = { host: '/proc/self/cwd', user: 'engine', database: 'postgres', idleTimeoutMillis: 60_000 };
  const plain = new pg.Pool({ ...base, max: MAX_PLAIN });
  const pinned = new pg.Pool({ ...base, max: MAX_PINNED });
  for (const pool of [plain, pinned]) {
    pool.on('error', () => undefined);
    // A connection that breaks fails the query on it; the event alone must not end the process.
    pool.on('connect', (client) => client.on('error', () => undefined));
  }
  return { plain, pinned, close: async () => void (await Promise.all([plain.end(), pinned.end()])) };
}
