import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createConnection, createServer, type AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import mongoose from 'mongoose';
import { documentOf } from './lazy.ts';
import { connect, countCommands, deserialize, type Connection } from './mongo.ts';
import { query, type Query } from './query.ts';

const { Long, serialize } = mongoose.mongo.BSON;

interface Doc {
  readonly _id: string;
  readonly n: number;
  readonly text?: string;
}

let connection: Connection;

beforeAll(async () => {
  connection = await connect(process.env['MONGODB_URI']!, `test_query_${randomBytes(4).toString('hex')}`);
  const docs = Array.from({ length: 150 }, (_, n) => ({ _id: `d${n}`, n }));
  await connection.db!.collection<Doc>('small').insertMany(docs);
});
afterAll(async () => {
  await connection.dropDatabase();
  await connection.close();
});

const ask = async (command: Query) => (await query(connection, command)).map(documentOf<Doc>);

test('what is found comes in one piece, by one command', async () => {
  const found: Doc[] = [];
  const all = { find: 'small', filter: { n: { $gte: 10 } }, sort: { n: -1 }, projection: { n: 1 } } as const;
  expect(await countCommands(connection, async () => void found.push(...(await ask(all))))).toEqual(['find']);
  expect(found).toEqual(Array.from({ length: 140 }, (_, n) => ({ _id: `d${149 - n}`, n: 149 - n })));
  expect(await ask({ ...all, limit: 2 })).toEqual(found.slice(0, 2));
  expect(await ask({ find: 'small', filter: { _id: { $in: ['d3', 'none'] } } })).toEqual([{ _id: 'd3', n: 3 }]);
  const group = { $group: { _id: 'all', n: { $sum: 1 } } };
  expect(await ask({ aggregate: 'small', pipeline: [group] })).toEqual([{ _id: 'all', n: 150 }]);
  expect(await ask({ find: 'nothing', filter: {} })).toEqual([]);
});

test('what is more than a reply holds comes whole all the same', async () => {
  const text = 'x'.repeat(1 << 20);
  const docs = Array.from({ length: 20 }, (_, n) => ({ _id: `d${n}`, n, text }));
  for (let from = 0; from < docs.length; from += 10)
    await connection.db!.collection<Doc>('large').insertMany(docs.slice(from, from + 10));
  const names = await countCommands(connection, async () => {
    for (const command of [
      { find: 'large', filter: {} },
      { aggregate: 'large', pipeline: [] },
    ]) {
      const found = await ask(command);
      expect(found.map(({ n }) => n).sort((a, b) => a - b)).toEqual(docs.map(({ n }) => n));
      expect(found.every((doc) => doc.text === text)).toBe(true);
    }
  });
  expect(names.filter((name) => name === 'killCursors')).toHaveLength(2);
});

test('a cursor is ended by an integer of 64 bits, however small; the read does not fail of one that is not ended', async () => {
  const doc = serialize({ _id: 'd1', n: 1 });
  const ended: unknown[] = [];
  const command = async (asked: object) => {
    if ('find' in asked) return { cursor: serialize({ id: Long.fromNumber(7), firstBatch: [] }) };
    ended.push(deserialize(serialize(asked), { promoteValues: false })['cursors']);
    throw new Error('not ended');
  };
  const collection = () => ({ find: () => ({ toArray: async () => [doc] }) });
  const small = { db: { command, collection } } as unknown as Connection;
  expect(await query(small, { find: 'small', filter: {} })).toEqual([doc]);
  expect(ended).toEqual([[Long.fromNumber(7)]]);
});

test('a read is as the connection says reads are', async () => {
  const uri = new URL(process.env['MONGODB_URI']!);
  uri.searchParams.set('readConcernLevel', 'majority');
  uri.searchParams.set('readPreference', 'primaryPreferred');
  const careful = await connect(uri.href, connection.name);
  try {
    const sent: unknown[] = [];
    careful.getClient().on('commandStarted', ({ command }: { readonly command: unknown }) => sent.push(command));
    expect(await query(careful, { find: 'small', filter: { _id: 'd1' } })).toHaveLength(1);
    expect(sent).toMatchObject([
      { find: 'small', readConcern: { level: 'majority' }, $readPreference: { mode: 'primaryPreferred' } },
    ]);
  } finally {
    await careful.close();
  }
});

test('a read whose connection breaks is repeated; one that is wrong says so', async () => {
  const { uri, breakNext, close } = await breakable(process.env['MONGODB_URI']!);
  const through = await connect(uri, connection.name);
  try {
    const command = { find: 'small', filter: { _id: 'd1' } };
    const broken = breakNext(Buffer.from('small'));
    expect((await query(through, command)).map(documentOf<Doc>)).toEqual([{ _id: 'd1', n: 1 }]);
    await broken;
    await expect(query(through, { find: 'small', filter: { $nothing: 1 } })).rejects.toThrow('$nothing');
  } finally {
    await through.close();
    close();
  }
});

/** A way to the database on which the next message that holds some bytes ends its connection. */
async function breakable(to: string) {
  const { hostname, port } = new URL(to);
  let next: { readonly bytes: Buffer; readonly done: () => void } | null = null;
  const server = createServer((client) => {
    const database = createConnection({ host: hostname, port: Number(port) });
    const end = () => [client, database].forEach((socket) => socket.destroy());
    for (const socket of [client, database]) socket.on('error', end).on('close', end);
    database.pipe(client);
    client.on('data', (chunk: Buffer) => {
      if (!next || !chunk.includes(next.bytes)) return void database.write(chunk);
      next.done();
      next = null;
      end();
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const uri = new URL(to);
  uri.port = String((server.address() as AddressInfo).port);
  uri.searchParams.set('directConnection', 'true');
  return {
    uri: uri.href,
    breakNext: (bytes: Buffer) => new Promise<void>((done) => (next = { bytes, done })),
    close: () => server.close(),
  };
}
