import { Kind, type DocumentNode, type FragmentDefinitionNode, type SelectionSetNode } from 'graphql';
import type { Limits } from '../../platform/limits.ts';
import { refusal } from '../errors.ts';

interface Weight {
  depth: number;
  aliases: number;
  rootFields: number;
  directives: number;
  fields: number;
  fragments: number;
}

const WHAT: readonly [keyof Weight, string][] = [
  ['depth', 'levels deep'],
  ['aliases', 'aliases'],
  ['rootFields', 'root fields'],
  ['directives', 'directives'],
  ['fields', 'fields'],
  ['fragments', 'uses of fragments'],
];

/**
 * Refuses a document over a limit, whichever of its operations is to run: validation walks them all. Each fragment is
 * weighed once and multiplied by its uses, so a document that doubles itself costs no more to refuse than it is long.
 */
export function checkLimits(document: DocumentNode, limits: Limits): void {
  checkCount(document.definitions.length, limits.fragments, 'definitions');
  const weigh = scales(fragmentsOf(document));
  for (const definition of document.definitions) {
    if (!('selectionSet' in definition)) continue;
    checkCount(definition.variableDefinitions?.length ?? 0, limits.variables, 'variables');
    const weight = weigh(definition.selectionSet);
    for (const [name, what] of WHAT) checkCount(weight[name], limits[name], what);
  }
}

function checkCount(count: number, limit: number, what: string): void {
  if (count <= limit) return;
  const shown = count > Number.MAX_SAFE_INTEGER ? 'more' : String(count);
  throw refusal('OPERATION_TOO_LARGE', `An operation has at most ${limit} ${what}; this one has ${shown}.`);
}

export const fragmentsOf = (document: DocumentNode): Map<string, FragmentDefinitionNode> =>
  new Map(
    document.definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [])),
  );

const nothing = (): Weight => ({ depth: 0, aliases: 0, rootFields: 0, directives: 0, fields: 0, fragments: 0 });

function scales(fragments: ReadonlyMap<string, FragmentDefinitionNode>): (set: SelectionSetNode) => Weight {
  const weighed = new Map<string, Weight>();

  function weigh(set: SelectionSetNode): Weight {
    const sum = nothing();
    for (const node of set.selections) {
      sum.directives += node.directives?.length ?? 0;
      if (node.kind === Kind.FIELD) {
        sum.fields += 1;
        sum.aliases += node.alias ? 1 : 0;
        const below = node.selectionSet ? weigh(node.selectionSet) : nothing();
        add(sum, { ...below, depth: below.depth + 1, rootFields: 1 });
      } else {
        sum.fragments += 1;
        add(sum, node.kind === Kind.FRAGMENT_SPREAD ? spread(node.name.value) : weigh(node.selectionSet));
      }
    }
    return sum;
  }

  /** A fragment that contains itself is refused by validation, which comes later: here it counts as empty. */
  function spread(name: string): Weight {
    const known = weighed.get(name);
    if (known) return known;
    weighed.set(name, nothing());
    const fragment = fragments.get(name);
    const weight = fragment ? weigh(fragment.selectionSet) : nothing();
    weighed.set(name, weight);
    return weight;
  }

  return weigh;
}

function add(sum: Weight, part: Weight): void {
  sum.depth = Math.max(sum.depth, part.depth);
  sum.aliases += part.aliases;
  sum.rootFields += part.rootFields;
  sum.directives += part.directives;
  sum.fields += part.fields;
  sum.fragments += part.fragments;
}
