/** The tables, as Markdown. */
import type { Goal, Row, Spread } from './summary.ts';
import { VARIANTS } from './variants.ts';
import { WORKLOADS } from './workloads.ts';

export interface Report {
  readonly measuredAt: string;
  readonly machine: string;
  readonly load: { readonly before: string; readonly after: string };
  readonly rounds: number;
  readonly seconds: number;
  readonly left: readonly string[];
  readonly startMs: Readonly<Record<string, number>>;
  readonly cpuToStartMs: Readonly<Record<string, number>>;
  readonly goals: readonly Goal[];
  readonly rows: readonly Row[];
}

const digits = (value: number): string => value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0);
const spread = ({ median, quartiles: [low, high] }: Spread): string =>
  `${digits(median)} (${digits(low)}–${digits(high)})`;

/** The report with the source of the floor, so that whoever reads the figures sees what they are held against. */
export function markdownOf(report: Report, floor: string): string {
  const { machine, load, measuredAt, rounds, seconds, left } = report;
  const tables = (['memory', 'database'] as const).flatMap((store) =>
    WORKLOADS.flatMap(({ name, title }) => {
      const rows = report.rows.filter((row) => row.store === store && row.workload === name);
      return rows.length === 0
        ? []
        : [`**${title}, ${store === 'memory' ? 'in memory' : 'with the database'}**\n\n${table(rows)}`];
    }),
  );
  const parts = [
    `${measuredAt}; ${machine}; load average ${load.before} before and ${load.after} after; ${rounds} rounds of ${seconds} s each.`,
    ...left.map((line) => `Left out: ${line}`),
    goalTable(report.goals),
    ...tables,
    `**The floor**\n\n\`\`\`ts\n${floor.trim()}\n\`\`\``,
  ];
  return `${parts.join('\n\n')}\n`;
}

const goalTable = (goals: readonly Goal[]): string =>
  [
    '| goal | measured | |',
    '|---|---|---|',
    ...goals.map(({ goal, measured, met }) => `| ${goal} | ${measured} | ${met ? 'met' : 'missed'} |`),
  ].join('\n');

function table(rows: readonly Row[]): string {
  const connections = Object.keys(rows[0]!.at);
  const perSecond = connections.map((each) => `requests/s at ${each}`).join(' | ');
  const head = `| variant | CPU ms a request | × floor | database CPU ms | ${perSecond} | p50 / p99 ms at 16 | RSS MB |`;
  const lines = rows.map((row) => {
    const rates = connections.map((each) => digits(row.at[Number(each)]!.perSecond.median)).join(' | ');
    const at16 = row.at[16]!;
    const latency = `${digits(at16.p50Ms)} / ${digits(at16.p99Ms)}`;
    return `| ${VARIANTS[row.variant]} | ${spread(row.cpuMs)} | ${spread(row.timesFloor)} | ${digits(row.databaseCpuMs.median)} | ${rates} | ${latency} | ${row.rssMb.toFixed(0)} |`;
  });
  return [head, `|${'---|'.repeat(6 + connections.length)}`, ...lines].join('\n');
}
