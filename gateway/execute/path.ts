import type { FlattenNodePathSegment } from '@graphql-hive/router-query-planner';
import { isTree, type Tree, type Writable } from './tree.ts';

export type Path = readonly FlattenNodePathSegment[];
type Satisfying = (condition: string) => ReadonlySet<string>;
type Walk = (value: unknown, found: Tree[]) => void;

/** The response keys of a path; lists and type conditions are passed through. */
export const pathKeys = (path: Path): string[] =>
  path.flatMap((segment) => (typeof segment === 'object' && 'Field' in segment ? [segment.Field] : []));

/** What later fetches write to, from the path's end on. */
export function writableAt(path: Path, root: Writable): Writable | undefined {
  let at: Writable | undefined = root;
  for (const key of pathKeys(path)) at = at?.below.get(key);
  return at;
}

/** Compiles a path to a walk that finds all objects at its end. */
export function objectsAt(path: Path, satisfying: Satisfying): (root: Tree) => Tree[] {
  const walk = walkOf(path, satisfying);
  return (root) => {
    const found: Tree[] = [];
    walk(root, found);
    return found;
  };
}

function walkOf(path: Path, satisfying: Satisfying): Walk {
  const [segment, ...rest] = path;
  if (segment === undefined) return throughLists((object, found) => void found.push(object));
  const next = walkOf(rest, satisfying);
  if (segment === '@') return (value, found) => Array.isArray(value) && value.forEach((each) => next(each, found));
  if ('Field' in segment) return throughLists((object, found) => next(object[segment.Field], found));
  const names = new Set(segment.TypeCondition.flatMap((condition) => [...satisfying(condition)]));
  return throughLists((object, found) => {
    const typename = object['__typename'];
    if (typeof typename !== 'string' || names.has(typename)) next(object, found);
  });
}

const throughLists = (walk: (object: Tree, found: Tree[]) => void): Walk => {
  const through: Walk = (value, found) => {
    if (Array.isArray(value)) for (const each of value) through(each, found);
    else if (isTree(value)) walk(value, found);
  };
  return through;
};
