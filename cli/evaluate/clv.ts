import type { Command } from 'commander';
import type { Table } from '../../ingest/file/table.ts';
import { fitBgNbd } from '../../subgraphs/insights/clv/bg-nbd.ts';
import { fitGammaGamma } from '../../subgraphs/insights/clv/gamma-gamma.ts';
import type { Purchase } from '../../subgraphs/insights/clv/histories.ts';
import { holdOut } from '../../subgraphs/insights/clv/hold-out.ts';
import { Fault } from '../fault.ts';
import { whole } from '../whole.ts';
import { calculated, columnOf, neededColumn, numberAt, print, tableOf } from './columns.ts';
import { dateColumn, instantAt } from './dates.ts';

interface Options {
  readonly summary?: string;
  readonly transactions?: string;
  readonly holdoutWeeks: string;
  readonly customer?: string;
  readonly frequency?: string;
  readonly recency?: string;
  readonly age?: string;
  readonly value?: string;
  readonly date?: string;
  readonly datePattern?: string;
  readonly amount?: string;
}

/** `c360 evaluate clv`: BG/NBD and Gamma-Gamma on a file. */
export function clvCommand(evaluate: Command): void {
  evaluate
    .command('clv')
    .description('customer lifetime value: BG/NBD, and Gamma-Gamma where there are values')
    .option('--summary <file>', 'one row a customer: repeat purchases, time of the last, time observed, mean value')
    .option('--transactions <file>', 'one row a purchase; the last weeks are held out and predicted')
    .option('--holdout-weeks <n>', 'weeks at the end that are predicted', '39')
    .option('--customer <column>', 'customer of a transaction')
    .option('--frequency <column>', 'repeat purchases')
    .option('--recency <column>', 'from first to last purchase')
    .option('--age <column>', 'from first purchase to the end of the observation, in the unit of recency')
    .option('--value <column>', 'mean value of the repeat purchases')
    .option('--date <column>', 'date of a transaction')
    .option('--date-pattern <pattern>', 'such as dd.MM.yyyy; yyyy-MM-dd and yyyyMMdd are known')
    .option('--amount <column>', 'amount of a transaction')
    .action(async (options: Options) => {
      const { summary, transactions } = options;
      if ((summary === undefined) === (transactions === undefined))
        throw new Fault('evaluate clv takes --summary FILE or --transactions FILE, one of them.');
      print(
        summary !== undefined
          ? summaryFigures(await tableOf(summary), options)
          : transactionFigures(await tableOf(transactions!), options),
      );
    });
}

function summaryFigures(table: Table, { frequency, recency, age, value }: Options) {
  const at = {
    frequency: neededColumn(table, 'frequency', frequency, ['frequency', 'x', 'repeat_purchases']),
    recency: neededColumn(table, 'recency', recency, ['recency', 't_x', 'tx']),
    age: neededColumn(table, 'age', age, ['T', 'age', 'T_cal']),
    value: columnOf(table, 'value', value, ['zbar', 'monetary_value', 'mean_value', 'm_x', 'monetary']),
  };
  const histories = table.rows.map((_, row) => ({
    frequency: numberAt(table, row, at.frequency, 0),
    recency: numberAt(table, row, at.recency, 0),
    age: numberAt(table, row, at.age, 0),
  }));
  const { logLikelihood, customers, ...model } = calculated(() => fitBgNbd(histories));
  const purchases = { customers, ...model, logLikelihood };
  const { value: column } = at;
  if (column === null) return purchases;
  const spends = histories.flatMap(({ frequency: repeats }, row) =>
    repeats > 0 ? [{ frequency: repeats, meanValue: numberAt(table, row, column, 0) }] : [],
  );
  const spend = calculated(() => fitGammaGamma(spends));
  const { p, q, gamma } = spend;
  return { ...purchases, p, q, gamma, spendLogLikelihood: spend.logLikelihood, spendCustomers: spend.customers };
}

function transactionFigures(table: Table, options: Options) {
  const weeks = whole('holdout-weeks', options.holdoutWeeks, 1);
  return calculated(() => holdOut(purchasesOf(table, options), weeks));
}

const MS_PER_DAY = 86_400_000;

function purchasesOf(table: Table, options: Options): Purchase[] {
  const headless = table.columns[0] === '1';
  const customer =
    headless && options.customer === undefined
      ? 0
      : neededColumn(table, 'customer', options.customer, ['customer_id', 'customer', 'id', 'user_id', 'client_id']);
  const dates = dateColumn(table, options);
  const amount =
    headless && options.amount === undefined
      ? table.columns.length - 1
      : columnOf(table, 'amount', options.amount, ['amount', 'total', 'value', 'price', 'spend', 'revenue', 'sales']);
  return table.rows.map((cells, row) => ({
    customer: cells[customer]!,
    day: Math.floor(instantAt(table, row, dates) / MS_PER_DAY),
    amount: amount === null ? 0 : numberAt(table, row, amount),
  }));
}
