import { createHash } from 'node:crypto';
import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import { ImportError } from '../ingest/file/error.ts';
import { importFile } from '../ingest/file/import.ts';
import { readMapping, shippedMappings } from '../ingest/file/mapping.ts';
import type { ImportReport } from '../ingest/file/totals.ts';
import type { Config } from '../platform/config.ts';
import { executeIn } from './execute.ts';
import { Fault } from './fault.ts';
import { IMPORTS } from './home.ts';
import { createBar } from './progress.ts';
import { inSession, type Session } from './session.ts';

interface Options {
  readonly map: string;
  readonly rejects?: string;
}

/** `c360 import`: a file through the bulk mutation of the domain that owns its records. */
export function importCommand(program: Command): void {
  program
    .command('import <record> <file>')
    .description('import a CSV, TSV, NDJSON or aligned file, e.g. `import finance.order orders.csv --map orders.yaml`')
    .requiredOption('--map <mapping>', `a mapping file, or one that is shipped: ${shippedMappings().join(', ')}`)
    .option('--rejects <file>', 'where rows go that were not taken; FILE.rejects.ndjson unless given')
    .addHelpText(
      'after',
      '\nA second import of the same file changes nothing; one that was interrupted goes on where it stopped.',
    )
    .action(async (record: string, file: string, options: Options) => {
      if (!existsSync(file)) throw new Fault(`The file to import is ${resolve(file)}; there is none.`);
      const report = await inSession((session) => runImport(session, record, file, options));
      process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
      if (!report.complete) throw new Fault('The import was stopped; run the same command again to go on.', 1);
      process.exitCode = report.rejected > 0 ? 1 : 0;
    });
}

async function runImport(
  { config, house }: Session,
  record: string,
  file: string,
  options: Options,
): Promise<ImportReport> {
  const domain = record.split('.')[0]!;
  const execute = executeIn(house, domain);
  const rejectsFile = options.rejects ?? `${file}.rejects.ndjson`;
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  const bar = createBar(record, { name: 'MB', size: 1_000_000 });
  try {
    const report = await importFile({
      file,
      record,
      mapping: readMapping(options.map),
      schema: house.schemas.get(domain)!,
      execute,
      rejectsFile,
      stateFile: stateFile(config, record, file),
      signal: stop.signal,
      progress: ({ bytes, totalBytes, rows, rowsPerSecond, secondsLeft, rejected }) =>
        bar.update(
          bytes,
          totalBytes,
          `${rows} rows, ${rowsPerSecond}/s, ${secondsLeft ?? '?'} s left, ${rejected} rejected`,
        ),
    });
    await house.settled();
    return report;
  } catch (error) {
    if (error instanceof ImportError) throw new Fault(error.message);
    throw error;
  } finally {
    bar.end();
  }
}

/** Kept per database, record and file, so that an import never goes on where another one, or one elsewhere, stopped. */
export function stateFile(
  { home, mongodbUri, databasePrefix }: Pick<Config, 'home' | 'mongodbUri' | 'databasePrefix'>,
  record: string,
  file: string,
): string {
  const folder = join(home, IMPORTS);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const key = createHash('sha256')
    .update(JSON.stringify([mongodbUri, databasePrefix, record, resolve(file)]))
    .digest('hex')
    .slice(0, 16);
  return join(folder, `${key}.json`);
}
