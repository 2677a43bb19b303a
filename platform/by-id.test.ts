import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { documentsById } from './by-id.ts';
import { watchingCommands } from './domain/commands.ts';
import { connect, type Connection } from './mongo.ts';
import type { Projection } from './reads.ts';

interface Doc {
  readonly _id: string;
  readonly n: number;
  readonly figures: { readonly days: Readonly<Record<string, number>> };
}

let connection: Connection;
const stored = () => connection.db!.collection<Doc>('parties');
const doc = (n: number): Doc => ({ _id: `p${n}`, n, figures: { days: { '2026-01-01': n } } });
const BRIEF: Projection = { n: 1 };
const read = (ids: readonly string[], projection?: Projection) =>
  documentsById<Doc>({ db: connection, collection: { name: 'parties' } }, ids, projection);

beforeAll(async () => {
  connection = await connect(process.env['MONGODB_URI']!, `test_by_id_${randomBytes(4).toString('hex')}`);
});
beforeEach(async () => {
  await stored().deleteMany({});
  await stored().insertMany([1, 2, 3].map(doc));
});
afterAll(async () => {
  await connection.dropDatabase();
  await connection.close();
});

/** What calls that ask at once get, and the commands it took. */
async function atOnce<T>(calls: readonly (() => Promise<T>)[]) {
  const commands: string[] = [];
  const note = ({ commandName }: { readonly commandName: string }) => commands.push(commandName);
  connection.getClient().on('commandStarted', note);
  const answers = await Promise.all(calls.map((call) => call()));
  connection.getClient().off('commandStarted', note);
  return { answers, commands };
}

test('calls that ask at once are answered by one command, each with documents of its own', async () => {
  const asked = [['p1', 'p2'], ['p2', 'none'], ['p3'], []];
  for (const projection of [undefined, BRIEF]) {
    const { answers, commands } = await atOnce(asked.map((ids) => () => read(ids, projection)));
    expect(commands).toEqual(['find']);
    const expected = [[1, 2], [2], [3], []].map((each) => each.map((n) => (projection ? { _id: `p${n}`, n } : doc(n))));
    expect(answers).toEqual(expected);
    const [first, second] = [answers[0]![1]!, answers[1]![0]!];
    expect(first).not.toBe(second);
    Object.assign(first, { n: 'changed' });
    if (!projection) Object.assign(first.figures.days, { '2026-01-01': 'changed' });
    expect(answers[1]).toEqual(expected[1]);
  }
});

test('other fields, other turns and calls that are watched have commands of their own', async () => {
  const fields = await atOnce([() => read(['p1']), () => read(['p1'], BRIEF)]);
  expect(fields.commands).toEqual(['find', 'find']);
  expect(fields.answers).toEqual([[doc(1)], [{ _id: 'p1', n: 1 }]]);
  const report: { commands?: number } = {};
  const watched = await atOnce([
    () => watchingCommands(() => read(['p1']), { report } as never),
    () => read(['p2']),
    () => read(['p3']),
  ]);
  expect(watched.commands).toEqual(['find', 'find']);
  expect(report.commands).toBe(1);
  const many = Array.from({ length: 300 }, (_, n) => `p${n}`);
  const large = await atOnce([() => read(many), () => read(['p2']), () => read(['p3'])]);
  expect(large.commands).toEqual(['find', 'find']);
  expect(large.answers.map((docs) => docs.map(({ n }) => n).sort())).toEqual([[1, 2, 3], [2], [3]]);
});

test('what calls ask for at once comes in parts, so that no piece of work is as long as all of them', async () => {
  const ids = (call: number) => [...Array.from({ length: 199 }, (_, n) => `${call}:${n}`), 'p3'];
  const { answers, commands } = await atOnce(Array.from({ length: 12 }, (_, call) => () => read(ids(call))));
  expect(commands).toEqual(['find', 'find', 'find']);
  expect(answers).toEqual(Array.from({ length: 12 }, () => [doc(3)]));
});

test('whoever asks after a write was acknowledged reads what was written', async () => {
  const writer = async (n: number) => {
    await stored().updateOne({ _id: `p${n}` }, { $set: { n: 100 + n } });
    return (await read([`p${n}`]))[0]!.n;
  };
  const readers = Array.from({ length: 20 }, (_, n) => () => read([`p${(n % 3) + 1}`]).then(([found]) => found!.n));
  for (let round = 0; round < 10; round++) {
    const { answers } = await atOnce([() => writer(1), ...readers, () => writer(2)]);
    expect([answers[0], answers.at(-1)]).toEqual([101, 102]);
    await stored().updateMany({}, [{ $set: { n: 0 } }]);
  }
});

test('who asks for what the database refuses fails alone', async () => {
  const refused = 'x'.repeat(49_000_000); // no message to the database may be longer than 48 MB
  const settled = await Promise.allSettled([read(['p1']), read([refused]), read(['p2'])]);
  expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(settled.flatMap((one) => (one.status === 'fulfilled' ? one.value : []))).toEqual([doc(1), doc(2)]);
});
