import {
  getOperationAST,
  GraphQLScalarType,
  GraphQLSchema,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  Kind,
  specifiedScalarTypes,
  typeFromAST,
  TypeInfo,
  valueFromAST,
  visit,
  visitWithTypeInfo,
  type ArgumentNode,
  type DocumentNode,
  type GraphQLInputType,
  type NamedTypeNode,
  type TypeNode,
  type ValueNode,
  type VariableDefinitionNode,
} from 'graphql';
import { compileCoercion } from './coercion.ts';

type Values = Readonly<Record<string, unknown>>;

/** An operation whose variables are coerced before, so that graphql-jit takes them as they are given. */
export interface Given {
  /** The schema of the document: with a scalar that takes what it is given. */
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  /** The document's variables from those of the original; null where these are bad, or an argument has no value by them. */
  values(variables: Values): Record<string, unknown> | null;
}

/**
 * The form for graphql-jit of an operation whose variables it cannot be left to coerce: those of large input types, and
 * those inside of lists and objects, where it takes one that is left out for null. Null where it can be left to it.
 */
export function givenVariables(schema: GraphQLSchema, document: DocumentNode): Given | null {
  const definitions = getOperationAST(document)?.variableDefinitions ?? [];
  const taken = new Set(definitions.map(({ variable }) => variable.name.value));
  const { hoisted, document: bare } = withoutInnerVariables(schema, document, taken);
  if (hoisted.size === 0 && isWrittenOut(schema, definitions)) return null;
  const coerce = coercing(schema, definitions);
  return {
    schema: takingGiven(schema),
    document: declaring(bare, hoisted),
    values: (variables) => {
      const values = coerce(variables);
      if (!values) return null;
      for (const [name, { node, type }] of hoisted) {
        const value = valueFromAST(node, type, values);
        if (value === undefined) return null;
        values[name] = value;
      }
      return values;
    },
  };
}

/** Coerces variables as graphql-js does; null where it would have errors to tell. */
function coercing(schema: GraphQLSchema, definitions: readonly VariableDefinitionNode[]) {
  const variables = definitions.map(({ variable, type: node, defaultValue }) => {
    const type = typeFromAST(schema, node as NamedTypeNode) as GraphQLInputType;
    const fallback = defaultValue && valueFromAST(defaultValue, type);
    return { name: variable.name.value, fallback, required: isNonNullType(type), coerce: compileCoercion(type) };
  });
  return (given: Values): Record<string, unknown> | null => {
    const values: Record<string, unknown> = {};
    let bad = false;
    const note = () => void (bad = true);
    for (const { name, fallback, required, coerce } of variables) {
      if (Object.hasOwn(given, name)) values[name] = coerce(given[name], [], note);
      else if (fallback !== undefined) values[name] = fallback;
      else bad ||= required;
    }
    return bad ? null : values;
  };
}

/**
 * graphql-jit writes out how each field of a variable is coerced, below lists twice, down to the leaves: an input type
 * that has itself for a field keeps it busy until its stack is full, for seconds to a minute, and one that is deep for as
 * long as its branches are many. This many take it about 30 ms.
 */
const MAX_WRITTEN = 1_000;

function isWrittenOut(schema: GraphQLSchema, definitions: readonly VariableDefinitionNode[]): boolean {
  const known = new Map<GraphQLInputType, number>();

  function written(type: GraphQLInputType): number {
    if (isNonNullType(type)) return written(type.ofType);
    if (isListType(type)) return 1 + 2 * written(type.ofType);
    if (!isInputObjectType(type)) return 1;
    let sum = known.get(type);
    if (sum !== undefined) return sum;
    known.set(type, Infinity); // met again below itself, it never ends
    sum = Object.values(type.getFields()).reduce((total, field) => total + written(field.type), 1);
    known.set(type, sum);
    return sum;
  }

  const types = definitions.map((each) => typeFromAST(schema, each.type as NamedTypeNode));
  return types.reduce((total, type) => total + (isInputType(type) ? written(type) : 0), 0) <= MAX_WRITTEN;
}

interface Hoisted {
  readonly node: ValueNode;
  readonly type: GraphQLInputType;
}

/** The document with a variable of its own for each argument that has variables inside; by the variable's name, what was there. */
function withoutInnerVariables(schema: GraphQLSchema, document: DocumentNode, taken: ReadonlySet<string>) {
  const hoisted = new Map<string, Hoisted>();
  const types = new TypeInfo(schema);
  const hoist = (argument: ArgumentNode): ArgumentNode | undefined => {
    const type = types.getInputType();
    if (argument.value.kind === Kind.VARIABLE || !isInputType(type) || !hasVariable(argument.value)) return undefined;
    let name = `given${hoisted.size}`;
    while (taken.has(name)) name = `_${name}`;
    hoisted.set(name, { node: argument.value, type });
    return { ...argument, value: { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: name } } };
  };
  return { hoisted, document: visit(document, visitWithTypeInfo(types, { Argument: hoist })) };
}

function hasVariable(value: ValueNode): boolean {
  if (value.kind === Kind.LIST) return value.values.some(hasVariable);
  if (value.kind === Kind.OBJECT) return value.fields.some((field) => hasVariable(field.value));
  return value.kind === Kind.VARIABLE;
}

/**
 * The document with its variables, and those that were hoisted, as they are given. Scalars of GraphQL itself stay:
 * coerced twice they are the same, and conditions want them.
 */
const declaring = (document: DocumentNode, hoisted: ReadonlyMap<string, Hoisted>): DocumentNode =>
  visit(document, {
    OperationDefinition: (node) => {
      const before = node.variableDefinitions ?? [];
      const kept = before.map((each) => (isPlain(each.type) ? each : given(each.variable.name.value)));
      return { ...node, variableDefinitions: [...kept, ...[...hoisted.keys()].map(given)] };
    },
  });

const GIVEN = new GraphQLScalarType({ name: 'C360__Given' });

const given = (name: string): VariableDefinitionNode => ({
  kind: Kind.VARIABLE_DEFINITION,
  variable: { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: name } },
  type: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: GIVEN.name } },
});

const PLAIN = new Set(specifiedScalarTypes.map(({ name }) => name));

const isPlain = (type: TypeNode): boolean => {
  if (type.kind === Kind.NON_NULL_TYPE) return isPlain(type.type);
  return type.kind === Kind.NAMED_TYPE && PLAIN.has(type.name.value);
};

const schemas = new WeakMap<GraphQLSchema, GraphQLSchema>();

function takingGiven(schema: GraphQLSchema): GraphQLSchema {
  let taking = schemas.get(schema);
  if (!taking) {
    const config = schema.toConfig();
    taking = new GraphQLSchema({ ...config, types: [...config.types, GIVEN], assumeValid: true });
    schemas.set(schema, taking);
  }
  return taking;
}
