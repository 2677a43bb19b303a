/**
 * `npm run insights-time`: what predictions and the timeline cost. One house over demo data, its models learned, answers the same
 * customers with and without predictions in turn, and the first page of their timelines; each customer comes once. It drops what it made.
 */
import { parseArgs } from 'node:util';
import { loadDemo } from '../cli/demo.ts';
import { readSupergraph } from '../cli/keys.ts';
import { scopesIn } from '../cli/roles.ts';
import { openSession } from '../cli/session.ts';
import { trainMissing } from '../cli/train.ts';
import type { ModelDoc } from '../subgraphs/insights/model.ts';
import { readConfig } from '../platform/config.ts';
import { DOMAINS } from './data.ts';

const { values } = parseArgs({
  options: {
    customers: { type: 'string', default: '2000' },
    requests: { type: 'string', default: '400' },
    only: { type: 'string', default: '' },
  },
});

const caller = { subject: 'insights-time', scopes: new Set(scopesIn(readSupergraph())), purpose: 'service' };

const FIELDS: Readonly<Record<string, string>> = {
  figures:
    'rfm { recencyDays frequency } tenure { days } interPurchaseTime { meanDays } healthScore { value parts { name contribution } }',
  lifetimeValue:
    'lifetimeValue { currencies { value { amount } low { amount } high { amount } reasons { input contribution } } }',
  churnRisk:
    'churnRisk { probability low high reasons { input contribution } model { version quality { name value } } }',
  scores:
    'scores { lead { value reasons { input contribution } } account { value reasons { input contribution } } satisfaction { value reasons { input contribution } } campaignResponse { channel probability } }',
  recommendations:
    'recommendations(first: 5) { items { product { sku name } probability reasons { kind contribution } } }',
  nextBestActions:
    'nextBestActions { actions { kind channel priority proposal reasons { fact contribution } } blocked { kind blocks } }',
};
const VIEW =
  'sales { known figures { openOpportunities } } marketing { known figures { lastActiveOn } } service { known figures { openTickets } } finance { known figures { orders spend { amount currency } } }';
const view = (name: string, fields: string) => `query ${name}($id: ID!) { customer(id: $id) { id ${VIEW} ${fields} } }`;

const QUERIES: Readonly<Record<string, string>> = {
  view: view('View', ''),
  predictions: view('Predictions', Object.values(FIELDS).join(' ')),
  timeline:
    'query Timeline($id: ID!) { customer(id: $id) { timeline(first: 20) { pageInfo { hasNextPage } edges { node { id kind occurredAt title } } gaps { domain } } } }',
  ...(values.only === ''
    ? {}
    : Object.fromEntries(Object.entries(FIELDS).map(([name, field]) => [name, view(name, field)]))),
};

const quantile = (all: readonly number[], part: number): number =>
  [...all].sort((a, b) => a - b)[Math.min(all.length - 1, Math.floor(all.length * part))] ?? 0;
const rounded = (value: number) => Math.round(value * 100) / 100;
const summary = (all: readonly number[]) => ({ p50: rounded(quantile(all, 0.5)), p95: rounded(quantile(all, 0.95)) });

const session = await openSession({
  ...readConfig(),
  databasePrefix: 'insightstime_',
  country: 'DE',
  logLevel: 'silent',
});
const { house } = session;
try {
  await loadDemo(session, { customers: Number(values.customers), seed: 1, now: new Date().toISOString() });
  await trainMissing(session, new AbortController().signal);
  const stored = house.opened.get('insights')!.connection.collection<ModelDoc>('models');
  const models = (await stored.find().toArray()).map(({ _id: id, state, verdict, trainedOn, quality }) => ({
    ...{ id, state, verdict, customers: trainedOn.customers, events: trainedOn.events, quality },
  }));
  const linked = house.opened.get('identity')!.connection.collection<{ _id: string; parties: string[] }>('customers');
  const ids = (await linked.find().toArray())
    .filter(({ parties }) => DOMAINS.every((domain) => parties.some((key) => key.startsWith(`${domain}/`))))
    .map(({ _id }) => _id);
  const timed = async (query: string, id: string) => {
    const before = process.cpuUsage();
    const began = performance.now();
    const { errors } = await house.gateway.execute(
      { query, variables: { id } },
      { caller, requestId: 'insights-time' },
    );
    const wall = performance.now() - began;
    if (errors?.length) throw new Error(JSON.stringify(errors));
    const { user, system } = process.cpuUsage(before);
    return { wall, cpu: (user + system) / 1_000 };
  };
  const names = Object.keys(QUERIES);
  for (let warm = 0; warm < 60; warm++) for (const name of names) await timed(QUERIES[name]!, ids[warm % ids.length]!);
  const wall = new Map<string, number[]>(names.map((name) => [name, []]));
  const cpu = new Map<string, number[]>(names.map((name) => [name, []]));
  for (let n = 0; n < Number(values.requests); n++) {
    const id = ids[(60 + n) % ids.length]!;
    for (const name of n % 2 === 0 ? names : names.toReversed()) {
      const one = await timed(QUERIES[name]!, id);
      wall.get(name)!.push(one.wall);
      cpu.get(name)!.push(one.cpu);
    }
  }
  const added = wall.get('predictions')!.map((each, index) => each - wall.get('view')![index]!);
  const report = {
    customers: ids.length,
    requests: Number(values.requests),
    models,
    wallMs: Object.fromEntries([...wall].map(([name, all]) => [name, summary(all)])),
    cpuMs: Object.fromEntries([...cpu].map(([name, all]) => [name, summary(all)])),
    addedByPredictionsMs: summary(added),
  };
  process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
} finally {
  for (const { connection } of [...house.opened.values(), house.keys]) await connection.dropDatabase();
  await session.close();
}
