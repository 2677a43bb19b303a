import { existsSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { textOf } from '../ingest/file/cells.ts';
import { formatOf, readColumnMapping, type ColumnMapping } from '../ingest/file/columns.ts';
import { ImportError } from '../ingest/file/error.ts';
import { openRows } from '../ingest/file/rows.ts';
import { KINDS, type Kind } from '../subgraphs/identity/matching/kinds.ts';
import { createTable, type Table } from '../subgraphs/identity/matching/table.ts';
import { Fault } from './fault.ts';
import { createBar } from './progress.ts';

/** Records of files, as the engine takes them, beside what names them. */
export interface Records {
  readonly table: Table;
  readonly files: readonly string[];
  /** Each record's id, or the line that it begins in where the mapping names no column of ids. */
  readonly ids: readonly string[];
  /** The cells of the column that was asked for beside the mapped ones; empty without one. */
  readonly extra: readonly string[];
  /** Rows that could not be read. */
  readonly rejected: number;
}

/** The mapping that a command was given; a mistake in it is told without a stack. */
export const mappingOf = (fileOrName: string): Promise<ColumnMapping<Kind>> =>
  expected(async () => readColumnMapping(fileOrName, KINDS));

/** Reads files of records, all rows of all of them. `extra` is a column read beside the mapped ones. */
export async function readRecords(
  paths: readonly string[],
  mapping: ColumnMapping<Kind>,
  extra: string | null,
): Promise<Records> {
  return expected(() => readFiles(paths, mapping, extra));
}

async function readFiles(
  paths: readonly string[],
  mapping: ColumnMapping<Kind>,
  extra: string | null,
): Promise<Records> {
  for (const path of paths)
    if (!existsSync(path)) throw new Fault(`The records are read from ${resolve(path)}; there is no such file.`);
  const columns = mapping.columns.map(({ name }) => name);
  const beside = [mapping.id, extra].filter((column) => column !== null);
  const builder = createTable(mapping.columns, mapping.country);
  const filled = new Set<number>();
  const records = { ids: [] as string[], extra: [] as string[], rejected: 0 };
  const bar = createBar('reading', { name: 'MB', size: 1_000_000 });
  for (const [file, path] of paths.entries()) {
    const format = await formatOf(path, mapping.format);
    const empty = new Set(format.empty);
    const source = await openRows(path, format, [...columns, ...beside]);
    for await (const { line, values, problem } of source.rows) {
      if (values === null) {
        if (records.rejected++ < 3) process.stderr.write(`${path}, line ${line}: ${problem}\n`);
        continue;
      }
      const cells = values.map(textOf).map((cell) => (empty.has(cell) ? '' : cell));
      cells.forEach((cell, index) => cell !== '' && filled.add(index));
      builder.add(file, cells.slice(0, columns.length));
      records.ids.push(mapping.id === null ? String(line) : cells[columns.length]!);
      if (extra !== null) records.extra.push(cells.at(-1)!);
      if (records.ids.length % 10_000 === 0)
        bar.update(source.bytesRead(), source.totalBytes, `${records.ids.length} records`);
    }
  }
  bar.end();
  const blank = columns.filter((_, index) => !filled.has(index));
  if (blank.length > 0) process.stderr.write(`No record has a value in ${blank.join(', ')}.\n`);
  return { table: builder.build(), files: paths.map((path) => basename(path)), ...records };
}

async function expected<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof ImportError ? new Fault(error.message) : error;
  }
}
