/**
 * A nested object whose leaves are integers: counts and amounts in minor units, by currency, day, status …
 * Tallies form an abelian group under `add`, so a figure is the sum over its records in any order, a change is
 * `new − old`, and the figures of several parties fold by adding.
 */
export interface Tally {
  readonly [key: string]: number | Tally;
}

export const EMPTY: Tally = Object.freeze({});

/** `a + sign·b`; zero leaves and empty branches disappear, so equal sums are equal objects. */
export function add(a: Tally, b: Tally, sign: 1 | -1 = 1): Tally {
  const sum: Record<string, number | Tally> = { ...a };
  for (const [key, value] of Object.entries(b)) {
    const before = Object.hasOwn(sum, key) ? sum[key] : undefined;
    const next =
      typeof value === 'number'
        ? ((before as number | undefined) ?? 0) + sign * value
        : add((before as Tally | undefined) ?? EMPTY, value, sign);
    if (next === 0 || (typeof next === 'object' && isEmpty(next))) delete sum[key];
    else sum[key] = next;
  }
  return sum;
}

/** `a − b`. */
export const subtract = (a: Tally, b: Tally): Tally => add(a, b, -1);

/** The sum of all; of a single tally that tally itself, as it is. Branches are added when they are first read. */
export const sum = (tallies: Iterable<Tally>): Tally => {
  const all = [...tallies];
  if (all.length < 2) return all[0] ?? EMPTY;
  const summed: Record<string, number | Tally> = {};
  const sumOf = (key: string | symbol): void => {
    if (typeof key === 'symbol' || Object.hasOwn(summed, key)) return;
    const parts = all.flatMap((tally): Tally[] => (Object.hasOwn(tally, key) ? [{ [key]: tally[key]! }] : []));
    Object.assign(
      summed,
      parts.reduce((total, part) => add(total, part), EMPTY),
    );
  };
  return new Proxy(summed, {
    get: (_, key) => {
      sumOf(key);
      return Reflect.get(summed, key) as unknown;
    },
    has: (_, key) => {
      sumOf(key);
      return Reflect.has(summed, key);
    },
    getOwnPropertyDescriptor: (_, key) => {
      sumOf(key);
      return Reflect.getOwnPropertyDescriptor(summed, key);
    },
    ownKeys: () => {
      for (const tally of all) for (const key of Object.keys(tally)) sumOf(key);
      return Reflect.ownKeys(summed);
    },
  });
};

export const isEmpty = (tally: Tally): boolean => {
  for (const _ in tally) return false;
  return true;
};

/** The number at a path, 0 where there is none. */
export function at(tally: Tally, ...path: string[]): number {
  let node: number | Tally | undefined = tally;
  for (const key of path) node = typeof node === 'object' ? node[key] : undefined;
  return typeof node === 'number' ? node : 0;
}

/** The branch at a path, empty where there is none. */
export function branch(tally: Tally, ...path: string[]): Tally {
  let node: number | Tally | undefined = tally;
  for (const key of path) node = typeof node === 'object' ? node[key] : undefined;
  return typeof node === 'object' ? node : EMPTY;
}

/**
 * True when adding the tally to one without negative leaves makes no leaf zero, and each key can be a step of a database's
 * dotted path: then it can be added in place, by its leaves alone.
 */
export const onlyGrows = (tally: Tally): boolean =>
  Object.entries(tally).every(
    ([key, value]) => /^[^.$]+$/u.test(key) && (typeof value === 'number' ? value > 0 : onlyGrows(value)),
  );

/** Every leaf under its dotted path, beginning with `root`. */
export function leaves(tally: Tally, root: string): Record<string, number> {
  const found: Record<string, number> = {};
  for (const [key, value] of Object.entries(tally)) {
    if (typeof value === 'number') found[`${root}.${key}`] = value;
    else Object.assign(found, leaves(value, `${root}.${key}`));
  }
  return found;
}
