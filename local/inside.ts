import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import type { Home } from './home.ts';
import { spawnInside } from './processes.ts';

/** Runs a program of the engines to its end as their user, its output into `to`; anything but 0 is an error. */
export async function runInside(home: Home, uid: number, program: readonly string[], to: string): Promise<void> {
  const log = openSync(home.log, 'a', 0o600);
  const output = openSync(to, 'w', 0o600);
  try {
    const child = spawnInside(home, uid, program, 'SIGTERM', log, output);
    const [code] = (await once(child, 'exit')) as [number | null];
    if (code !== 0) throw new Error(`${program[0]} ends with 0; it ended with ${code}, see ${home.log}`);
  } finally {
    closeSync(output);
    closeSync(log);
  }
}
