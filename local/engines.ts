import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { writeConfiguration } from './configure.ts';
import { tryHold, type Hold, type KeeperMessage } from './hold.ts';
import { addressesOf, createHome, newPassword, readSettings, writeSettings, type Home } from './home.ts';
import { withLock } from './lock.ts';
import { ensurePackages, type PackageRoot } from './packages/cache.ts';
import { freePort } from './ports.ts';
import { endOrphans } from './processes.ts';
import { reporter, type ProgressEvent, type Report } from './progress.ts';
import { finishRestore } from './finish.ts';
import { prepareRoot } from './root.ts';
import { requireRoot } from './unavailable.ts';
import { checkVersions } from './versions.ts';

export type { ProgressEvent } from './progress.ts';
export { EnginesUnavailable } from './unavailable.ts';

const MAX_LOG_BYTES = 10 * 1024 * 1024;

export interface Engines {
  readonly mongodbUri: string;
  readonly redisUrl: string;
  /** Lets go of the engines; they end when nobody else holds them. */
  stop(): Promise<void>;
  /** True when they ran already. */
  readonly reused: boolean;
}

export interface EngineOptions {
  /** The folder for data, configuration and state; made with mode 0700. */
  readonly home: string;
  /** False trades what a power cut leaves behind for speed; for data that is thrown away. */
  readonly durable: boolean;
  readonly progress?: (event: ProgressEvent) => void;
}

/**
 * A MongoDB-compatible engine and Redis, private to `home`, reachable with the answered addresses only. Those that run there
 * are joined; what a killed start left behind is replaced. They end with the last process that holds them, however it ends.
 */
export async function startEngines(options: EngineOptions): Promise<Engines> {
  requireRoot();
  const report = reporter(options.progress);
  const home = createHome(options.home);
  return withLock(home.path, async () => {
    const held = await tryHold(home);
    if (held) return enginesOf(home, held, true);
    const packages = await ensurePackages(report);
    return enginesOf(home, await launch(home, packages, options.durable, report), false);
  });
}

function enginesOf(home: Home, hold: Hold, reused: boolean): Engines {
  return { ...addressesOf(readSettings(home)!), reused, stop: () => hold.release() };
}

async function launch(home: Home, packages: PackageRoot, durable: boolean, report: Report): Promise<Hold> {
  const known = readSettings(home);
  if (known) checkVersions(home.path, known.versions, packages.versions);
  await endOrphans(home);
  finishRestore(home);
  rotateLog(home);
  report('database', known ? 'Preparing the engines' : 'Making a new database');
  const settings = {
    ports: { mongodb: await freePort(known?.ports.mongodb), redis: await freePort(known?.ports.redis) },
    passwords: known?.passwords ?? { mongodb: newPassword(), redis: newPassword() },
    versions: packages.versions,
  };
  const uid = await prepareRoot(home, packages);
  writeSettings(home, settings);
  writeConfiguration(home, settings, durable, uid);
  report('start', 'Starting the engines');
  const keeper = spawnKeeper(home, uid, packages);
  try {
    await untilReady(keeper, home);
    const hold = await tryHold(home);
    if (!hold) throw new Error(`The engines that just started can be held; they cannot, see ${home.log}`);
    report('start', 'The engines run');
    return hold;
  } finally {
    // The keeper counts its starter as a holder until here.
    if (keeper.connected) keeper.disconnect();
    keeper.unref();
  }
}

function rotateLog({ log }: Home): void {
  if ((statSync(log, { throwIfNoEntry: false })?.size ?? 0) > MAX_LOG_BYTES) renameSync(log, `${log}.1`);
}

/** In a session of its own: Ctrl-C is for the starter, which ends the engines when it is done with them. */
function spawnKeeper(home: Home, uid: number, packages: PackageRoot): ChildProcess {
  const log = openSync(home.log, 'a', 0o600);
  try {
    const program = join(import.meta.dirname, 'keeper.ts');
    return spawn(process.execPath, [program, home.path, String(uid), packages.pristine], {
      detached: true,
      stdio: ['ignore', log, log, 'ipc'],
      cwd: '/',
    });
  } finally {
    closeSync(log);
  }
}

function untilReady(keeper: ChildProcess, home: Home): Promise<void> {
  return new Promise((resolve, reject) => {
    const settle = (error: Error | null) => {
      keeper.removeAllListeners();
      if (error) reject(error);
      else resolve();
    };
    keeper.once('message', (message: KeeperMessage) => settle(message.ready ? null : new Error(message.reason)));
    keeper.once('error', settle);
    keeper.once('exit', (code, signal) => {
      const lines = readFileSync(home.log, 'utf8').trim().split('\n').slice(-8).join('\n');
      settle(
        new Error(
          `The engines start and stay; their keeper ended with ${code ?? signal}. ${home.log} ends with:\n${lines}`,
        ),
      );
    });
  });
}
