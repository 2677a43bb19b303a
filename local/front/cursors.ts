import type { Command } from './command.ts';
import type { EngineFunction, Run } from './engine.ts';
import { CommandError } from './errors.ts';

/** The engine keeps a cursor's file for as long; MongoDB forgets idle cursors after ten minutes. */
const IDLE_MS = 600_000;
const CURSOR_NOT_FOUND = 43;
const GET_MORE = `
  SELECT cursorpage::bytea AS page, continuation::bytea AS continuation
  FROM documentdb_api.cursor_get_more($1, $2::bytea::documentdb_core.bson, $3::bytea::documentdb_core.bson)`;

interface Cursor {
  readonly database: string;
  continuation: Uint8Array;
  usedAt: number;
}

export type Cursors = ReturnType<typeof createCursors>;

/** Where the engine's cursors stand; it keeps no state itself but what the continuation says. */
export function createCursors() {
  const open = new Map<string, Cursor>();
  const sweep = setInterval(() => {
    for (const [id, { usedAt }] of open) if (usedAt < Date.now() - IDLE_MS) open.delete(id);
  }, 60_000).unref();

  async function first(run: Run, fn: EngineFunction, command: Command): Promise<Uint8Array> {
    const row = await run(fn.name, fn.text, [command.database, command.spec]);
    if (row.continuation) {
      const continuation = row.continuation as Uint8Array;
      open.set(String(row.cursorid), { database: command.database, continuation, usedAt: Date.now() });
    }
    return row.page as Uint8Array;
  }

  async function more(run: Run, command: Command): Promise<Uint8Array> {
    const id = String(command.target);
    const cursor = open.get(id);
    if (!cursor || cursor.database !== command.database)
      throw new CommandError(CURSOR_NOT_FOUND, `cursor id ${id} not found`);
    const row = await run('getMore', GET_MORE, [command.database, command.spec, cursor.continuation]);
    if (row.continuation) Object.assign(cursor, { continuation: row.continuation, usedAt: Date.now() });
    else open.delete(id);
    return row.page as Uint8Array;
  }

  function kill(ids: readonly bigint[]) {
    const killed = ids.filter((id) => open.delete(String(id)));
    const missing = ids.filter((id) => !killed.includes(id));
    return { cursorsKilled: killed, cursorsNotFound: missing, cursorsAlive: [], cursorsUnknown: [], ok: 1 };
  }

  return { first, more, kill, stop: () => clearInterval(sweep) };
}
