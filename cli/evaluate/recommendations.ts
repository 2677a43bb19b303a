import type { Command } from 'commander';
import type { Table } from '../../ingest/file/table.ts';
import type { Bought } from '../../platform/recommendations/baskets.ts';
import { holdOutRecommendations } from '../../platform/recommendations/hold-out.ts';
import { whole } from '../whole.ts';
import { calculated, neededColumn, print, shareOf, tableOf } from './columns.ts';
import { dateColumn, instantAt, type DateChoice } from './dates.ts';

interface Options extends DateChoice {
  readonly customer?: string;
  readonly item?: string;
  readonly k: string;
  readonly holdoutShare: string;
  readonly repeats?: boolean;
}

/** `c360 evaluate recommendations`: the recommender beside popularity, on a time split of a file of purchases. */
export function recommendationsCommand(evaluate: Command): void {
  evaluate
    .command('recommendations <file>')
    .description('recommendations: recall and nDCG beside popularity; one row an item bought, the latest are held out')
    .option('--customer <column>', 'who bought')
    .option('--item <column>', 'what was bought')
    .option('--date <column>', 'when')
    .option('--date-pattern <pattern>', 'such as dd.MM.yyyy; yyyy-MM-dd, yyyyMMdd and times since 1970 are known')
    .option('--k <n>', 'length of a list', '10')
    .option('--holdout-share <share>', 'of the purchases, the latest, that is predicted', '0.2')
    .option('--repeats', 'what a customer has bought may be recommended again, and counts')
    .action(async (file: string, options: Options) => {
      const k = whole('k', options.k, 1, 1_000);
      const share = shareOf('holdoutShare', options);
      const bought = boughtOf(await tableOf(file), options);
      print(calculated(() => holdOutRecommendations(bought, { k, share, repeats: options.repeats ?? false })));
    });
}

const CUSTOMERS = ['customer_id', 'customer', 'user_id', 'user', 'client_id', 'visitorid', 'member_id', 'account_id'];
const ITEMS = ['item_id', 'item', 'product_id', 'product', 'sku', 'stock_code', 'article_id', 'article', 'asin'];

function boughtOf(table: Table, options: Options): Bought[] {
  const customer = neededColumn(table, 'customer', options.customer, CUSTOMERS);
  const item = neededColumn(table, 'item', options.item, ITEMS);
  const dates = dateColumn(table, options);
  return table.rows.flatMap((cells, row) =>
    cells[customer] === '' || cells[item] === ''
      ? []
      : { customer: cells[customer]!, item: cells[item]!, at: instantAt(table, row, dates) },
  );
}
