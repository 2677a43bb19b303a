import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { EngineVersions } from './packages/cache.ts';

/** Where things lie in a home; everything below it belongs to one project on one machine. */
export interface Home {
  readonly path: string;
  /** What the engines see as `/`: hard links into the package cache, and the data. */
  readonly root: string;
  readonly postgresData: string;
  readonly redisData: string;
  /** The sockets. */
  readonly run: string;
  readonly log: string;
  readonly settings: string;
}

/** What a home remembers between starts; never shown to others, since it holds the passwords. */
export interface Settings {
  readonly ports: { readonly mongodb: number; readonly redis: number };
  readonly passwords: { readonly mongodb: string; readonly redis: string };
  /** The engines that wrote the data last. */
  readonly versions: EngineVersions;
}

export const USER = 'c360';

export function homeAt(path: string): Home {
  const home = resolve(path);
  const root = join(home, 'root');
  return {
    path: home,
    root,
    postgresData: join(root, 'data/postgresql'),
    redisData: join(root, 'data/redis'),
    run: join(root, 'run/engines'),
    log: join(home, 'engines.log'),
    settings: join(home, 'engines.json'),
  };
}

/** Makes the home, readable by its owner only. */
export function createHome(path: string): Home {
  const home = homeAt(path);
  mkdirSync(home.path, { recursive: true, mode: 0o700 });
  chmodSync(home.path, 0o700);
  return home;
}

export function readSettings(home: Home): Settings | null {
  return existsSync(home.settings) ? (JSON.parse(readFileSync(home.settings, 'utf8')) as Settings) : null;
}

/** Written whole or not at all. */
export function writeSettings(home: Home, settings: Settings): void {
  const partial = `${home.settings}.partial`;
  writeFileSync(partial, JSON.stringify(settings, null, 2) + '\n', { mode: 0o600 });
  renameSync(partial, home.settings);
}

export function newPassword(): string {
  return randomBytes(32).toString('base64url');
}

/** The addresses clients use. No retryable writes: the product's writes are idempotent, and a claim is a write of its own. */
export function addressesOf({ ports, passwords }: Settings): { mongodbUri: string; redisUrl: string } {
  const options = 'directConnection=true&authSource=admin&authMechanism=SCRAM-SHA-256&retryWrites=false';
  return {
    mongodbUri: `mongodb://${USER}:${passwords.mongodb}@127.0.0.1:${ports.mongodb}/?${options}`,
    redisUrl: `redis://:${passwords.redis}@127.0.0.1:${ports.redis}`,
  };
}
