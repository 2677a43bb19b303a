import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { ChildProcess } from 'node:child_process';
import type pg from 'pg';
import { RETRIES_TABLE } from './front/retries.ts';
import type { Home } from './home.ts';
import { PROGRAMS, spawnInside } from './processes.ts';

const START_PATIENCE_MS = 60_000;
const POLL_MS = 20;
/** The extensions of the engine, each after those it builds on. */
const EXTENSIONS = ['tsm_system_rows', 'vector', 'postgis', 'pg_cron', 'documentdb_core', 'documentdb'];

/** Makes the database folder where there is none. */
export async function initialize(home: Home, uid: number, log: number): Promise<void> {
  if (existsSync(join(home.postgresData, 'PG_VERSION'))) return;
  const { command, stop } = PROGRAMS.initdb;
  const code = await new Promise((resolve) => spawnInside(home, uid, command, stop, log).once('exit', resolve));
  if (code !== 0) throw new Error(`initdb ends with 0; it ended with ${code}, see ${home.log}`);
}

/** Waits until the engine answers, then brings the extension to the version of its files. */
export async function makeReady(pool: pg.Pool, postgres: ChildProcess, home: Home): Promise<void> {
  await untilItAnswers(pool, postgres, home);
  await pool.query('CREATE EXTENSION IF NOT EXISTS documentdb CASCADE');
  const outdated = await pool.query<{ name: string }>(
    'SELECT name FROM pg_available_extensions WHERE installed_version <> default_version AND name = ANY($1)',
    [EXTENSIONS],
  );
  const names = new Set(outdated.rows.map(({ name }) => name));
  for (const name of EXTENSIONS) if (names.has(name)) await pool.query(`ALTER EXTENSION ${name} UPDATE`);
  // Indexes are built inline, so nothing is ever queued for these jobs.
  await pool.query("SELECT cron.unschedule(jobid) FROM cron.job WHERE jobname LIKE 'documentdb_index_build%'");
  await pool.query(RETRIES_TABLE);
}

async function untilItAnswers(pool: pg.Pool, postgres: ChildProcess, home: Home): Promise<void> {
  const until = Date.now() + START_PATIENCE_MS;
  for (;;) {
    try {
      await pool.query('SELECT 1');
      return;
    } catch (error) {
      if (postgres.exitCode !== null)
        throw new Error(`PostgreSQL ended with ${postgres.exitCode} while starting; see ${home.log}`);
      if (Date.now() > until)
        throw new Error(
          `PostgreSQL answers within ${START_PATIENCE_MS / 1000} s of its start; it did not, see ${home.log}`,
          { cause: error },
        );
      await delay(POLL_MS);
    }
  }
}
