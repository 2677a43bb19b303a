import { getNamedType, isAbstractType, type GraphQLCompositeType, type GraphQLSchema } from 'graphql';
import type { Caller } from '../../platform/access/caller.ts';
import { demandText, meets, type Demand } from '../../platform/access/demand.ts';
import type { ClientError } from '../errors.ts';
import { fieldDefinition, type Selection } from '../plan/selection.ts';
import type { Supergraph } from '../supergraph/supergraph.ts';

const UNMASKED = 'pii:read';

/** What of a caller decides what it may see. */
export type Held = Pick<Caller, 'scopes' | 'policies'>;

/** What those may see who hold the same scopes and policies. */
export interface Access {
  /** Why the field of that type may not be read; null where it may. */
  refusal(parent: GraphQLCompositeType, field: string): ClientError | null;
  /** The category by which the field's value is masked; null where it is shown. */
  maskOf(parent: GraphQLCompositeType, field: string): string | null;
}

/** The access that is held over a supergraph; `schema` is the one the operation was written for. */
export function accessOf(supergraph: Supergraph, schema: GraphQLSchema, held: Held): Access {
  return {
    refusal: (parent, field) => {
      const missing = demandsOn(supergraph, schema, parent, field).find((demand) => !meets(held, demand));
      return missing ? forbidden(`${parent.name}.${field}`, missing) : null;
    },
    maskOf: (parent, field) =>
      held.scopes.has(UNMASKED) ? null : (supergraph.personal.get(`${parent.name}.${field}`) ?? null),
  };
}

/** What must hold for a field: the demands of the type it stands in, of itself, and of the type it returns. */
function demandsOn(
  supergraph: Supergraph,
  schema: GraphQLSchema,
  parent: GraphQLCompositeType,
  field: string,
): Demand[] {
  const returned = getNamedType(fieldDefinition(schema, parent, field).type).name;
  const coordinates = [parent.name, `${parent.name}.${field}`, returned];
  return coordinates.flatMap((coordinate) => supergraph.demands.get(coordinate) ?? []);
}

/** The refusal of a part that demands scopes or policies; it names them, in `extensions` by what they are. */
const forbidden = (coordinate: string, demand: Demand): ClientError => ({
  message: demandText(coordinate, demand),
  extensions: { code: 'FORBIDDEN', [demand.of]: demand.alternatives },
});

/** The refusal where one scope is demanded. */
export const forbiddenWithout = (what: string, scope: string): ClientError =>
  forbidden(what, { of: 'scopes', alternatives: [[scope]] });

/** A scope or policy by which callers differ. */
export interface Distinction {
  readonly of: Demand['of'];
  readonly name: string;
}

/** What makes a difference to an operation: callers who hold the same of it share its plan. */
export function distinctionsOf(
  supergraph: Supergraph,
  schema: GraphQLSchema,
  selections: readonly Selection[],
): Distinction[] {
  const names = { scopes: new Set<string>(), policies: new Set<string>() };
  const visit = (each: Selection): void => {
    each.selections?.forEach(visit);
    if (each.kind === 'fragment') return;
    for (const parent of concreteTypes(schema, each.parent)) {
      for (const demand of demandsOn(supergraph, schema, parent, each.name))
        demand.alternatives.flat().forEach((name) => names[demand.of].add(name));
      if (supergraph.personal.has(`${parent.name}.${each.name}`)) names.scopes.add(UNMASKED);
    }
  };
  selections.forEach(visit);
  return (['scopes', 'policies'] as const).flatMap((of) => [...names[of]].map((name) => ({ of, name })));
}

/** The type itself and, for an abstract one, all that an object of it may be. */
export const concreteTypes = (schema: GraphQLSchema, type: GraphQLCompositeType): readonly GraphQLCompositeType[] =>
  isAbstractType(type) ? [type, ...schema.getPossibleTypes(type)] : [type];
