import { Failure } from '../errors.ts';

/** An object of the response tree: what subgraphs answered, merged, under the plan's response keys. */
export type Tree = Record<string, unknown>;

/**
 * The positions of the response tree that a later fetch writes to, by response key; lists are passed through. Results
 * of subgraphs are never changed: what is written to is copied when it arrives, along these positions and no others.
 */
export interface Writable {
  readonly below: Map<string, Writable>;
}

export const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Failure);

/** Declares that the objects at the end of the path are written to. */
export function declareWritable(root: Writable, path: readonly string[]): void {
  let at = root;
  for (const key of path) {
    let next = at.below.get(key);
    if (!next) at.below.set(key, (next = { below: new Map() }));
    at = next;
  }
}

/** The value with its writable positions copied. */
export function own(value: unknown, at: Writable): unknown {
  if (Array.isArray(value)) return value.map((each) => own(each, at));
  if (!isTree(value)) return value;
  const copy = { ...value };
  for (const [key, next] of at.below) {
    const child = copy[key];
    if (typeof child === 'object' && child !== null) copy[key] = own(child, next);
  }
  return copy;
}

/**
 * Writes what a subgraph answered into an object that is ours. An answer takes the place of nothing, of null and of a
 * failure; where both are objects or lists they are merged.
 */
export function merge(target: Tree, source: Tree, at: Writable | undefined): void {
  for (const key of Object.keys(source)) {
    if (key === '__proto__') continue;
    const next = at?.below.get(key);
    const value = source[key];
    const present = target[key];
    if (present === undefined || present === null || present instanceof Failure) {
      if (value !== null || present === undefined) target[key] = next ? own(value, next) : value;
    } else if (value !== null && !(value instanceof Failure)) {
      target[key] = merged(present, value, next);
    }
  }
}

function merged(present: unknown, value: unknown, at: Writable | undefined): unknown {
  if (Array.isArray(present) && Array.isArray(value))
    return present.map((each: unknown, index) => mergedItem(each, value[index] as unknown, at));
  if (!isTree(present) || !isTree(value)) return value;
  const target = at ? present : { ...present };
  merge(target, value, at);
  return target;
}

const mergedItem = (present: unknown, value: unknown, at: Writable | undefined): unknown =>
  present == null ? own(value, at ?? NOTHING) : value == null ? present : merged(present, value, at);

const NOTHING: Writable = { below: new Map() };

/**
 * The value with a failure where its path ends, or where a null has swallowed the rest of the path. Null when the path
 * leads to something that was answered after all.
 */
export function plant(
  value: unknown,
  path: readonly (string | number)[],
  failure: (below: readonly (string | number)[]) => Failure,
): unknown {
  if (value == null) return failure(path);
  const [key, ...rest] = path;
  if (key === undefined) return null;
  if (Array.isArray(value) && typeof key === 'number') {
    const planted = plant(value[key], rest, failure);
    return planted === null ? null : value.with(key, planted);
  }
  if (!isTree(value) || typeof key !== 'string') return null;
  const planted = plant(value[key], rest, failure);
  return planted === null ? null : { ...value, [key]: planted };
}
