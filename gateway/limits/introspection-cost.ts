import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isUnionType,
  isWrappingType,
  type GraphQLNamedType,
  type GraphQLSchema,
  type GraphQLType,
} from 'graphql';

/** One type with all that validation lets be asked of it. */
const TYPE = 1_000;

/** The schema, and its types of queries, mutations and subscriptions. */
const ITSELF = 4;

const whole = new WeakMap<GraphQLSchema, number>();

/** What an introspection field costs: about the objects that its answer can have, since it is made in one piece. */
export function introspectionCost(schema: GraphQLSchema, field: string): number {
  if (field !== '__schema') return TYPE;
  let known = whole.get(schema);
  if (known === undefined) {
    const types = Object.values(schema.getTypeMap());
    const directives = schema.getDirectives().reduce((sum, { args }) => sum + 1 + typed(args), 0);
    known = types.reduce((sum, type) => sum + objectsOf(schema, type), ITSELF + directives);
    whole.set(schema, known);
  }
  return known;
}

function objectsOf(schema: GraphQLSchema, type: GraphQLNamedType): number {
  if (isEnumType(type)) return 1 + type.getValues().length;
  if (isInputObjectType(type)) return 1 + typed(Object.values(type.getFields()));
  if (isUnionType(type)) return 1 + type.getTypes().length;
  if (!isObjectType(type) && !isInterfaceType(type)) return 1;
  const fields = Object.values(type.getFields());
  const possible = isInterfaceType(type) ? schema.getPossibleTypes(type).length : 0;
  return 1 + possible + type.getInterfaces().length + typed(fields) + typed(fields.flatMap(({ args }) => args));
}

/** Each is an object, and so is its type, without and with each list and non-null around it. */
const typed = (elements: readonly { readonly type: GraphQLType }[]): number =>
  elements.reduce((sum, { type }) => sum + 1 + depthOf(type), 0);

const depthOf = (type: GraphQLType): number => (isWrappingType(type) ? 1 + depthOf(type.ofType as GraphQLType) : 1);
