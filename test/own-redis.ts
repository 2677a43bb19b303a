import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chownSync, closeSync, existsSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { freePort } from '../local/ports.ts';
import { spawnInside } from '../local/processes.ts';
import { untilRedisAnswers } from '../local/redis.ts';
import { ownerOf } from '../local/root.ts';
import { TEST_HOME } from './engines.ts';

/** A Redis of one test alone, on data and a port that outlive its process. */
export interface OwnRedis {
  readonly url: string;
  /** Kills the process as a crash does. */
  kill(): Promise<void>;
  /** Starts it again; resolves when it answers. */
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** The program of the tests' local engines, or that of the machine where it has engines of its own. */
export async function openRedis(): Promise<OwnRedis> {
  const uid = ownerOf(TEST_HOME);
  const inside = uid !== null && existsSync(join(TEST_HOME.root, 'usr/bin/redis-server'));
  const data = mkdtempSync(join(inside ? join(TEST_HOME.root, 'tmp') : tmpdir(), 'redis-'));
  if (inside) chownSync(data, uid, uid);
  const [port, password] = [await freePort(), randomBytes(12).toString('hex')];
  const options = ['--port', `${port}`, '--bind', '127.0.0.1', '--requirepass', password, '--appendonly', 'yes'];
  const at = (dir: string) => [...options, '--save', '', '--dir', dir, '--loglevel', 'warning'];
  const nowhere = openSync('/dev/null', 'w');
  const run = () =>
    inside
      ? spawnInside(TEST_HOME, uid, ['/usr/bin/redis-server', ...at(join('/tmp', basename(data)))], 'SIGKILL', nowhere)
      : spawn('redis-server', at(data), { stdio: 'ignore' });
  let child = run();
  await untilRedisAnswers(port, password);
  const kill = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  };
  return {
    url: `redis://:${password}@127.0.0.1:${port}`,
    kill,
    start: async () => {
      child = run();
      await untilRedisAnswers(port, password);
    },
    stop: async () => {
      await kill();
      closeSync(nowhere);
      rmSync(data, { recursive: true, force: true });
    },
  };
}
