import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { ImportError } from '../../ingest/file/error.ts';
import { readTable, type Table } from '../../ingest/file/table.ts';
import { Fault } from '../fault.ts';

/** Reads a table; a file that is none is the caller's fault. */
export async function tableOf(file: string): Promise<Table> {
  if (!existsSync(file)) throw new Fault(`The file to evaluate is ${resolve(file)}; there is none.`);
  try {
    return await readTable(file);
  } catch (error) {
    throw error instanceof ImportError ? new Fault(error.message) : error;
  }
}

/** Names of columns for a message: of very many the first. */
export const listed = (columns: readonly string[], most = 30): string =>
  columns.length <= most
    ? columns.join(', ')
    : `${columns.slice(0, most).join(', ')} and ${columns.length - most} more`;

/** Where a column is: the one that was named, else the first that has one of the usual names; null where none has. */
export function columnOf({ columns }: Table, option: string, named: string | undefined, usual: readonly string[]) {
  const plain = (name: string) => name.toLowerCase().replace(/[^a-z0-9]/gu, '');
  if (named !== undefined) {
    const at = columns.indexOf(named);
    if (at < 0) throw new Fault(`--${option} names a column; there is no ${named} among ${listed(columns)}.`);
    return at;
  }
  const exact = usual.map((name) => columns.indexOf(name)).find((at) => at >= 0);
  if (exact !== undefined) return exact;
  const at = columns.findIndex((name) => usual.some((each) => plain(each) === plain(name)));
  return at < 0 ? null : at;
}

/** Like `columnOf`, for a column that must be there. */
export function neededColumn(
  table: Table,
  option: string,
  named: string | undefined,
  usual: readonly string[],
): number {
  const at = columnOf(table, option, named, usual);
  if (at !== null) return at;
  throw new Fault(`--${option} names the column; none of ${usual.join(', ')} is among ${listed(table.columns)}.`);
}

/** A cell as a number of at least `min`. */
export function numberAt({ columns, rows }: Table, row: number, column: number, min = -Infinity): number {
  const cell = rows[row]![column]!;
  const value = Number(cell);
  if (cell === '' || !Number.isFinite(value) || value < min)
    throw new Fault(
      `${columns[column]} is a number${min === -Infinity ? '' : ` of at least ${min}`}; row ${row + 1} has ${JSON.stringify(cell)}.`,
    );
  return value;
}

/** An option that is a share: over 0 and under 1. */
export function shareOf<K extends string>(option: K, { [option]: value }: Readonly<Record<K, string>>): number {
  const share = Number(value);
  if (value === '' || !(share > 0 && share < 1))
    throw new Fault(
      `--${option.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)} is over 0 and under 1; ${value} came.`,
    );
  return share;
}

/** Runs a calculation whose `RangeError` says what the data lack. */
export function calculated<T>(calculate: () => T): T {
  try {
    return calculate();
  } catch (error) {
    throw error instanceof RangeError ? new Fault(error.message, 1) : error;
  }
}

/** Prints a result as JSON, as these commands do. */
export const print = (result: object): boolean => process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
