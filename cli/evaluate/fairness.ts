import type { Command } from 'commander';
import type { Table } from '../../ingest/file/table.ts';
import { crossValidate } from '../../subgraphs/insights/additive/train.ts';
import { fairness, type Decision } from '../../subgraphs/insights/fairness/fairness.ts';
import { discrimination } from '../../subgraphs/insights/maths/discrimination.ts';
import { Fault } from '../fault.ts';
import { whole } from '../whole.ts';
import { calculated, neededColumn, print, shareOf, tableOf } from './columns.ts';
import { featuresOf, labelsOf, type Choice } from './examples.ts';
import { groupsOf, type Grouping } from './groups.ts';

interface Options extends Choice, Grouping {
  readonly group: string;
  readonly prediction?: string;
  readonly threshold: string;
  readonly reference?: string;
  readonly confidence: string;
  readonly aware?: boolean;
  readonly folds: string;
  readonly seed: string;
}

/** `c360 evaluate fairness`: what groups get from decisions, or from a model that is trained on the file. */
export function fairnessCommand(evaluate: Command): void {
  evaluate
    .command('fairness <file>')
    .description('fairness: demographic parity, equal opportunity, disparate impact, with confidence intervals')
    .requiredOption('--group <column>', 'the groups that are compared')
    .option('--label <column>', 'the true outcome, of two values')
    .option('--positive <value>', 'the favourable outcome; yes, true, 1 beside 0')
    .option('--prediction <column>', 'what was decided, as outcomes or probabilities; else a model is cross-validated')
    .option('--threshold <p>', 'probability from which on one is selected', '0.5')
    .option('--cut <number>', 'makes two groups of a column of numbers')
    .option('--groups <sets>', 'names sets of values, such as "a=x|y,b=z"; other rows are left out')
    .option('--reference <group>', 'the group that others are compared with; the one selected most often')
    .option('--confidence <share>', 'of the intervals', '0.95')
    .option('--aware', 'the model may read the column of groups')
    .option('--ignore <columns>', 'columns that the model leaves out, separated by commas')
    .option('--folds <n>', 'parts, each predicted by a model of the others', '5')
    .option('--seed <n>', 'of the parting', '1')
    .action(async (file: string, options: Options) => {
      const table = await tableOf(file);
      const [at, confidence] = [neededColumn(table, 'group', options.group, []), shareOf('confidence', options)];
      const outcome = favourable(table, options);
      const { probabilities, model } = predicted(table, outcome, options);
      const threshold = shareOf('threshold', options);
      const groups = groupsOf(table, at, options);
      const decisions = groups.flatMap((group, row): Decision[] =>
        group === null
          ? []
          : [{ group, selected: probabilities[row]! >= threshold, positive: outcome.labels[row] === 1 }],
      );
      const found = calculated(() => fairness(decisions, { reference: options.reference, confidence }));
      print({
        rows: decisions.length,
        leftOut: groups.length - decisions.length,
        label: table.columns[outcome.at],
        positive: outcome.positive,
        group: table.columns[at],
        predictions: model ?? options.prediction,
        ...found,
      });
    });
}

/** Which outcome is favourable nobody but the caller can know, unless it is called so. */
function favourable(table: Table, options: Options) {
  const outcome = labelsOf(table, options);
  if (options.positive === undefined && !outcome.known)
    throw new Fault(
      `--positive names the favourable outcome: one of the values of ${table.columns[outcome.at]}, ${outcome.values.join(' and ')}.`,
    );
  return outcome;
}

function predicted(table: Table, { at, positive, values, labels }: ReturnType<typeof favourable>, options: Options) {
  if (options.prediction !== undefined) {
    const column = neededColumn(table, 'prediction', options.prediction, []);
    return { probabilities: given(table, column, positive, values), model: null };
  }
  const { ignore = '', aware, group } = options;
  const columns = featuresOf(table, at, { ignore: aware ? ignore : [ignore, group].filter(Boolean).join(',') });
  const folds = whole('folds', options.folds, 2, 100);
  const seed = whole('seed', options.seed, 0);
  const probabilities = calculated(() => crossValidate({ columns, labels }, folds, seed));
  return { probabilities, model: { features: columns.size, folds, ...discrimination(probabilities, labels) } };
}

/** Decisions as they were made: outcomes as 1 and 0, or probabilities of the favourable one. */
function given({ columns, rows }: Table, column: number, positive: string, values: readonly string[]) {
  const outcomes = rows.every((row) => values.includes(row[column]!));
  return rows.map((row, index) => {
    const cell = row[column]!;
    if (outcomes) return cell === positive ? 1 : 0;
    const probability = Number(cell);
    if (cell === '' || !(probability >= 0 && probability <= 1))
      throw new Fault(
        `A prediction is ${values.join(', ')}, or a probability; ${columns[column]} has ${JSON.stringify(cell)} in row ${index + 1}.`,
      );
    return probability;
  });
}
