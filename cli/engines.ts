import { startEngines } from '../local/engines.ts';
import { BOTH_OR_NEITHER, ConfigError, type Config } from '../platform/config.ts';
import type { Stores } from './house.ts';
import { showProgress } from './progress.ts';

export interface RunningStores extends Stores {
  /** Lets go of the local engines, which end with their last user; servers of yours stay as they are. */
  stop(): Promise<void>;
  /** What was found or started, for the person to read. */
  readonly description: string;
}

/** The servers the environment names, else the local engines of this home, started if they do not run. */
export async function openStores(config: Config): Promise<RunningStores> {
  const { mongodbUri, redisUrl } = config;
  if (mongodbUri !== null) {
    const description = `MongoDB and Redis as MONGODB_URI and REDIS_URL say`;
    return { mongodbUri, redisUrl, description, stop: () => Promise.resolve() };
  }
  if (redisUrl !== null) throw new ConfigError([BOTH_OR_NEITHER]);
  const { home } = config;
  const progress = showProgress();
  try {
    const engines = await startEngines({ home, durable: true, progress: progress.show });
    const description = `local engines in ${home}${engines.reused ? ' (already running)' : ''}`;
    return { mongodbUri: engines.mongodbUri, redisUrl: engines.redisUrl, description, stop: () => engines.stop() };
  } finally {
    progress.end();
  }
}
