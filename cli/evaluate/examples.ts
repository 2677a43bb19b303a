import type { Table } from '../../ingest/file/table.ts';
import type { Value } from '../../subgraphs/insights/additive/features.ts';
import { Fault } from '../fault.ts';
import { columnOf, listed } from './columns.ts';

const YES = ['yes', 'true', 'y', 'churned', 'churn', 'left', 'exited', 'attrited customer'];

/** Where the outcome of each row is, and how a command was told. */
export interface Choice {
  readonly label?: string;
  readonly positive?: string;
  readonly ignore?: string;
}

/** The outcome of each row: 1 where it is the positive value, which is named, `known` as a yes, or else the rarer one. */
export function labelsOf(table: Table, { label, positive }: Choice) {
  const at =
    columnOf(table, 'label', label, [
      'churn',
      'churned',
      'churn_label',
      'exited',
      'attrition',
      'attrition_flag',
      'left',
      'target',
      'label',
    ]) ?? lastBinary(table);
  if (at === null)
    throw new Fault(`--label names a column of two values; none of ${listed(table.columns)} has just two.`);
  const counts = new Map<string, number>();
  for (const row of table.rows) counts.set(row[at]!, (counts.get(row[at]!) ?? 0) + 1);
  const values = [...counts].sort((a, b) => a[1] - b[1]).map(([value]) => value);
  if (values.length !== 2)
    throw new Fault(
      `A label has two values; ${table.columns[at]} has ${values.slice(0, 5).join(', ')}${values.length > 5 ? ' and more' : ''}.`,
    );
  const yes =
    positive ??
    values.find((value) => YES.includes(value.toLowerCase())) ??
    (values.includes('0') ? values.find((value) => value !== '0')! : values[0]!);
  if (!values.includes(yes)) throw new Fault(`--positive is one of ${values.join(', ')}; ${yes} came.`);
  const known = ['yes', 'true', 'y'].includes(yes.toLowerCase()) || values.includes('0');
  return { at, positive: yes, values, known, labels: table.rows.map((row): 0 | 1 => (row[at] === yes ? 1 : 0)) };
}

function lastBinary({ columns, rows }: Table): number | null {
  const at = columns.findLastIndex((_, column) => new Set(rows.map((row) => row[column])).size === 2);
  return at < 0 ? null : at;
}

const NUMBERING = /(?:id|number|no|nr|key|index|^|^unnamed: 0)$/iu;

/** All columns but the label and those that only name a row; numbers where every cell that is there is one. */
export function featuresOf(table: Table, label: number, { ignore = '' }: Choice): Map<string, Value[]> {
  const left = new Set(ignore.split(',').filter(Boolean));
  for (const name of left)
    if (!table.columns.includes(name))
      throw new Fault(`--ignore names columns; there is no ${name} among ${listed(table.columns)}.`);
  const features = new Map<string, Value[]>();
  table.columns.forEach((name, column) => {
    if (column === label || left.has(name)) return;
    const cells = table.rows.map((row) => row[column]!);
    const known = cells.filter((cell) => cell !== '');
    const numbers = known.every((cell) => Number.isFinite(Number(cell)));
    const distinct = new Set(known).size === cells.length;
    if (distinct && (!numbers || (known.every((cell) => /^\d+$/u.test(cell)) && NUMBERING.test(name)))) return;
    features.set(
      name,
      cells.map((cell) => (cell === '' ? null : numbers ? Number(cell) : cell)),
    );
  });
  if (features.size === 0)
    throw new Fault('A model needs a column beside the label that does more than name a row; there is none.');
  return features;
}
