import { Kind, visit, type DocumentNode, type FragmentDefinitionNode, type SelectionSetNode } from 'graphql';
import { refusal } from '../errors.ts';
import { fragmentsOf } from './limits.ts';

/** About 25 ms of validation: whether fields can be merged is found by comparing each pair of those with one key. */
const MAX_COMPARISONS = 50_000;

/** Refuses a document that asks the same at one place so often that comparing it with itself takes too long. */
export function checkRepetition(document: DocumentNode): void {
  const fragments = fragmentsOf(document);
  let sum = 0;
  visit(document, {
    SelectionSet: (set, _, parent) => {
      const counted = parent && 'kind' in parent && parent.kind === Kind.INLINE_FRAGMENT;
      if (!counted) sum += comparisonsIn(set, fragments);
    },
  });
  if (sum <= MAX_COMPARISONS) return;
  const rule = `A document repeats fields and fragments at most until ${MAX_COMPARISONS} pairs are to be compared`;
  throw refusal('OPERATION_TOO_LARGE', `${rule}; this one has ${sum}.`);
}

interface Repeated {
  count: number;
  /** Fields below all of them. */
  size: number;
}

const SPREADS = '...';

/** The pairs of one selection set that have to be compared, each with what stands below. */
function comparisonsIn(set: SelectionSetNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>): number {
  const repeated = new Map<string, Repeated>();
  const count = (key: string, below: SelectionSetNode | undefined) => {
    const known = repeated.get(key) ?? { count: 0, size: 0 };
    known.count += 1;
    known.size += below ? sizeOf(below) : 0;
    repeated.set(key, known);
  };
  const collect = ({ selections }: SelectionSetNode): void => {
    for (const node of selections) {
      if (node.kind === Kind.FIELD) count((node.alias ?? node.name).value, node.selectionSet);
      else if (node.kind === Kind.INLINE_FRAGMENT) collect(node.selectionSet);
      else count(SPREADS, fragments.get(node.name.value)?.selectionSet);
    }
  };
  collect(set);
  return [...repeated.values()].reduce((sum, each) => sum + comparisons(each), 0);
}

const comparisons = ({ count, size }: Repeated): number => ((count - 1) / 2) * (count + size);

/** The fields of a selection set and below, fragments by name left out. */
const sizeOf = ({ selections }: SelectionSetNode): number =>
  selections.reduce((sum, node) => {
    if (node.kind === Kind.FRAGMENT_SPREAD) return sum;
    return sum + (node.kind === Kind.FIELD ? 1 : 0) + (node.selectionSet ? sizeOf(node.selectionSet) : 0);
  }, 0);
