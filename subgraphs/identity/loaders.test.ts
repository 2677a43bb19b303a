import { randomBytes } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { connect, type Connection } from '../../platform/mongo.ts';
import { createLoaders } from './loaders.ts';
import { identityModels } from './model.ts';

let connection: Connection;

beforeAll(async () => {
  connection = await connect(process.env['MONGODB_URI']!, `test_loaders_${randomBytes(4).toString('hex')}`);
});
afterAll(async () => {
  await connection.dropDatabase();
  await connection.close();
});

test('whoever looks for holders while the database goes away is told so, and the process lives', async () => {
  const unhandled: unknown[] = [];
  const note = (error: unknown) => void unhandled.push(error);
  process.on('unhandledRejection', note);
  const db = connection.db!;
  const command = db.command.bind(db);
  const spied = jest.spyOn(db, 'command').mockImplementation((asked, options) => {
    return asked['find'] === 'parties' ? Promise.reject(new Error('gone')) : command(asked, options);
  });
  try {
    const load = createLoaders(identityModels(connection), { connection } as never);
    await expect(load.holdersOf('mail:1:none', ['sales'])).rejects.toThrow('gone');
    await setImmediate();
    expect(unhandled).toEqual([]);
  } finally {
    spied.mockRestore();
    process.off('unhandledRejection', note);
  }
});
