import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { startEngines } from './engines.ts';
import { moveApart } from './apart.ts';
import { homeAt, readSettings, type Home } from './home.ts';
import { runInside } from './inside.ts';
import { BACKUP_FORMAT, type BackupManifest } from './manifest.ts';
import { POSTGRES_BIN } from './processes.ts';
import { reset } from './reset.ts';
import { restore } from './restore.ts';
import { ownerOf } from './root.ts';
import { run } from './run.ts';

export interface BackupOptions {
  /** A database that goes into a file of its own instead, so that it can be kept for less long. */
  readonly apart?: { readonly database: string; readonly file: string };
}

/**
 * Copies all data of a home, as of one moment, into one file of mode 0600, while the engines run or not. Redis is left out:
 * it holds no truth, its consumers compare versions and catch up. An existing file is replaced only by a whole new one. A
 * database that is to be apart is taken out of a copy, which needs room for the data twice more and an engine of its own.
 */
export async function backup(path: string, file: string, { apart }: BackupOptions = {}): Promise<BackupManifest> {
  const home = homeAt(path);
  if (!existsSync(join(home.postgresData, 'PG_VERSION'))) {
    throw new Error(`A backup is made of a home that has data; ${home.path} has none`);
  }
  const target = resolve(file);
  mkdirSync(dirname(target), { recursive: true });
  const work = mkdtempSync(join(dirname(target), '.c360-backup-'));
  const copy = join(work, 'copy');
  try {
    const manifest = manifestOf(home, apart?.database ?? null);
    const whole = await pack(path, work, { ...manifest, apart: null });
    if (apart) {
      await restore(copy, whole);
      await moveApart(copy, apart.database, resolve(apart.file));
    }
    renameSync(apart ? await pack(copy, work, manifest) : whole, target);
    return manifest;
  } finally {
    if (apart) await reset(copy);
    rmSync(work, { recursive: true, force: true });
  }
}

const manifestOf = (home: Home, apart: string | null): BackupManifest => ({
  format: BACKUP_FORMAT,
  createdAt: new Date().toISOString(),
  versions: readSettings(home)!.versions,
  apart,
});

/** The data of a home as a backup file in the working folder. */
async function pack(path: string, work: string, manifest: BackupManifest): Promise<string> {
  const home = homeAt(path);
  const engines = await startEngines({ home: path, durable: true });
  try {
    writeFileSync(join(work, 'manifest.json'), JSON.stringify(manifest, null, 2) + '\n');
    const copy = [`${POSTGRES_BIN}/pg_basebackup`, '-h', '/run/engines', '-U', 'engine'];
    const form = ['-D', '-', '-F', 'tar', '-X', 'fetch', '-z', '-c', 'fast'];
    await runInside(home, ownerOf(home)!, [...copy, ...form], join(work, 'base.tar.gz'));
    await run('tar', ['-cf', join(work, 'backup'), '-C', work, 'manifest.json', 'base.tar.gz']);
    await run('chmod', ['600', join(work, 'backup')]);
    await run('sync', [join(work, 'backup')]);
    return join(work, 'backup');
  } finally {
    await engines.stop();
  }
}
