import { parse, valueFromASTUntyped, visit } from 'graphql';
import { EXPLAIN_SCOPE, purposesOf, SCHEMA_SCOPE, type Caller } from '../platform/access/caller.ts';
import { Fault } from './fault.ts';

/** What a role may do, and what for. */
interface Role {
  /** Besides reading the schema; `all` is everything that the schema knows. */
  readonly scopes: readonly string[] | 'all';
  /** The first is that of a request which names none. */
  readonly purposes: readonly string[];
}

const READS = ['sales:read', 'marketing:read', 'service:read', 'finance:read', 'identity:read', 'insights:read'];

/** Every purpose that some role has. */
const PURPOSES = ['service', 'billing', 'marketing', 'analytics', 'partner', 'stewardship', 'privacy'];

/** The development roles. */
export const ROLES: Readonly<Record<string, Role>> = {
  admin: { scopes: 'all', purposes: ['development', ...PURPOSES] },
  agent: {
    scopes: [...READS, 'privacy:read', 'sales:write', 'service:write', 'insights:write', 'pii:read'],
    purposes: ['service', 'billing'],
  },
  marketer: {
    scopes: [
      'sales:read',
      'marketing:read',
      'marketing:write',
      'identity:read',
      'insights:read',
      'insights:write',
      'privacy:read',
    ],
    purposes: ['marketing', 'analytics'],
  },
  analyst: { scopes: READS, purposes: ['analytics'] },
  accountant: { scopes: ['finance:read', 'finance:write', 'identity:read', 'pii:read'], purposes: ['billing'] },
  steward: {
    scopes: [...READS.filter((scope) => scope !== 'insights:read'), 'identity:write', 'identity:correct', 'pii:read'],
    purposes: ['stewardship'],
  },
  privacy: {
    scopes: [...READS, 'privacy:read', 'privacy:write', 'pii:read'],
    purposes: ['privacy'],
  },
  partner: { scopes: ['sales:read', 'finance:read', 'identity:read'], purposes: ['partner'] },
};

/** Every scope that a supergraph demands somewhere, and those of the gateway itself, in order. */
export const scopesIn = (supergraph: string): string[] =>
  [...new Set(['pii:read', SCHEMA_SCOPE, EXPLAIN_SCOPE, ...demandedIn(supergraph, 'requiresScopes')])].sort();

/** Every policy that a supergraph demands somewhere, in order. No role has one: whose credential states it meets it. */
export const policiesIn = (supergraph: string): string[] => [...new Set(demandedIn(supergraph, 'policy'))].sort();

function demandedIn(supergraph: string, directive: string): string[] {
  const names: string[] = [];
  visit(parse(supergraph), {
    Directive: ({ name, arguments: given = [] }) => {
      if (name.value !== directive) return;
      for (const { value } of given) names.push(...(valueFromASTUntyped(value) as string[][]).flat());
    },
  });
  return names;
}

/** What a role gives under a supergraph; throws for a role that is not there. */
export function roleOf(name: string, supergraph: string) {
  const { scopes, purposes } = found(name);
  return { scopes: scopes === 'all' ? scopesIn(supergraph) : [...scopes, SCHEMA_SCOPE], purposes };
}

/** The scopes of a role; throws for a role that is not there. */
export const scopesOfRole = (name: string, supergraph: string): readonly string[] => roleOf(name, supergraph).scopes;

/** The purposes of a role, as a caller has them; throws for a role that is not there. */
export const purposesOfRole = (name: string): Pick<Caller, 'purpose' | 'purposes'> =>
  purposesOf(found(name).purposes.join(' '));

function found(name: string): Role {
  const role = Object.hasOwn(ROLES, name) ? ROLES[name] : undefined;
  if (!role) throw new Fault(`A role is one of ${Object.keys(ROLES).join(', ')}; got ${JSON.stringify(name)}.`);
  return role;
}
