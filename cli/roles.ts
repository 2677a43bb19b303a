import { parse, valueFromASTUntyped, visit } from 'graphql';
import { EXPLAIN_SCOPE, SCHEMA_SCOPE } from '../platform/caller.ts';
import { Fault } from './fault.ts';

/** What each development role may do besides reading the schema; `admin` may everything that the schema knows. */
export const ROLES: Readonly<Record<string, readonly string[] | 'all'>> = {
  admin: 'all',
  agent: [
    'sales:read',
    'sales:write',
    'marketing:read',
    'service:read',
    'service:write',
    'finance:read',
    'identity:read',
    'pii:read',
  ],
  analyst: ['sales:read', 'marketing:read', 'service:read', 'finance:read', 'identity:read'],
  accountant: ['finance:read', 'finance:write', 'identity:read', 'pii:read'],
  marketer: ['sales:read', 'marketing:read', 'marketing:write', 'identity:read'],
  steward: ['sales:read', 'marketing:read', 'service:read', 'finance:read', 'identity:read', 'pii:read'],
};

/** Every scope that a supergraph demands somewhere, and those of the gateway itself, in order. */
export function scopesIn(supergraph: string): string[] {
  const scopes = new Set(['pii:read', SCHEMA_SCOPE, EXPLAIN_SCOPE]);
  visit(parse(supergraph), {
    Directive: ({ name, arguments: given = [] }) => {
      if (name.value !== 'requiresScopes') return;
      const demands = given.map(({ value }) => valueFromASTUntyped(value) as string[][]);
      for (const scope of demands.flat(2)) scopes.add(scope);
    },
  });
  return [...scopes].sort();
}

/** The scopes of a role; throws for a role that is not there. */
export function scopesOfRole(role: string, supergraph: string): readonly string[] {
  const scopes = Object.hasOwn(ROLES, role) ? ROLES[role] : undefined;
  if (!scopes) throw new Fault(`A role is one of ${Object.keys(ROLES).join(', ')}; got ${JSON.stringify(role)}.`);
  return scopes === 'all' ? scopesIn(supergraph) : [...scopes, SCHEMA_SCOPE];
}
