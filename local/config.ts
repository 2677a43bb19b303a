import { homedir } from 'node:os';
import { join } from 'node:path';

/** This user's cache of engine packages, shared by all checkouts. */
export function cacheFolder(): string {
  return join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'customer-360');
}

/** What programs of the host are started with. */
export function hostEnvironment(): NodeJS.ProcessEnv {
  return process.env;
}

/** Where tests find their MongoDB-compatible engine; jest's globalSetup sees to it. */
export function testMongodbUri(): string {
  return process.env.MONGODB_URI!;
}
