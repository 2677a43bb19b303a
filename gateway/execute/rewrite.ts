import type { FetchNodePathSegment, FetchRewrite } from '@graphql-hive/router-query-planner';
import { isTree, type Tree } from './tree.ts';

type Satisfying = (condition: string) => ReadonlySet<string>;
type Rewrite = (value: unknown) => unknown;

/** Compiles a fetch's rewrites: renamed keys and replaced values, on copies along their paths. Null where there are none. */
export function rewriteOf(rewrites: readonly FetchRewrite[] | undefined, satisfying: Satisfying): Rewrite | null {
  if (!rewrites?.length) return null;
  const all = rewrites.map((each) => one(each, satisfying));
  return (value) => all.reduce((done, rewrite) => rewrite(done), value);
}

function one(rewrite: FetchRewrite, satisfying: Satisfying): Rewrite {
  if ('KeyRenamer' in rewrite) {
    const { path, renameKeyTo } = rewrite.KeyRenamer;
    const last = path.at(-1);
    if (!last || !('Key' in last)) throw new Error('A key is renamed at the end of a path of keys.');
    return along(path.slice(0, -1), renamed(last.Key, renameKeyTo), satisfying);
  }
  const { path, setValueTo } = 'ValueSetter' in rewrite ? rewrite.ValueSetter : rewrite;
  return along(path, () => setValueTo, satisfying);
}

const renamed =
  (from: string, to: string): Rewrite =>
  (value) => {
    if (!isTree(value) || !(from in value) || from === to) return value;
    const { [from]: moved, ...rest } = value;
    return { ...rest, [to]: moved };
  };

/** Applies the change wherever the path leads; lists are passed through, and what the path does not fit stays. */
function along(path: readonly FetchNodePathSegment[], change: Rewrite, satisfying: Satisfying): Rewrite {
  const [segment, ...rest] = path;
  if (!segment) return everywhere(change);
  const next = along(rest, change, satisfying);
  if ('Key' in segment) return everywhere((value) => replaced(value, segment.Key, next));
  const names = new Set(segment.TypenameEquals.flatMap((condition) => [...satisfying(condition)]));
  return everywhere((value) => (fits(value, names) ? next(value) : value));
}

const everywhere =
  (change: Rewrite): Rewrite =>
  (value) =>
    Array.isArray(value) ? value.map(everywhere(change)) : change(value);

function replaced(value: unknown, key: string, next: Rewrite): unknown {
  if (!isTree(value) || !(key in value)) return value;
  return { ...value, [key]: next(value[key]) };
}

const fits = (value: unknown, names: ReadonlySet<string>): value is Tree =>
  isTree(value) && (typeof value['__typename'] !== 'string' || names.has(value['__typename']));
