/**
 * Documents, bytes and database commands per customer at a size: `node bench/scale.ts --customers 10000`. A demo written by
 * mutations is the pattern; its copies have ids and identifiers of their own and go into the databases in bulk. `--verify`
 * recomputes everything derived, which holds for the copies as for the pattern.
 */
import { createHash as digest } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { scopesIn } from '../cli/roles.ts';
import { loadDemo } from '../cli/demo.ts';
import { keysOf, readSupergraph } from '../cli/keys.ts';
import { openSession, type Session } from '../cli/session.ts';
import { readConfig } from '../platform/config.ts';
import { countCommands, type Connection } from '../platform/mongo.ts';
import { createCards } from '../platform/seal/cards.ts';
import { sealCards } from '../platform/seal/seal-cards.ts';
import { createHash } from '../subgraphs/identity/hash.ts';
import { identifiersOf, partyKey, type CardIdentifiers } from '../subgraphs/identity/rules.ts';

type Doc = { _id: string } & Record<string, unknown>;

const { values } = parseArgs({
  options: {
    customers: { type: 'string', default: '10000' },
    pattern: { type: 'string', default: '500' },
    home: { type: 'string', default: join(readConfig().home, 'scale') },
    verify: { type: 'boolean', default: false },
  },
});
const [wanted, size] = [Number(values.customers), Number(values.pattern)];
const config = {
  ...readConfig(),
  home: values.home,
  databasePrefix: `scale${Date.now()}_`,
  country: 'DE',
  logLevel: 'silent' as const,
};
mkdirSync(values.home, { recursive: true, mode: 0o700 });

/** Concern no party: one catalogue serves however many customers. */
const SHARED = new Set(['products', 'campaigns', 'organizations', 'outbox', 'registry']);
const BATCH = 2_000;

const session = await openSession(config);
try {
  await loadDemo(session, { customers: size, seed: 1, now: '2026-11-01T00:00:00.000Z' });
  const began = performance.now();
  const copies = Math.max(0, Math.round(wanted / size) - 1);
  await multiply(session, copies);
  const seconds = (performance.now() - began) / 1000;
  const report = { customers: size * (copies + 1), copiedInSeconds: Math.round(seconds), ...(await measure(session)) };
  process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
} finally {
  for (const { connection } of session.house.opened.values()) await connection.dropDatabase();
  await session.close();
}

/** Writes copies of everything that belongs to customers. */
async function multiply({ house, setting }: Session, copies: number): Promise<void> {
  // Identity would link the copies itself, which is what takes long.
  await house.opened.get('identity')!.rest();
  const hash = createHash(keysOf(setting.secret).surroundings.secret);
  const cards = new Map<string, CardIdentifiers>();
  for (const [domain, { connection }] of house.opened) {
    if (domain === 'identity') continue;
    const sealing = createCards(domain, house.keys);
    const stored = await connection.collection<Doc>('parties').find().toArray();
    const parties = await Promise.all(stored.map(async (doc) => ({ ...doc, card: await sealing.open(doc) })));
    for (const { _id, card } of parties) if (card) cards.set(partyKey(domain, _id), card);
    const ids = new Set<string>();
    const own = await collectionsOf(connection);
    for (const name of own)
      for (const { _id } of await connection.collection<Doc>(name).find().project<Doc>({ _id: 1 }).toArray())
        ids.add(_id);
    for (const name of own) {
      const docs = name === 'parties' ? parties : await connection.collection<Doc>(name).find().toArray();
      await insertCopies(connection, name, docs, copies, (value, copy) =>
        ids.has(value) ? `${value}~${copy}` : value,
      );
    }
    await sealCards(connection, sealing, () => undefined);
  }
  const { connection } = house.opened.get('identity')!;
  const parties = await connection.collection<Doc>('parties').find().toArray();
  const customers = await connection.collection<Doc>('customers').find().toArray();
  const known = new Set([...parties, ...customers].map(({ _id }) => _id));
  const renamed = (value: string, copy: number) =>
    known.has(value) ? (value.includes('/') ? `${value}~${copy}` : uuidOf(value, copy)) : value;
  await insertCopies(connection, 'customers', customers, copies, renamed);
  const findables = await connection.collection<Doc>('findables').find().toArray();
  await insertCopies(connection, 'findables', findables, copies, renamed);
  const holders = new Map<string, string[]>();
  await insertCopies(connection, 'parties', parties, copies, renamed, (doc, copy, original) => {
    const card = cards.get(original._id);
    const fresh = new Map<string, string>();
    const before = card ? identifiersOf(card, 'DE') : [];
    for (const each of before)
      for (const after of identifiersOf(
        rewritten(identifierCard(each), (value) => value, copy),
        'DE',
      ))
        fresh.set(hash(each), hash(after));
    const kept = (hashes: unknown) => (hashes as string[]).flatMap((each) => fresh.get(each) ?? []).sort();
    const hashes = kept(original['hashes']);
    for (const each of hashes) holders.set(each, [...(holders.get(each) ?? []), doc._id]);
    return {
      ...doc,
      party: `${String(original['party'])}~${copy}`,
      hashes,
      spread: kept(original['spread']),
    };
  });
  const identifiers = [...holders].map(([_id, parties]) => ({ _id, parties }));
  for (let from = 0; from < identifiers.length; from += BATCH)
    // Of very many copies some have a phone of another.
    await connection.collection<Doc>('identifiers').bulkWrite(
      identifiers.slice(from, from + BATCH).map(({ _id, parties }) => ({
        updateOne: { filter: { _id }, update: { $addToSet: { parties: { $each: parties } } } as never, upsert: true },
      })),
    );
  const living = customers.filter(({ mergedInto }) => mergedInto === null).length;
  await connection.collection('registry').updateOne({}, { $inc: { customers: living * copies } });
}

