import { AsyncLocalStorage } from 'node:async_hooks';
import type { CallReport } from './call.ts';

const counting = new AsyncLocalStorage<CallReport>();

/** Runs work whose database commands are counted in the report, those of other work at the same time left out. */
function countingCommands<T>(report: CallReport, work: () => T): T {
  report.commands = 0;
  return counting.run(report, work);
}

/** Runs a call and fills in its report. A domain whose lag cannot be read reports none: it is down already. */
export async function reported<T>(
  work: () => Promise<T>,
  report: CallReport,
  lagMs?: () => Promise<number>,
): Promise<T> {
  const result = await countingCommands(report, work);
  report.lagMs = (await lagMs?.().catch(() => null)) ?? null;
  return result;
}

/** Called for each database command, in the asynchronous context that sends it. */
export function noteCommand(): void {
  const report = counting.getStore();
  if (report) report.commands = (report.commands ?? 0) + 1;
}
