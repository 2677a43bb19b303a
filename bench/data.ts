/** The data that every variant reads: demo customers in a database, and the same documents in a file. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { loadDemo } from '../cli/demo.ts';
import { openSession } from '../cli/session.ts';
import { createCards, type Cards } from '../platform/seal/cards.ts';
import { readConfig, type Config } from '../platform/config.ts';

export const DOMAINS = ['sales', 'marketing', 'service', 'finance'] as const;
export const PREFIX = 'bench_';

type Doc = { readonly _id: string } & Readonly<Record<string, unknown>>;

/** What the workloads read: parties by domain, `identity` included, and identity's customers. */
export interface Documents {
  readonly parties: Readonly<Record<string, readonly Doc[]>>;
  readonly customers: readonly Doc[];
}

/** Engines and data under a home of their own. */
export function benchConfig(): Config {
  const own = readConfig();
  const home = join(own.home, 'bench');
  return { ...own, home, databasePrefix: PREFIX, country: 'DE', logLevel: 'silent' };
}

const fileOf = (home: string): string => join(home, 'documents.v8');

export const readDocuments = (home: string): Documents => deserialize(readFileSync(fileOf(home))) as Documents;

/** Loads the demo once; later runs find it. */
export async function provideData(customers: number): Promise<void> {
  const config = benchConfig();
  mkdirSync(config.home, { recursive: true, mode: 0o700 });
  if (existsSync(fileOf(config.home))) return;
  const session = await openSession(config);
  try {
    await loadDemo(session, { customers, seed: 1, now: '2026-11-01T00:00:00.000Z' });
    const read = (domain: string, collection: string) =>
      session.house.opened.get(domain)!.connection.collection<Doc>(collection).find().toArray();
    const parties: Record<string, readonly Doc[]> = {};
    for (const domain of [...DOMAINS, 'identity']) parties[domain] = await read(domain, 'parties');
    for (const domain of DOMAINS)
      parties[domain] = await inClear(createCards(domain, session.house.keys), parties[domain]!);
    const documents = { parties, customers: await read('identity', 'customers') };
    writeFileSync(fileOf(config.home), serialize(JSON.parse(JSON.stringify(documents), revived)), { mode: 0o600 });
  } finally {
    await session.close();
  }
}

/** The documents as they were before their cards were sealed. */
const inClear = (cards: Cards, docs: readonly Doc[]): Promise<Doc[]> =>
  Promise.all(docs.map(async (doc) => ({ ...doc, card: await cards.open(doc) })));

/** The ids of customers whom every domain knows, in order. */
export function knownEverywhere({ customers }: Documents, count: number): string[] {
  const known = customers.filter(({ parties }) =>
    DOMAINS.every((domain) => (parties as string[]).some((key) => key.startsWith(`${domain}/`))),
  );
  if (known.length < count) throw new Error(`The bench asks for ${count} customers; the demo has ${known.length}.`);
  return known
    .map(({ _id }) => _id)
    .sort()
    .slice(0, count);
}

/** Instants stay instants. */
const revived = (_: string, value: unknown): unknown =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/u.test(value) ? new Date(value) : value;
