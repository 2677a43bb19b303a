/** Processor time a request as bars: an SVG that reads in light and dark. */
import { STORES } from './stores.ts';
import type { Row } from './summary.ts';
import { VARIANTS } from './variants.ts';
import { WORKLOADS } from './workloads.ts';

const WIDTH = 830;
const LABEL = 400;
const BAR = 18;
const GAP = 8;
const WHERE = { memory: 'in memory', database: 'with the database, its time included' };
const OURS = new Set(['process', 'http']);

/** With the database's own time, where it is used. */
const takes = ({ store, cpuMs, databaseCpuMs }: Row): number =>
  cpuMs.median + (store === 'database' ? databaseCpuMs.median : 0);

/** One group of bars a workload, longest bar the slowest. */
export function chartOf(rows: readonly Row[], workloads: readonly string[]): string {
  let y = 10;
  const parts: string[] = [];
  const groups = STORES.flatMap((store) => workloads.map((workload) => ({ store, workload })));
  for (const { store, workload } of groups) {
    const own = rows.filter((row) => row.workload === workload && row.store === store);
    if (own.length === 0) continue;
    const { title } = WORKLOADS.find(({ name }) => name === workload)!;
    const most = Math.max(...own.map(takes));
    parts.push(`<text x="0" y="${(y += 14)}" font-weight="bold">${title}: CPU ms a request, ${WHERE[store]}</text>`);
    y += GAP;
    for (const row of own) {
      const length = Math.max(1, ((WIDTH - LABEL - 60) * takes(row)) / most);
      const middle = y + BAR - 5;
      parts.push(
        `<text x="0" y="${middle}">${VARIANTS[row.variant]}</text>`,
        `<rect x="${LABEL}" y="${y}" width="${length.toFixed(1)}" height="${BAR}" rx="2" fill="${OURS.has(row.variant) ? '#2f9e6e' : '#8a94a6'}"/>`,
        `<text x="${(LABEL + length + 6).toFixed(1)}" y="${middle}">${takes(row).toFixed(2)}</text>`,
      );
      y += BAR + GAP;
    }
    y += GAP;
  }
  const style =
    'text{font:13px system-ui,sans-serif;fill:#24292f}@media(prefers-color-scheme:dark){text{fill:#d0d7de}}';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${y}" role="img" aria-label="CPU a request by gateway"><style>${style}</style>${parts.join('')}</svg>\n`;
}
