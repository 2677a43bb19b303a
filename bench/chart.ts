/** Processor time a request as bars: an SVG that reads in light and dark. */
import type { Row } from './summary.ts';
import { VARIANTS } from './variants.ts';
import { WORKLOADS } from './workloads.ts';

const WIDTH = 760;
const LABEL = 330;
const BAR = 18;
const GAP = 8;
const OURS = new Set(['process', 'http']);

/** One group of bars a workload, longest bar the slowest. */
export function chartOf(rows: readonly Row[], workloads: readonly string[]): string {
  let y = 10;
  const parts: string[] = [];
  for (const workload of workloads) {
    const own = rows.filter((row) => row.workload === workload && row.store === 'memory');
    if (own.length === 0) continue;
    const { title } = WORKLOADS.find(({ name }) => name === workload)!;
    const most = Math.max(...own.map(({ cpuMs }) => cpuMs.median));
    parts.push(`<text x="0" y="${(y += 14)}" font-weight="bold">${title}: CPU ms a request, in memory</text>`);
    y += GAP;
    for (const { variant, cpuMs } of own) {
      const length = Math.max(1, ((WIDTH - LABEL - 60) * cpuMs.median) / most);
      const middle = y + BAR - 5;
      parts.push(
        `<text x="0" y="${middle}">${VARIANTS[variant]}</text>`,
        `<rect x="${LABEL}" y="${y}" width="${length.toFixed(1)}" height="${BAR}" rx="2" fill="${OURS.has(variant) ? '#2f9e6e' : '#8a94a6'}"/>`,
        `<text x="${(LABEL + length + 6).toFixed(1)}" y="${middle}">${cpuMs.median.toFixed(2)}</text>`,
      );
      y += BAR + GAP;
    }
    y += GAP;
  }
  const style =
    'text{font:13px system-ui,sans-serif;fill:#24292f}@media(prefers-color-scheme:dark){text{fill:#d0d7de}}';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${y}" role="img" aria-label="CPU a request by gateway"><style>${style}</style>${parts.join('')}</svg>\n`;
}
