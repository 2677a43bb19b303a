import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { cacheFolder } from '../local/config.ts';
import { EnginesUnavailable, startEngines, type Engines } from '../local/engines.ts';
import { homeAt } from '../local/home.ts';
import { reset } from '../local/reset.ts';

const checkout = createHash('sha256')
  .update(import.meta.dirname)
  .digest('hex')
  .slice(0, 12);

/** Where the tests' own engines are, when they have some. */
export const TEST_HOME = homeAt(join(cacheFolder(), `test-${checkout}`));

/**
 * jest's globalSetup: MONGODB_URI and REDIS_URL as they are set, else private engines whose data is thrown away. One home a
 * checkout, shared by runs at the same time. It needs no teardown: the engines end with the last jest that holds them.
 */
export default async function provideEngines(): Promise<void> {
  process.env.NODE_COMPILE_CACHE ??= join(cacheFolder(), 'compiled'); // many tests start processes of the same code
  if (process.env.MONGODB_URI && process.env.REDIS_URL) return;
  const { mongodbUri, redisUrl } = await startThrowaway(TEST_HOME.path);
  process.env.MONGODB_URI ??= mongodbUri;
  process.env.REDIS_URL ??= redisUrl;
}

/** Data without durability does not survive a power cut; a home that will not start is made anew. */
async function startThrowaway(home: string): Promise<Engines> {
  const options = { home, durable: false };
  try {
    return await startEngines(options);
  } catch (error) {
    if (error instanceof EnginesUnavailable) throw error;
    await reset(home);
    return startEngines(options);
  }
}
