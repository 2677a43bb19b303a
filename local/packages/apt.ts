import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
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

/** Fetches the engines' packages with everything they need into `folder`; answers the paths of the .deb files. */
export async function fetchPackages(folder: string, report: Report): Promise<string[]> {
  const keyring = await debianKeyring(folder);
  const apt = await createApt(folder);
  await chooseSource(apt, keyring, report);
  await download(apt, report);
  const archives = join(folder, 'cache/archives');
  return readdirSync(archives)
    .filter((file) => file.endsWith('.deb'))
    .map((file) => join(archives, file));
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

/** Settles on the first mirror and suite that have the packages. */
async function chooseSource(apt: PrivateApt, keyring: string, report: Report): Promise<void> {
  const failures: string[] = [];
  for (const mirror of debianMirrors()) {
    for (const suite of SUITES) {
      report('index', `Reading the package index of ${suite} from ${mirror}`);
      writeFileSync(join(apt.folder, 'sources.list'), `deb [signed-by=${keyring}] ${mirror} ${suite} main\n`);
      try {
        await run('apt-get', ['update', '-qq', '-o', 'APT::Update::Error-Mode=any'], { env: apt.env });
        await run('apt-get', ['install', '-qq', '--print-uris', ...WANTED], { env: apt.env });
        return;
      } catch (error) {
        failures.push(`${mirror} ${suite}: ${(error as Error).message}`);
      }
    }
  }
  throw new Error(`No Debian mirror gave ${WANTED[0]}:\n${failures.join('\n')}`);
}

async function download(apt: PrivateApt, report: Report): Promise<void> {
  const uris = await run('apt-get', ['install', '-qq', '--print-uris', ...WANTED], { env: apt.env });
  const sizes = [...uris.matchAll(/^'[^']+' \S+ (\d+)/gm)].map(([, size]) => Number(size));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const archives = join(apt.folder, 'cache/archives');
  const tell = () => report('download', `Fetching ${sizes.length} packages`, bytesIn(archives), total);
  const timer = setInterval(tell, POLL_MS);
  try {
    await run('apt-get', ['install', '-y', '-qq', '--download-only', ...WANTED], { env: apt.env });
    tell();
  } finally {
    clearInterval(timer);
  }
}

function bytesIn(archives: string): number {
  let bytes = 0;
  for (const folder of [archives, join(archives, 'partial')]) {
    for (const file of readdirSync(folder)) bytes += statSync(join(folder, file), { throwIfNoEntry: false })?.size ?? 0;
  }
  return bytes;
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
