import { isoReader, PATTERN, readerOf, type ReadInstant } from '../../ingest/file/dates.ts';
import type { Table } from '../../ingest/file/table.ts';
import { Fault } from '../fault.ts';
import { columnOf, listed } from './columns.ts';

/** How a command was told where dates are. */
export interface DateChoice {
  readonly date?: string;
  readonly datePattern?: string;
}

const USUAL = [
  'date',
  'order_date',
  'purchase_date',
  'transaction_date',
  'timestamp',
  'invoicedate',
  'time',
  'datetime',
  'event_time',
  'occurred_at',
  'created_at',
];
const SAMPLE = 1_000;

/** The column that was named or has a usual name, else the first whose cells all are dates; with how to read it. */
export function dateColumn(table: Table, { date, datePattern }: DateChoice) {
  const given = datePattern === undefined ? null : readerOf(datePattern, 'UTC');
  if (datePattern !== undefined && !given) throw new Fault(`--date-pattern is ${PATTERN}; ${datePattern} came.`);
  const named = columnOf(table, 'date', date, USUAL);
  const readers = given ? [given] : [isoReader('UTC'), readerOf('yyyyMMdd', 'UTC')!, ...(named === null ? [] : EPOCHS)];
  const candidates = named === null ? table.columns.keys() : [named];
  for (const column of candidates)
    for (const instant of readers)
      if (table.rows.slice(0, SAMPLE).every((cells) => instant(cells[column]!) !== null)) return { column, instant };
  const failing = (column: number) =>
    table.rows.find((cells) => readers.every((instant) => instant(cells[column]!) === null))?.[column];
  throw new Fault(
    named === null
      ? `--date names the column of dates; none of ${listed(table.columns)} has dates alone. --date-pattern says how to read them.`
      : `${table.columns[named]} is a column of dates; ${JSON.stringify(failing(named) ?? table.rows[0]?.[named])} is none as it stands. --date-pattern says how to read it.`,
  );
}

/** Seconds and milliseconds since 1970 are told apart by their length: from 1973 on. */
const EPOCHS: readonly ReadInstant[] = [
  (text) => (/^[1-9]\d{8,9}$/u.test(text) ? Number(text) * 1_000 : null),
  (text) => (/^[1-9]\d{11,12}$/u.test(text) ? Number(text) : null),
];

/** The instant of a row, which has to have one. */
export function instantAt(table: Table, row: number, { column, instant }: ReturnType<typeof dateColumn>): number {
  const cell = table.rows[row]![column]!;
  const at = instant(cell);
  if (at !== null) return at;
  throw new Fault(
    `${table.columns[column]} is a date; row ${row + 1} has ${JSON.stringify(cell)}. --date-pattern says how to read it.`,
  );
}
