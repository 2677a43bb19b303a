import { getNamedType, isAbstractType, type GraphQLCompositeType, type GraphQLSchema } from 'graphql';
import { holds, type Caller } from '../platform/caller.ts';
import type { ClientError } from './errors.ts';
import { fieldDefinition, type Selection } from './selection.ts';
import type { Demand, Supergraph } from './supergraph.ts';

const UNMASKED = 'pii:read';

/** What one set of scopes may see. */
export interface Access {
  /** Why the field of that type may not be read; null where it may. */
  refusal(parent: GraphQLCompositeType, field: string): ClientError | null;
  /** The category by which the field's value is masked; null where it is shown. */
  maskOf(parent: GraphQLCompositeType, field: string): string | null;
}

/** The access that the scopes give over a supergraph; `schema` is the one the operation was written for. */
export function accessOf(supergraph: Supergraph, schema: GraphQLSchema, scopes: ReadonlySet<string>): Access {
  const caller: Caller = { subject: '', scopes, purpose: '' };
  return {
    refusal: (parent, field) => {
      const missing = demandsOn(supergraph, schema, parent, field).find((demand) => !holds(caller, demand));
      return missing ? forbidden(`${parent.name}.${field}`, missing) : null;
    },
    maskOf: (parent, field) =>
      scopes.has(UNMASKED) ? null : (supergraph.personal.get(`${parent.name}.${field}`) ?? null),
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
  return coordinates.map((coordinate) => supergraph.demands.get(coordinate)).filter((each) => each !== undefined);
}

/** The refusal of a part that demands scopes; it names them, so that whoever grants scopes knows which. */
export const forbidden = (coordinate: string, demand: Demand): ClientError => ({
  message: `${coordinate} demands ${demand.map((all) => all.join(' and ')).join(', or ')}.`,
  extensions: { code: 'FORBIDDEN', scopes: demand },
});

/** The scopes that make a difference to an operation: callers who hold the same of them share its plan. */
export function scopesThatMatter(supergraph: Supergraph, schema: GraphQLSchema, selections: readonly Selection[]) {
  const scopes = new Set<string>();
  const visit = (each: Selection): void => {
    each.selections?.forEach(visit);
    if (each.kind === 'fragment') return;
    for (const parent of concreteTypes(schema, each.parent)) {
      for (const demand of demandsOn(supergraph, schema, parent, each.name))
        demand.flat().forEach((s) => scopes.add(s));
      if (supergraph.personal.has(`${parent.name}.${each.name}`)) scopes.add(UNMASKED);
    }
  };
  selections.forEach(visit);
  return [...scopes].sort();
}

/** The type itself and, for an abstract one, all that an object of it may be. */
export const concreteTypes = (schema: GraphQLSchema, type: GraphQLCompositeType): readonly GraphQLCompositeType[] =>
  isAbstractType(type) ? [type, ...schema.getPossibleTypes(type)] : [type];
