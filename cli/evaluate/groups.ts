import type { Table } from '../../ingest/file/table.ts';
import { Fault } from '../fault.ts';

/** How rows are grouped: by the values of a column, by a number they lie under or from, or by named sets of values. */
export interface Grouping {
  readonly cut?: string;
  readonly groups?: string;
}

const MOST_GROUPS = 20;

/** The group of each row; null for rows that named sets leave out. */
export function groupsOf(table: Table, column: number, { cut, groups }: Grouping): (string | null)[] {
  const cells = table.rows.map((row) => row[column]!);
  if (cut !== undefined) return cutAt(table.columns[column]!, cells, cut);
  if (groups !== undefined) {
    const names = namedSets(groups, new Set(cells));
    return cells.map((cell) => names.get(cell) ?? null);
  }
  const count = new Set(cells).size;
  if (count > MOST_GROUPS)
    throw new Fault(
      `A column of groups has at most ${MOST_GROUPS} values; ${table.columns[column]} has ${count}. --cut 25 makes two groups of numbers, --groups "a=x|y,b=z" names sets of values.`,
    );
  return cells.map((cell) => (cell === '' ? 'unknown' : cell));
}

function cutAt(name: string, cells: readonly string[], cut: string): (string | null)[] {
  const at = Number(cut);
  if (cut === '' || !Number.isFinite(at)) throw new Fault(`--cut is a number; ${cut} came.`);
  return cells.map((cell, row) => {
    const value = Number(cell);
    if (cell === '' || Number.isNaN(value))
      throw new Fault(`--cut parts a column of numbers; ${name} has ${JSON.stringify(cell)} in row ${row + 1}.`);
    return value < at ? `under ${cut}` : `${cut} and over`;
  });
}

function namedSets(groups: string, known: ReadonlySet<string>): Map<string, string> {
  const names = new Map<string, string>();
  for (const part of groups.split(',')) {
    const [name = '', values = ''] = part.split('=').map((each) => each.trim());
    const each = values.split('|').map((value) => value.trim());
    if (name === '' || !each.some((value) => known.has(value)))
      throw new Fault(`--groups is such as "a=x|y,b=z", with values of the column; ${JSON.stringify(part)} came.`);
    for (const value of each) names.set(value, name);
  }
  return names;
}
