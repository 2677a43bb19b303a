import { alignedCells, cellsOf } from './cells.ts';
import { ImportError } from './error.ts';
import type { Format } from './mapping.ts';
import { openLines, type Line } from './text.ts';

/** A row of a file: its values in the order of the columns that were asked for. */
export interface SourceRow {
  /** The line that it begins in, counted from 1. */
  readonly line: number;
  /** The row as it came. */
  readonly raw: string;
  /** Null where the row could not be read. */
  readonly values: readonly unknown[] | null;
  readonly problem: string | null;
}

/** A file that is being read as rows. */
export interface RowSource {
  readonly rows: AsyncGenerator<SourceRow>;
  readonly totalBytes: number;
  readonly bytesRead: () => number;
  /** Columns that nobody asked for, as far as they have been seen. */
  readonly unused: () => string[];
}

/**
 * Opens a file of any supported format; memory does not grow with the file. Throws when a column is missing that is
 * required; the cells of another are then empty.
 */
export async function openRows(
  file: string,
  format: Format,
  columns: readonly string[],
  required = columns,
): Promise<RowSource> {
  const { lines, totalBytes, bytesRead } = await openLines(file, format.encoding);
  const unused = new Set<string>();
  const rows =
    format.type === 'ndjson'
      ? jsonRows(lines, columns, unused)
      : tableRows(lines, format, { columns, required, file }, unused);
  return { rows, totalBytes, bytesRead, unused: () => [...unused].sort() };
}

const MAX_RECORD_LINES = 1_000;

async function* tableRows(
  lines: AsyncGenerator<Line>,
  format: Format,
  wanted: Wanted,
  unused: Set<string>,
): AsyncGenerator<SourceRow> {
  let layout = format.columns ? layoutOf(format.columns, wanted, unused) : null;
  for await (const { line, raw, cells } of tableRecords(lines, format)) {
    if (!layout) {
      const names = cells.map((cell) => cell.trim());
      layout = layoutOf(names, wanted, unused);
    } else if (cells.length !== layout.width) {
      const problem = `A row has ${layout.width} columns; this one has ${cells.length}.`;
      yield { line, raw, values: null, problem };
    } else yield { line, raw, values: layout.indexes.map((index) => cells[index]), problem: null };
  }
}

/** The records of delimited or aligned text, split into cells; a quoted cell may go over several lines. */
export async function* tableRecords(
  lines: AsyncGenerator<Line>,
  { type, delimiter, quote }: Pick<Format, 'type' | 'delimiter' | 'quote'>,
) {
  const by = delimiter ?? (type === 'tsv' ? '\t' : ',');
  const split = type === 'aligned' ? alignedCells : (text: string) => cellsOf(text, by, quote);
  for await (const { number, text } of lines) {
    if (text.trim() === '') continue;
    let raw = text;
    let cells = split(raw);
    for (let count = 1; !cells; count++) {
      const next = await lines.next();
      if (next.done || count > MAX_RECORD_LINES)
        throw new ImportError(
          `A quoted cell ends within ${MAX_RECORD_LINES} lines; the one opened in line ${number} does not.`,
        );
      raw += `\n${next.value.text}`;
      cells = split(raw);
    }
    yield { line: number, raw, cells };
  }
}

/** The columns that are read, and those of them that the file has to have. */
interface Wanted {
  readonly columns: readonly string[];
  readonly required: readonly string[];
  readonly file: string;
}

function layoutOf(names: readonly string[], { columns, required, file }: Wanted, unused: Set<string>) {
  const missing = required.filter((column) => !names.includes(column));
  if (missing.length > 0)
    throw new ImportError(
      `The mapping reads the columns ${missing.join(', ')}, which ${file} does not have; it has ${names.join(', ')}.`,
    );
  for (const name of names) if (!columns.includes(name)) unused.add(name);
  return { width: names.length, indexes: columns.map((column) => names.indexOf(column)) };
}

async function* jsonRows(
  lines: AsyncGenerator<Line>,
  columns: readonly string[],
  unused: Set<string>,
): AsyncGenerator<SourceRow> {
  const paths = columns.map((column) => column.split('.'));
  const used = new Set(paths.map((path) => path[0]!));
  for await (const { number: line, text: raw } of lines) {
    if (raw.trim() === '') continue;
    const object = objectOf(raw);
    if (!object) {
      yield { line, raw, values: null, problem: 'A line is one JSON object; this one is not.' };
      continue;
    }
    for (const key of Object.keys(object)) if (!used.has(key) && unused.size < 100) unused.add(key);
    yield { line, raw, values: paths.map((path) => valueAt(object, path)), problem: null };
  }
}

function objectOf(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}

const valueAt = (object: object, path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    object,
  );
