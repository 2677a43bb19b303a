import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import mongoose from 'mongoose';
import { doctor } from './doctor.ts';
import { startEngines, type Engines } from './engines.ts';
import { homeAt, readSettings, writeSettings } from './home.ts';
import { enginesIn } from './processes.ts';
import { reset } from './reset.ts';
import { inEngine } from './sql.ts';

const START_MS = 60_000;
let folder: string;
const home = () => join(folder, 'one');
const start = (path = home()) => startEngines({ home: path, durable: true });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'c360-engines-'));
});
afterAll(async () => {
  await reset(home());
  rmSync(folder, { recursive: true, force: true });
});

async function write(engines: Engines, _id: string): Promise<void> {
  await withItems(engines, (items) => items.insertOne({ _id }));
}

async function read(engines: Engines): Promise<string[]> {
  return withItems(engines, (items) => items.distinct('_id'));
}

async function withItems<T>(
  { mongodbUri }: Engines,
  work: (items: mongoose.mongo.Collection<{ _id: string }>) => Promise<T>,
) {
  const client = await new mongoose.mongo.MongoClient(mongodbUri).connect();
  try {
    return await work(client.db('kept').collection<{ _id: string }>('items'));
  } finally {
    await client.close();
  }
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await delay(20);
}

/** A process of the engines may have ended since it was looked up: with the one it serves. */
function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

function keepersOf(path: string): number[] {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids.map(Number).filter((pid) => {
    try {
      const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
      return command[1]?.endsWith('keeper.ts') === true && command[2] === path;
    } catch {
      return false;
    }
  });
}

/** A process of its own that starts the engines, says so, and waits to be killed. */
async function startElsewhere() {
  const module = join(import.meta.dirname, 'engines.ts');
  const code = `
    const { startEngines } = await import(${JSON.stringify(module)});
    const { reused } = await startEngines({ home: ${JSON.stringify(home())}, durable: true });
    console.log(reused);
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [reused] = (await once(child.stdout, 'data')) as [Buffer];
  return { child, reused: reused.toString().trim() === 'true' };
}

test(
  'data and addresses survive a stop, and a stop leaves no process',
  async () => {
    const first = await start();
    await write(first, 'first');
    await first.stop();
    expect(enginesIn(homeAt(home()))).toEqual([]);
    const second = await start();
    expect([second.reused, second.mongodbUri, second.redisUrl]).toEqual([false, first.mongodbUri, first.redisUrl]);
    expect(await read(second)).toEqual(['first']);
    await second.stop();
  },
  START_MS,
);

test(
  'a second start joins the first, and the engines end with the last that holds them',
  async () => {
    const first = await start();
    const { child, reused } = await startElsewhere();
    expect(reused).toBe(true);
    await first.stop();
    const third = await start();
    expect(third.reused).toBe(true);
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(await read(third)).toEqual(['first']);
    await third.stop();
    expect(enginesIn(homeAt(home()))).toEqual([]);
  },
  START_MS,
);

test('plans cost a random page as memory does, by the word of the engine itself', async () => {
  const asked = await inEngine(home(), (client) => client.query('SHOW random_page_cost'));
  expect(asked.rows).toEqual([{ random_page_cost: '1.1' }]);
});

test(
  'engines end by themselves when their starter is killed',
  async () => {
    const { child } = await startElsewhere();
    expect(enginesIn(homeAt(home())).length).toBeGreaterThan(1);
    child.kill('SIGKILL');
    await until(() => enginesIn(homeAt(home())).length === 0 && keepersOf(home()).length === 0);
  },
  START_MS,
);

test(
  'what was acknowledged survives a kill of everything, and the next start replaces what is left',
  async () => {
    const first = await start();
    await write(first, 'second');
    // The keeper first, so that nothing ends in good order.
    for (const pid of [...keepersOf(home()), ...enginesIn(homeAt(home()))]) kill(pid);
    // A pid file that names a living process of somebody else must not stop the next start.
    const lock = join(homeAt(home()).postgresData, 'postmaster.pid');
    writeFileSync(lock, readFileSync(lock, 'utf8').replace(/^\d+/, String(process.pid)));
    const second = await start();
    expect(second.reused).toBe(false);
    expect(await read(second)).toEqual(['first', 'second']);
    await second.stop();
  },
  START_MS,
);

test(
  'engines that lost their keeper are ended by the next start',
  async () => {
    await start();
    for (const pid of keepersOf(home())) process.kill(pid, 'SIGKILL');
    const engines = await start();
    expect(engines.reused).toBe(false);
    expect(await read(engines)).toEqual(['first', 'second']);
    await engines.stop();
  },
  START_MS,
);

test(
  'two homes run at once on their own ports with their own data, and other users reach neither',
  async () => {
    const other = join(
      folder,
      'a/home/deeper/than/the/path/of/a/socket/may/be/which/is/one/hundred/and/seven/bytes/on/linux',
    );
    const [first, second] = await Promise.all([start(), start(other)]);
    expect(await read(second)).toEqual([]);
    expect(new Set([first.mongodbUri, second.mongodbUri, first.redisUrl, second.redisUrl]).size).toBe(4);
    expect(statSync(home()).mode & 0o777).toBe(0o700);
    expect(statSync(homeAt(home()).settings).mode & 0o777).toBe(0o600);
    expect(await tellRedis(first, 'PING')).toMatch(/^-NOAUTH/);
    expect((await doctor(home())).filter(({ ok }) => !ok)).toEqual([]);
    await expect(reset(other)).rejects.toThrow('in use');
    await Promise.all([first.stop(), second.stop()]);
    await reset(other);
    expect(readdirSync(other)).toEqual([]);
  },
  START_MS,
);

test('data of a newer engine is refused before anything is touched', async () => {
  const settings = readSettings(homeAt(home()))!;
  writeSettings(homeAt(home()), { ...settings, versions: { ...settings.versions, documentdb: '99.0' } });
  await expect(start()).rejects.toThrow(/was written by 99\.0, the engine here is .*c360 backup.*c360 reset/);
  expect((await doctor(home())).filter(({ ok }) => !ok)).toMatchObject([{ message: expect.stringContaining('99.0') }]);
  writeSettings(homeAt(home()), settings);
});

test('without the rights of root the message says what to set', async () => {
  const real = process.getuid;
  process.getuid = () => 1000;
  try {
    await expect(startEngines({ home: join(folder, 'none'), durable: true })).rejects.toThrow(
      /need the rights of root.*MONGODB_URI and REDIS_URL.*docker compose up -d mongodb redis/s,
    );
  } finally {
    process.getuid = real;
  }
});

async function tellRedis({ redisUrl }: Engines, line: string): Promise<string> {
  const socket = connect(Number(new URL(redisUrl).port), '127.0.0.1', () => socket.write(`${line}\r\n`));
  const [answer] = (await once(socket, 'data')) as [Buffer];
  socket.destroy();
  return answer.toString();
}
