import { Kind, type DocumentNode, type FragmentDefinitionNode, type SelectionSetNode } from 'graphql';
import type { Limits } from '../platform/limits.ts';
import { refusal } from './errors.ts';

interface Weight {
  readonly depth: number;
  readonly aliases: number;
  readonly rootFields: number;
  readonly directives: number;
  readonly fields: number;
  readonly fragments: number;
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
  const weigh = scales(fragmentsOf(document));
  for (const definition of document.definitions)
    if ('selectionSet' in definition) checkWeight(weigh(definition.selectionSet), limits);
}

function checkWeight(weight: Weight, limits: Limits): void {
  for (const [name, what] of WHAT) {
    if (weight[name] <= limits[name]) continue;
    const count = weight[name] > Number.MAX_SAFE_INTEGER ? 'more' : String(weight[name]);
    throw refusal('OPERATION_TOO_LARGE', `An operation has at most ${limits[name]} ${what}; this one has ${count}.`);
  }
}

export const fragmentsOf = (document: DocumentNode): Map<string, FragmentDefinitionNode> =>
  new Map(
    document.definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [])),
  );

const NOTHING: Weight = { depth: 0, aliases: 0, rootFields: 0, directives: 0, fields: 0, fragments: 0 };

function scales(fragments: ReadonlyMap<string, FragmentDefinitionNode>): (set: SelectionSetNode) => Weight {
  const weighed = new Map<string, Weight>();

  function weigh(set: SelectionSetNode): Weight {
    return set.selections.reduce((sum, node): Weight => {
      const directives = node.directives?.length ?? 0;
      if (node.kind === Kind.FRAGMENT_SPREAD) return add(sum, spread(node.name.value), { directives, fragments: 1 });
      if (node.kind === Kind.INLINE_FRAGMENT) return add(sum, weigh(node.selectionSet), { directives, fragments: 1 });
      const below = node.selectionSet ? weigh(node.selectionSet) : NOTHING;
      const aliases = below.aliases + (node.alias ? 1 : 0);
      const own = { ...below, depth: below.depth + 1, aliases, fields: below.fields + 1, rootFields: 1 };
      return add(sum, own, { directives, fragments: 0 });
    }, NOTHING);
  }

  /** A fragment that contains itself is refused by validation, which comes later: here it counts as empty. */
  function spread(name: string): Weight {
    const known = weighed.get(name);
    if (known) return known;
    weighed.set(name, NOTHING);
    const fragment = fragments.get(name);
    const weight = fragment ? weigh(fragment.selectionSet) : NOTHING;
    weighed.set(name, weight);
    return weight;
  }

  return weigh;
}

const add = (sum: Weight, part: Weight, own: Pick<Weight, 'directives' | 'fragments'>): Weight => ({
  depth: Math.max(sum.depth, part.depth),
  aliases: sum.aliases + part.aliases,
  rootFields: sum.rootFields + part.rootFields,
  directives: sum.directives + part.directives + own.directives,
  fields: sum.fields + part.fields,
  fragments: sum.fragments + part.fragments + own.fragments,
});
