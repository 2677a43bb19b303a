import { InvalidArgumentError, type Command } from 'commander';
import { resolveShown, withMatchingOptions, type MatchingOptions } from './matching.ts';
import { mappingOf, readRecords } from './records.ts';
import { writeResolution } from './resolution.ts';

interface Options extends MatchingOptions {
  readonly output: string;
  readonly format: 'csv' | 'ndjson';
}

/** `c360 resolve`: who is who among the records of files. */
export function resolveCommand(program: Command): void {
  withMatchingOptions(program.command('resolve'))
    .description('find which records of files are one customer, each link with its probability and reasons')
    .option('--output <folder>', 'where links, clusters and the model are written', 'resolved')
    .option('--format <format>', 'csv or ndjson', formatOf, 'csv')
    .action(async (options: Options) => {
      const records = await readRecords(options.records, await mappingOf(options.map), null);
      const summary = await writeResolution(records, await resolveShown(records, options), options);
      process.stdout.write(`${JSON.stringify({ ...summary, output: options.output }, null, 2)}\n`);
      process.exitCode = records.rejected > 0 ? 1 : 0;
    });
}

function formatOf(text: string): string {
  if (text === 'csv' || text === 'ndjson') return text;
  throw new InvalidArgumentError(`It is csv or ndjson; ${text} came.`);
}
