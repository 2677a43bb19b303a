import {
  isListType,
  isLeafType,
  isNonNullType,
  isObjectType,
  type GraphQLCompositeType,
  type GraphQLNullableType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import type { Access } from '../auth/access.ts';
import { collectFields, type CollectedField, type Conditioned } from '../plan/collect.ts';
import {
  leaf,
  list,
  masked,
  nonNull,
  nullable,
  prefix,
  refused,
  report,
  whenObject,
  wrong,
  type Assembly,
  type Complete,
  type Place,
} from './complete.ts';
import type { ClientError } from '../errors.ts';
import { leafOf } from './leaf.ts';
import { fieldDefinition, type Condition, type Operation, type Selection } from '../plan/selection.ts';
import type { Tree } from '../execute/tree.ts';

export interface Answer {
  readonly data: Tree | null;
  readonly errors: ClientError[];
}

interface AnswerField {
  readonly key: string;
  readonly planKey: string;
  /** Where else the same value may stand: an entity's key is in the tree under its own name, whatever the client calls it. */
  readonly bareKey: string;
  readonly include: ((variables: Assembly['variables']) => boolean) | null;
  readonly complete: Complete;
}

/** Compiles the way from the response tree to the client's answer, once for an operation and an access. */
export function compileAnswer(schema: GraphQLSchema, operation: Operation, access: Access) {
  const root = compiler(schema, access).object(operation.root, [{ selections: operation.selections, conditions: [] }]);
  return (data: Tree, variables: Assembly['variables'], introspection: Tree): Answer => {
    const errors: ClientError[] = [];
    const answered = root(data, { variables, errors, reported: new Map(), introspection });
    return { data: (answered as Tree | null | undefined) ?? null, errors };
  };
}

/** Compiles the answer for the objects at one position, whatever type each has; errors have their paths from there. */
export function compilePart(
  schema: GraphQLSchema,
  type: GraphQLCompositeType,
  selections: readonly Selection[],
  access: Access,
) {
  const { object, abstract } = compiler(schema, access);
  const place: Place = { coordinate: type.name, category: null, below: [{ selections, conditions: [] }] };
  const complete = isObjectType(type) ? object(type, place.below) : abstract(type, place);
  return (value: Tree, variables: Assembly['variables']): Answer => {
    const errors: ClientError[] = [];
    const answered = complete(value, { variables, errors, reported: new Map(), introspection: {} });
    return { data: (answered as Tree | null | undefined) ?? null, errors };
  };
}

function compiler(schema: GraphQLSchema, access: Access) {
  function object(type: GraphQLCompositeType, sources: readonly Conditioned[]): Complete {
    const fields = collectFields(schema, type, sources).map((each) => field(type, each));
    return (value, assembly) => {
      const answer: Tree = {};
      for (const { key, planKey, bareKey, include, complete } of fields) {
        if (include !== null && !include(assembly.variables)) continue;
        const before = assembly.errors.length;
        const found = (value as Tree)[planKey];
        const completed = complete(found === undefined ? (value as Tree)[bareKey] : found, assembly);
        if (assembly.errors.length > before) prefix(assembly.errors, before, key);
        if (completed === undefined) return null;
        if (key === '__proto__') Object.defineProperty(answer, key, { ...PLAIN, value: completed });
        else answer[key] = completed;
      }
      return answer;
    };
  }

  function field(type: GraphQLCompositeType, collected: CollectedField): AnswerField {
    const { key, field, conditions, below } = collected;
    const include = conditions && inclusion(conditions);
    const isBare = !field.node.arguments?.length && field.selections === null;
    const bareKey = isBare ? field.name : field.planKey;
    return { key, planKey: field.planKey, bareKey, include, complete: completeField(type, collected, below) };
  }

  function completeField(
    type: GraphQLCompositeType,
    { key, field, parents }: CollectedField,
    below: readonly Conditioned[],
  ): Complete {
    if (field.name === '__typename' && isObjectType(type)) return () => type.name;
    if (field.name === '__schema' || field.name === '__type')
      return (_, { introspection }) => introspection[key] ?? null;
    const { type: returned } = fieldDefinition(schema, type, field.name);
    const refusal = [type, ...parents].map((each) => access.refusal(each, field.name)).find((each) => each !== null);
    if (refusal) return refused(refusal, isNonNullType(returned));
    const coordinate = `${type.name}.${field.name}`;
    return output(returned, { coordinate, category: access.maskOf(type, field.name), below });
  }

  function output(type: GraphQLOutputType, place: Place): Complete {
    if (!isNonNullType(type)) return nullable(inner(type, place), place);
    return nonNull(inner(type.ofType as GraphQLOutputType & GraphQLNullableType, place), place);
  }

  function inner(type: GraphQLOutputType & GraphQLNullableType, place: Place): Complete {
    if (isListType(type)) return list(output(type.ofType as GraphQLOutputType, place), place);
    if (isLeafType(type)) return leaf(place.category === null ? leafOf(type) : masked(place.category), place);
    if (isObjectType(type)) return whenObject(object(type, place.below), place);
    return whenObject(abstract(type as GraphQLCompositeType, place), place);
  }

  /** One compiled form for each object type that turns up, and one for objects whose type nobody had to know. */
  function abstract(type: GraphQLCompositeType, place: Place): Complete {
    const forms = new Map<unknown, Complete>();
    const formOf = (typename: unknown): Complete => {
      const concrete = typeof typename === 'string' ? schema.getType(typename) : undefined;
      if (isObjectType(concrete) && schema.isSubType(type as never, concrete)) {
        const denied = access.refusal(concrete, '__typename');
        return denied ? refused(denied, false) : object(concrete, place.below);
      }
      if (typename === undefined || typename === type.name) return object(type, place.below);
      return (_, assembly) => report(assembly, wrong(place, `is no ${type.name} that the API knows`));
    };
    return (value, assembly) => {
      const typename = (value as Tree)['__typename'];
      let form = forms.get(typename);
      if (!form) {
        form = formOf(typename);
        if (forms.size < MAX_FORMS) forms.set(typename, form);
      }
      return form(value, assembly);
    };
  }

  return { object, abstract };
}

const PLAIN = { enumerable: true, configurable: true, writable: true };

/** Type names come from subgraphs, so the forms kept for them are bounded. */
const MAX_FORMS = 1_000;

const inclusion =
  (alternatives: readonly (readonly Condition[])[]) =>
  (variables: Assembly['variables']): boolean =>
    alternatives.some((all) => all.every(({ variable, equals }) => variables[variable] === equals));
