import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { cacheFolder } from '../config.ts';
import { withLock } from '../lock.ts';
import type { Report } from '../progress.ts';
import { run } from '../run.ts';
import { EnginesUnavailable } from '../unavailable.ts';
import { openPackageSource } from './apt.ts';
import { finishRoot, makeSkeleton, missingLibraries, unpackAll } from './unpack.ts';

/** Counts up when what is fetched or left out changes, so that an older root is not taken for a new one. */
const RECIPE = 'pg18-1';

export interface EngineVersions {
  readonly postgresql: string;
  readonly documentdb: string;
  readonly redis: string;
}

export interface PackageRoot {
  readonly path: string;
  /** Where a database folder as it is when new is kept, once one was made. */
  readonly pristine: string;
  /** Tells one root from another; equal ids hold equal files. */
  readonly id: string;
  readonly versions: EngineVersions;
}

type Manifest = Pick<PackageRoot, 'id' | 'versions'>;

/** The unpacked engines: from the cache, else fetched once and put there whole. */
export async function ensurePackages(report: Report): Promise<PackageRoot> {
  const cached = readPackages();
  if (cached) return cached;
  const folder = rootFolder();
  await requireTools();
  const waiting = () => report('download', 'Another process is fetching the engines; waiting for it');
  return withLock(folder, async () => readPackages() ?? build(folder, report), waiting);
}

/** The cached engines, or null. */
export function readPackages(): PackageRoot | null {
  const manifest = join(rootFolder(), 'packages.json');
  if (!existsSync(manifest)) return null;
  const { id, versions } = JSON.parse(readFileSync(manifest, 'utf8')) as Manifest;
  return packageRoot(rootFolder(), { id, versions });
}

function packageRoot(folder: string, manifest: Manifest): PackageRoot {
  return { path: join(folder, 'root'), pristine: join(folder, 'pristine.tar'), ...manifest };
}

function rootFolder(): string {
  return join(cacheFolder(), `engines-${RECIPE}-${process.arch}`);
}

async function build(folder: string, report: Report): Promise<PackageRoot> {
  const partial = `${folder}.partial`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(join(partial, 'root'), { recursive: true, mode: 0o700 });
  const apt = join(partial, 'apt');
  const debs = await fetchInto(join(partial, 'root'), apt, report).catch((error: Error) => {
    throw new EnginesUnavailable(`The engines could not be fetched: ${error.message}`, { cause: error });
  });
  const versions = versionsOf(debs);
  const id = `${RECIPE}-${Date.now().toString(36)}`;
  rmSync(apt, { recursive: true });
  writeFileSync(join(partial, 'packages.json'), JSON.stringify({ id, versions }, null, 2));
  rmSync(folder, { recursive: true, force: true });
  renameSync(partial, folder);
  return packageRoot(folder, { id, versions });
}

/** Fetches and unpacks what the engines load; should Debian's libraries have changed, all that the packages depend on. */
async function fetchInto(root: string, apt: string, report: Report): Promise<string[]> {
  mkdirSync(apt, { recursive: true });
  makeSkeleton(root);
  const source = await openPackageSource(apt, report);
  const debs = await source.fetch(
    source.packages.filter(({ spared }) => !spared),
    report,
  );
  await unpackAll(debs, root, report);
  if ((await missingLibraries(root)).length > 0) {
    const rest = source.packages.filter(({ spared }) => spared);
    await unpackAll(await source.fetch(rest, report), root, report);
  }
  await finishRoot(root);
  return debs;
}

function versionsOf(debs: readonly string[]): EngineVersions {
  const files = debs.map((path) => decodeURIComponent(basename(path)));
  return {
    postgresql: upstreamVersion(files, 'postgresql-18'),
    documentdb: upstreamVersion(files, 'postgresql-18-documentdb'),
    redis: upstreamVersion(files, 'redis-server'),
  };
}

/** A package's version without Debian's epoch and revision, from the names of .deb files. */
export function upstreamVersion(files: readonly string[], name: string): string {
  const version = files.find((file) => file.startsWith(`${name}_`))?.split('_')[1];
  if (!version) throw new Error(`The fetched packages include ${name}; got ${files.length} others`);
  return version.replace(/^\d+:/, '').replace(/-[^-]+$/, '');
}

async function requireTools(): Promise<void> {
  try {
    for (const tool of ['apt-get', 'dpkg-deb']) await run(tool, ['--version']);
  } catch (error) {
    throw new EnginesUnavailable(
      'The private engines come as Debian packages and need apt-get and dpkg-deb, which this machine lacks.',
      {
        cause: error,
      },
    );
  }
}
