import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { cacheFolder } from '../local/config.ts';
import { startEngines } from '../local/engines.ts';

/**
 * jest's globalSetup: MONGODB_URI and REDIS_URL as they are set, else private engines whose data is thrown away. One home a
 * checkout, shared by runs at the same time. It needs no teardown: the engines end with the last jest that holds them.
 */
export default async function provideEngines(): Promise<void> {
  if (process.env.MONGODB_URI && process.env.REDIS_URL) return;
  const checkout = createHash('sha256')
    .update(import.meta.dirname)
    .digest('hex')
    .slice(0, 12);
  const home = join(cacheFolder(), `test-${checkout}`);
  const engines = await startEngines({ home, durable: false });
  process.env.MONGODB_URI ??= engines.mongodbUri;
  process.env.REDIS_URL ??= engines.redisUrl;
}
