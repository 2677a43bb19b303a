import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInputObjectType,
  isListType,
  isNonNullType,
  OperationTypeNode,
  valueFromASTUntyped,
  type ArgumentNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import { watching } from '../../platform/watching.ts';
import { terms, type Term } from './cost-terms.ts';
import { introspectionCost } from './introspection-cost.ts';
import { refusal } from '../errors.ts';
import { lengthOf } from './list-size.ts';
import type { Conditioned } from '../plan/collect.ts';
import { fieldDefinition, type Condition, type Operation } from '../plan/selection.ts';
import type { Supergraph } from '../supergraph/supergraph.ts';
import type { Variables } from '../answer/variables.ts';

/** An operation's estimated cost with its variables: about the number of objects that its answer can have. */
export type Cost = (variables: Variables) => number;

/** How many items the parent says that its lists of these names have. */
export interface Sized {
  readonly fields: ReadonlySet<string>;
  readonly size: number;
}

type Price = (variables: Variables, sized: Sized | null) => number;

const OBJECT = 1;
const LEAF = 0;
const MUTATION = 10;

/**
 * Compiles the price of an operation by the IBM cost specification: `@cost` weighs a field, a type or an argument (an
 * object 1, a leaf 0, a mutation 10 unless it says otherwise); what stands below a list counts once an item, by
 * `@listSize`. Of an abstract type's objects the dearest counts.
 */
export function compileCost(supergraph: Supergraph, schema: GraphQLSchema, operation: Operation): Cost {
  const { weights } = supergraph;
  const { root, selections, definition } = operation;
  const weigh = (at: string, otherwise: number) => weights.get(at) ?? otherwise;
  const rootWeight = definition.operation === OperationTypeNode.MUTATION ? MUTATION : 0;

  function object(type: GraphQLCompositeType, sources: readonly Conditioned[], each: number): Price {
    const { always, narrowed } = terms(schema, type, sources);
    const common = always.map((term) => price(term, each));
    const special = narrowed.map(({ term }) => price(term, each));
    const alternatives = alternativesOf(narrowed.map(({ types }) => types));
    return onceWhereFixed((variables, sized) => {
      const prices = special.map((one) => one(variables, sized));
      const dearest = alternatives.map((indices) => indices.reduce((sum, index) => sum + prices[index]!, 0));
      return common.reduce((sum, one) => sum + one(variables, sized), Math.max(0, ...dearest));
    });
  }

  function price(term: Term, otherwise: number): Price {
    const { parent, name, node } = term.field;
    if (name === '__typename') return () => 0;
    if (name.startsWith('__')) return always(introspectionCost(schema, name));
    const field = fieldDefinition(schema, parent, name);
    const type = getNamedType(field.type);
    const own = weigh(`${parent.name}.${name}`, otherwise);
    const given = argumentsPrice(field, `${parent.name}.${name}`, node.arguments ?? []);
    const below = isCompositeType(type) ? object(type, term.below, 0) : null;
    const item = isCompositeType(type) ? dearest(type) : weigh(type.name, LEAF);
    const length = lengthOf(supergraph.listSizes, parent, field, node.arguments ?? []);
    const nesting = listDepth(field.type);
    const asked = inclusion(term.conditions);
    return (variables, sized) => {
      if (!asked(variables)) return 0;
      const { items, children } = length(variables, sized, nesting);
      return own + given(variables) + items * (item + (below?.(variables, children) ?? 0));
    };
  }

  const dearest = (type: GraphQLCompositeType): number =>
    isAbstractType(type)
      ? Math.max(0, ...schema.getPossibleTypes(type).map(({ name }) => weigh(name, OBJECT)))
      : weigh(type.name, OBJECT);

  function argumentsPrice(field: GraphQLField<unknown, unknown>, at: string, nodes: readonly ArgumentNode[]): Cost {
    const priced = nodes.flatMap(({ name, value }) => {
      const argument = field.args.find((each) => each.name === name.value);
      const weight = weigh(`${at}(${name.value}:)`, 0);
      if (!argument || (weight === 0 && !isInputObjectType(getNamedType(argument.type)))) return [];
      const priceOf = input(argument.type);
      return [(variables: Variables) => weight + priceOf(valueFromASTUntyped(value, variables))];
    });
    return (variables) => priced.reduce((sum, one) => sum + one(variables), 0);
  }

  const inputs = new Map<GraphQLInputType, (value: unknown) => number>();

  function input(type: GraphQLInputType): (value: unknown) => number {
    if (isNonNullType(type)) return input(type.ofType);
    if (isListType(type)) {
      const item = input(type.ofType);
      return (value) => (Array.isArray(value) ? value.reduce((sum: number, each) => sum + item(each), 0) : item(value));
    }
    let known = inputs.get(type);
    if (!known) {
      inputs.set(type, (value) => known!(value)); // where it has itself for a field
      inputs.set(type, (known = isInputObjectType(type) ? fields(type) : leafPrice(weigh(type.name, LEAF))));
    }
    return known;
  }

  function fields(type: GraphQLInputObjectType): (value: unknown) => number {
    const own = weigh(type.name, OBJECT);
    const priced = Object.values(type.getFields()).map((field) => ({
      name: field.name,
      weight: weigh(`${type.name}.${field.name}`, 0),
      inside: input(field.type),
    }));
    return (value) => {
      if (value === null || value === undefined) return 0;
      let sum = own;
      for (const { name, weight, inside } of priced) {
        const given = (value as Record<string, unknown>)[name];
        if (given !== undefined) sum += weight + inside(given);
      }
      return sum;
    };
  }

  const whole = object(root, [{ selections, conditions: [] }], rootWeight);
  return (variables) => whole(variables, null);
}

/** A price that looks at no variable and no size is the same in every call, so that it is reckoned once. */
function onceWhereFixed(price: Price): Price {
  let [fixed, varies]: [number | null, boolean] = [null, false];
  const look = () => void (varies = true);
  const looks = watching({ look, lookAll: look });
  return (variables, sized) => {
    if (varies || sized !== null) return price(variables, sized);
    if (fixed !== null) return fixed;
    const found = price(new Proxy<Variables>(variables, looks), null);
    if (!varies) fixed = found;
    return found;
  };
}

const always = (price: number) => () => price;

const leafPrice = (weight: number) => (value: unknown) => (value === null || value === undefined ? 0 : weight);

/** Refuses what costs more than allowed. */
export function checkCost(cost: number, limit: number): void {
  if (cost <= limit) return;
  const rule = `An operation costs at most ${limit}, counted in objects that its answer can have; this one costs ${cost}.`;
  throw refusal('OPERATION_TOO_EXPENSIVE', `${rule} Ask for shorter pages.`, { cost, limit });
}

const listDepth = (type: GraphQLOutputType): number =>
  isNonNullType(type) ? listDepth(type.ofType as GraphQLOutputType) : isListType(type) ? 1 + listDepth(type.ofType) : 0;

/** For each object type, which of the terms hold for it; the same combination once. */
function alternativesOf(typesOf: readonly ReadonlySet<string>[]): number[][] {
  const combinations = new Map<string, number[]>();
  for (const type of new Set(typesOf.flatMap((types) => [...types]))) {
    const indices = typesOf.flatMap((types, index) => (types.has(type) ? [index] : []));
    combinations.set(indices.join(), indices);
  }
  return [...combinations.values()];
}

const inclusion =
  (alternatives: readonly (readonly Condition[])[] | null) =>
  (variables: Variables): boolean =>
    alternatives === null ||
    alternatives.some((all) => all.every(({ variable, equals }) => variables[variable] === equals));
