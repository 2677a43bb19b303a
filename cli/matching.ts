import { availableParallelism } from 'node:os';
import { InvalidArgumentError, type Command } from 'commander';
import { shippedColumnMappings } from '../ingest/file/columns.ts';
import { DEFAULTS, resolveRecords, type Resolution } from '../subgraphs/identity/matching/resolve.ts';
import { Fault } from './fault.ts';
import { createBar, type Bar } from './progress.ts';
import type { Records } from './records.ts';

/** What every command is told that runs the matching engine over files. */
export interface MatchingOptions {
  readonly records: string[];
  readonly map: string;
  readonly threshold: number;
  readonly workers: number;
}

/** Adds these options. */
export const withMatchingOptions = (command: Command): Command =>
  command
    .requiredOption('--records <files...>', 'CSV, TSV or NDJSON, also .gz; all records of all files are compared')
    .requiredOption(
      '--map <mapping>',
      `what the columns hold: a file, or one that is shipped: ${shippedColumnMappings().join(', ')}`,
    )
    .option('--threshold <probability>', 'from here up a pair is a link', probabilityOf, DEFAULTS.linkProbability)
    .option('--workers <count>', 'threads that compare', countOf, availableParallelism());

/** Runs the engine and shows how far it is. */
export async function resolveShown({ table }: Records, { threshold, workers }: MatchingOptions): Promise<Resolution> {
  if (table.rows === 0) throw new Fault('At least one record is needed; the files have none.');
  const shown: { step: string; bar: Bar }[] = [];
  const progress = (step: string, done: number, total: number) => {
    if (shown.at(-1)?.step !== step) {
      shown.pop()?.bar.end();
      shown.push({ step, bar: createBar(step, { name: 'parts', size: 1 }) });
    }
    shown.at(-1)!.bar.update(done, total, `${table.rows} records`);
  };
  try {
    return await resolveRecords(table, { linkProbability: threshold, workers, progress });
  } finally {
    shown.pop()?.bar.end();
  }
}

function probabilityOf(text: string): number {
  const value = Number(text);
  if (value > 0 && value < 1) return value;
  throw new InvalidArgumentError(`It is between 0 and 1; ${text} came.`);
}

function countOf(text: string): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= 1 && value <= 64) return value;
  throw new InvalidArgumentError(`It is a whole number from 1 to 64; ${text} came.`);
}
