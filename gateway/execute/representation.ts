import type { RequiresSelection } from '@graphql-hive/router-query-planner';
import { Failure } from '../errors.ts';
import type { Tree } from './tree.ts';

/** An entity as a subgraph is asked for it. */
export interface Representation {
  readonly value: Tree;
  /** True when a part is left out: nobody answered it, or it failed. */
  readonly partial: boolean;
  /** The failures that left a part out, by the required field in which it is missing. */
  readonly missing: Missing | null;
}

export type Missing = Readonly<Record<string, Failure>>;

type Satisfying = (condition: string) => ReadonlySet<string>;
type Project = (source: Tree, into: Projection) => void;

interface Projection {
  value: Tree;
  partial: boolean;
  missing: Record<string, Failure> | null;
}

/**
 * Compiles a fetch's `requires`: the key and the required fields of an entity. What a failed fetch left open is absent
 * from the representation, an answered null is null: so the subgraph can tell the two apart. Null for an object that
 * has nothing of it.
 */
export function representationOf(
  requires: readonly RequiresSelection[],
  satisfying: Satisfying,
): (entity: Tree) => Representation | null {
  const project = selection(requires, satisfying);
  return (entity) => {
    const projection: Projection = { value: {}, partial: false, missing: null };
    project(entity, projection);
    for (const _ in projection.value) return projection;
    return null;
  };
}

function selection(requires: readonly RequiresSelection[], satisfying: Satisfying): Project {
  const parts = requires.map((each): Project => {
    if (each.kind === 'Field') return field(each.name, each.alias ?? each.name, each.selections ?? [], satisfying);
    if (each.kind === 'InlineFragment') return fragment(each.typeCondition, each.selections, satisfying);
    throw new Error(`A requirement is made of fields and inline fragments; this plan has ${each.kind}.`);
  });
  if (parts.length === 1) return parts[0]!;
  return (source, into) => {
    for (const part of parts) part(source, into);
  };
}

/** The type may be known more or less exactly than the condition states it, so either may contain the other. */
function fragment(condition: string, requires: readonly RequiresSelection[], satisfying: Satisfying): Project {
  const project = selection(requires, satisfying);
  const narrower = satisfying(condition);
  return (source, into) => {
    const typename = source['__typename'];
    if (typeof typename !== 'string' || narrower.has(typename) || satisfying(typename).has(condition))
      project(source, into);
  };
}

function field(name: string, key: string, requires: readonly RequiresSelection[], satisfying: Satisfying): Project {
  const inner = requires.length > 0 ? selection(requires, satisfying) : null;
  return (source, into) => {
    let value = source[name];
    if (value === undefined) value = source[key];
    if (inner && typeof value === 'object') value = nested(value, inner, key, into);
    if (value instanceof Failure) note(into, key, value);
    else if (value !== undefined) into.value[key] = value;
    if (into.value[key] === undefined) into.partial = true;
  };
}

function note(into: Projection, key: string, failure: Failure): void {
  (into.missing ??= {})[key] ??= failure;
}

function nested(value: unknown, project: Project, key: string, into: Projection): unknown {
  if (value === null || value instanceof Failure) return value;
  if (Array.isArray(value)) return value.map((each) => nested(each, project, key, into)).filter(isAnswered);
  const inner: Projection = { value: {}, partial: false, missing: null };
  const source = value as Tree;
  if (typeof source['__typename'] === 'string') inner.value['__typename'] = source['__typename'];
  project(source, inner);
  if (inner.missing) note(into, key, Object.values(inner.missing)[0]!);
  for (const _ in inner.value) return inner.value;
  return undefined;
}

const isAnswered = (value: unknown): boolean => value !== undefined && !(value instanceof Failure);