/** The card that has this identifier alone. */
function identifierCard({ kind, value }: { kind: string; value: string }): CardIdentifiers {
  const [system = '', ...rest] = value.split('\0');
  return {
    mails: kind === 'MAIL' ? [value] : [],
    phones: kind === 'PHONE' ? [value] : [],
    addresses: [],
    externalIds: kind === 'EXTERNAL_ID' ? [{ system, value: rest.join(':') }] : [],
  };
}

async function insertCopies(
  connection: Connection,
  name: string,
  docs: readonly Doc[],
  copies: number,
  rename: (value: string, copy: number) => string,
  finish: (doc: Doc, copy: number, original: Doc) => Doc = (doc) => doc,
): Promise<void> {
  let batch: Doc[] = [];
  for (let copy = 1; copy <= copies; copy++)
    for (const original of docs) {
      const doc = rewritten(original, (value) => rename(value, copy), copy);
      batch.push(finish(name === 'activities' ? { ...doc, _id: `${original._id}~${copy}` } : doc, copy, original));
      if (batch.length === BATCH) {
        await connection.collection<Doc>(name).insertMany(batch as never, { ordered: false });
        batch = [];
      }
    }
  if (batch.length > 0) await connection.collection<Doc>(name).insertMany(batch as never, { ordered: false });
}

/** The same value with its ids renamed and its identifiers those of another person. */
function rewritten<T>(value: T, rename: (value: string) => string, copy: number, key = ''): T {
  if (typeof value === 'string') return (identifier(value, key, copy) as T) ?? (rename(value) as T);
  if (Array.isArray(value)) return value.map((each: unknown) => rewritten(each, rename, copy, key)) as T;
  if (value === null || typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype) return value;
  const system = 'system' in value && 'value' in value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [
      name,
      rewritten(each, rename, copy, system && name === 'value' ? 'externalId' : name),
    ]),
  ) as T;
}

function identifier(value: string, key: string, copy: number): string | null {
  if (key === 'mails') return value.replace('@', `@${copy}.`);
  if (key === 'externalId') return `${value}~${copy}`;
  if (key !== 'phones') return null;
  const digits =
    digest('sha256')
      .update(`${value.replace(/\D/gu, '').slice(-8)} ${copy}`)
      .digest()
      .readUInt32BE(0) % 1_000_000;
  return value.replace(/(?:\d\D*){6}$/u, String(digits).padStart(6, '0'));
}

/** Another UUID of version 7, the same for the same copy. */
function uuidOf(id: string, copy: number): string {
  const tail = digest('sha256').update(`${id} ${copy}`).digest('hex').slice(0, 12);
  return `${id.slice(0, 24)}${tail}`;
}

async function collectionsOf(connection: Connection): Promise<string[]> {
  const found = await connection.listCollections();
  return found
    .map(({ name }) => name)
    .filter((name) => !SHARED.has(name))
    .sort();
}

interface Stats {
  readonly documents: number;
  readonly dataBytes: number;
  readonly storedBytes: number;
  readonly indexBytes: number;
}

async function measure({ house }: Session) {
  const collections: Record<string, Stats> = {};
  for (const [domain, { connection }] of house.opened)
    for (const { name } of await connection.listCollections()) {
      const { count, size: dataBytes, storageSize, totalIndexSize } = await connection.db!.command({ collStats: name });
      collections[`${domain}.${name}`] = {
        documents: count,
        dataBytes,
        storedBytes: storageSize,
        indexBytes: totalIndexSize,
      } as Stats;
    }
  const total = (key: keyof Stats) => Object.values(collections).reduce((sum, each) => sum + each[key], 0);
  return {
    documents: total('documents'),
    dataBytes: total('dataBytes'),
    storedBytes: total('storedBytes'),
    indexBytes: total('indexBytes'),
    view: await view360(),
    ...(values.verify ? { differences: await differences() } : {}),
    collections,
  };

  async function differences(): Promise<unknown[]> {
    const found: unknown[] = [];
    for (const { verify } of house.opened.values()) for await (const each of verify()) found.push(each);
    return [found.length, ...found.slice(0, 5)];
  }

  /** The 360 operation: commands for one customer, and its time over many. */
  async function view360() {
    const query = readFileSync(join(import.meta.dirname, '../schema/operations/customer-360.graphql'), 'utf8');
    const caller = { subject: 'scale', scopes: new Set(scopesIn(readSupergraph())), purpose: 'operation' };
    const { connection } = house.opened.get('identity')!;
    const ids = (
      await connection
        .collection<Doc>('customers')
        .aggregate<Doc>([{ $sample: { size: 200 } }])
        .toArray()
    ).map(({ _id }) => _id);
    const ask = (id: string) => house.gateway.execute({ query, variables: { id } }, { caller, requestId: 'scale' });
    for (const id of ids.slice(0, 20)) await ask(id);
    const commands: Record<string, number> = {};
    let work = async (): Promise<unknown> => ask(ids[0]!);
    for (const [name, opened] of house.opened) {
      const inner = work;
      work = async () => void (commands[name] = (await countCommands(opened.connection, inner)).length);
    }
    await work();
    const times: number[] = [];
    for (const id of ids.slice(20)) {
      const began = performance.now();
      const { errors } = await ask(id);
      if (errors) throw new Error(JSON.stringify(errors));
      times.push(performance.now() - began);
    }
    times.sort((a, b) => a - b);
    const at = (share: number) => Number(times[Math.floor(times.length * share)]!.toFixed(1));
    return { commands, p50Ms: at(0.5), p95Ms: at(0.95) };
  }
}
