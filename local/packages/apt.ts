import { existsSync, mkdirSync, mkdtempSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hostEnvironment } from '../config.ts';
import type { Report } from '../progress.ts';
import { run } from '../run.ts';
import { debianMirrors } from './mirrors.ts';

const WANTED = ['postgresql-18-documentdb', 'redis-server', 'dash', 'util-linux'];
/** Testing first; what has just left it, or not yet come, is in sid. */
const SUITES = ['forky', 'sid'];
const KEYRING = '/usr/share/keyrings/debian-archive-keyring.gpg';
const POLL_MS = 250;

/** A private apt state in `folder`: own lists, own empty dpkg status, own cache. The host's apt only lends mirrors and proxy. */
export interface PrivateApt {
  readonly folder: string;
  readonly env: NodeJS.ProcessEnv;
}

/** What the dependencies name but no engine loads: half of the bytes, most of them behind raster formats of GDAL. */
const SPARED =
  /^(gdal-|gnupg|gpg|perl|fonts?-|fontconfig|locales|passwd|procps|openssl$|dirmngr|pinentry|systemd|lib(gdal|sfcgal|perl|systemd-shared|lapack|blas|gfortran|svtav1|poppler|hdf|aom|spatialite|nss3|jxl|c-gconv|c-l10n|rav1e|xerces|heif|mpfr|db5|hwy|cfitsio|absl|dav1d|netcdf|freetype|gav1|archive|gpgme|boost|qhull|de265|openjp2|yuv))/;

/** A package to fetch. */
export interface Package {
  readonly name: string;
  readonly bytes: number;
  /** True for what the engines most likely do without. */
  readonly spared: boolean;
}

export interface PackageSource {
  readonly packages: readonly Package[];
  /** Fetches packages; answers the paths of their .deb files. */
  fetch(packages: readonly Package[], report: Report): Promise<string[]>;
}

/** Opens an apt state of its own in `folder`, on the first mirror that has the engines. */
export async function openPackageSource(folder: string, report: Report): Promise<PackageSource> {
  const keyring = await debianKeyring(folder);
  const apt = await createApt(folder);
  const uris = await chooseSource(apt, keyring, report);
  const packages = [...uris.matchAll(/^'[^']+' ([^_ ]+)_\S+ (\d+)/gm)].map(([, name, size]) => ({
    name: name!,
    bytes: Number(size),
    spared: SPARED.test(name!),
  }));
  return { packages, fetch: (wanted, tell) => download(apt, wanted, tell) };
}

async function createApt(folder: string): Promise<PrivateApt> {
  for (const path of ['lists/partial', 'cache/archives/partial', 'etc/apt.conf.d', 'etc/preferences.d']) {
    mkdirSync(join(folder, path), { recursive: true });
  }
  writeFileSync(join(folder, 'status'), '');
  // How this host reaches the network is its business: proxies and credentials are taken over.
  const network = (await run('apt-config', ['dump']))
    .split('\n')
    .filter((line) => /^Acquire::(https?|Retries|ForceIPv)/.test(line));
  const settings = {
    Dir: folder,
    'Dir::State': folder,
    'Dir::State::status': join(folder, 'status'),
    'Dir::State::lists': join(folder, 'lists'),
    'Dir::Cache': join(folder, 'cache'),
    'Dir::Etc': join(folder, 'etc'),
    'Dir::Etc::sourcelist': join(folder, 'sources.list'),
    'Dir::Etc::sourceparts': '-',
    'Dir::Etc::netrc': '/etc/apt/auth.conf',
    'Dir::Etc::netrcparts': '/etc/apt/auth.conf.d',
    'Dir::Log': folder,
    'APT::Sandbox::User': 'root',
    'APT::Install-Recommends': 'false',
    'Acquire::Languages': 'none',
    'Acquire::Retries': '3',
    // Testing's Release file can be past its date on a machine whose clock is ahead; its signature is what counts.
    'Acquire::Check-Valid-Until': 'false',
    'Acquire::Check-Date': 'false',
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name} "${value}";`);
  writeFileSync(join(folder, 'apt.conf'), [...network, ...lines, ''].join('\n'));
  return {
    folder,
    env: { ...hostEnvironment(), APT_CONFIG: join(folder, 'apt.conf'), DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' },
  };
}

/** Settles on the first mirror and suite that have the packages; answers apt's list of what an installation would fetch. */
async function chooseSource(apt: PrivateApt, keyring: string, report: Report): Promise<string> {
  const failures: string[] = [];
  for (const mirror of debianMirrors()) {
    for (const suite of SUITES) {
      report('index', `Reading the package index of ${suite} from ${mirror}`);
      writeFileSync(join(apt.folder, 'sources.list'), `deb [signed-by=${keyring}] ${mirror} ${suite} main\n`);
      try {
        await run('apt-get', ['update', '-qq', '-o', 'APT::Update::Error-Mode=any'], { env: apt.env });
        return await run('apt-get', ['install', '-qq', '--print-uris', ...WANTED], { env: apt.env });
      } catch (error) {
        failures.push(`${mirror} ${suite}: ${(error as Error).message}`);
      }
    }
  }
  throw new Error(`No Debian mirror gave ${WANTED[0]}:\n${failures.join('\n')}`);
}

async function download(apt: PrivateApt, packages: readonly Package[], report: Report): Promise<string[]> {
  const into = mkdtempSync(join(apt.folder, 'debs-'));
  const total = packages.reduce((sum, { bytes }) => sum + bytes, 0);
  const tell = () => report('download', `Fetching ${packages.length} packages`, bytesIn(into), total);
  const timer = setInterval(tell, POLL_MS);
  try {
    await run('apt-get', ['download', '-qq', ...packages.map(({ name }) => name)], { env: apt.env, cwd: into });
    tell();
  } finally {
    clearInterval(timer);
  }
  return readdirSync(into).map((file) => join(into, file));
}

function bytesIn(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .map((entry) => statSync(join(entry.parentPath, entry.name), { throwIfNoEntry: false }))
    .reduce((sum, found) => sum + (found?.isFile() ? found.size : 0), 0);
}

/** Debian's archive keyring; on a derivative it comes from the derivative's own signed archive. */
async function debianKeyring(folder: string): Promise<string> {
  if (existsSync(KEYRING)) return KEYRING;
  const into = join(folder, 'keyring');
  mkdirSync(into, { recursive: true });
  await run('apt-get', ['download', '-qq', 'debian-archive-keyring'], { cwd: into });
  const [deb] = readdirSync(into);
  await run('dpkg-deb', ['-x', join(into, deb!), into]);
  return join(into, KEYRING);
}
