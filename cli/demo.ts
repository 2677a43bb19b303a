import type { Command } from 'commander';
import type { DemoReport } from '../ingest/demo/load.ts';
import { executeIn } from './execute.ts';
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
      const report = await inSession((session) => loadDemo(session.house, customers, seed));
      process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
    });
}

/** Loads and links a demo, with progress. */
export async function loadDemo(house: Session['house'], customers: number, seed: number): Promise<DemoReport> {
  const bar = createBar('demo data', { name: 'customers', size: 1 });
  const executes = new Map(['sales', 'finance'].map((domain) => [domain, executeIn(house, domain)]));
  try {
    const { demo } = await import('../ingest/demo/load.ts');
    const report = await demo({
      customers,
      seed,
      now: new Date(),
      execute: (domain, document, variables) => executes.get(domain)!(document, variables),
      progress: ({ customers: done, totalCustomers, rows }) => bar.update(done, totalCustomers, `${rows} rows`),
    });
    await house.settled();
    return report;
  } finally {
    bar.end();
  }
}
