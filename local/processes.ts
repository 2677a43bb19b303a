import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync, readdirSync, readlinkSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Home } from './home.ts';

export const POSTGRES_BIN = '/usr/lib/postgresql/18/bin';
const POLL_MS = 25;
const CLEAN_ENV = { PATH: `${POSTGRES_BIN}:/usr/bin:/bin`, LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8', HOME: '/tmp' };

/** The arguments of `chroot` that run a program as the engines' user inside a home's root, and end it with this process. */
function inside(home: Home, uid: number, program: readonly string[], deathSignal: NodeJS.Signals): string[] {
  const drop = [
    '--reuid',
    `${uid}`,
    '--regid',
    `${uid}`,
    '--clear-groups',
    '--no-new-privs',
    '--pdeathsig',
    deathSignal.slice('SIG'.length),
  ];
  return [home.root, '/usr/bin/setpriv', ...drop, '--', ...program];
}

/** Starts a program in a home's root; what it prints goes to the given files. */
export function spawnInside(
  home: Home,
  uid: number,
  program: readonly string[],
  deathSignal: NodeJS.Signals,
  log: number,
  output: number = log,
): ChildProcess {
  return spawn('/usr/sbin/chroot', inside(home, uid, program, deathSignal), {
    env: CLEAN_ENV,
    stdio: ['ignore', output, log],
    cwd: '/',
  });
}

export const PROGRAMS = {
  // INT is PostgreSQL's fast shutdown.
  postgres: {
    command: [`${POSTGRES_BIN}/postgres`, '-D', '/data/postgresql', '-c', 'config_file=/etc/engines/postgresql.conf'],
    stop: 'SIGINT',
  },
  redis: { command: ['/usr/bin/redis-server', '/etc/engines/redis.conf'], stop: 'SIGTERM' },
  initdb: {
    command: [
      ...[
        `${POSTGRES_BIN}/initdb`,
        '-D',
        '/data/postgresql.partial',
        '-U',
        'engine',
        '-A',
        'trust',
        '--no-instructions',
      ],
      ...['--locale=C.UTF-8', '--encoding=UTF8'],
    ],
    stop: 'SIGTERM',
  },
} as const;

/** The engine processes that live in a home's root, whoever started them. */
export function enginesIn(home: Home): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => rootOf(pid) === home.root && !isZombie(pid));
}

/** Ends whatever engines an earlier, killed start has left in a home, and the marks they leave. */
export async function endOrphans(home: Home): Promise<number> {
  const found = enginesIn(home).length;
  for (const [signal, patienceMs] of [
    ['SIGINT', 5000],
    ['SIGTERM', 2000],
    ['SIGKILL', 5000],
  ] as const) {
    for (const pid of enginesIn(home)) signalTo(pid, signal);
    const until = Date.now() + patienceMs;
    while (enginesIn(home).length > 0 && Date.now() < until) await delay(POLL_MS);
  }
  const left = enginesIn(home);
  if (left.length > 0)
    throw new Error(
      `Engines of an earlier start must end before a new one; processes ${left.join(', ')} of ${home.root} do not`,
    );
  // Its pid may meanwhile belong to anything; nothing of this home runs any more.
  rmSync(join(home.postgresData, 'postmaster.pid'), { force: true });
  return found;
}

function signalTo(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

function rootOf(pid: number): string | null {
  try {
    return readlinkSync(`/proc/${pid}/root`);
  } catch {
    return null;
  }
}

function isZombie(pid: number): boolean {
  try {
    return /\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return true;
  }
}
