import { isAbstractType, isUnionType, type GraphQLCompositeType, type GraphQLSchema } from 'graphql';
import type { Condition, FieldSelection, Selection } from './selection.ts';

/** Selections together with the conditions under which they hold. */
export interface Conditioned {
  readonly selections: readonly Selection[];
  readonly conditions: readonly Condition[];
}

/** All that the client asks under one response key of an object. */
export interface CollectedField {
  readonly key: string;
  /** The first of the selections: name, plan key and arguments are the same in all. */
  readonly field: FieldSelection;
  /** The types in whose selections it stands. */
  readonly parents: readonly GraphQLCompositeType[];
  /** Alternatives of conditions; null when the field is always asked. */
  readonly conditions: readonly (readonly Condition[])[] | null;
  readonly below: readonly Conditioned[];
}

type Found = { field: FieldSelection; conditions: readonly Condition[] };

/** Merges the selections that hold for an object of a type (for an abstract one: whatever the object is), in the order of the specification's CollectFields. */
export function collectFields(
  schema: GraphQLSchema,
  type: GraphQLCompositeType,
  sources: readonly Conditioned[],
): CollectedField[] {
  const found = new Map<string, Found[]>();
  const visit = (selections: readonly Selection[], conditions: readonly Condition[]): void => {
    for (const each of selections) {
      const all = each.conditions.length > 0 ? [...conditions, ...each.conditions] : conditions;
      if (each.kind === 'fragment') {
        if (applies(schema, type, each.on)) visit(each.selections, all);
        continue;
      }
      const known = found.get(each.key);
      if (known) known.push({ field: each, conditions: all });
      else found.set(each.key, [{ field: each, conditions: all }]);
    }
  };
  for (const { selections, conditions } of sources) visit(selections, conditions);
  return [...found].map(([key, uses]) => collected(key, uses));
}

function collected(key: string, uses: readonly Found[]): CollectedField {
  const always = uses.some(({ conditions }) => conditions.length === 0);
  const single = uses.length === 1;
  return {
    key,
    field: uses[0]!.field,
    parents: uses.map(({ field }) => field.parent),
    conditions: always ? null : uses.map(({ conditions }) => conditions),
    below: uses.flatMap(({ field, conditions }) =>
      field.selections ? [{ selections: field.selections, conditions: single ? [] : conditions }] : [],
    ),
  };
}

const applies = (schema: GraphQLSchema, type: GraphQLCompositeType, on: GraphQLCompositeType): boolean =>
  on === type || (isAbstractType(on) && !isUnionType(type) && schema.isSubType(on, type));
