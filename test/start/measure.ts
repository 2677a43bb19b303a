/**
 * `npm run start-time`: how long the gateway alone takes until it serves, and the processor time of its process until
 * then, which says more on a busy machine (Linux). The first start, which fills the cache of compiled modules, does not count.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

const STARTS = 7;
/** Linux counts processor time in hundredths of a second. */
const TICK_MS = 10;
const COMMAND = join(import.meta.dirname, '..', '..', 'cli', 'c360.ts');
const SUPERGRAPH = join(import.meta.dirname, '..', '..', 'schema', 'supergraph.graphql');

const starts: { readonly ms: number; readonly cpuMs: number }[] = [];
for (let start = 0; start <= STARTS; start += 1) starts.push(await measured());
const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[times.length >> 1]!;
const [, ...counted] = starts;
process.stdout.write(
  `${counted.length} starts: ${median(counted.map(({ ms }) => ms)).toFixed(0)} ms until it serves, ` +
    `${median(counted.map(({ cpuMs }) => cpuMs))} ms of processor time (medians)\n`,
);

async function measured() {
  const began = performance.now();
  const arguments_ = [COMMAND, 'gateway', '--supergraph', SUPERGRAPH, '--port', '0'];
  const gateway = spawn(process.execPath, arguments_, { stdio: ['ignore', 'pipe', 'pipe'] });
  const complaint = text(gateway.stderr);
  try {
    await Promise.race([once(gateway.stdout, 'data'), failed(gateway, complaint)]);
    return { ms: performance.now() - began, cpuMs: cpuMsOf(gateway.pid!) };
  } finally {
    if (gateway.exitCode === null) {
      gateway.kill();
      await once(gateway, 'exit');
    }
  }
}

async function failed(gateway: ChildProcess, complaint: Promise<string>): Promise<never> {
  await once(gateway, 'exit');
  throw new Error(`The gateway did not start: ${await complaint}`);
}

function cpuMsOf(pid: number): number {
  const [user, system] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ').slice(11, 13);
  return (Number(user) + Number(system)) * TICK_MS;
}
