/**
 * How fast identity follows, links, compares and finds at a size: `node bench/identity/main.ts --customers 100000`.
 * Generated people of one domain are registered in bulk, once a home; then those of another arrive as events, of whom most
 * share an identifier with somebody and a sixth only looks alike. Each part is told with what the database was asked and the
 * CPU time of this process and of the engine.
 */
import { createHash as digest } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { setTimeout as pause } from 'node:timers/promises';
import { pino } from 'pino';
import { startEngines } from '../../local/engines.ts';
import { readConfig } from '../../platform/config.ts';
import { publish, streamOf } from '../../platform/events/events.ts';
import { connect, ensureIndexes } from '../../platform/mongo.ts';
import { connectRedis } from '../../platform/events/redis.ts';
import { subgraph as identity } from '../../subgraphs/identity/index.ts';
import { identityModels, SHAPE } from '../../subgraphs/identity/model.ts';
import { callerWith, openSubgraph } from '../../test/open.ts';
import { fill } from './fill.ts';
import { askOf, cardOf, companyOf, familyOf, idOf, nameOf } from './people.ts';
import { engineCpu, watchDatabase } from './watch.ts';

const { values } = parseArgs({
  options: {
    customers: { type: 'string', default: '100000' },
    home: { type: 'string', default: join(readConfig().home, 'identity-bench') },
    /** Parties that arrive at once, and those of the steady part. */
    burst: { type: 'string', default: '10000' },
    steady: { type: 'string', default: '10000' },
    /** Parties a second of the steady part. */
    rate: { type: 'string', default: '500' },
    searches: { type: 'string', default: '500' },
    /** What is done, of burst, steady, search and households. */
    parts: { type: 'string', default: 'burst,steady,search,households' },
  },
});
const customers = Number(values.customers);
const parts = new Set(values.parts.split(','));
/** Parties that one event names: as a domain writes them in one transaction. */
const PER_EVENT = 50;
/** One for each shape of what is stored. */
const DATABASE = `bench_identity_${SHAPE}`;

const { mongodbUri, redisUrl, stop } = await startEngines({ home: values.home, durable: true });
process.env['MONGODB_URI'] = mongodbUri;
const connection = await connect(mongodbUri, DATABASE);
const observer = await connect(mongodbUri, DATABASE);
const database = watchDatabase(connection);
const shown = new Map([
  ['sales', customers],
  ['finance', 0],
]);
const ask = askOf(shown);
const secret = digest('sha256').update('generated people').digest();
const log = (text: string, data: unknown) => process.stdout.write(`${text} ${JSON.stringify(data)}\n`);

identityModels(connection);
await ensureIndexes(connection);
const inDomain = (domain: string) => ({ _id: { $gte: `${domain}/`, $lt: `${domain}0` } }) as object;
const countOf = (domain: string) => connection.collection('parties').countDocuments(inDomain(domain));
const filled = performance.now();
const before = await countOf('sales');
await fill(connection, ask, secret, before, customers);
if (before < customers) log('registered', { from: before, to: customers, ms: Math.round(performance.now() - filled) });
database.take();

let from = await countOf('finance');
shown.set('finance', from);
const prefix = `bench_${process.pid}:`;
const redis = await connectRedis(redisUrl, pino({ level: 'silent' }));
const around = { connection, redisUrl, prefix, ask, domains: ['sales', 'finance'], country: 'DE', secret };
const opened = await openSubgraph(identity, { ...around, log: pino({ level: 'warn' }) });
const reader = callerWith('identity:read', 'sales:read', 'finance:read', 'pii:read');

/** Does a part of the work and tells what it took. */
async function measure<T extends object>(name: string, parties: number, work: () => Promise<T>): Promise<void> {
  database.take();
  const [began, own, engine] = [performance.now(), process.cpuUsage(), engineCpu(values.home)];
  const said = await work();
  const used = process.cpuUsage(own);
  const ms = performance.now() - began;
  const perParty = (cpuMs: number) => Math.round((cpuMs / parties) * 1_000) / 1_000;
  log(name, {
    parties,
    perSecond: Math.round((parties / ms) * 1_000),
    ...said,
    cpuMsPerParty: {
      identity: perParty((used.user + used.system) / 1_000),
      engine: perParty((engineCpu(values.home) - engine) * 1_000),
    },
  });
  for (const [command, { count, ms: took }] of Object.entries(database.take()).slice(0, 14))
    process.stdout.write(
      `  ${command.padEnd(40)} ${String(count).padStart(6)} × ${(took / count).toFixed(1).padStart(7)} ms = ${Math.round(took)}\n`,
    );
}

const eventOf = (first: number) => ({
  changes: Array.from({ length: PER_EVENT }, (_, at) => idOf(first + at)).map((id) => ({
    ...{ kind: 'party', id, party: id, version: 1 },
  })),
});

/** Looked at through a connection of its own, which is not watched. */
const isStored = async (_id: string) =>
  (await observer.collection<{ _id: string }>('parties').findOne({ _id }, { projection: { _id: 1 } })) !== null;

