/**
 * How fast identity links, compares and finds at a size: `node bench/identity.ts --customers 100000`. Generated people are
 * shown to identity as a domain would; their second records, of another domain, share an identifier or only look alike.
 */
import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { setTimeout as pause } from 'node:timers/promises';
import { pino } from 'pino';
import type { Ask } from '../platform/ask.ts';
import type { CardDoc } from '../platform/card.ts';
import { publish, streamOf } from '../platform/events.ts';
import { connectRedis } from '../platform/redis.ts';
import { createShow } from '../subgraphs/identity/cards.ts';
import type { ParametersDoc } from '../subgraphs/identity/model.ts';
import { learnParameters } from '../subgraphs/identity/online/learn.ts';
import { subgraph as identity } from '../subgraphs/identity/index.ts';
import provideEngines from '../test/engines.ts';
import { callerWith, openSubgraph } from '../test/open.ts';

const { values } = parseArgs({ options: { customers: { type: 'string', default: '100000' } } });
const customers = Number(values.customers);
const FOLLOWED = 5_000;
/** Parties that one event names, and events that are published a second while the time to a link is measured. */
const PER_EVENT = 50;
const EVENTS_A_SECOND = 20;
const SEARCHES = 200;

const SYLLABLES = 'an be ca do el fi ga ho in jo ka lu ma no ol pe qui ro sa te ur vi wa xe yo za bri chu'.split(' ');

/** A name that numbers make: few are common, many are rare, as names are. */
const nameOf = (seed: number, length: number): string => {
  const rank = Math.floor(((seed * 2_654_435_761) % 4_294_967_296) ** 0.55);
  return Array.from({ length }, (_, at) => SYLLABLES[Math.floor(rank / 28 ** at) % 28]).join('');
};

const BLANK = { givenName: null, familyName: null, organizationName: null, language: null, externalIds: [] };

function cardOf(domain: string, n: number): CardDoc {
  const [given, family] = [nameOf(n + 1, 3), nameOf(n * 7 + 3, 4)];
  const day = new Date(Date.UTC(1940, 0, 1) + ((n * 7_919) % 25_000) * 86_400_000).toISOString().slice(0, 10);
  const mails = domain === 'sales' || n % 3 > 0 ? [`${given}.${family}.${n}@example.com`] : [];
  const address = { lines: [`${nameOf(n * 13, 3)} ${n % 200}`], city: 'Berlin', region: null, country: 'DE' };
  return {
    ...BLANK,
    ...{
      fullName: `${given} ${family}`,
      mails,
      phones: [`+49 170 ${String(1_000_000 + n)}`].slice(n % 2),
      birthDate: day,
    },
    addresses: [{ ...address, postalCode: String(10_000 + (n % 5_000)) }],
  };
}

const shown = new Map<string, number>([
  ['sales', customers],
  ['finance', 0],
]);
const idOf = (n: number): string => `x:${String(n).padStart(8, '0')}`;

/** Answers as a domain does. */
const ask: Ask = async (operation, variables) => {
  const domain = operation.startsWith('Sales') ? 'sales' : 'finance';
  if (operation.endsWith('Versions')) {
    const { after, first } = variables as { after: string | null; first: number };
    const from = after === null ? 0 : Number(after.slice(2)) + 1;
    const to = Math.min(shown.get(domain)!, from + first);
    return {
      parties: Array.from({ length: Math.max(0, to - from) }, (_, at) => ({ id: idOf(from + at), version: 1 })),
    };
  }
  const parties = (variables['ids'] as string[]).map((id) => ({
    ...{ id, version: 1, removed: false, observedAt: new Date() },
    card: cardOf(domain, Number(id.slice(2))),
  }));
  return { parties };
};

await provideEngines();
const redisUrl = process.env['REDIS_URL']!;
const prefix = `bench_${randomBytes(6).toString('hex')}:`;
const redis = await connectRedis(redisUrl, pino({ level: 'silent' }));
const opened = await openSubgraph(identity, {
  redisUrl,
  prefix,
  ask,
  domains: ['sales', 'finance'],
  country: 'DE',
  secret: randomBytes(32),
});
const reader = callerWith('identity:read', 'sales:read', 'finance:read', 'pii:read');

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1_000;
}

