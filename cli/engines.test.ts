import { expect, test } from '@jest/globals';
import { readConfig } from '../platform/config.ts';
import { openStores } from './engines.ts';

test('whoever keeps data refuses Redis without a database, and starts no engines beside it', async () => {
  await expect(openStores(readConfig({ REDIS_URL: 'redis://127.0.0.1:6379' }))).rejects.toThrow('set both');
});
