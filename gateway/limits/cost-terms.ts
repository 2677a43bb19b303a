import { isAbstractType, type GraphQLCompositeType, type GraphQLSchema } from 'graphql';
import type { Conditioned } from '../plan/collect.ts';
import type { Condition, FieldSelection, Selection } from '../plan/selection.ts';

/** All that is asked under one response key for objects of the same types. */
export interface Term {
  readonly field: FieldSelection;
  /** Alternatives of conditions; null when it is always asked. */
  readonly conditions: readonly (readonly Condition[])[] | null;
  readonly below: readonly Conditioned[];
}

/** A term that only holds for objects of some types. */
export interface Narrowed {
  readonly term: Term;
  readonly types: ReadonlySet<string>;
}

interface Use {
  readonly field: FieldSelection;
  readonly conditions: readonly Condition[];
}

/**
 * The selections merged by response key, each looked at once however many object types an abstract one has: what
 * holds for every object, and what holds for some.
 */
export function terms(
  schema: GraphQLSchema,
  type: GraphQLCompositeType,
  sources: readonly Conditioned[],
): { readonly always: Term[]; readonly narrowed: Narrowed[] } {
  const all = namesOf(schema, type);
  const found = new Map<string, { uses: Use[]; types: ReadonlySet<string> }>();
  const visit = (selections: readonly Selection[], outer: readonly Condition[], types: ReadonlySet<string>): void => {
    for (const each of selections) {
      const conditions = each.conditions.length > 0 ? [...outer, ...each.conditions] : outer;
      if (each.kind === 'fragment') {
        visit(each.selections, conditions, types.intersection(namesOf(schema, each.on)));
        continue;
      }
      const key = `${types.size === all.size ? '' : [...types].join()} ${each.key}`;
      const known = found.get(key);
      if (known) known.uses.push({ field: each, conditions });
      else found.set(key, { uses: [{ field: each, conditions }], types });
    }
  };
  for (const { selections, conditions } of sources) visit(selections, conditions, all);
  const [always, narrowed]: [Term[], Narrowed[]] = [[], []];
  for (const { uses, types } of found.values()) {
    if (types.size === all.size) always.push(termOf(uses));
    else if (types.size > 0) narrowed.push({ term: termOf(uses), types });
  }
  return { always, narrowed };
}

function termOf(uses: readonly Use[]): Term {
  const unconditional = uses.some(({ conditions }) => conditions.length === 0);
  return {
    field: uses[0]!.field,
    conditions: unconditional ? null : uses.map(({ conditions }) => conditions),
    below: uses.map(({ field, conditions }) => ({
      selections: field.selections ?? [],
      conditions: uses.length === 1 ? [] : conditions,
    })),
  };
}

const namesOf = (schema: GraphQLSchema, type: GraphQLCompositeType): Set<string> =>
  new Set(isAbstractType(type) ? schema.getPossibleTypes(type).map(({ name }) => name) : [type.name]);
