import { once } from 'node:events';
import { chownSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { ChildProcess } from 'node:child_process';
import type pg from 'pg';
import { RETRIES_TABLE } from './front/retries.ts';
import type { Home } from './home.ts';
import { runInside } from './inside.ts';
import { run } from './run.ts';
import { PROGRAMS, spawnInside } from './processes.ts';

const START_PATIENCE_MS = 60_000;
const POLL_MS = 20;
/** The extensions of the engine, each after those it builds on. */
const EXTENSIONS = [
  'tsm_system_rows',
  'vector',
  'postgis',
  'pg_cron',
  'documentdb_core',
  'documentdb',
  'documentdb_extended_rum',
];

export interface Cluster {
  readonly home: Home;
  readonly uid: number;
  readonly pool: pg.Pool;
  readonly log: number;
}

/** Makes the database folder where there is none: from the pristine copy in the cache, which the first to come makes. */
export async function initialize(cluster: Cluster, pristine: string): Promise<void> {
  const { home, uid } = cluster;
  if (existsSync(join(home.postgresData, 'PG_VERSION'))) return;
  if (existsSync(pristine)) {
    const partial = `${home.postgresData}.partial`;
    rmSync(partial, { recursive: true, force: true });
    mkdirSync(partial, { mode: 0o700 });
    await run('tar', ['-xf', pristine, '-C', partial]);
    await run('chown', ['-R', `${uid}:${uid}`, partial]);
    await run('sync', ['-f', partial]);
    adopt(home, partial);
  } else {
    await makePristine(cluster, pristine);
  }
}

/** The rename is what makes a database folder count; whatever was interrupted before it starts anew. */
function adopt(home: Home, partial: string): void {
  rmSync(home.postgresData, { recursive: true });
  renameSync(partial, home.postgresData);
}

async function makePristine(cluster: Cluster, pristine: string): Promise<void> {
  const { home, uid, pool, log } = cluster;
  const made = `${home.postgresData}.partial`;
  rmSync(made, { recursive: true, force: true });
  mkdirSync(made, { mode: 0o700 });
  chownSync(made, uid, uid);
  await runInside(home, uid, PROGRAMS.initdb.command, '/dev/null');
  adopt(home, made);
  const postgres = spawnInside(home, uid, PROGRAMS.postgres.command, PROGRAMS.postgres.stop, log);
  await makeReady(pool, postgres, home);
  postgres.kill(PROGRAMS.postgres.stop);
  await once(postgres, 'exit');
  const partial = `${pristine}.${process.pid}`;
  await run('tar', ['-cf', partial, '-C', home.postgresData, '.']);
  renameSync(partial, pristine);
}

/** Waits until the engine answers, then brings the extension to the version of its files. */
export async function makeReady(pool: pg.Pool, postgres: ChildProcess, home: Home): Promise<void> {
  await untilItAnswers(pool, postgres, home);
  await pool.query('CREATE EXTENSION IF NOT EXISTS documentdb CASCADE');
  await pool.query('CREATE EXTENSION IF NOT EXISTS documentdb_extended_rum');
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
