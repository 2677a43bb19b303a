import { randomUUID } from 'node:crypto';
import { errors, jwtVerify, SignJWT, type JWTPayload } from 'jose';
import { LRUCache } from 'lru-cache';
import { purposesOf, type Caller } from './caller.ts';
import type { OnLookup } from '../observe/metrics.ts';
import { readRows } from './rows.ts';

const ALGORITHM = 'HS256';
const ISSUER = 'customer-360';

/** For whom a signed caller is meant; a token for one audience is refused by every other. */
export type Audience = 'client' | 'person' | 'gateway' | `subgraph:${string}`;

export interface Tokens {
  /**
   * A token that names the caller, valid for `ttlSeconds`. Those that go to clients and persons have an id (`jti`) by which they
   * can be revoked; only clients' list purposes to choose from.
   */
  issue(caller: Caller, audience: Audience, ttlSeconds: number): Promise<string>;
  /** The caller of a token; null for one that is forged, expired or meant for another audience. */
  verify(token: string, audience: Audience): Promise<Caller | null>;
}

interface Verified {
  readonly caller: Caller;
  readonly expiresAt: number;
}

/** Signed callers (JWT, HS256) under one secret: development tokens for clients, and who asks on every subgraph call. */
export function createTokens(secret: Uint8Array, onLookup?: OnLookup): Tokens {
  if (secret.length < 32) throw new Error(`A signing secret has at least 32 bytes; this one has ${secret.length}.`);
  const verified = new LRUCache<string, Verified>({ max: 1_000 });
  return {
    issue: (caller, audience, ttlSeconds) =>
      new SignJWT({
        scope: [...caller.scopes].sort().join(' '),
        purpose: (audience === 'client' && caller.purposes?.join(' ')) || caller.purpose,
        ...(caller.quota === undefined ? {} : { quota: caller.quota }),
        ...(caller.policies?.size && { policies: [...caller.policies].sort() }),
        ...(caller.rows && { rows: caller.rows }),
        ...(isRevocable(audience) && { jti: randomUUID() }),
        ...(caller.optsOut && { gpc: true }),
        ...(caller.person !== undefined && { person: caller.person }),
      })
        .setProtectedHeader({ alg: ALGORITHM })
        .setIssuer(ISSUER)
        .setAudience(audience)
        .setSubject(caller.subject)
        .setIssuedAt()
        .setExpirationTime(Math.floor(Date.now() / 1000) + ttlSeconds)
        .sign(secret),
    verify: async (token, audience) => {
      const key = `${audience} ${token}`;
      const known = verified.get(key);
      onLookup?.(known !== undefined);
      if (known) return known.expiresAt > Date.now() ? known.caller : null;
      const found = await read(token, audience, secret);
      if (found) verified.set(key, found);
      return found?.caller ?? null;
    },
  };
}

/** Tokens that live for longer than a request; of these, one without an id is not taken, since it could not be revoked. */
const isRevocable = (audience: Audience): boolean => audience === 'client' || audience === 'person';

async function read(token: string, audience: Audience, secret: Uint8Array): Promise<Verified | null> {
  try {
    const { payload } = await jwtVerify(token, secret, { algorithms: [ALGORITHM], issuer: ISSUER, audience });
    if (isRevocable(audience) && payload.jti === undefined) return null;
    const caller = callerOf(payload);
    return caller && { caller, expiresAt: caller.expiresAt };
  } catch (error) {
    if (error instanceof errors.JOSEError) return null;
    throw error;
  }
}

/** Null where what restricts the caller cannot be understood. */
function callerOf(payload: JWTPayload): (Caller & { readonly expiresAt: number }) | null {
  const { sub, exp, jti, scope, quota, policies, person } = payload;
  if (typeof sub !== 'string' || typeof exp !== 'number') return null;
  const rows = payload['rows'] === undefined ? undefined : readRows(payload['rows']);
  if (rows === null) return null;
  return {
    subject: sub,
    scopes: new Set(typeof scope === 'string' ? scope.split(' ').filter(Boolean) : []),
    ...purposesOf(payload['purpose']),
    expiresAt: exp * 1000,
    ...(typeof quota === 'number' && { quota }),
    ...(Array.isArray(policies) && { policies: new Set(policies.map(String)) }),
    ...(typeof jti === 'string' && { tokenId: jti }),
    ...(rows && { rows }),
    ...(payload['gpc'] === true && { optsOut: true as const }),
    ...(typeof person === 'string' && { person }),
  };
}
