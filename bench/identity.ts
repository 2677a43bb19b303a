/**
 * How fast identity links, compares and finds at a size: `node bench/identity.ts --customers 100000`. Generated people are
 * shown to identity as a domain would; their second records, of another domain, share an identifier or only look alike.
 */
import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import type { Ask } from '../platform/ask.ts';
import type { CardDoc } from '../platform/card.ts';
import { subgraph as identity } from '../subgraphs/identity/index.ts';
import provideEngines from '../test/engines.ts';
import { callerWith, openSubgraph } from '../test/open.ts';

const { values } = parseArgs({ options: { customers: { type: 'string', default: '100000' } } });
const customers = Number(values.customers);
const FOLLOWED = 5_000;
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
const opened = await openSubgraph(identity, {
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

const linked = () => opened.connection.collection('parties').countDocuments({});

async function until(count: number): Promise<void> {
  while ((await linked()) < count) await new Promise((resolve) => setTimeout(resolve, 50));
}

function percentile(sorted: readonly number[], share: number): number {
  return Math.round(sorted[Math.floor(sorted.length * share)]! * 10_000) / 10;
}

try {
  const filled = await timed(opened.settled);
  await opened.connection.db!.command({ analyze: 'parties' }).catch(() => undefined);
  shown.set('finance', FOLLOWED);
  let whole = 0;
  const following = await timed(async () => {
    const settled = opened.settled();
    await until(customers + FOLLOWED);
    whole = await timed(() => settled);
  });
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
  const states = await opened.connection
    .collection('matches')
    .aggregate([{ $group: { _id: '$state', pairs: { $sum: 1 } } }])
    .toArray();
  const report = {
    customers,
    linkedAndComparedPerSecond: Math.round(customers / filled),
    followedPerSecond: Math.round(FOLLOWED / (following - whole)),
    followedAndComparedPerSecond: Math.round(FOLLOWED / following),
    searchMs: { p50: percentile(found, 0.5), p95: percentile(found, 0.95), worst: percentile(found, 0.999) },
    matches: Object.fromEntries(states.map(({ _id, pairs }) => [String(_id), Number(pairs)])),
  };
  process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
} finally {
  await opened.close();
}
