/** What each development role may do; `admin` may everything that the schema knows. */
export const ROLES: Readonly<Record<string, readonly string[] | 'all'>> = {
  admin: 'all',
  agent: ['sales:read', 'sales:write', 'finance:read', 'identity:read', 'pii:read'],
  analyst: ['sales:read', 'finance:read', 'identity:read'],
  accountant: ['finance:read', 'finance:write', 'identity:read', 'pii:read'],
  steward: ['sales:read', 'finance:read', 'identity:read', 'pii:read'],
};

/** Every scope that a supergraph demands somewhere, and `pii:read`. */
export function scopesIn(supergraph: string): string[] {
  const demanded = [...supergraph.matchAll(/@requiresScopes\(scopes:\s*(\[\[.*?\]\])/gsu)];
  const scopes = demanded.flatMap((match) => [...match[1]!.matchAll(/"([^"]+)"/gu)].map((scope) => scope[1]!));
  return [...new Set([...scopes, 'pii:read'])].sort();
}

/** The scopes of a role; throws for a role that is not there. */
export function scopesOfRole(role: string, supergraph: string): readonly string[] {
  const scopes = ROLES[role];
  if (!scopes) throw new Error(`A role is one of ${Object.keys(ROLES).join(', ')}; got ${JSON.stringify(role)}.`);
  return scopes === 'all' ? scopesIn(supergraph) : scopes;
}
