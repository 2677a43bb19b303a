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
import { mask, type PersonalCategory } from '../platform/mask.ts';
import type { Access } from './access.ts';
import { collectFields, type CollectedField, type Conditioned } from './collect.ts';
import { Failure, type ClientError } from './errors.ts';
import { leafOf, type Leaf } from './leaf.ts';
import { clientPath, fieldDefinition, type Condition, type Operation, type Selection } from './selection.ts';
import { isTree, type Tree } from './tree.ts';

/** One assembly of an answer. */
interface Assembly {
  readonly variables: Readonly<Record<string, unknown>>;
  readonly errors: ClientError[];
  /** The positions at which a refusal or failure was reported: once at each, not for each row. */
  readonly reported: Map<ClientError | Failure, Set<unknown>>;
  /** The introspection fields of the root, by the client's keys. */
  readonly introspection: Tree;
}

export interface Answer {
  readonly data: Tree | null;
  readonly errors: ClientError[];
}

/**
 * A compiled position of the answer: what the client gets for a value, or null; `undefined` where the type admits no
 * null, so that it moves up. Errors are pushed with the path below the position: whoever named a key puts it before.
 */
type Complete = (value: unknown, assembly: Assembly) => unknown;

interface AnswerField {
  readonly key: string;
  readonly planKey: string;
  /** Where else the same value may stand: an entity's key is in the tree under its own name, whatever the client calls it. */
  readonly bareKey: string;
  readonly include: ((variables: Assembly['variables']) => boolean) | null;
  readonly complete: Complete;
}

/** What is being compiled: a field's place in the schema, its masks, and how a path below it reads to the client. */
interface Place {
  readonly coordinate: string;
  readonly category: string | null;
  readonly below: readonly Conditioned[];
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

const nullable =
  (complete: Complete, place: Place): Complete =>
  (value, assembly) => {
    if (value === null || value === undefined) return null;
    if (value instanceof Failure) return reportFailure(assembly, value, place);
    return complete(value, assembly);
  };

const nonNull = (complete: Complete, place: Place): Complete => {
  const missing = wrong(place, 'is never null, and no value came');
  return (value, assembly) => {
    if (value instanceof Failure) reportFailure(assembly, value, place);
    else if (value === null || value === undefined) report(assembly, missing);
    else return complete(value, assembly) ?? undefined;
    return undefined;
  };
};

const list =
  (complete: Complete, place: Place): Complete =>
  (value, assembly) => {
    if (!Array.isArray(value)) return report(assembly, wrong(place, 'is a list, and something else came'));
    const answer: unknown[] = new Array(value.length);
    for (let index = 0; index < value.length; index += 1) {
      const before = assembly.errors.length;
      const completed = complete(value[index], assembly);
      if (assembly.errors.length > before) prefix(assembly.errors, before, index);
      if (completed === undefined) return null;
      answer[index] = completed;
    }
    return answer;
  };

const whenObject =
  (complete: Complete, place: Place): Complete =>
  (value, assembly) =>
    isTree(value) ? complete(value, assembly) : report(assembly, wrong(place, 'is an object, and something else came'));

const leaf =
  (read: Leaf, place: Place): Complete =>
  (value, assembly) => {
    const answer = read(value);
    return answer === undefined ? report(assembly, wrong(place, 'has a value that its type does not know')) : answer;
  };

const masked =
  (category: string): Leaf =>
  (value) =>
    typeof value === 'string' ? mask(category as PersonalCategory, value) : undefined;

const refused =
  (refusal: ClientError, isNonNull: boolean): Complete =>
  (_, assembly) => {
    if (isFirst(assembly, refusal, refusal)) report(assembly, refusal);
    return isNonNull ? undefined : null;
  };

const inclusion =
  (alternatives: readonly (readonly Condition[])[]) =>
  (variables: Assembly['variables']): boolean =>
    alternatives.some((all) => all.every(({ variable, equals }) => variables[variable] === equals));

const wrong = ({ coordinate }: Place, what: string): ClientError => ({
  message: `${coordinate} ${what}.`,
  extensions: { code: 'INTERNAL_SERVER_ERROR' },
});

function report(assembly: Assembly, error: ClientError): null {
  assembly.errors.push({ ...error, path: [] });
  return null;
}

/** True the first time that it is asked of a position. */
function isFirst({ reported }: Assembly, error: ClientError | Failure, position: unknown): boolean {
  const positions = reported.get(error);
  if (positions?.has(position)) return false;
  if (positions) positions.add(position);
  else reported.set(error, new Set([position]));
  return true;
}

function reportFailure(assembly: Assembly, failure: Failure, place: Place): null {
  if (!isFirst(assembly, failure, place)) return null;
  const path = clientPath(
    place.below.flatMap(({ selections }) => selections),
    failure.below,
  );
  for (const error of failure.errors) assembly.errors.push({ ...error, path: [...path] });
  return null;
}

function prefix(errors: readonly ClientError[], from: number, key: string | number): void {
  for (let index = from; index < errors.length; index += 1) errors[index]!.path!.unshift(key);
}
