/**
 * `npm run bench`: every variant on the same data, alternating, its answers held against the floor's first.
 * `--quick` only checks that all of it works; `--variants floor,process`, `--workloads View`, `--stores memory`,
 * `--rounds 5`, `--seconds 1` narrow it.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs, isDeepStrictEqual } from 'node:util';
import { openStores } from '../cli/engines.ts';
import { keptMasterKey } from '../cli/key-store.ts';
import { secretOf } from '../cli/keys.ts';
import { homeAt } from '../local/home.ts';
import { chartOf } from './chart.ts';
import { benchConfig, knownEverywhere, PREFIX, provideData, readDocuments } from './data.ts';
import { present } from '../platform/domain/batch.ts';
import { ask, measure } from './load.ts';
import { markdownOf } from './report.ts';
import { STORES, type Store } from './stores.ts';
import { CPU_CONNECTIONS, goals, summarize, type Sample } from './summary.ts';
import { startSubgraphs, startVariant, VARIANTS, type Variant, type VariantName } from './variants.ts';
import { bodiesOf, WORKLOADS } from './workloads.ts';

const CUSTOMERS = 200;
const COMPARED = 5;

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    variants: { type: 'string', default: Object.keys(VARIANTS).join() },
    workloads: { type: 'string', default: WORKLOADS.map(({ name }) => name).join() },
    stores: { type: 'string', default: STORES.join() },
    connections: { type: 'string', default: '1,16,64' },
    rounds: { type: 'string' },
    seconds: { type: 'string' },
  },
});
const rounds = Number(values.rounds ?? (values.quick ? 1 : 7));
const seconds = Number(values.seconds ?? (values.quick ? 0.3 : 1));
const connections = values.quick ? [CPU_CONNECTIONS] : values.connections.split(',').map(Number);
const workloads = WORKLOADS.filter(({ name }) => values.workloads.split(',').includes(name));
const names = values.variants.split(',') as VariantName[];

const config = benchConfig();
const enginesRoot = homeAt(config.home).root;
const load = () =>
  loadavg()
    .map((value) => value.toFixed(1))
    .join(' ');
const before = load();
const samples: Sample[] = [];
const left: string[] = [];
const startMs: Record<string, number> = {};
const cpuToStartMs: Record<string, number> = {};

await provideData(CUSTOMERS);
const ids = knownEverywhere(readDocuments(config.home), 64);
const engines = await openStores(config);
try {
  const env = {
    NODE_ENV: 'production',
    NODE_COMPILE_CACHE: join(config.home, 'compiled'), // as `c360` keeps one
    MONGODB_URI: engines.mongodbUri,
    REDIS_URL: engines.redisUrl ?? '',
    C360_DATABASE_PREFIX: PREFIX,
    C360_SECRET: secretOf(config),
    ...(config.masterKey === null
      ? { MASTER_KEY_FILE: keptMasterKey(config.home) }
      : { MASTER_KEY: config.masterKey, MASTER_KEY_FILE: '' }),
    LOG_LEVEL: 'silent',
  };
  for (const store of values.stores.split(',') as Store[]) {
    await run(store, env);
    // A run that is cut off later keeps what it has measured.
    finish();
  }
} finally {
  await engines.stop();
}

async function run(store: Store, env: NodeJS.ProcessEnv): Promise<void> {
  const subgraphs = await startSubgraphs(store, env);
  const apolloSubgraphs = names.includes('apolloStack')
    ? await startSubgraphs(store, env, 'subgraphs-apollo.ts')
    : null;
  const variants: Variant[] = [];
  try {
    const grounds = { store, env, subgraphs, apolloSubgraphs, folder: join(config.home, store) };
    const started = async (name: VariantName) => {
      try {
        const variant = await startVariant(name, grounds);
        const { startMs: ms, startCpuMs } = variant.started;
        startMs[`${store} ${name}`] = Math.round(ms);
        cpuToStartMs[`${store} ${name}`] = startCpuMs;
        return variant;
      } catch (error) {
        left.push(`${VARIANTS[name]} (${store}): ${String(error).slice(0, 600)}`);
        process.stderr.write(`${left.at(-1)}\n`);
        return null;
      }
    };
    // How long this gateway takes to start is a figure, so nothing else starts meanwhile.
    const alone = names.filter((name) => name === 'floor' || name === 'process');
    for (const name of alone) variants.push(...present([await started(name)]));
    const others = names.filter((name) => !alone.includes(name));
    variants.push(...present(await Promise.all(others.map(started))));
    await compare(variants);
    await warm(variants);
    for (let round = 0; round < rounds; round++) await measureRound(store, variants, round);
  } finally {
    for (const { started } of variants) await started.stop();
    await apolloSubgraphs?.stop();
    await subgraphs.stop();
  }
}

/** A variant that answers otherwise than the floor is not measured: the bench stops. */
async function compare(variants: readonly Variant[]): Promise<void> {
  const [floor, ...others] = variants;
  if (floor?.name !== 'floor') throw new Error('The floor is the first variant: all others are compared with it.');
  for (const workload of workloads)
    for (const body of bodiesOf(workload, ids).slice(0, COMPARED)) {
      const expected = await ask(floor, body);
      for (const other of others) {
        const answer = await ask(other, body);
        if (!isDeepStrictEqual(answer, expected))
          throw new Error(
            `${other.name} answers ${workload.name} otherwise than the floor:\n${JSON.stringify(answer)}\n${JSON.stringify(expected)}`,
          );
      }
    }
}

