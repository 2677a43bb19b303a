import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
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

/** Unpacks packages over a merged-/usr skeleton and does by hand what the engines need of the maintainer scripts, none of which runs. */
export async function unpackRoot(debs: readonly string[], root: string, report: Report): Promise<void> {
  for (const folder of ['bin', 'sbin', 'lib', 'lib64']) {
    mkdirSync(join(root, 'usr', folder), { recursive: true });
    symlinkSync(`usr/${folder}`, join(root, folder));
  }
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
  // Nothing in here may lend root's rights to whoever runs it.
  await run('chmod', ['-R', 'a-s', root]);
  finish(root);
}

function finish(root: string): void {
  const extensions = join(root, 'usr/share/postgresql/18/extension');
  if (!existsSync(join(extensions, 'postgis.control')))
    symlinkSync('postgis-3.control', join(extensions, 'postgis.control'));
  if (!existsSync(join(root, 'bin/sh'))) symlinkSync('dash', join(root, 'bin/sh'));
  mkdirSync(join(root, 'etc'), { recursive: true });
  writeFileSync(join(root, 'etc/hosts'), '127.0.0.1 localhost\n');
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
