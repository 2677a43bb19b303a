import { existsSync, statSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { requireRoot } from './unavailable.ts';
import { tryHold } from './hold.ts';
import { homeAt, readSettings, type Home } from './home.ts';
import { readPackages } from './packages/cache.ts';
import { enginesIn } from './processes.ts';
import { untilRedisAnswers } from './redis.ts';
import { run } from './run.ts';
import { checkVersions } from './versions.ts';

export interface Finding {
  readonly ok: boolean;
  readonly message: string;
  /** What a person can do about it. */
  readonly remedy?: string;
}

const LOW_DISK_BYTES = 2 * 1024 ** 3;

/** What is there and what is wrong with the private engines of a home; reads, changes nothing. */
export async function doctor(path: string): Promise<Finding[]> {
  const home = homeAt(path);
  const checks = [machine, packages, folder, disk, versions, running];
  const findings = await Promise.all(checks.map((check) => check(home)));
  return findings.flat();
}

const fine = (message: string): Finding => ({ ok: true, message });
const wrong = (message: string, remedy: string): Finding => ({ ok: false, message, remedy });

async function machine(): Promise<Finding> {
  try {
    requireRoot();
    await run('dpkg-deb', ['--version']);
    return fine('This machine can run private engines: Linux, root, Debian packages');
  } catch (error) {
    const [reason, ...advice] = (error as Error).message.split('\n');
    return wrong(reason!, advice.join('\n') || 'Set MONGODB_URI and REDIS_URL');
  }
}

async function packages(): Promise<Finding> {
  const cached = readPackages();
  if (!cached) return fine('The engines are not in the cache yet; the next start fetches them');
  const { postgresql, documentdb, redis } = cached.versions;
  const text = `PostgreSQL ${postgresql}, DocumentDB ${documentdb}, Redis ${redis} in ${cached.path}`;
  const whole = existsSync(join(cached.path, 'usr/lib/postgresql/18/bin/postgres'));
  return whole
    ? fine(text)
    : wrong(
        `Files are missing from the package cache: ${text}`,
        `Remove ${join(cached.path, '..')}; the next start fetches it anew`,
      );
}

async function folder({ path, postgresData }: Home): Promise<Finding[]> {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return [fine(`There is no home at ${path} yet; the first start makes it`)];
  const closed = (found.mode & 0o077) === 0;
  const size = existsSync(postgresData) ? (await run('du', ['-sh', postgresData])).split('\t')[0] : 'no';
  return [
    closed ? fine(`Only its owner can read ${path}`) : wrong(`Other users can read ${path}`, `chmod 700 ${path}`),
    fine(`${path} holds ${size} data`),
  ];
}

async function disk({ path }: Home): Promise<Finding> {
  const { bavail, bsize } = await statfs(existsSync(path) ? path : '/');
  const free = `${((bavail * bsize) / 1024 ** 3).toFixed(1)} GB are free for ${path}`;
  return bavail * bsize > LOW_DISK_BYTES
    ? fine(free)
    : wrong(free, 'Make room, or set C360_HOME to a folder on a larger disk');
}

async function versions(home: Home): Promise<Finding[]> {
  const [settings, cached] = [readSettings(home), readPackages()];
  if (!settings || !cached) return [];
  try {
    checkVersions(home.path, settings.versions, cached.versions);
    return [fine('The engines can open the data')];
  } catch (error) {
    return [wrong((error as Error).message, 'Restore the package cache that wrote the data, or reset')];
  }
}

async function running(home: Home): Promise<Finding[]> {
  const held = await tryHold(home);
  const processes = existsSync(home.root) ? enginesIn(home).length : 0;
  if (!held && processes > 0) {
    return [
      wrong(
        `${processes} engine processes of an earlier start run without a keeper`,
        'The next start ends and replaces them',
      ),
    ];
  }
  if (!held) return [fine('The engines do not run')];
  try {
    const { ports, passwords } = readSettings(home)!;
    await untilRedisAnswers(ports.redis, passwords.redis);
    return [fine(`The engines run: MongoDB protocol on 127.0.0.1:${ports.mongodb}, Redis on 127.0.0.1:${ports.redis}`)];
  } catch (error) {
    return [wrong((error as Error).message, `See ${home.log}`)];
  } finally {
    await held.release();
  }
}
