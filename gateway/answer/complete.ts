import { mask, type PersonalCategory } from '../../platform/access/mask.ts';
import type { Conditioned } from '../plan/collect.ts';
import { Failure, type ClientError } from '../errors.ts';
import type { Leaf } from './leaf.ts';
import { clientPath } from '../plan/selection.ts';
import { isTree, type Tree } from '../execute/tree.ts';

/** One assembly of an answer. */
export interface Assembly {
  readonly variables: Readonly<Record<string, unknown>>;
  readonly errors: ClientError[];
  /** The positions at which a refusal or failure was reported: once at each, not for each row. */
  readonly reported: Map<ClientError | Failure, Set<unknown>>;
  /** The introspection fields of the root, by the client's keys. */
  readonly introspection: Tree;
}

/**
 * A compiled position of the answer: what the client gets for a value, or null; `undefined` where the type admits no
 * null, so that it moves up. Errors are pushed with the path below the position: whoever named a key puts it before.
 */
export type Complete = (value: unknown, assembly: Assembly) => unknown;

/** What is being compiled: a field's place in the schema, its masks, and how a path below it reads to the client. */
export interface Place {
  readonly coordinate: string;
  readonly category: string | null;
  readonly below: readonly Conditioned[];
}

/** Null where nothing came, or where a failure did, which is reported. */
export const nullable =
  (complete: Complete, place: Place): Complete =>
  (value, assembly) => {
    if (value === null || value === undefined) return null;
    if (value instanceof Failure) return reportFailure(assembly, value, place);
    return complete(value, assembly);
  };

/** `undefined` where nothing came, and the error of that. */
export const nonNull = (complete: Complete, place: Place): Complete => {
  const missing = wrong(place, 'is never null, and no value came');
  return (value, assembly) => {
    if (value instanceof Failure) reportFailure(assembly, value, place);
    else if (value === null || value === undefined) report(assembly, missing);
    else return complete(value, assembly) ?? undefined;
    return undefined;
  };
};

/** A list, null as a whole where an item admits no null and is one. */
export const list =
  (complete: Complete, place: Place): Complete =>
  (value, assembly) => {
    if (!Array.isArray(value)) return report(assembly, wrong(place, 'is a list, and something else came'));
    const answer: unknown[] = new Array(value.length);
    for (let index = 0; index < value.length; index += 1) {
      const before = assembly.errors.length;
      const completed = complete(value[index], assembly);
      if (assembly.errors.length > before) prefix(assembly.errors, before, index);
      if (completed === undefined) return null;
      answer[index] = completed;
    }
    return answer;
  };

/** An object, or null and an error. */
export const whenObject =
  (complete: Complete, place: Place): Complete =>
  (value, assembly) =>
    isTree(value) ? complete(value, assembly) : report(assembly, wrong(place, 'is an object, and something else came'));

/** A scalar or an enum's value as it is written to the client. */
export const leaf =
  (read: Leaf, place: Place): Complete =>
  (value, assembly) => {
    const answer = read(value);
    return answer === undefined ? report(assembly, wrong(place, 'has a value that its type does not know')) : answer;
  };

/** What is shown of personal text to whoever may not see it whole. */
export const masked =
  (category: string): Leaf =>
  (value) =>
    typeof value === 'string' ? mask(category as PersonalCategory, value) : undefined;

/** Nothing, and why, once. */
export const refused =
  (refusal: ClientError, isNonNull: boolean): Complete =>
  (_, assembly) => {
    if (isFirst(assembly, refusal, refusal)) report(assembly, refusal);
    return isNonNull ? undefined : null;
  };

/** The error of a value that its subgraph should not have sent. */
export const wrong = ({ coordinate }: Place, what: string): ClientError => ({
  message: `${coordinate} ${what}.`,
  extensions: { code: 'INTERNAL_SERVER_ERROR' },
});

/** Adds an error at the position, which is null. */
export function report(assembly: Assembly, error: ClientError): null {
  assembly.errors.push({ ...error, path: [] });
  return null;
}

/** True the first time that it is asked of a position. */
function isFirst({ reported }: Assembly, error: ClientError | Failure, position: unknown): boolean {
  const positions = reported.get(error);
  if (positions?.has(position)) return false;
  if (positions) positions.add(position);
  else reported.set(error, new Set([position]));
  return true;
}

function reportFailure(assembly: Assembly, failure: Failure, place: Place): null {
  if (!isFirst(assembly, failure, place)) return null;
  const path = clientPath(
    place.below.flatMap(({ selections }) => selections),
    failure.below,
  );
  for (const error of failure.errors) assembly.errors.push({ ...error, path: [...path] });
  return null;
}

/** Puts a key before the paths of the errors from an index on. */
export function prefix(errors: readonly ClientError[], from: number, key: string | number): void {
  for (let index = from; index < errors.length; index += 1) errors[index]!.path!.unshift(key);
}
