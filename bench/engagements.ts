/**
 * Engagements as one document each, as marketing keeps them, against one document per party, kind and month with the events
 * in it: `node bench/engagements.ts`. Both take the same events in the same batches, alternating, on the same engine, with
 * ids that replace what came before; read are the newest 20 of a party, and those of one campaign.
 */
import { randomBytes } from 'node:crypto';
import { connect, ensureIndexes, type Connection } from '../platform/mongo.ts';
import { marketingModels } from '../subgraphs/marketing/model.ts';
import provideEngines from '../test/engines.ts';

const [BATCHES, BATCH, PARTIES, READS] = [60, 1_000, 3_000, 300];
const KINDS = ['PAGE_VIEW', 'MAIL_SENT', 'MAIL_OPENED', 'APP_EVENT', 'AD_IMPRESSION'];

interface Event {
  readonly _id: string;
  readonly party: string;
  readonly kind: string;
  readonly occurredAt: Date;
  readonly campaign: string;
  readonly category: string;
}

const event = (n: number): Event => ({
  _id: `web:${n}`,
  party: `crm:${(n * 7_919) % PARTIES}`,
  kind: KINDS[n % KINDS.length]!,
  occurredAt: new Date(Date.UTC(2026, n % 10, 1 + (n % 28), n % 24, n % 60)),
  campaign: `crm:c${n % 40}`,
  category: n % 2 ? 'engines' : 'parts',
});

const stored = (one: Event) => ({
  ...one,
  ...{ product: null, page: null, event: null, network: null, action: null, form: null, text: null },
  ...{ version: 1, removed: false, updatedAt: one.occurredAt },
});

interface Layout {
  write(events: readonly Event[]): Promise<void>;
  newest(party: string): Promise<number>;
  ofCampaign(campaign: string): Promise<number>;
}

/** Reads what is there first, as every write does, then one command of replacements. */
function plain(connection: Connection): Layout {
  const { Engagement } = marketingModels(connection);
  const collection = connection.collection<Event>(Engagement.collection.collectionName);
  return {
    write: async (events) => {
      await collection.find({ _id: { $in: events.map(({ _id }) => _id) } }).toArray();
      const replace = (one: Event) => ({
        replaceOne: { filter: { _id: one._id }, replacement: stored(one), upsert: true },
      });
      await collection.bulkWrite(events.map(replace), { ordered: false });
    },
    newest: async (party) =>
      (await collection.find({ party, removed: false }).sort({ occurredAt: -1, _id: -1 }).limit(20).toArray()).length,
    ofCampaign: async (campaign) =>
      (await collection.find({ campaign, removed: false }).sort({ occurredAt: -1, _id: -1 }).limit(20).toArray())
        .length,
  };
}

interface Bucket {
  readonly _id: string;
  readonly party: string;
  readonly kind: string;
  readonly month: string;
  readonly campaigns: readonly string[];
  readonly events: readonly ReturnType<typeof stored>[];
}

const bucketOf = ({ party, kind, occurredAt }: Event): string =>
  `${party}/${kind}/${occurredAt.toISOString().slice(0, 7)}`;

/** Reads the buckets, replaces events of the same id in them, writes them whole. */
function bucketed(connection: Connection): Layout {
  const collection = connection.collection<Bucket>('buckets');
  return {
    write: async (events) => {
      const keys = [...new Set(events.map(bucketOf))];
      const before = await collection.find({ _id: { $in: keys } }).toArray();
      const buckets = new Map(before.map((one) => [one._id, new Map(one.events.map((each) => [each._id, each]))]));
      const of = new Map(events.map((one) => [bucketOf(one), one]));
      for (const one of events) {
        const key = bucketOf(one);
        buckets.set(key, (buckets.get(key) ?? new Map<string, ReturnType<typeof stored>>()).set(one._id, stored(one)));
      }
      const writes = [...buckets].map(([_id, held]) => {
        const { party, kind, occurredAt } = of.get(_id)!;
        const all = [...held.values()].sort((a, b) => b.occurredAt.getTime() - a.occurredAt.getTime());
        const campaigns = [...new Set(all.map((each) => each.campaign))];
        const replacement = { party, kind, month: occurredAt.toISOString().slice(0, 7), campaigns, events: all };
        return { replaceOne: { filter: { _id }, replacement, upsert: true } };
      });
      await collection.bulkWrite(writes, { ordered: false });
    },
    newest: async (party) => newestOf(await collection.find({ party }).sort({ month: -1 }).limit(20).toArray()),
    ofCampaign: async (campaign) =>
      newestOf(await collection.find({ campaigns: campaign }).sort({ month: -1 }).limit(20).toArray()),
  };
}

const newestOf = (buckets: readonly Bucket[]): number =>
  buckets
    .flatMap(({ events }) => events)
    .sort((a, b) => b.occurredAt.getTime() - a.occurredAt.getTime())
    .slice(0, 20).length;

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

const median = (times: number[]): number => times.sort((a, b) => a - b)[times.length >> 1]!;

async function measure(layouts: Readonly<Record<string, Layout>>) {
  const seconds: Record<string, number> = {};
  for (let batch = 0; batch < BATCHES; batch++) {
    const events = Array.from({ length: BATCH }, (_, n) => event(batch * BATCH + n));
    for (const [name, layout] of Object.entries(layouts))
      seconds[name] = (seconds[name] ?? 0) + (await timed(() => layout.write(events))) / 1000;
  }
  const reads: Record<string, { newest: number[]; ofCampaign: number[] }> = {};
  for (let n = 0; n < READS; n++)
    for (const [name, layout] of Object.entries(layouts)) {
      const times = (reads[name] ??= { newest: [], ofCampaign: [] });
      times.newest.push(await timed(() => layout.newest(`crm:${(n * 31) % PARTIES}`)));
      times.ofCampaign.push(await timed(() => layout.ofCampaign(`crm:c${n % 40}`)));
    }
  return Object.fromEntries(
    Object.keys(layouts).map((name) => [
      name,
      {
        eventsPerSecond: Math.round((BATCHES * BATCH) / seconds[name]!),
        newestOfPartyMs: median(reads[name]!.newest).toFixed(2),
        newestOfCampaignMs: median(reads[name]!.ofCampaign).toFixed(2),
      },
    ]),
  );
}

await provideEngines();
const connection = await connect(process.env['MONGODB_URI']!, `bench_${randomBytes(5).toString('hex')}`);
try {
  const layouts = { plain: plain(connection), bucketed: bucketed(connection) };
  await ensureIndexes(connection);
  await connection.collection('buckets').createIndexes([
    { key: { party: 1, month: -1 }, name: 'party' },
    { key: { campaigns: 1, month: -1 }, name: 'campaigns' },
  ]);
  const figures = await measure(layouts);
  const size = async (name: string) => {
    const { size, totalIndexSize } = await connection.db!.command({ collStats: name });
    return { documentsMB: (size / 1e6).toFixed(1), indexesMB: (totalIndexSize / 1e6).toFixed(1) };
  };
  const sizes = { plain: await size('engagements'), bucketed: await size('buckets') };
  process.stdout.write(`${JSON.stringify({ events: BATCHES * BATCH, figures, sizes }, null, 2)}\n`);
} finally {
  await connection.dropDatabase();
  await connection.close();
}
process.exit();
