import {
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { refusal } from './errors.ts';

/** What an operation may weigh before anybody plans it. Counts are taken after fragments are expanded. */
export interface Limits {
  readonly tokens: number;
  readonly depth: number;
  readonly aliases: number;
  readonly rootFields: number;
  readonly directives: number;
  readonly fields: number;
}

export const DEFAULT_LIMITS: Limits = {
  tokens: 15_000,
  depth: 24,
  aliases: 500,
  rootFields: 50,
  directives: 500,
  fields: 5_000,
};

interface Weight {
  readonly depth: number;
  readonly aliases: number;
  readonly rootFields: number;
  readonly directives: number;
  readonly fields: number;
}

const WHAT: readonly [keyof Weight, string][] = [
  ['depth', 'levels deep'],
  ['aliases', 'aliases'],
  ['rootFields', 'root fields'],
  ['directives', 'directives'],
  ['fields', 'fields'],
];

/**
 * Refuses an operation over a limit. Each fragment is weighed once and multiplied by its uses, so a document that
 * doubles itself costs no more to refuse than it is long.
 */
export function checkLimits(document: DocumentNode, operation: OperationDefinitionNode, limits: Limits): void {
  const weigh = scales(fragmentsOf(document));
  const weight = weigh(operation.selectionSet);
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

const NOTHING: Weight = { depth: 0, aliases: 0, rootFields: 0, directives: 0, fields: 0 };

function scales(fragments: ReadonlyMap<string, FragmentDefinitionNode>): (set: SelectionSetNode) => Weight {
  const weighed = new Map<string, Weight>();

  function weigh(set: SelectionSetNode): Weight {
    return set.selections.reduce((sum, node): Weight => {
      const directives = node.directives?.length ?? 0;
      if (node.kind === Kind.FRAGMENT_SPREAD) return add(sum, spread(node.name.value), directives);
      if (node.kind === Kind.INLINE_FRAGMENT) return add(sum, weigh(node.selectionSet), directives);
      const below = node.selectionSet ? weigh(node.selectionSet) : NOTHING;
      const alias = node.alias ? 1 : 0;
      const own = { depth: below.depth + 1, aliases: below.aliases + alias, fields: below.fields + 1, rootFields: 1 };
      return add(sum, { ...own, directives: below.directives }, directives);
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

const add = (sum: Weight, part: Weight, directives: number): Weight => ({
  depth: Math.max(sum.depth, part.depth),
  aliases: sum.aliases + part.aliases,
  rootFields: sum.rootFields + part.rootFields,
  directives: sum.directives + part.directives + directives,
  fields: sum.fields + part.fields,
});
