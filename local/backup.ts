import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { startEngines } from './engines.ts';
import { homeAt, readSettings } from './home.ts';
import { runInside } from './inside.ts';
import { BACKUP_FORMAT, type BackupManifest } from './manifest.ts';
import { POSTGRES_BIN } from './processes.ts';
import { ownerOf } from './root.ts';
import { run } from './run.ts';

/** The layout of a backup file; a reader refuses what it does not know. */
/**
 * Copies all data of a home, as of one moment, into one file of mode 0600, while the engines run or not. Redis is left out:
 * it holds no truth, its consumers compare versions and catch up. An existing file is replaced only by a whole new one.
 */
export async function backup(path: string, file: string): Promise<BackupManifest> {
  const home = homeAt(path);
  if (!existsSync(join(home.postgresData, 'PG_VERSION'))) {
    throw new Error(`A backup is made of a home that has data; ${home.path} has none`);
  }
  const target = resolve(file);
  mkdirSync(dirname(target), { recursive: true });
  const work = mkdtempSync(join(dirname(target), '.c360-backup-'));
  const engines = await startEngines({ home: path, durable: true });
  try {
    const manifest = {
      format: BACKUP_FORMAT,
      createdAt: new Date().toISOString(),
      versions: readSettings(home)!.versions,
    };
    writeFileSync(join(work, 'manifest.json'), JSON.stringify(manifest, null, 2) + '\n');
    const copy = [
      `${POSTGRES_BIN}/pg_basebackup`,
      '-h',
      '/run/engines',
      '-U',
      'engine',
      '-D',
      '-',
      '-F',
      'tar',
      '-X',
      'fetch',
      '-z',
      '-c',
      'fast',
    ];
    await runInside(home, ownerOf(home)!, copy, join(work, 'base.tar.gz'));
    await run('tar', ['-cf', join(work, 'backup'), '-C', work, 'manifest.json', 'base.tar.gz']);
    await run('chmod', ['600', join(work, 'backup')]);
    await run('sync', [join(work, 'backup')]);
    renameSync(join(work, 'backup'), target);
    return manifest;
  } finally {
    rmSync(work, { recursive: true, force: true });
    await engines.stop();
  }
}
