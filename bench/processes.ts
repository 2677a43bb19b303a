/** Processes of a variant, and what they have used of processor and memory. Linux only: it reads `/proc`. */
import { spawn, type ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';

const TICK_MS = 10;
const START_MS = 90_000;

export interface Started {
  readonly pid: number;
  /** From the start of the process until it said that it serves. */
  readonly startMs: number;
  /** Processor time until then: what starting takes on a machine that has nothing else to do. */
  readonly startCpuMs: number;
  /** What it printed as JSON when it was ready. */
  readonly said: Readonly<Record<string, never>>;
  readonly stop: () => Promise<void>;
}

/** Starts a process that prints one line of JSON once it serves. */
export async function startSaying(command: readonly string[], env: NodeJS.ProcessEnv): Promise<Started> {
  const began = performance.now();
  const { child, ended, errors } = start(command, env);
  const line = new Promise<string>((resolve) => {
    createInterface({ input: child.stdout! }).on('line', (text) => text.startsWith('{') && resolve(text));
  });
  const said = JSON.parse(await first(line, ended, errors, command)) as Started['said'];
  return {
    pid: child.pid!,
    startMs: performance.now() - began,
    startCpuMs: cpuMsOf(treeOf(child.pid!)),
    said,
    stop: stopOf(child, ended),
  };
}

/** Starts a server that prints nothing of its own; it serves once it answers. */
export async function startServing(
  command: readonly string[],
  env: NodeJS.ProcessEnv,
  answers: () => Promise<boolean>,
  cwd?: string,
): Promise<Started> {
  const began = performance.now();
  const { child, ended, errors } = start(command, env, cwd);
  child.stdout!.on('data', (chunk: Buffer) => errors.push(chunk.toString()));
  const up = (async () => {
    while (performance.now() - began < START_MS && !(await answers().catch(() => false)))
      await new Promise((resolve) => setTimeout(resolve, 100));
    return '{}';
  })();
  await first(up, ended, errors, command);
  return {
    pid: child.pid!,
    startMs: performance.now() - began,
    startCpuMs: cpuMsOf(treeOf(child.pid!)),
    said: {},
    stop: stopOf(child, ended),
  };
}

function start([file, ...rest]: readonly string[], env: NodeJS.ProcessEnv, cwd?: string) {
  const child = spawn(file!, rest, { env: { ...process.env, ...env }, cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  const errors: string[] = [];
  child.stderr.on('data', (chunk: Buffer) => errors.push(chunk.toString()));
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  return { child, ended, errors };
}

async function first(ready: Promise<string>, ended: Promise<void>, errors: string[], command: readonly string[]) {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => (timer = setTimeout(() => resolve(null), START_MS)));
  const line = await Promise.race([ready, ended.then(() => null), late]);
  clearTimeout(timer);
  if (line === null)
    throw new Error(`${command.slice(0, 3).join(' ')} did not start: ${errors.join('').slice(-2_000)}`);
  return line;
}

const stopOf = (child: ChildProcess, ended: Promise<void>) => async () => {
  for (const pid of treeOf(child.pid!).reverse()) tryKill(pid);
  await ended;
};

function tryKill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

const stat = (pid: number | string): string[] => {
  const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return text.slice(text.lastIndexOf(')') + 2).split(' ');
};
const pids = () =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .map(Number);

/** A process and all below it, parents first. */
export function treeOf(root: number): number[] {
  const parents = new Map<number, number>();
  for (const pid of pids()) attempt(() => parents.set(pid, Number(stat(pid)[1])));
  const tree = [root];
  for (const pid of tree) for (const [child, parent] of parents) if (parent === pid) tree.push(child);
  return tree;
}

/** The processes that see this folder as `/`: the engines of a home. */
export const inRoot = (root: string): number[] =>
  pids().filter((pid) => attempt(() => readlinkSync(`/proc/${pid}/root`)) === root);

/** User and system time of processes, those included that they waited for. */
export const cpuMsOf = (processes: readonly number[]): number =>
  processes.reduce((sum, pid) => {
    const [user, system, usersOfChildren, systemOfChildren] = (attempt(() => stat(pid)) ?? [])
      .slice(11, 15)
      .map(Number);
    return sum + ((user ?? 0) + (system ?? 0) + (usersOfChildren ?? 0) + (systemOfChildren ?? 0)) * TICK_MS;
  }, 0);

export const rssMbOf = (processes: readonly number[]): number =>
  processes.reduce((sum, pid) => {
    const status = attempt(() => readFileSync(`/proc/${pid}/status`, 'utf8')) ?? '';
    return sum + Number(/^VmRSS:\s+(\d+)/mu.exec(status)?.[1] ?? 0) / 1024;
  }, 0);

function attempt<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null; // it ended meanwhile
  }
}
