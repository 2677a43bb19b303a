import { isAbstractType, isInterfaceType, isUnionType, type GraphQLCompositeType, type GraphQLSchema } from 'graphql';
import { concreteTypes, type Access } from '../auth/access.ts';
import { fieldDefinition, type Selection } from './selection.ts';

/** The object types that an object of the type can have. */
export const objectTypes = (schema: GraphQLSchema, type: GraphQLCompositeType): ReadonlySet<GraphQLCompositeType> =>
  new Set(isAbstractType(type) ? schema.getPossibleTypes(type) : [type]);

/** True when every object of the type is one of the other type, and its fields can be asked without saying so. */
export const contains = (schema: GraphQLSchema, on: GraphQLCompositeType, type: GraphQLCompositeType): boolean =>
  on === type || (isInterfaceType(on) && !isUnionType(type) && schema.isSubType(on, type));

/**
 * True when the answer depends on which object of an abstract type it is and the planner cannot see that: objects of one
 * of its types are denied, a field differs between the types, or a fragment's field is pruned. (For fragments as such the planner asks the type itself;
 * asking it unasked can make it choose a worse way.)
 */
export function typeMatters(
  schema: GraphQLSchema,
  access: Access,
  parent: GraphQLCompositeType,
  selections: readonly Selection[],
): boolean {
  if (!isAbstractType(parent)) return false;
  if (schema.getPossibleTypes(parent).some((type) => access.refusal(type, '__typename') !== null)) return true;
  return selections.some((each) => {
    if (each.kind === 'field') return each.name !== '__typename' && differs(schema, access, parent, each.name);
    return isAbstractType(each.on)
      ? typeMatters(schema, access, each.on, each.selections)
      : anyRefused(access, each.selections);
  });
}

const anyRefused = (access: Access, selections: readonly Selection[]): boolean =>
  selections.some((each) =>
    each.kind === 'field' ? access.refusal(each.parent, each.name) !== null : anyRefused(access, each.selections),
  );

function differs(schema: GraphQLSchema, access: Access, parent: GraphQLCompositeType, name: string): boolean {
  const forms = concreteTypes(schema, parent).map((type) => {
    const { type: returned } = fieldDefinition(schema, type, name);
    return `${returned} ${access.refusal(type, name) !== null} ${access.maskOf(type, name)}`;
  });
  return new Set(forms).size > 1;
}
