/** What the floor reads with: the raw driver and projections of just the fields, or the same documents in memory. */
import mongoose from 'mongoose';
import { openKeys } from '../cli/key-store.ts';
import { readConfig } from '../platform/config.ts';
import { createCards, type CardHolder } from '../platform/seal/cards.ts';
import { fromMinor } from '../platform/domain/money.ts';
import { benchConfig, PREFIX, readDocuments } from './data.ts';

type Counts = Record<string, number>;
export interface Doc {
  readonly _id: string;
  readonly parties: string[];
  readonly card: Record<string, unknown> | null;
  readonly figures: Record<string, Counts>;
}
type Find = (domain: string, collection: string, ids: string[], fields: readonly string[]) => Promise<Doc[]> | Doc[];

/** Documents by id, in the order of the ids. */
export const find: Find = process.argv.includes('--memory') ? inMemory() : await inDatabase();

function inMemory(): Find {
  const { parties, customers } = readDocuments(benchConfig().home) as never as {
    parties: Record<string, Doc[]>;
    customers: Doc[];
  };
  const all = new Map(Object.entries(parties).map(([domain, docs]) => [domain, byId(docs)]));
  const known = byId(customers);
  return (domain, collection, ids) =>
    ids.flatMap((id) => (collection === 'parties' ? all.get(domain)! : known).get(id) ?? []);
}

async function inDatabase(): Promise<Find> {
  const client = await new mongoose.mongo.MongoClient(process.env['MONGODB_URI']!).connect();
  const keys = await openKeys(readConfig(), { mongodbUri: process.env['MONGODB_URI']!, redisUrl: null });
  const opened = new Map<string, mongoose.mongo.Collection<Doc>>();
  const open = (domain: string, name: string) => {
    const collection = client.db(PREFIX + domain).collection<Doc>(name);
    opened.set(domain + name, collection);
    return collection;
  };
  return async (domain, collection, ids, fields) => {
    const projection = Object.fromEntries(fields.map((field) => [field, 1]));
    const from = opened.get(domain + collection) ?? open(domain, collection);
    const found = from.find({ _id: { $in: ids } }, { projection });
    const read = (await found.toArray()) as (Doc & CardHolder)[];
    const cards = createCards(domain, keys);
    const docs = byId(
      await Promise.all(read.map(async (doc) => ({ ...doc, card: (await cards.open(doc)) as Doc['card'] }))),
    );
    return ids.flatMap((id) => docs.get(id) ?? []);
  };
}

function byId(docs: readonly Doc[]): Map<string, Doc> {
  return new Map(docs.map((doc) => [doc._id, doc]));
}

/** The parties of each customer in a domain, by one read. */
export async function parties(customers: readonly Doc[], domain: string, fields: readonly string[]): Promise<Doc[][]> {
  const own = customers.map((doc) => doc.parties.filter((key) => key.startsWith(`${domain}/`)).sort());
  const ids = own.map((keys) => keys.map((key) => key.slice(domain.length + 1)));
  const docs = byId(await find(domain, 'parties', ids.flat(), fields));
  return ids.map((each) => each.flatMap((id) => docs.get(id) ?? []));
}

/** The counts of a branch of figures over parties, all or those of some keys. */
export function at(docs: readonly Doc[], branch: string, keys?: readonly string[]): number {
  let sum = 0;
  for (const { figures } of docs) {
    const counts = figures[branch] ?? {};
    for (const key of keys ?? Object.keys(counts)) sum += counts[key] ?? 0;
  }
  return sum;
}

const keysOf = (docs: readonly Doc[], branch: string): string[] =>
  [...new Set(docs.flatMap(({ figures }) => Object.keys(figures[branch] ?? {})))].sort();

/** The last day of a branch by day. */
export const last = (docs: readonly Doc[], branch: string): string | null => keysOf(docs, branch).at(-1) ?? null;

/** Amounts of a branch in the currencies of another. */
export const money = (docs: readonly Doc[], branch: string, currencies = branch) =>
  keysOf(docs, currencies).map((currency) => ({
    amount: fromMinor(at(docs, branch, [currency]), currency),
    currency,
  }));

/** Some fields of an object, null where it has none. */
export const pick = (from: object, keys: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(keys.map((key) => [key, from[key as never] ?? null]));

/** Where branches of figures lie. */
export const paths = (...branches: string[]): string[] => branches.map((branch) => `figures.${branch}`);