/** By key, so that looking costs next to nothing. */
const FINANCE = { _id: { $gte: 'finance/', $lt: 'finance0' } } as object;

const linked = () => opened.connection.collection('parties').countDocuments(FINANCE);

const eventOf = (from: number) => ({
  changes: Array.from({ length: PER_EVENT }, (_, at) => idOf(from + at)).map((id) => ({
    ...{ kind: 'party', id, party: id, version: 1 },
  })),
});

/** Publishes that parties are there, so many events a second, and answers how long each event's last party took to be linked. */
async function follow(from: number, to: number, eventsPerSecond: number): Promise<number[]> {
  const published: number[] = [];
  const took: number[] = [];
  const events = (to - from) / PER_EVENT;
  const watch = (async () => {
    while (took.length < events) {
      const done = Math.floor(((await linked()) - from) / PER_EVENT);
      while (took.length < done) took.push((performance.now() - published[took.length]!) / 1_000);
      await pause(20);
    }
  })();
  shown.set('finance', to);
  const began = performance.now();
  for (let event = 0; event < events; event++) {
    await pause(Math.max(1, began + (event * 1_000) / eventsPerSecond - performance.now()));
    published.push(performance.now());
    await publish(redis, streamOf(prefix, 'finance'), eventOf(from + event * PER_EVENT));
  }
  await watch;
  return took.sort((a, b) => a - b);
}

function percentile(sorted: readonly number[], share: number): number {
  return Math.round(sorted[Math.floor(sorted.length * share)]! * 10_000) / 10;
}

try {
  const filled = await timed(opened.settled);
  await opened.connection.db!.command({ analyze: 'parties' }).catch(() => undefined);
  const burst = await timed(() => follow(0, FOLLOWED, 1_000));
  const compared = burst + (await timed(opened.settled));
  const toLink = await follow(FOLLOWED, 2 * FOLLOWED, EVENTS_A_SECOND);
  await opened.settled();
  const found: number[] = [];
  const texts = (n: number) => [
    cardOf('sales', n).fullName!,
    nameOf(n + 1, 3).slice(0, 3),
    nameOf(n * 7 + 3, 4).slice(1),
    `${1_000_000 + n}`,
  ];
  for (let search = 0; search < SEARCHES; search++) {
    const text = texts((search * 997) % customers)[search % 4]!;
    const query = 'query ($text: String!) { searchCustomers(text: $text, first: 20) { edges { node { id } } } }';
    found.push(await timed(() => opened.data(query, { text }, reader)));
  }
  found.sort((a, b) => a - b);
  const show = createShow(ask);
  let learned: ParametersDoc | null = null;
  const learning = await timed(async () => {
    learned = await learnParameters({ connection: opened.connection, cards: { show }, country: 'DE' });
  });
  const { parties, pairs } = learned as unknown as ParametersDoc;
  const states = await opened.connection
    .collection('matches')
    .aggregate([{ $group: { _id: '$state', pairs: { $sum: 1 } } }])
    .toArray();
  const report = {
    customers,
    linkedAndComparedPerSecond: Math.round(customers / filled),
    followedPerSecond: Math.round(FOLLOWED / burst),
    followedAndComparedPerSecond: Math.round(FOLLOWED / compared),
    toLinkMs: { p50: percentile(toLink, 0.5), p95: percentile(toLink, 0.95), worst: percentile(toLink, 0.999) },
    searchMs: { p50: percentile(found, 0.5), p95: percentile(found, 0.95), worst: percentile(found, 0.999) },
    learned: { seconds: Math.round(learning), parties, pairs },
    matches: Object.fromEntries(states.map(({ _id, pairs }) => [String(_id), Number(pairs)])),
  };
  process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
} finally {
  redis.destroy();
  await opened.close();
}
