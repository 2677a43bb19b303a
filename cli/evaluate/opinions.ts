import type { Table } from '../../ingest/file/table.ts';
import type { Polarity } from '../../platform/sentiment/sentiment.ts';
import { Fault } from '../fault.ts';

/** Labels as polarities, and the scale they were read by where they are numbers. */
export interface Opinions {
  readonly polarities: readonly (Polarity | null)[];
  readonly scale: readonly [low: number, high: number] | null;
}

const NAMES: readonly (readonly [Polarity, RegExp])[] = [
  ['POSITIVE', /^(pos|positive|positiv|good|gut|happy|satisfied|\+|😀|😊|👍)$/iu],
  ['NEGATIVE', /^(neg|negative|negativ|bad|schlecht|unhappy|dissatisfied|-|−|😠|☹️|👎)$/iu],
  ['NEUTRAL', /^(neu|neut|neutral|none|mixed|gemischt|other)$/iu],
];
/** The lower and upper two fifths of a scale are negative and positive: of five stars 1 and 2, 4 and 5. */
const [LOW, HIGH] = [0.4, 0.6];

/** Reads a column of words such as "pos" and "neg", of stars, or of scores; empty cells are no opinion. */
export function opinionsOf({ columns, rows }: Table, column: number, scale: string | undefined): Opinions {
  const cells = rows.map((row) => row[column]!);
  const known = cells.filter((cell) => cell !== '');
  if (known.every((cell) => named(cell) !== null)) return { polarities: cells.map(named), scale: null };
  const strange = known.find((cell) => numberIn(cell) === null);
  if (strange !== undefined)
    throw new Fault(
      `Labels are positive, negative, neutral, or numbers; ${columns[column]} has ${JSON.stringify(strange)}. --label names another column.`,
    );
  const range =
    scale === undefined
      ? scaleOf(
          known.map((cell) => numberIn(cell)!),
          columns[column]!,
        )
      : given(scale);
  return { polarities: cells.map((cell) => placed(cell, range)), scale: range };
}

/** Whether a cell could be a label by itself. */
export const isLabel = (cell: string): boolean => named(cell) !== null || numberIn(cell) !== null;

const named = (cell: string): Polarity | null => NAMES.find(([, name]) => name.test(cell))?.[0] ?? null;

/** "4", "4.0", "4 stars", "4/5", and "★★★★". */
function numberIn(cell: string): number | null {
  if (/^[★⭐]+$/u.test(cell)) return [...cell].length;
  const found = /^(?<number>[+-]?\d+(?:\.\d+)?)(?:\s*(?:stars?|sterne?|\/\s*\d+))?$/iu.exec(cell)?.groups?.number;
  return found === undefined ? null : Number(found);
}

function placed(cell: string, [low, high]: readonly [number, number]): Polarity | null {
  const value = cell === '' ? null : numberIn(cell);
  if (value === null) return null;
  const place = (value - low) / (high - low);
  return place < LOW ? 'NEGATIVE' : place > HIGH ? 'POSITIVE' : 'NEUTRAL';
}

/** Scores around 0 reach as far below as above; stars begin with 1; anything else is what it is. */
function scaleOf(values: readonly number[], name: string): readonly [number, number] {
  const [low, high] = values.reduce(([a, b], each) => [Math.min(a, each), Math.max(b, each)], [Infinity, -Infinity]);
  if (low < 0) return [-Math.max(-low, high), Math.max(-low, high)];
  const stars = /star|stern|rating|overall|bewertung/iu.test(name) || new Set(values).size > 3;
  if (stars && low >= 1 && high <= 5) return [1, 5];
  if (stars && high > 5 && high <= 10) return [Math.min(low, 1), 10];
  if (low < high) return [low, high];
  throw new Fault(`Labels differ; ${name} has ${low} alone. --scale 1..5 says what they reach from and to.`);
}

function given(scale: string): readonly [number, number] {
  const [low, high] = scale.split('..').map(Number);
  if (low === undefined || high === undefined || !(low < high))
    throw new Fault(`--scale is from the worst to the best, such as 1..5; ${scale} came.`);
  return [low, high];
}
