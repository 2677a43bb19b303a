import type { Command } from 'commander';
import { Option } from 'commander';
import type { Table } from '../../ingest/file/table.ts';
import { classification } from '../../subgraphs/insights/maths/classification.ts';
import { sentimentOf, type Polarity, type Sentiment } from '../../platform/sentiment/sentiment.ts';
import { Fault } from '../fault.ts';
import { whole } from '../whole.ts';
import { columnOf, listed, print, tableOf } from './columns.ts';
import { isLabel, opinionsOf } from './opinions.ts';

interface Options {
  readonly text?: string;
  readonly label?: string;
  readonly scale?: string;
  readonly language?: Sentiment['language'];
  readonly mistakes: string;
}

/** `c360 evaluate sentiment`: the lexicon model on a file of texts and labels. */
export function sentimentCommand(evaluate: Command): void {
  evaluate
    .command('sentiment <file>')
    .description('sentiment: accuracy and F1 by class; labels are positive, negative, neutral, or stars, or scores')
    .option('--text <column>', 'the texts')
    .option('--label <column>', 'what they say')
    .option('--scale <range>', 'of labels that are numbers, from the worst to the best, such as 1..5')
    .addOption(new Option('--language <code>', 'of all texts; each for itself').choices(['en', 'de']))
    .option('--mistakes <n>', 'prints the clearest mistakes, each word with what it added', '0')
    .action(async (file: string, options: Options) => {
      const count = whole('mistakes', options.mistakes, 0, 1_000);
      print(figuresOf(await tableOf(file), options, count));
    });
}

const TEXTS = `text review review_text comment sentence content body message tweet feedback review_body reviews title
  kommentar bewertungstext satz`.split(/\s+/u);
const LABELS = `label sentiment polarity class stars rating score overall airline_sentiment target sterne
  bewertung`.split(/\s+/u);

function figuresOf(read: Table, options: Options, count: number) {
  const { table, text, label } = columnsOf(read, options);
  const { polarities, scale } = opinionsOf(table, label, options.scale);
  const binary = !polarities.includes('NEUTRAL');
  const judged = table.rows.flatMap((row, index) => {
    const actual = polarities[index];
    if (!actual) return [];
    const found = sentimentOf(row[text]!, options.language ?? null);
    return { text: row[text]!, actual, found, called: binary ? sided(found) : found.polarity };
  });
  if (judged.length === 0) throw new Fault(`A file to evaluate has labelled rows; ${table.columns[label]} is empty.`);
  return {
    text: table.columns[text],
    label: table.columns[label],
    scale,
    ...classification(
      judged.map(({ actual }) => actual),
      judged.map(({ called }) => called),
    ),
    undecided: judged.filter(({ found }) => found.score === 0).length,
    languages: counted(judged.map(({ found }) => found.language)),
    ...(count === 0 ? {} : { mistakes: mistakesOf(judged, count) }),
  };
}

/** Where labels know no middle: who has no word of praise complains, since complaints tell what happened. */
const sided = ({ score }: Sentiment): Polarity => (score > 0 ? 'POSITIVE' : 'NEGATIVE');

function mistakesOf(
  judged: readonly { text: string; actual: Polarity; called: Polarity; found: Sentiment }[],
  count: number,
) {
  return judged
    .filter(({ actual, called }) => actual !== called)
    .sort((a, b) => Math.abs(b.found.score) - Math.abs(a.found.score))
    .slice(0, count)
    .map(({ text, actual, called, found: { score, words } }) => ({ text, actual, called, score, words }));
}

const counted = (names: readonly string[]): Record<string, number> =>
  Object.fromEntries([...Map.groupBy(names, (name) => name)].map(([name, same]) => [name, same.length]));

/** The columns of usual names; else the longest texts, and the column of labels; a first row with a label is no header. */
function columnsOf(read: Table, options: Options) {
  const text = columnOf(read, 'text', options.text, TEXTS) ?? longest(read);
  const label =
    columnOf(read, 'label', options.label, LABELS) ??
    read.columns.findIndex((_, at) => at !== text && read.rows.every((row) => row[at] === '' || isLabel(row[at]!)));
  if (label < 0 || label === text)
    throw new Fault(
      `--label names a column of positive, negative, neutral, or numbers; none of ${listed(read.columns)} is such beside the texts in ${read.columns[text]}.`,
    );
  const headless = isLabel(read.columns[label]!);
  const table = headless
    ? { columns: read.columns.map((_, at) => String(at + 1)), rows: [read.columns, ...read.rows] }
    : read;
  return { table, text, label };
}

function longest({ columns, rows }: Table): number {
  const letters = columns.map((_, at) => rows.reduce((sum, row) => sum + row[at]!.length, 0));
  return letters.indexOf(Math.max(...letters));
}
