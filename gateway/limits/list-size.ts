import {
  getNamedType,
  isCompositeType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  valueFromASTUntyped,
  type ArgumentNode,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLNullableType,
} from 'graphql';
import type { Sized } from './cost.ts';
import type { ListSize } from '../supergraph/supergraph.ts';
import type { Variables } from '../answer/variables.ts';

/** How long a list is taken to be that says nothing of its length. */
const ASSUMED = 10;
const BY_NAME = new Set(['first', 'last', 'limit']);

type Field = GraphQLField<unknown, unknown>;

/** The items of a field, and the size that it gives its children's lists. */
export interface Length {
  readonly items: number;
  readonly children: Sized | null;
}

/**
 * How many items a field has, by the `@listSize` of its definition. Without one, `first`, `last` or `limit` says it, or
 * the length of a list of ids or inputs: of the field itself, or of the lists that its object has (`edges`, `outcomes`).
 */
export function lengthOf(
  sizes: ReadonlyMap<string, ListSize>,
  parent: GraphQLCompositeType,
  field: Field,
  nodes: readonly ArgumentNode[],
) {
  const rule = sizes.get(`${parent.name}.${field.name}`);
  const slicing = field.args.filter(({ name }) => rule?.slicingArguments?.includes(name));
  const counted = slicing.length > 0 || rule ? slicing : field.args.filter(sizesByConvention);
  const lengths = counted.map((argument) => argumentLength(argument, nodes));
  const assumed = rule?.assumedSize ?? ASSUMED;
  const fields = new Set(rule?.sizedFields ?? (lengths.length > 0 ? listsOf(sizes, field) : []));
  return (variables: Variables, sized: Sized | null, nesting: number): Length => {
    const given = lengths.flatMap((length) => length(variables) ?? []);
    const size = given.length > 0 ? Math.max(0, ...given) : assumed;
    if (nesting === 0) return { items: 1, children: fields.size > 0 ? { fields, size } : null };
    const outer = sized?.fields.has(field.name) ? sized.size : size;
    return { items: outer * ASSUMED ** (nesting - 1), children: null };
  };
}

const sizesByConvention = (argument: GraphQLArgument): boolean => {
  const named = getNamedType(argument.type);
  if (BY_NAME.has(argument.name)) return named.name === 'Int';
  return isList(argument.type) && (named.name === 'ID' || isInputObjectType(named));
};

/** The number or the count that the argument gives; null where it is left out or null. */
function argumentLength(argument: GraphQLArgument, nodes: readonly ArgumentNode[]) {
  const node = nodes.find(({ name }) => name.value === argument.name)?.value;
  return (variables: Variables): number | null => {
    const given = node && valueFromASTUntyped(node, variables);
    const value = given ?? argument.defaultValue;
    if (Array.isArray(value)) return value.length;
    if (isList(argument.type) && value != null) return 1;
    return typeof value === 'number' ? value : null;
  };
}

/** The lists of objects in what the field returns that nothing else sizes. */
function listsOf(sizes: ReadonlyMap<string, ListSize>, field: Field): string[] {
  const type = getNamedType(field.type);
  if (isList(field.type) || !isObjectType(type)) return [];
  return Object.values(type.getFields())
    .filter((each) => isList(each.type) && isCompositeType(getNamedType(each.type)))
    .filter((each) => each.args.length === 0 && !sizes.has(`${type.name}.${each.name}`))
    .map(({ name }) => name);
}

const isList = (type: unknown): boolean =>
  isListType(isNonNullType(type) ? (type.ofType as GraphQLNullableType) : type);
