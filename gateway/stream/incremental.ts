import type { DeferredPart } from './deferred.ts';
import type { ClientError } from '../errors.ts';
import type { Run } from '../execute/execute.ts';
import { resultOf, type Begun, type GatewayResult } from '../run.ts';
import { isTree, type Tree } from '../execute/tree.ts';

type ClientPath = readonly (string | number)[];

/** One deferred fragment for one object (incremental delivery as of 2022-08-24). */
export interface Increment {
  readonly data: Tree | null;
  readonly path: ClientPath;
  readonly label?: string;
  readonly errors?: readonly ClientError[];
}

/** A result that goes on: the first has the data, later ones have increments. */
export interface IncrementalResult extends GatewayResult {
  readonly incremental?: readonly Increment[];
  readonly hasNext: boolean;
}

/** An increment that was delivered, so that what is deferred inside it may follow. */
type Delivered = Map<DeferredPart, ReadonlySet<string>>;

/**
 * Answers at once what is not deferred, then each deferred fragment as soon as it is fetched; one that stands in another
 * follows it.
 */
export async function* incrementally({
  operation,
  fresh,
  finish,
  deadline,
  variables,
}: Begun): AsyncGenerator<IncrementalResult, void> {
  const run = fresh(deadline);
  await operation.fetch?.(run);
  const first = finish(run);
  const { data } = first;
  const waiting = new Set(data === null ? [] : operation.parts.filter((each) => holds(each, variables)));
  const delivered: Delivered = new Map();
  const fetching = new Map<DeferredPart, Promise<Fetched>>();
  const start = (within: DeferredPart | null) => {
    for (const part of waiting) {
      if (part.within !== within) continue;
      waiting.delete(part);
      fetching.set(part, fetched(part, { ...run, loose: [] }));
    }
  };
  start(null);
  yield { ...resultOf(first), hasNext: fetching.size > 0 };
  while (fetching.size > 0) {
    const { part, loose } = await Promise.race(fetching.values());
    fetching.delete(part);
    const increments = incrementsOf(part, run, data!, delivered);
    delivered.set(part, new Set(increments.filter((each) => each.data !== null).map(({ path }) => keyOf(path))));
    if (increments.length > 0 && loose.length > 0) increments[0] = withErrors(increments[0]!, loose);
    for (const { data: added, path } of increments) if (added) graft(at(data!, path), added);
    start(part);
    const hasNext = fetching.size > 0;
    if (increments.length > 0 || !hasNext)
      yield { ...(increments.length > 0 ? { incremental: increments } : {}), hasNext };
  }
}

interface Fetched {
  readonly part: DeferredPart;
  readonly loose: readonly ClientError[];
}

async function fetched(part: DeferredPart, run: Run): Promise<Fetched> {
  await part.fetch?.(run);
  return { part, loose: run.loose };
}

const holds = ({ conditions }: DeferredPart, variables: Run['variables']): boolean =>
  conditions.every(({ variable, equals }) => variables[variable] === equals);

/** The fragment's answer for each object that it stands at and that the client has. */
function incrementsOf(part: DeferredPart, run: Run, data: Tree, delivered: Delivered): Increment[] {
  const parents = part.within && delivered.get(part.within);
  return objectsAt(part, run.data, data).flatMap(({ object, path }): Increment[] => {
    if (parents && !prefixes(path).some((each) => parents.has(each))) return [];
    const { data, errors } = part.answer(object, run.variables);
    for (const error of errors) error.path?.unshift(...path);
    const label = part.label === null ? {} : { label: part.label };
    return [{ data, path, ...label, ...(errors.length > 0 ? { errors } : {}) }];
  });
}

interface Found {
  readonly object: Tree;
  readonly path: ClientPath;
}

/** Walks the response tree and the answer side by side: what the client was not given has nothing to add to. */
function objectsAt({ steps }: DeferredPart, tree: Tree, data: Tree): Found[] {
  const found: Found[] = [];
  const walk = (value: unknown, answered: unknown, index: number, path: ClientPath): void => {
    if (Array.isArray(value) && Array.isArray(answered))
      return value.forEach((each, position) => walk(each, answered[position], index, [...path, position]));
    if (!isTree(value) || !isTree(answered)) return;
    const step = steps[index];
    if (!step) return void found.push({ object: value, path });
    if (step.kind === 'field') return walk(value[step.planKey], answered[step.key], index + 1, [...path, step.key]);
    const typename = value['__typename'];
    if (typeof typename !== 'string' || step.names.has(typename)) walk(value, answered, index + 1, path);
  };
  walk(tree, data, 0, []);
  return found;
}

const keyOf = (path: ClientPath): string => JSON.stringify(path);

const prefixes = (path: ClientPath): string[] =>
  Array.from({ length: path.length + 1 }, (_, length) => keyOf(path.slice(0, length)));

const withErrors = (increment: Increment, errors: readonly ClientError[]): Increment => ({
  ...increment,
  errors: [...(increment.errors ?? []), ...errors],
});

const at = (data: Tree, path: ClientPath): Tree =>
  path.reduce<unknown>((value, key) => (value as Record<string | number, unknown>)[key], data) as Tree;

/** Adds what the client has now to what it had. */
function graft(target: unknown, added: unknown): void {
  if (Array.isArray(target) && Array.isArray(added)) return added.forEach((each, index) => graft(target[index], each));
  if (!isTree(target) || !isTree(added)) return;
  for (const [key, value] of Object.entries(added)) {
    if (Object.hasOwn(target, key)) graft(target[key], value);
    else Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
  }
}
