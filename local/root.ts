import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Home } from './home.ts';
import type { PackageRoot } from './packages/cache.ts';
import { run } from './run.ts';

/** First choice for the engines' user id; one that the host's passwd does not know. */
const FIRST_UID = 59_360;
const KEPT = new Set(['data']);
const DEVICES = [
  ['null', '3'],
  ['zero', '5'],
  ['urandom', '9'],
] as const;

/** Fills a home's root with the engines' files and answers the user id they run under. Safe to repeat after a crash at any point. */
export async function prepareRoot(home: Home, packages: PackageRoot): Promise<number> {
  const mark = join(home.root, '.packages');
  const uid = ownerOf(home) ?? freeUid();
  if (!existsSync(mark) || readFileSync(mark, 'utf8') !== packages.id) {
    await linkPackages(home, packages);
    await makeDevices(home);
    writeFileSync(join(home.root, 'etc/passwd'), `root:x:0:0::/:/bin/sh\nengine:x:${uid}:${uid}::/:/bin/sh\n`);
    writeFileSync(join(home.root, 'etc/group'), `root:x:0:\nengine:x:${uid}:\n`);
    writeFileSync(mark, packages.id);
  }
  for (const folder of ['tmp', 'dev/shm', 'run/engines'])
    rmSync(join(home.root, folder), { recursive: true, force: true });
  for (const folder of ['run', 'data']) mkdirSync(join(home.root, folder), { recursive: true, mode: 0o755 });
  for (const folder of ['tmp', 'dev/shm', 'run/engines', 'data/redis', 'data/postgresql']) {
    const path = join(home.root, folder);
    mkdirSync(path, { recursive: true, mode: 0o700 });
    chmodSync(path, 0o700);
    chownSync(path, uid, uid);
  }
  return uid;
}

/** Hard links cost no space; a cache on another file system is copied. */
async function linkPackages(home: Home, packages: PackageRoot): Promise<void> {
  mkdirSync(home.root, { recursive: true, mode: 0o755 });
  for (const name of readdirSync(home.root)) {
    if (!KEPT.has(name)) rmSync(join(home.root, name), { recursive: true, force: true });
  }
  const from = join(packages.path, '.');
  try {
    await run('cp', ['-a', '--link', `${from}/.`, home.root]);
  } catch {
    await run('cp', ['-a', '--reflink=auto', '--remove-destination', `${from}/.`, home.root]);
  }
}

async function makeDevices(home: Home): Promise<void> {
  mkdirSync(join(home.root, 'dev'), { recursive: true });
  for (const [name, minor] of DEVICES) await run('mknod', ['-m', '666', join(home.root, 'dev', name), 'c', '1', minor]);
}

/** The user id a home's data belongs to; null where there is none yet. */
export function ownerOf(home: Home): number | null {
  const uid = statSync(home.postgresData, { throwIfNoEntry: false })?.uid;
  return uid === undefined || uid === 0 ? null : uid;
}

function freeUid(): number {
  const taken = new Set(
    readFileSync('/etc/passwd', 'utf8')
      .split('\n')
      .map((line) => Number(line.split(':')[2])),
  );
  let uid = FIRST_UID;
  while (taken.has(uid)) uid += 1;
  return uid;
}