/** Compilers need some thousand requests; small answers follow from what the large ones have warmed. */
async function warm(variants: readonly Variant[]): Promise<void> {
  for (const workload of workloads) {
    const warmSeconds = seconds * (['View', 'List'].includes(workload.name) ? 4 : 2);
    const warming = {
      bodies: bodiesOf(workload, ids),
      connections: CPU_CONNECTIONS,
      seconds: warmSeconds,
      enginesRoot,
    };
    for (const variant of variants) await measure(variant, warming);
  }
}

/** Every other round runs backwards, so that none always follows the same neighbour. */
async function measureRound(store: Store, variants: readonly Variant[], round: number): Promise<void> {
  const order = round % 2 === 0 ? variants : variants.toReversed();
  for (const workload of workloads) {
    const bodies = bodiesOf(workload, ids);
    for (const each of connections) {
      // What one or many connections reach is a matter of latency and settles sooner than processor time.
      if (each !== CPU_CONNECTIONS && (round % 3 !== 0 || workload.customers > 1)) continue;
      for (const variant of order) {
        const figures = await measure(variant, { bodies, connections: each, seconds, enginesRoot });
        samples.push({ store, workload: workload.name, variant: variant.name, connections: each, round, ...figures });
      }
    }
  }
  process.stderr.write(`${store}: round ${round + 1} of ${rounds}, load ${load()}\n`);
}

function finish(): void {
  const order = Object.keys(VARIANTS);
  const rows = summarize(samples).sort((a, b) => order.indexOf(a.variant) - order.indexOf(b.variant));
  const report = {
    measuredAt: new Date().toISOString().slice(0, 16) + 'Z',
    machine: `${cpus().length} cores, ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}`,
    load: { before, after: load() },
    rounds,
    seconds,
    left,
    startMs,
    cpuToStartMs,
    goals: goals(samples, rows, startMs['database process'] ?? startMs['memory process'] ?? null),
    rows,
  };
  const markdown = markdownOf(report, readFileSync(join(import.meta.dirname, 'floor.ts'), 'utf8'));
  process.stdout.write(markdown.slice(0, markdown.indexOf('**The floor**')));
  if (values.quick) return;
  mkdirSync(join(import.meta.dirname, 'results'), { recursive: true });
  const into = (file: string) => join(import.meta.dirname, 'results', file);
  writeFileSync(into('report.json'), `${JSON.stringify(report, null, 2)}\n`);
  writeFileSync(into('report.md'), markdown);
  writeFileSync(into('chart.svg'), chartOf(rows, ['View', 'List']));
}
