import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { bringBack, readApart } from './apart.ts';
import { readManifest, type BackupManifest } from './manifest.ts';
import { finishRestore, verifiedOf } from './finish.ts';
import { tryHold } from './hold.ts';
import { createHome, newPassword, readSettings, writeSettings, type Home } from './home.ts';
import { runInside } from './inside.ts';
import { withLock } from './lock.ts';
import { ensurePackages } from './packages/cache.ts';
import { POSTGRES_BIN, endOrphans } from './processes.ts';
import { reporter, type ProgressEvent } from './progress.ts';
import { prepareRoot } from './root.ts';
import { run } from './run.ts';
import { requireRoot } from './unavailable.ts';
import { checkVersions } from './versions.ts';

export interface RestoreOptions {
  /** True replaces the data a home has; else such a home is refused. */
  readonly replace?: boolean;
  /** The file of the database that the backup has apart; null: it stays empty. A backup that has one is restored only by one or the other. */
  readonly apart?: string | null;
  readonly progress?: (event: ProgressEvent) => void;
}

/**
 * Puts the data of a backup file into a home. What was there stays until the backup is unpacked and every file has proved its
 * checksum; an interruption leaves either the old data or the new, never a mixture.
 */
export async function restore(path: string, file: string, options: RestoreOptions = {}): Promise<BackupManifest> {
  requireRoot();
  const report = reporter(options.progress);
  const source = resolve(file);
  if (!existsSync(source)) throw new Error(`A restore reads a backup file; ${source} is not there`);
  if (options.apart) await readApart(options.apart);
  const home = createHome(path);
  const manifest = await withLock(home.path, async () => {
    await refuseInUse(home);
    if (hasData(home) && !options.replace) {
      throw new Error(
        `A restore goes into a home without data; ${home.path} has some. Say so to replace it, or run \`c360 reset\` first`,
      );
    }
    const packages = await ensurePackages(report);
    await endOrphans(home);
    const work = join(home.path, 'restore.partial');
    try {
      report('database', `Unpacking ${source}`);
      const manifest = await unpackOuter(source, work);
      checkVersions(source, manifest.versions, packages.versions);
      refuseWithoutApart(manifest, source, options);
      await unpackBase(home, await prepareRoot(home, packages), join(work, 'base.tar.gz'));
      const known = readSettings(home);
      writeSettings(home, {
        ports: known?.ports ?? { mongodb: 0, redis: 0 },
        passwords: known?.passwords ?? { mongodb: newPassword(), redis: newPassword() },
        versions: manifest.versions,
      });
      finishRestore(home);
      return manifest;
    } finally {
      rmSync(work, { recursive: true, force: true });
    }
  });
  if (options.apart) await bringBack(path, options.apart);
  return manifest;
}

function refuseWithoutApart({ apart }: BackupManifest, source: string, options: RestoreOptions): void {
  if (apart === null || options.apart !== undefined) return;
  throw new Error(
    `The database ${apart} of this backup lies in a file of its own, by default ${source}.keys: name it by --keys. ` +
      'With --without-keys the other data is restored, and cards that were sealed by those keys stay unreadable',
  );
}

function hasData(home: Home): boolean {
  return existsSync(join(home.postgresData, 'PG_VERSION'));
}

async function refuseInUse(home: Home): Promise<void> {
  const held = await tryHold(home);
  if (!held) return;
  await held.release();
  throw new Error(`Engines in use are not restored into; stop what runs on ${home.path} first`);
}

async function unpackOuter(source: string, work: string): Promise<BackupManifest> {
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { mode: 0o700 });
  await run('tar', ['-xf', source, '-C', work]).catch((error: Error) => {
    throw new Error(`A backup is a tar file that \`c360 backup\` wrote; ${source} is not: ${error.message}`, {
      cause: error,
    });
  });
  return readManifest(work, source);
}

async function unpackBase(home: Home, uid: number, base: string): Promise<void> {
  const partial = `${home.postgresData}.partial`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { mode: 0o700 });
  await run('tar', ['-xzf', base, '-C', partial]);
  await run('chown', ['-R', `${uid}:${uid}`, partial]);
  const inside = partial.slice(home.root.length);
  await runInside(home, uid, [`${POSTGRES_BIN}/pg_verifybackup`, '--quiet', inside], '/dev/null');
  await run('sync', ['-f', partial]);
  renameSync(partial, verifiedOf(home));
}
