import type { Command } from 'commander';
import type { Table } from '../../ingest/file/table.ts';
import type { Value } from '../../subgraphs/insights/additive/features.ts';
import { crossValidate, trainAdditive } from '../../subgraphs/insights/additive/train.ts';
import { discrimination } from '../../subgraphs/insights/maths/discrimination.ts';
import { Fault } from '../fault.ts';
import { whole } from '../whole.ts';
import { calculated, columnOf, print, tableOf } from './columns.ts';

interface Options {
  readonly label?: string;
  readonly positive?: string;
  readonly ignore?: string;
  readonly folds: string;
  readonly seed: string;
}

/** `c360 evaluate churn`: the churn model, cross-validated on a file of one row a customer. */
export function churnCommand(evaluate: Command): void {
  evaluate
    .command('churn <file>')
    .description('churn: discrimination and calibration by cross-validation')
    .option('--label <column>', 'whether a customer left; a column called churn, or the last one of two values')
    .option('--positive <value>', 'the value that says so; yes, true, 1 beside 0, or the rarer one')
    .option(
      '--ignore <columns>',
      'columns to leave out, separated by commas; columns that only name a row are left out anyway',
    )
    .option('--folds <n>', 'parts, each predicted by a model of the others', '5')
    .option('--seed <n>', 'of the parting', '1')
    .action(async (file: string, options: Options) => {
      const table = await tableOf(file);
      const folds = whole('folds', options.folds, 2, 100);
      const seed = whole('seed', options.seed, 0);
      const { at, positive, labels } = labelsOf(table, options);
      const columns = featuresOf(table, at, options);
      const examples = { columns, labels };
      const { auc, brier, ece } = discrimination(
        calculated(() => crossValidate(examples, folds, seed)),
        labels,
      );
      const model = trainAdditive(examples, seed);
      const importance = model.terms
        .map(({ feature: { name }, weights }) => ({
          feature: name,
          range: Math.max(...weights) - Math.min(...weights),
        }))
        .sort((a, b) => b.range - a.range)
        .slice(0, 5);
      const share = labels.reduce<number>((sum, label) => sum + label, 0) / labels.length;
      print({
        rows: table.rows.length,
        label: table.columns[at],
        positive,
        share,
        features: columns.size,
        folds,
        auc,
        brier,
        ece,
        importance,
      });
    });
}

const YES = ['yes', 'true', 'y', 'churned', 'churn', 'left', 'exited', 'attrited customer'];

function labelsOf(table: Table, { label, positive }: Options) {
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
    throw new Fault(`--label names a column of two values; none of ${table.columns.join(', ')} has just two.`);
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
  return { at, positive: yes, labels: table.rows.map((row) => (row[at] === yes ? 1 : 0)) };
}

function lastBinary({ columns, rows }: Table): number | null {
  const at = columns.findLastIndex((_, column) => new Set(rows.map((row) => row[column])).size === 2);
  return at < 0 ? null : at;
}

/** All columns but the label and those that only name a row; numbers where every cell that is there is one. */
function featuresOf(table: Table, label: number, { ignore = '' }: Options): Map<string, Value[]> {
  const left = new Set(ignore.split(',').filter(Boolean));
  for (const name of left)
    if (!table.columns.includes(name))
      throw new Fault(`--ignore names columns; there is no ${name} among ${table.columns.join(', ')}.`);
  const features = new Map<string, Value[]>();
  table.columns.forEach((name, column) => {
    if (column === label || left.has(name)) return;
    const cells = table.rows.map((row) => row[column]!);
    const known = cells.filter((cell) => cell !== '');
    const numbers = known.every((cell) => Number.isFinite(Number(cell)));
    if (/^(row_?)?(id|number)$|[a-z_]ID$|_id$/u.test(name) || (!numbers && new Set(known).size === cells.length))
      return;
    features.set(
      name,
      cells.map((cell) => (cell === '' ? null : numbers ? Number(cell) : cell)),
    );
  });
  if (features.size === 0)
    throw new Fault('A model needs a column beside the label that does more than name a row; there is none.');
  return features;
}
