import { Kind, type FragmentDefinitionNode, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';
import type { Failure } from '../errors.ts';
import { isTree, type Tree, type Writable } from './tree.ts';

/** What a fetch selects, by response key: needed to say what is missing when it fails. */
export interface Shape {
  readonly key: string;
  readonly name: string;
  /** Objects of which types have the field; null for all. */
  readonly on: ReadonlySet<string> | null;
  readonly below: readonly Shape[];
}

/** The shape of a fetch's selection set. */
export function shapeOf(
  set: SelectionSetNode | undefined,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  satisfying: (condition: string) => ReadonlySet<string>,
  on: ReadonlySet<string> | null = null,
): Shape[] {
  return (set?.selections ?? []).flatMap((node): Shape[] => {
    if (node.kind === Kind.FIELD) {
      if (node.name.value === '__typename') return [];
      const below = shapeOf(node.selectionSet, fragments, satisfying);
      return [{ key: (node.alias ?? node.name).value, name: node.name.value, on, below }];
    }
    const source = node.kind === Kind.FRAGMENT_SPREAD ? fragments.get(node.name.value) : node;
    const condition = source?.typeCondition?.name.value;
    return shapeOf(source?.selectionSet, fragments, satisfying, condition ? satisfying(condition) : on);
  });
}

/** The selection of one root field of an operation; entity fetches are read below their `_entities`. */
export const rootField = (operation: OperationDefinitionNode, key: string): SelectionSetNode | undefined =>
  operation.selectionSet.selections.flatMap((node) =>
    node.kind === Kind.FIELD && (node.alias ?? node.name).value === key ? [node.selectionSet] : [],
  )[0];

/** Puts the failure wherever a fetch would have answered and nothing else has. */
export function fail(target: Tree, shape: readonly Shape[], failure: Failure, at: Writable | undefined): void {
  const typename = target['__typename'];
  for (const { key, on, below } of shape) {
    if (on && typeof typename === 'string' && !on.has(typename)) continue;
    const present = target[key];
    if (present === undefined) target[key] = failure;
    else if (below.length > 0) target[key] = failed(present, below, failure, at?.below.get(key));
  }
}

function failed(present: unknown, below: readonly Shape[], failure: Failure, at: Writable | undefined): unknown {
  if (Array.isArray(present)) return present.map((each) => failed(each, below, failure, at));
  if (!isTree(present)) return present;
  const target = at ? present : { ...present };
  fail(target, below, failure, at);
  return target;
}
