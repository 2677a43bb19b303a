import { deserialize, serialize } from 'bson';
import type { Command } from './command.ts';
import type { Cursors } from './cursors.ts';
import { firstPage, single, type Run } from './engine.ts';
import { CommandError } from './errors.ts';
import { explain } from './explain.ts';
import { findAndModify, writeBatch } from './writes.ts';

type Document = Record<string, unknown>;
export type Reply = Uint8Array | Document;

/** What a command of the engine works with: `run` is the connection it is on, `lookup` another. */
export interface Call {
  readonly command: Command;
  readonly run: Run;
  readonly lookup: Run;
  readonly cursors: Cursors;
}
type Handler = (call: Call) => Promise<Reply>;

const BSON = '::bytea::documentdb_core.bson';
const collectionOf = (command: Command) => String(command.target);

const opensCursor =
  (fn: string): Handler =>
  ({ run, cursors, command }) =>
    cursors.first(run, firstPage(fn), command);

const passes =
  (fn: string): Handler =>
  async ({ run, command }) => {
    const { name, text } = single(fn);
    return (await run(name, text, [command.database, command.spec])).page as Uint8Array;
  };

const sql =
  (
    text: string,
    values: (command: Command) => unknown[],
    reply: (row: Record<string, unknown>, command: Command) => Reply,
  ): Handler =>
  async ({ run, command }) =>
    reply(await run(command.name, text, values(command)), command);

const page = (row: Record<string, unknown>) => row.page as Uint8Array;
const aggregate = opensCursor('documentdb_api.aggregate_cursor_first_page');
const modify: Handler = ({ run, lookup, command }) => findAndModify(run, lookup, command);
const batch: Handler = ({ run, command }) => writeBatch(run, command);

const createIndexes: Handler = async ({ run, command }) => {
  const { name, text } = single('documentdb_api_internal.create_indexes_non_concurrently');
  const row = await run(name, text.replace(`$2${BSON})`, `$2${BSON}, true)`), [command.database, command.spec]);
  const reply = deserialize(row.page as Uint8Array) as { raw?: { defaultShard?: Document } };
  return reply.raw?.defaultShard ?? reply;
};

const drop = sql(
  'SELECT documentdb_api.drop_collection($1, $2) AS dropped',
  (command) => [command.database, collectionOf(command)],
  (_row, command) => ({ ns: `${command.database}.${collectionOf(command)}`, nIndexesWas: 1, ok: 1 }),
);

/** MongoDB's command for statistics of a collection's values: plans follow them, and a bulk load makes old ones wrong. */
const analyze: Handler = async ({ run, command }) => {
  const text = `SELECT collection_id::text AS id FROM documentdb_api_catalog.collections WHERE database_name = $1 AND collection_name = $2`;
  const { id } = await run('', text, [command.database, collectionOf(command)]);
  if (id === undefined) throw new CommandError(26, `ns does not exist: ${command.database}.${collectionOf(command)}`);
  await run('', `ANALYZE documentdb_data.documents_${Number(id)}`, []);
  return { ok: 1 };
};

/** Every command the engine answers, by name in lower case. */
const HANDLERS: Readonly<Record<string, Handler>> = {
  insert: batch,
  update: batch,
  delete: batch,
  findandmodify: modify,
  find: opensCursor('documentdb_api.find_cursor_first_page'),
  aggregate,
  listcollections: opensCursor('documentdb_api.list_collections_cursor_first_page'),
  listindexes: opensCursor('documentdb_api.list_indexes_cursor_first_page'),
  getmore: ({ run, cursors, command }) => cursors.more(run, command),
  killcursors: async ({ cursors, command }) => cursors.kill(command.get('cursors') as bigint[]),
  count: sql(`SELECT document::bytea AS page FROM documentdb_api.count_query($1, $2${BSON})`, specOf, page),
  distinct: sql(`SELECT document::bytea AS page FROM documentdb_api.distinct_query($1, $2${BSON})`, specOf, page),
  explain: ({ run, command }) => explain(run, command),
  analyze,
  create: passes('documentdb_api.create_collection_view'),
  drop,
  dropdatabase: sql(
    'SELECT documentdb_api.drop_database($1)',
    (command) => [command.database],
    (_row, command) => ({ dropped: command.database, ok: 1 }),
  ),
  createindexes: createIndexes,
  dropindexes: passes('documentdb_api_internal.drop_indexes_non_concurrently'),
  collmod: sql(
    `SELECT documentdb_api.coll_mod($1, $2, $3${BSON})::bytea AS page`,
    (command) => [command.database, collectionOf(command), command.spec],
    page,
  ),
  collstats: sql(
    'SELECT documentdb_api.coll_stats($1, $2, $3)::bytea AS page',
    (command) => [command.database, collectionOf(command), Number(command.get('scale') ?? 1)],
    page,
  ),
  dbstats: sql(
    'SELECT documentdb_api.db_stats($1, $2)::bytea AS page',
    (command) => [command.database, Number(command.get('scale') ?? 1)],
    page,
  ),
  listdatabases: sql(
    `SELECT documentdb_api.list_databases($1${BSON})::bytea AS page`,
    (command) => [command.spec],
    page,
  ),
  renamecollection: sql(
    `SELECT documentdb_api.rename_collection($1${BSON})::bytea AS page`,
    (command) => [command.spec],
    page,
  ),
  validate: sql(`SELECT document::bytea AS page FROM documentdb_api.validate($1, $2${BSON})`, specOf, page),
};

/** Writes a session may retry. */
export const RETRYABLE = new Set(['insert', 'update', 'delete', 'findandmodify']);

function specOf(command: Command): unknown[] {
  return [command.database, command.spec];
}

/** The handler of a command; an unknown one is a CommandNotFound. */
export function handlerOf(command: Command): Handler {
  const handler = Object.hasOwn(HANDLERS, command.name.toLowerCase())
    ? HANDLERS[command.name.toLowerCase()]
    : undefined;
  if (!handler) throw new CommandError(59, `no such command: '${command.name}'`);
  return handler;
}

/** A reply as bytes. */
export function toBytes(reply: Reply): Uint8Array {
  return reply instanceof Uint8Array ? reply : serialize(reply);
}
