import { createHash } from 'node:crypto';
import type { JWTPayload } from 'jose';
import { purposesOf, type Caller } from '../../platform/access/caller.ts';
import { outsidePurposes } from '../../platform/access/purpose.ts';
import { readRows } from '../../platform/access/rows.ts';
import type { Issuer } from '../../platform/access/sign-in.ts';

/** What a role gives whoever holds it. */
export interface Role {
  readonly scopes: readonly string[];
  readonly purposes: readonly string[];
}

/** How the claims of an issuer's tokens are read. */
export interface ClaimRules extends Pick<Issuer, 'rolesClaim' | 'roles' | 'claimPrefix'> {
  /** By our own name of it. */
  readonly role: (name: string) => Role;
}

/**
 * The caller of verified claims: scopes of `scope` or `scp` and of roles; purposes as claimed, else those of the roles.
 * Null where a claim that restricts the caller cannot be understood, since without it more would be allowed.
 */
export function callerOf(claims: JWTPayload, rules: ClaimRules): Caller | null {
  const { sub, exp } = claims;
  if (typeof sub !== 'string' || sub === '' || typeof exp !== 'number') return null;
  const own = (name: string): unknown => claims[rules.claimPrefix + name];
  const roles = rolesOf(claims, rules);
  const purposes = own('purpose') ?? roles.flatMap((role) => role.purposes);
  const quota = own('quota');
  const policies = words(own('policies'));
  const rows = own('rows') === undefined ? undefined : readRows(own('rows'));
  if (rows === null) return null;
  if (quota !== undefined && !(Number.isSafeInteger(quota) && (quota as number) > 0)) return null;
  return {
    subject: subjectOf(sub),
    scopes: new Set([...words(claims['scope'] ?? claims['scp']), ...roles.flatMap((role) => role.scopes)]),
    ...purposesOf(outsidePurposes(words(purposes)).join(' ')),
    expiresAt: exp * 1000,
    ...(policies.length > 0 && { policies: new Set(policies) }),
    ...(quota === undefined ? {} : { quota: quota as number }),
    ...(rows === undefined ? {} : { rows }),
  };
}

function rolesOf(claims: JWTPayload, { rolesClaim, roles, role }: ClaimRules): Role[] {
  const claimed = words(claims[rolesClaim] ?? within(claims, rolesClaim.split('.')));
  return [...new Set(claimed)].flatMap((name) => {
    const known = roles.get(name);
    return known === undefined ? [] : role(known);
  });
}

/** A value below other claims, as in `realm_access.roles`. */
function within(claims: unknown, path: readonly string[]): unknown {
  let value = claims;
  for (const key of path)
    value =
      typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
  return value;
}

/** A list, or words separated by spaces, as issuers write either. */
const words = (claim: unknown): string[] => {
  if (Array.isArray(claim)) return [...new Set(claim.filter((each) => typeof each === 'string'))];
  return typeof claim === 'string' ? [...new Set(claim.split(' ').filter(Boolean))] : [];
};

/** Whoever the issuer names, apart from our own callers; an issuer may name people by their mail address, which goes no further. */
const subjectOf = (sub: string): string =>
  `oidc:${/^[\w.|:-]{1,128}$/u.test(sub) ? sub : createHash('sha256').update(sub).digest('base64url')}`;
