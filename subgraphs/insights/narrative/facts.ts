import type { Money } from '../schema.generated.ts';

/** A field's value as its domain answered it. */
export type Value = string | number | boolean;

/** What the caller may read of a customer, by path from the customer down; an empty list is there as `[]`. */
export type Facts = ReadonlyMap<string, Value>;

/** A field that a clause rests on. */
export interface Citation {
  readonly path: string;
  readonly value: string;
}

/** The leaves of an answer by their paths; what is null is not there. */
export function factsOf(answer: unknown, path = ''): [string, Value][] {
  if (answer === null || answer === undefined) return [];
  if (typeof answer !== 'object') return [[path, answer as Value]];
  const entries = Object.entries(answer);
  if (Array.isArray(answer) && entries.length === 0) return [[path, '[]']];
  return entries.flatMap(([key, value]) => factsOf(value, path === '' ? key : `${path}.${key}`));
}

/** Reads facts and remembers which: a clause is made of them. */
export interface Source {
  readonly number: (path: string) => number | null;
  readonly text: (path: string) => string | null;
  /** The text where it is one of those; others are not cited, since they say nothing. */
  readonly oneOf: <T extends string>(path: string, wanted: readonly T[]) => T | null;
  /** Amounts of a list, in a field of each entry where one is named; null where the list is not there or empty. */
  readonly money: (path: string, field?: string) => readonly Pick<Money, 'amount' | 'currency'>[] | null;
  /** The texts of a list. */
  readonly texts: (path: string) => readonly string[];
  /** How many entries a list has; nothing is cited. */
  readonly length: (path: string) => number;
  /** What was read until now, each once. */
  readonly read: () => Facts;
}

/** A source of facts for one clause. */
export function sourceOf(facts: Facts): Source {
  const read = new Map<string, Value>();
  const value = (path: string): Value | null => {
    const found = facts.get(path) ?? null;
    if (found !== null) read.set(path, found);
    return found;
  };
  const text = (path: string) => {
    const found = value(path);
    return found === null ? null : String(found);
  };
  return {
    text,
    number: (path) => {
      const found = value(path);
      return typeof found === 'number' ? found : null;
    },
    oneOf: (path, wanted) => {
      const found = wanted.find((each) => each === facts.get(path));
      if (found !== undefined) read.set(path, found);
      return found ?? null;
    },
    money: (path, field) => {
      const at = (index: number) => `${path}.${index}${field ? `.${field}` : ''}`;
      const amounts = Array.from({ length: lengthOf(facts, path) }, (_, index) => ({
        amount: text(`${at(index)}.amount`)!,
        currency: text(`${at(index)}.currency`)!,
      }));
      return amounts.length === 0 || amounts.some(({ amount, currency }) => !amount || !currency) ? null : amounts;
    },
    texts: (path) => Array.from({ length: lengthOf(facts, path) }, (_, index) => text(`${path}.${index}`) ?? []).flat(),
    length: (path) => lengthOf(facts, path),
    read: () => read,
  };
}

/** Entries of a list, which lie under its path by their positions. */
function lengthOf(facts: Facts, path: string): number {
  const positions = [...facts.keys()]
    .filter((each) => each.startsWith(`${path}.`))
    .map((each) => Number(each.slice(path.length + 1).split('.')[0]));
  return positions.length === 0 ? 0 : Math.max(...positions) + 1;
}
