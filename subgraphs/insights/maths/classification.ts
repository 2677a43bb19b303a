/** How well one class is found. */
export interface ClassFigures {
  /** How many are of this class. */
  readonly n: number;
  /** The share of those called so that are; null where none was called so. */
  readonly precision: number | null;
  /** The share of those that are so that were called so; null where there are none. */
  readonly recall: number | null;
  readonly f1: number;
}

/** How well classes are told apart. */
export interface Classification<C extends string> {
  readonly n: number;
  readonly accuracy: number;
  /** The mean of the classes' F1, so that a rare class counts as much as a frequent one. */
  readonly macroF1: number;
  readonly classes: Readonly<Record<C, ClassFigures>>;
  /** How many of each true class were called what. */
  readonly confusion: Readonly<Record<C, Readonly<Record<string, number>>>>;
}

/** Measures what was called against what is, for the classes that occur; both are in the same order. */
export function classification<C extends string>(actual: readonly C[], called: readonly string[]): Classification<C> {
  const classes = [...new Set(actual)].sort();
  const confusion = classes.map((each) => {
    const names = called.filter((_, index) => actual[index] === each);
    return [each, Object.fromEntries([...Map.groupBy(names, (name) => name)].map(([name, of]) => [name, of.length]))];
  });
  const figures = classes.map((each) => [each, figuresOf(each, actual, called)] as const);
  return {
    n: actual.length,
    accuracy: actual.filter((each, index) => each === called[index]).length / actual.length,
    macroF1: figures.reduce((sum, [, { f1 }]) => sum + f1, 0) / figures.length,
    classes: Object.fromEntries(figures) as Record<C, ClassFigures>,
    confusion: Object.fromEntries(confusion) as Record<C, Record<string, number>>,
  };
}

function figuresOf(name: string, actual: readonly string[], called: readonly string[]): ClassFigures {
  const n = actual.filter((each) => each === name).length;
  const named = called.filter((each) => each === name).length;
  const hits = actual.filter((each, index) => each === name && called[index] === name).length;
  return {
    n,
    precision: named === 0 ? null : hits / named,
    recall: n === 0 ? null : hits / n,
    f1: n + named === 0 ? 0 : (2 * hits) / (n + named),
  };
}
