import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { setPriority } from 'node:os';
import { join } from 'node:path';
import { Fault } from './fault.ts';

const ROOT = join(import.meta.dirname, '..');
const SOURCES = join(ROOT, 'console');
const VITE = join(ROOT, 'node_modules/vite/bin/vite.js');

/** Behind what answers requests: nobody waits for the page as for an answer. */
const NICE = 10;

/** The folder of the built console: the one of these very sources, made when it is missing. */
export async function builtConsole(home: string, signal: AbortSignal): Promise<string> {
  if (!existsSync(VITE)) return prebuilt();
  const kept = join(home, 'console');
  const folder = join(kept, hashOfSources());
  if (existsSync(join(folder, 'index.html'))) return folder;
  mkdirSync(kept, { recursive: true });
  const draft = join(kept, `draft-${process.pid}`);
  await build(draft, signal);
  for (const old of readdirSync(kept)) if (join(kept, old) !== draft) rmSync(join(kept, old), { recursive: true });
  renameSync(draft, folder);
  return folder;
}

/** What an image without build tools carries. */
function prebuilt(): string {
  const folder = join(SOURCES, 'dist');
  if (existsSync(join(folder, 'index.html'))) return folder;
  throw new Fault('The console is built by `npm run console` where the development dependencies are; it is not there.');
}

/** Everything the built files depend on. */
function hashOfSources(): string {
  const hash = createHash('sha256').update(readFileSync(join(ROOT, 'package-lock.json')));
  const files = readdirSync(SOURCES, { withFileTypes: true }).filter((entry) => entry.isFile());
  for (const { name } of files.sort((a, b) => a.name.localeCompare(b.name, 'en')))
    hash.update(name).update(readFileSync(join(SOURCES, name)));
  return hash.digest('hex').slice(0, 16);
}

function build(folder: string, signal: AbortSignal): Promise<void> {
  const args = [VITE, 'build', SOURCES, '--outDir', folder, '--emptyOutDir', '--logLevel', 'error'];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'], signal, env: {} });
  if (child.pid) setPriority(child.pid, NICE);
  let output = '';
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`The console could not be built:\n${output.slice(-2_000)}`)),
    );
  });
}
