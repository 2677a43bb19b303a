import { errors, jwtVerify, SignJWT } from 'jose';
import { LRUCache } from 'lru-cache';
import { purposesOf, type Caller } from './caller.ts';
import type { OnLookup } from './metrics.ts';
import { readRows } from './rows.ts';

const ALGORITHM = 'HS256';
const ISSUER = 'customer-360';

/** For whom a signed caller is meant; a token for one audience is refused by every other. */
export type Audience = 'client' | 'person' | 'gateway' | `subgraph:${string}`;

export interface Tokens {
  /** A token that names the caller, valid for `ttlSeconds`; only clients' tokens list purposes to choose from. */
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
        ...(caller.rows && { rows: caller.rows }),
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

async function read(token: string, audience: Audience, secret: Uint8Array): Promise<Verified | null> {
  try {
    const { payload } = await jwtVerify(token, secret, { algorithms: [ALGORITHM], issuer: ISSUER, audience });
    if (typeof payload.sub !== 'string' || typeof payload.exp !== 'number') return null;
    const scopes = typeof payload['scope'] === 'string' ? payload['scope'].split(' ').filter(Boolean) : [];
    const quota = typeof payload['quota'] === 'number' ? { quota: payload['quota'] } : {};
    const rows = payload['rows'] === undefined ? undefined : readRows(payload['rows']);
    if (rows === null) return null;
    const expiresAt = payload.exp * 1000;
    const purposes = purposesOf(payload['purpose']);
    return {
      caller: {
        subject: payload.sub,
        scopes: new Set(scopes),
        ...purposes,
        expiresAt,
        ...quota,
        ...(rows && { rows }),
        ...(payload['gpc'] === true && { optsOut: true as const }),
        ...(typeof payload['person'] === 'string' && { person: payload['person'] }),
      },
      expiresAt,
    };
  } catch (error) {
    if (error instanceof errors.JOSEError) return null;
    throw error;
  }
}