/** Publishes that parties are there, so many a second, and answers how long each event's last party took to be linked. */
async function follow(parties: number, perSecond: number) {
  const published: number[] = [];
  const took: number[] = [];
  const events = parties / PER_EVENT;
  const last = (event: number) => `finance/${idOf(from + event * PER_EVENT + PER_EVENT - 1)}`;
  const watching = (async () => {
    while (took.length < events) {
      if (took.length === published.length || !(await isStored(last(took.length)))) await pause(10);
      else took.push(performance.now() - published[took.length]!);
    }
  })();
  shown.set('finance', from + parties);
  const began = performance.now();
  for (let event = 0; event < events; event++) {
    const wait = began + (event * PER_EVENT * 1_000) / perSecond - performance.now();
    if (wait > 0) await pause(wait);
    published.push(performance.now());
    await publish(redis, streamOf(prefix, 'finance'), eventOf(from + event * PER_EVENT));
  }
  await watching;
  from += parties;
  const sorted = took.sort((a, b) => a - b);
  const at = (share: number) => Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!);
  return { toLinkMs: { p50: at(0.5), p95: at(0.95), worst: at(1) } };
}

async function search(count: number, textOf: (n: number) => string) {
  const query = 'query ($text: String!) { searchCustomers(text: $text, first: 20) { edges { node { id } } } }';
  const took: number[] = [];
  let hits = 0;
  for (let at = 0; at < count; at++) {
    const began = performance.now();
    const text = textOf((at * 9_973) % customers);
    const { searchCustomers } = await opened.data<{ searchCustomers: { edges: unknown[] } }>(query, { text }, reader);
    took.push(performance.now() - began);
    hits += searchCustomers.edges.length;
  }
  took.sort((a, b) => a - b);
  const at = (share: number) => Math.round(took[Math.min(count - 1, Math.floor(count * share))]! * 10) / 10;
  return { hits, ms: { p50: at(0.5), p95: at(0.95), worst: at(1) } };
}

/** Reads the households of so many customers, some at a time. */
async function households(count: number, together: number) {
  const query =
    'query ($ids: [ID!]!) { customers(ids: $ids) { household { members(first: 20) { totalCount } sharedBy } } }';
  const found = await observer
    .collection<{ _id: string; customer: string }>('parties')
    .find({ _id: { $gte: `sales/${idOf(customers >> 1)}` } }, { projection: { customer: 1 } })
    .sort({ _id: 1 })
    .limit(count)
    .toArray();
  const ids = [...new Set(found.map(({ customer }) => customer))];
  const took: number[] = [];
  let living = 0;
  for (let at = 0; at < ids.length; at += together) {
    const began = performance.now();
    const answer = await opened.data<{ customers: { household: unknown }[] }>(
      query,
      { ids: ids.slice(at, at + together) },
      reader,
    );
    took.push(performance.now() - began);
    living += answer.customers.filter(({ household }) => household !== null).length;
  }
  took.sort((a, b) => a - b);
  const at = (share: number) => Math.round(took[Math.min(took.length - 1, Math.floor(took.length * share))]! * 10) / 10;
  return { customers: ids.length, inHouseholds: living, ms: { p50: at(0.5), p95: at(0.95), worst: at(1) } };
}

/** The nth text of each kind that people look for. */
const TEXTS: Readonly<Record<string, (n: number) => string>> = {
  'full name': (n) => cardOf('sales', n).fullName!,
  'two letters': (n) => nameOf(n + 1, 3).slice(0, 2),
  'beginning of a name': (n) => nameOf(n + 1, 3).slice(0, 4),
  'two beginnings': (n) => `${nameOf(n + 1, 3).slice(0, 3)} ${familyOf(n).slice(0, 3)}`,
  'typo in a family name': (n) => familyOf(n).slice(1),
  'typo in a full name': (n) => `${nameOf(n + 1, 3)} ${familyOf(n).replace(/.(?=.$)/u, '')}`,
  mail: (n) => cardOf('sales', n).mails[0]!,
  phone: (n) => `0170 ${1_000_000 + n - (n % 2)}`,
  company: (n) => companyOf(n - (n % 50)),
  'nothing like it': (n) => `zzqx${n}`,
};

try {
  log('setting', { customers, finance: from, load: readLoad() });
  await measure('opened', customers, async () => {
    await opened.settled();
    return {};
  });
  if (parts.has('burst')) {
    const burst = Number(values.burst);
    await measure('burst', burst, () => follow(burst, Infinity));
    await measure('compared after the burst', burst, async () => {
      await opened.settled();
      return {};
    });
  }
  if (parts.has('steady')) {
    const [steady, rate] = [Number(values.steady), Number(values.rate)];
    await measure(`steady at ${rate} a second`, steady, () => follow(steady, rate));
    await measure('compared after that', steady, async () => {
      await opened.settled();
      return {};
    });
  }
  const each = Math.ceil(Number(values.searches) / Object.keys(TEXTS).length);
  if (parts.has('search'))
    for (const [name, textOf] of Object.entries(TEXTS))
      await measure(`search: ${name}`, each, () => search(each, textOf));
  if (parts.has('households'))
    for (const together of [1, 50]) {
      const count = 100 * together;
      await measure(`households, ${together} at a time`, count, () => households(count, together));
    }
  log('load', readLoad());
} finally {
  redis.destroy();
  await opened.close();
  await observer.close();
  await connection.close();
  await stop();
}

function readLoad(): string {
  return readFileSync('/proc/loadavg', 'utf8').split(' ').slice(0, 3).join(' ');
}
