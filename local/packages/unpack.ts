import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Report } from '../progress.ts';
import { run } from '../run.ts';

/** What no engine reads; a third of the bytes. */
const LEFT_OUT = [
  './usr/share/doc',
  './usr/share/man',
  './usr/share/info',
  './usr/share/locale',
  './usr/share/lintian',
  './usr/share/perl',
  './usr/lib/*/perl*',
  './usr/lib/systemd',
  './usr/lib/udev',
  './usr/lib/postgresql/*/lib/bitcode',
];
const WORKERS = 2;
const EXTENSIONS = 'usr/share/postgresql/18/extension';
const POSTGRES = '/usr/lib/postgresql/18';
const LOADED = [
  ...['postgres', 'initdb', 'pg_basebackup', 'pg_verifybackup', 'pg_waldump'].map((name) => `${POSTGRES}/bin/${name}`),
  ...[
    'pg_documentdb_core',
    'pg_documentdb',
    'pg_documentdb_extended_rum',
    'pg_cron',
    'postgis-3',
    'vector',
    'tsm_system_rows',
  ].map((name) => `${POSTGRES}/lib/${name}.so`),
  '/usr/bin/redis-server',
  '/usr/bin/setpriv',
];

/** An empty root with a merged /usr, to unpack packages over. */
export function makeSkeleton(root: string): void {
  for (const folder of ['bin', 'sbin', 'lib', 'lib64']) {
    mkdirSync(join(root, 'usr', folder), { recursive: true });
    symlinkSync(`usr/${folder}`, join(root, folder));
  }
}

/** Unpacks packages into a root; no script of theirs runs. */
export async function unpackAll(debs: readonly string[], root: string, report: Report): Promise<void> {
  const waiting = [...debs];
  let done = 0;
  const worker = async () => {
    for (let deb = waiting.pop(); deb; deb = waiting.pop()) {
      await unpack(deb, root);
      done += 1;
      report('unpack', `Unpacking package ${done} of ${debs.length}`);
    }
  };
  await Promise.all(Array.from({ length: WORKERS }, worker));
}

/** Does by hand what the engines need of the packages' scripts. */
export async function finishRoot(root: string): Promise<void> {
  // Nothing in here may lend root's rights to whoever runs it.
  await run('chmod', ['-R', 'a-s', root]);
  const extensions = join(root, EXTENSIONS);
  if (!existsSync(join(extensions, 'postgis.control')))
    symlinkSync('postgis-3.control', join(extensions, 'postgis.control'));
  if (!existsSync(join(root, 'bin/sh'))) symlinkSync('dash', join(root, 'bin/sh'));
  mkdirSync(join(root, 'etc'), { recursive: true });
  writeFileSync(join(root, 'etc/hosts'), '127.0.0.1 localhost\n');
}

/** The libraries that the engines' programs and extensions ask for and a root does not have. */
export async function missingLibraries(root: string): Promise<string[]> {
  const loader =
    readdirSync(join(root, 'lib64')).find((file) => file.startsWith('ld-linux')) ?? 'ld-linux-aarch64.so.1';
  const missing = new Set<string>();
  for (const file of LOADED) {
    const list = await run('/usr/sbin/chroot', [root, `/lib64/${loader}`, '--list', file]).catch(
      (error: Error) => error.message,
    );
    for (const [, library] of list.matchAll(/(\S+)(?: => not found|: cannot open shared object)/g))
      missing.add(library!);
  }
  return [...missing];
}

function unpack(deb: string, root: string): Promise<void> {
  const exclude = LEFT_OUT.map((pattern) => `--exclude=${pattern}`);
  const reader = spawn('dpkg-deb', ['--fsys-tarfile', deb], { stdio: ['ignore', 'pipe', 'inherit'] });
  const writer = spawn('tar', ['-x', '-C', root, '--keep-directory-symlink', '--no-same-owner', ...exclude], {
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  reader.stdout.pipe(writer.stdin);
  // tar stops reading when it fails; its exit says so.
  writer.stdin.on('error', () => undefined);
  const ended = [reader, writer].map(
    (child) =>
      new Promise<void>((resolve, reject) => {
        child.once('error', reject);
        child.once('exit', (code) =>
          code === 0 ? resolve() : reject(new Error(`Unpacking ${basename(deb)} ended with ${code}`)),
        );
      }),
  );
  return Promise.all(ended).then(() => undefined);
}
