import type { Command } from 'commander';
import { crossValidate, trainAdditive } from '../../subgraphs/insights/additive/train.ts';
import { discrimination } from '../../subgraphs/insights/maths/discrimination.ts';
import { whole } from '../whole.ts';
import { calculated, print, tableOf } from './columns.ts';
import { featuresOf, labelsOf, type Choice } from './examples.ts';

interface Options extends Choice {
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
