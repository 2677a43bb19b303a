/** Medians and quartiles over rounds, ratios paired within each round, and the goals they are held against. */
import type { Figures } from './load.ts';
import type { Store } from './stores.ts';
import type { VariantName } from './variants.ts';

export interface Sample extends Figures {
  readonly store: Store;
  readonly workload: string;
  readonly variant: VariantName;
  readonly connections: number;
  readonly round: number;
}

export interface Spread {
  readonly median: number;
  readonly quartiles: readonly [number, number];
}

export interface Row {
  readonly store: Store;
  readonly workload: string;
  readonly variant: VariantName;
  readonly cpuMs: Spread;
  readonly databaseCpuMs: Spread;
  /** Times the processor time of the floor in the same round. */
  readonly timesFloor: Spread;
  readonly rssMb: number;
  readonly at: Readonly<Record<number, { perSecond: Spread; p50Ms: number; p99Ms: number }>>;
}

/** Processor time is taken where the machine is busy and queues are short. */
export const CPU_CONNECTIONS = 16;

export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const quantile = (share: number) => {
    const at = (sorted.length - 1) * share;
    const low = Math.floor(at);
    return sorted[low]! + (sorted[Math.ceil(at)]! - sorted[low]!) * (at - low);
  };
  return { median: quantile(0.5), quartiles: [quantile(0.25), quantile(0.75)] };
}

export function summarize(samples: readonly Sample[]): Row[] {
  const groups = Map.groupBy(samples, ({ store, workload, variant }) => `${store} ${workload} ${variant}`);
  return [...groups.values()].map((own) => {
    const { store, workload, variant } = own[0]!;
    const busy = own.filter(({ connections }) => connections === CPU_CONNECTIONS);
    const byConnections = Map.groupBy(own, ({ connections }) => connections);
    return {
      store,
      workload,
      variant,
      cpuMs: spreadOf(busy.map(({ cpuMs }) => cpuMs)),
      databaseCpuMs: spreadOf(busy.map(({ databaseCpuMs }) => databaseCpuMs)),
      timesFloor: spreadOf(ratios(samples, store, workload, variant, 'floor')),
      rssMb: Math.max(...own.map(({ rssMb }) => rssMb)),
      at: Object.fromEntries(
        [...byConnections].map(([connections, each]) => [
          connections,
          {
            perSecond: spreadOf(each.map(({ perSecond }) => perSecond)),
            p50Ms: spreadOf(each.map(({ p50Ms }) => p50Ms)).median,
            p99Ms: spreadOf(each.map(({ p99Ms }) => p99Ms)).median,
          },
        ]),
      ),
    };
  });
}

type Figure = 'cpuMs' | 'perSecond';

/** One variant's figure divided by another's, round by round. */
export function ratios(
  samples: readonly Sample[],
  store: Store,
  workload: string,
  variant: VariantName,
  other: VariantName,
  figure: Figure = 'cpuMs',
): number[] {
  const of = (name: VariantName) =>
    samples.filter(
      (each) =>
        each.store === store &&
        each.workload === workload &&
        each.variant === name &&
        each.connections === CPU_CONNECTIONS,
    );
  const others = new Map(of(other).map((each) => [each.round, each[figure]]));
  return of(variant).flatMap((each) => (others.has(each.round) ? each[figure] / others.get(each.round)! : []));
}

export interface Goal {
  readonly goal: string;
  readonly measured: string;
  readonly met: boolean;
}

/** What was set out to be reached; a goal whose variants did not run is left out. */
export function goals(samples: readonly Sample[], rows: readonly Row[], startMs: number | null): Goal[] {
  const cpu = (store: Store, workload: string, variant: VariantName) =>
    rows.find((row) => row.store === store && row.workload === workload && row.variant === variant)?.cpuMs.median;
  const found: Goal[] = [];
  const above = (store: Store, workload: string) => {
    const [ours, floor] = [cpu(store, workload, 'process'), cpu(store, workload, 'floor')];
    return ours === undefined || floor === undefined ? null : ours - floor;
  };
  const note = (goal: string, value: number | null, met: (value: number) => boolean, unit: string) => {
    if (value === null || Number.isNaN(value)) return;
    found.push({ goal, measured: `${value.toFixed(unit === ' ms' ? 3 : 2)}${unit}`, met: met(value) });
  };
  const times = (store: Store, workload: string, variant: VariantName, other: VariantName, figure?: Figure) => {
    const all = ratios(samples, store, workload, variant, other, figure);
    return all.length === 0 ? null : spreadOf(all).median;
  };
  for (const store of ['memory', 'database'] as const) {
    note(`360, ${store}: at most 0.35 ms above the floor`, above(store, 'View'), (value) => value <= 0.35, ' ms');
    const [list, view] = [above(store, 'List'), above(store, 'View')];
    const each = list === null || view === null ? null : (list - view) / 19;
    note(`each further customer, ${store}: at most 0.05 ms above the floor`, each, (value) => value <= 0.05, ' ms');
  }
  for (const workload of ['View', 'List']) {
    const share = times('database', workload, 'process', 'floor', 'perSecond');
    note(
      `${workload}, database: at least 0.75 of the floor's requests a second`,
      share,
      (value) => value >= 0.75,
      ' ×',
    );
    const apollo = times('memory', workload, 'apollo', 'process');
    note(`${workload}, memory: at least 12 × less CPU than @apollo/gateway`, apollo, (value) => value >= 12, ' ×');
    const stack = times('memory', workload, 'apolloStack', 'process');
    note(`${workload}, memory: the same, its subgraphs on Apollo Server`, stack, (value) => value >= 12, ' ×');
    const hive = times('memory', workload, 'hive', 'process');
    note(`${workload}, memory: at least 4 × less CPU than Hive Gateway`, hive, (value) => value >= 4, ' ×');
    const grafbase = times('memory', workload, 'http', 'grafbase');
    note(`${workload}, memory: over HTTP no more CPU than Grafbase`, grafbase, (value) => value <= 1, ' ×');
  }
  note('the process without engines starts in under 1.5 s', startMs && startMs / 1000, (value) => value < 1.5, ' s');
  return found;
}
