/**
 * The process that keeps a home's engines: PostgreSQL and Redis as its children, the MongoDB front in itself. It lives as
 * long as somebody holds it: each holder keeps a connection to the control socket, the kernel closes it when the holder
 * dies, and with the last holder the engines end.
 */
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { openSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { initialize, makeReady } from './cluster.ts';
import { connectEngine } from './front/engine.ts';
import { serveFront } from './front/server.ts';
import { CONTROL_SOCKET, type KeeperMessage } from './hold.ts';
import { USER, homeAt, readSettings } from './home.ts';
import { PROGRAMS, spawnInside } from './processes.ts';
import { untilRedisAnswers } from './redis.ts';

const [homePath, uidText, pristine] = process.argv.slice(2);
const home = homeAt(homePath!);
const uid = Number(uidText);
const settings = readSettings(home)!;
const log = openSync(home.log, 'a', 0o600);

const children: Array<{ process: ChildProcess; stop: NodeJS.Signals }> = [];
const holders = new Set<Socket | 'starter'>(['starter']);
const control = createServer({ allowHalfOpen: true }, welcome);
let stopping = false;

process.on('SIGTERM', () => void shutDown(0));
process.on('SIGINT', () => void shutDown(0));
process.on('disconnect', () => release('starter'));

try {
  await start();
  send({ ready: true });
} catch (error) {
  complain(`the engines did not start: ${(error as Error).stack}`);
  send({ ready: false, reason: (error as Error).message });
  await shutDown(1);
}

async function start(): Promise<void> {
  const pools = connectEngine(home.run);
  await initialize({ home, uid, log, pool: pools.plain }, pristine!);
  const postgres = startChild('postgres');
  startChild('redis');
  await makeReady(pools.plain, postgres, home);
  await untilRedisAnswers(settings.ports.redis, settings.passwords.redis);
  const credentials = { user: USER, password: settings.passwords.mongodb };
  const front = serveFront(pools, credentials, `documentdb ${settings.versions.documentdb}`);
  front.listen(settings.ports.mongodb, '127.0.0.1');
  await once(front, 'listening');
  // Relative to the run folder, which is the working folder now: a socket's path has at most 107 bytes.
  control.listen(CONTROL_SOCKET);
  await once(control, 'listening');
}

function startChild(name: 'postgres' | 'redis'): ChildProcess {
  const { command, stop } = PROGRAMS[name];
  const child = spawnInside(home, uid, command, stop, log);
  children.push({ process: child, stop });
  child.once('exit', (code, signal) => {
    if (stopping) return;
    complain(`${name} ended unexpectedly with ${code ?? signal}; stopping the engines`);
    void shutDown(1);
  });
  return child;
}

function welcome(socket: Socket): void {
  if (stopping) return void socket.destroy();
  holders.add(socket);
  socket.on('error', () => socket.destroy());
  socket.on('end', () => release(socket));
  socket.on('close', () => release(socket));
  socket.resume();
  socket.write('held\n');
}

/** The last holder's connection closes only with this process: so it knows when everything has ended. */
function release(holder: Socket | 'starter'): void {
  if (!holders.delete(holder)) return;
  if (holders.size === 0) return void shutDown(0);
  if (holder !== 'starter') holder.end();
}

async function shutDown(code: number): Promise<void> {
  if (stopping) return;
  stopping = true;
  control.close();
  await Promise.all(children.map(ended));
  process.exit(code);
}

async function ended({ process: child, stop }: { process: ChildProcess; stop: NodeJS.Signals }): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  child.kill(stop);
  await exit;
}

/** Standard error is the home's log. */
function complain(text: string): void {
  process.stderr.write(`${text}\n`);
}

function send(message: KeeperMessage): void {
  if (process.connected) process.send?.(message);
}
