import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mongoose from 'mongoose';
import { backup } from './backup.ts';
import { startEngines } from './engines.ts';
import { homeAt } from './home.ts';
import { reset } from './reset.ts';
import { restore, type RestoreOptions } from './restore.ts';
import { run } from './run.ts';

const TEST_MS = 90_000;
let folder: string;
const at = (name: string) => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'c360-backup-'));
});
afterAll(async () => {
  for (const name of ['from', 'into']) await reset(at(name));
  rmSync(folder, { recursive: true, force: true });
});

async function using<T>(
  name: string,
  work: (db: mongoose.mongo.Db, client: mongoose.mongo.MongoClient) => Promise<T>,
): Promise<T> {
  const engines = await startEngines({ home: at(name), durable: true });
  const client = await new mongoose.mongo.MongoClient(engines.mongodbUri).connect();
  try {
    return await work(client.db('kept'), client);
  } finally {
    await client.close();
    await engines.stop();
  }
}

test(
  'a backup taken while the engines run is restored exactly, with the database that it has apart and nowhere else',
  async () => {
    const secrets = Array.from({ length: 300 }, () => randomBytes(60));
    const apart = { database: 'keys', file: at('file.keys') };
    await using('from', async (db, client) => {
      await db.collection('items').createIndex({ n: 1 }, { unique: true });
      await db.collection('items').insertMany(Array.from({ length: 500 }, (_, n) => ({ n })));
      await client
        .db(apart.database)
        .collection('dataKeys')
        .insertMany(secrets.map((secret, n) => ({ n, secret })));
      await backup(at('from'), at('file.c360'), { apart });
      await backup(at('from'), at('whole.c360'));
      await db.collection('items').insertOne({ n: 500 });
    });
    expect([await bytesIn(at('file.c360'), secrets), await bytesIn(at('whole.c360'), secrets)]).toEqual([0, 300]);
    expect([at('file.c360'), apart.file].map((file) => statSync(file).mode & 0o777)).toEqual([0o600, 0o600]);
    const into = (options: RestoreOptions) => restore(at('into'), at('file.c360'), options);
    await expect(into({})).rejects.toThrow('The database keys of this backup lies in a file of its own');
    await expect(into({ apart: at('file.c360') })).rejects.toThrow('file.c360 is none');
    await into({ apart: apart.file });
    await using('into', async (db, client) => {
      expect(await db.collection('items').countDocuments()).toBe(500);
      await expect(db.collection('items').insertOne({ n: 7 })).rejects.toMatchObject({ code: 11000 });
      const keys = client.db(apart.database).collection<{ secret: mongoose.mongo.Binary }>('dataKeys');
      const found = await keys.find().sort({ n: 1 }).toArray();
      expect(found.map(({ secret }) => Buffer.from(secret.buffer))).toEqual(secrets);
    });
  },
  TEST_MS,
);

test(
  'a restore refuses a home that has data unless told to replace it, and a damaged backup leaves the data as it was',
  async () => {
    await expect(restore(at('from'), at('whole.c360'))).rejects.toThrow('goes into a home without data');
    await damage(at('whole.c360'), at('damaged.c360'));
    await expect(restore(at('from'), at('damaged.c360'), { replace: true })).rejects.toThrow();
    expect(await using('from', (db) => db.collection('items').countDocuments())).toBe(501);
    await restore(at('from'), at('whole.c360'), { replace: true });
    expect(await using('from', (db) => db.collection('items').countDocuments())).toBe(500);
  },
  TEST_MS,
);

test(
  'a restore that is interrupted after its check is finished by the next start',
  async () => {
    const { postgresData } = homeAt(at('into'));
    renameSync(postgresData, `${postgresData}.verified`);
    expect(await using('into', (db) => db.collection('items').countDocuments())).toBe(500);
  },
  TEST_MS,
);

test('a file that is no backup is refused, and so is a home without data to back up', async () => {
  writeFileSync(at('junk'), 'junk');
  await expect(restore(at('empty'), at('junk'))).rejects.toThrow('A backup is a tar file');
  await expect(restore(at('empty'), at('missing'))).rejects.toThrow('is not there');
  await expect(backup(at('empty'), at('out'))).rejects.toThrow('has none');
});

/** How many of the secrets stand somewhere in a backup's database folder. */
async function bytesIn(file: string, secrets: readonly Buffer[]): Promise<number> {
  const work = mkdtempSync(join(folder, 'bytes-'));
  await run('tar', ['-xf', file, '-C', work]);
  await run('gunzip', [join(work, 'base.tar.gz')]);
  const base = readFileSync(join(work, 'base.tar'));
  rmSync(work, { recursive: true });
  return secrets.filter((secret) => base.includes(secret)).length;
}

/** The backup with one data file's bytes changed, everything around it sound. */
async function damage(file: string, into: string): Promise<void> {
  const work = mkdtempSync(join(folder, 'damage-'));
  const base = mkdtempSync(join(folder, 'base-'));
  await run('tar', ['-xf', file, '-C', work]);
  await run('tar', ['-xzf', join(work, 'base.tar.gz'), '-C', base]);
  writeFileSync(join(base, 'global/pg_filenode.map'), 'damaged', { flag: 'r+' });
  await run('tar', ['-czf', join(work, 'base.tar.gz'), '-C', base, '.']);
  await run('tar', ['-cf', into, '-C', work, 'manifest.json', 'base.tar.gz']);
}
