import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import type { DemoReport } from '../ingest/demo/load.ts';
import { executeIn } from './execute.ts';
import { DEMO_PLAN } from './home.ts';
import { createBar } from './progress.ts';
import { inSession, type Session } from './session.ts';
import { whole } from './whole.ts';

/** `c360 demo`: persons and companies with coherent stories, the same for the same seed and day. */
export function demoCommand(program: Command): void {
  program
    .command('demo')
    .description('load deterministic demo data; a second load of the same day changes nothing')
    .option('--customers <n>', 'how many', '2000')
    .option('--seed <s>', 'which ones', '1')
    .action(async (options: { customers: string; seed: string }) => {
      const [customers, seed] = [whole('customers', options.customers, 1), whole('seed', options.seed, 0)];
      const report = await inSession((session) =>
        loadDemo(session, { customers, seed, now: new Date().toISOString() }),
      );
      process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
    });
}

/** What a demo is made of; two loads of the same write the same. */
export interface DemoPlan {
  readonly customers: number;
  readonly seed: number;
  /** RFC 3339: stories end on this day. */
  readonly now: string;
}

/** The demo that was begun in this home and never finished; null when there is none. */
export function begunDemo(home: string): DemoPlan | null {
  const file = join(home, DEMO_PLAN);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as DemoPlan) : null;
}

/** Loads and links a demo, with progress. One that is cut off is noted, so that the next start completes it. */
export async function loadDemo({ house, config }: Session, plan: DemoPlan, signal?: AbortSignal): Promise<DemoReport> {
  const bar = createBar('demo data', { name: 'customers', size: 1 });
  const executes = new Map([...house.subgraphs.keys()].map((domain) => [domain, executeIn(house, domain)]));
  const file = join(config.home, DEMO_PLAN);
  mkdirSync(config.home, { recursive: true, mode: 0o700 });
  writeFileSync(file, JSON.stringify(plan), { mode: 0o600 });
  try {
    const { demo } = await import('../ingest/demo/load.ts');
    const report = await demo({
      ...plan,
      now: new Date(plan.now),
      execute: (domain, document, variables) => executes.get(domain)!(document, variables),
      progress: ({ customers, totalCustomers, rows }) => bar.update(customers, totalCustomers, `${rows} rows`),
      signal,
    });
    rmSync(file);
    await house.settled();
    return report;
  } finally {
    bar.end();
  }
}
