import { alignedCells, cellsOf } from './cells.ts';
import { ImportError } from './error.ts';
import { tableRecords } from './rows.ts';
import { encodingOf, openLines, type Encoding } from './text.ts';

/** A file of rows and columns, wholly in memory; cells are trimmed texts. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const DELIMITERS = [',', ';', '\t', '|'] as const;

/**
 * Reads a table whose form it finds out: CSV with the delimiter that parts its first lines alike, else that its first
 * line has most of, or text aligned by blanks where it has none. A first row of numbers alone is no header: then the columns are called 1, 2, 3 and so on.
 */
export async function readTable(file: string): Promise<Table> {
  const encoding = await encodingOf(file);
  const delimiter = delimiterOf(await firstLines(file, encoding));
  const format = delimiter
    ? ({ type: 'csv', delimiter, quote: '"' } as const)
    : ({ type: 'aligned', delimiter: ' ', quote: '' } as const);
  const { lines } = await openLines(file, encoding);
  const rows: string[][] = [];
  for await (const { line, cells } of tableRecords(lines, format)) {
    if (rows.length > 0 && cells.length !== rows[0]!.length)
      throw new ImportError(
        `A row has as many cells as the first, ${rows[0]!.length}; line ${line} of ${file} has ${cells.length}.`,
      );
    rows.push(cells.map((cell) => cell.trim()));
  }
  const [head, ...rest] = rows;
  if (!head) throw new ImportError(`A table has at least one row; ${file} is empty.`);
  if (head.every((cell) => cell !== '' && !Number.isNaN(Number(cell))))
    return { columns: head.map((_, index) => String(index + 1)), rows };
  return { columns: head, rows: rest };
}

const SAMPLE_LINES = 10;

async function firstLines(file: string, encoding: Encoding): Promise<string[]> {
  const { lines } = await openLines(file, encoding);
  const found: string[] = [];
  for await (const { text } of lines) {
    if (text.trim() !== '') found.push(text);
    if (found.length === SAMPLE_LINES) break;
  }
  return found;
}

function delimiterOf([first = '', ...others]: readonly string[]): string | null {
  const width = (line: string, delimiter: string) => cellsOf(line, delimiter, '"')?.length ?? 1;
  const widths = DELIMITERS.map((delimiter) => width(first, delimiter));
  const alike = DELIMITERS.map((delimiter, at) =>
    others.every((line) => width(line, delimiter) === widths[at]) ? widths[at]! : 1,
  );
  for (const each of [alike, widths]) {
    const most = Math.max(...each);
    if (most > 1) return DELIMITERS[each.indexOf(most)]!;
  }
  return alignedCells(first).length > 1 ? null : ',';
}
