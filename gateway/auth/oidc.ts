import { createHash } from 'node:crypto';
import { createRemoteJWKSet, errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import { LRUCache } from 'lru-cache';
import type { Logger } from 'pino';
import type { Caller } from '../../platform/access/caller.ts';
import type { OnLookup } from '../../platform/observe/metrics.ts';
import type { Issuer } from '../../platform/access/sign-in.ts';
import { callerOf, type ClaimRules } from './claims.ts';
import { HttpError } from '../http/http.ts';

export interface OidcOptions {
  readonly issuer: Issuer;
  readonly role: ClaimRules['role'];
  readonly log?: Logger;
  readonly onLookup?: OnLookup;
  /** How long the issuer's keys are not asked for again, whatever key a token names. */
  readonly cooldownMs?: number;
  /** How long a token that was found good is not looked at again; also how long one under a withdrawn key still passes. */
  readonly verifiedMs?: number;
}

/** The caller of an issuer's token; null for one that is not good here. Throws `HttpError` while the issuer cannot be asked for its keys. */
export type VerifyToken = (token: string) => Promise<Caller | null>;

const VERIFIED = 5_000;
const TIMEOUT_MS = 5_000;
const KEYS_MS = 600_000;
const CLOCK_TOLERANCE_SECONDS = 5;
/** Of access tokens (RFC 9068), or not stated; never of what issuers sign for other ends, such as logout. */
const TYPES = new Set([undefined, 'jwt', 'at+jwt', 'application/at+jwt']);

/** Access tokens of an OpenID Connect issuer, under the keys that it publishes. */
export function createOidc(options: OidcOptions): VerifyToken {
  const { issuer, role, log, onLookup, cooldownMs = 10_000, verifiedMs = 60_000 } = options;
  const verified = new LRUCache<string, Caller>({ max: VERIFIED, ttl: verifiedMs });
  const keys = createKeys(issuer.url, cooldownMs, log);
  return async (token) => {
    const key = createHash('sha256').update(token).digest('base64url');
    const known = verified.get(key);
    onLookup?.(known !== undefined);
    if (known) return known.expiresAt! > Date.now() ? known : null;
    const claims = await read(token, keys, issuer);
    const caller = claims && callerOf(claims, { ...issuer, role });
    if (caller) verified.set(key, caller);
    return caller;
  };
}

async function read(token: string, keys: JWTVerifyGetKey, { url, audiences, algorithms }: Issuer) {
  try {
    const { payload, protectedHeader } = await jwtVerify<JWTPayload>(token, keys, {
      issuer: url,
      audience: [...audiences],
      algorithms: [...algorithms],
      clockTolerance: CLOCK_TOLERANCE_SECONDS,
      requiredClaims: ['exp', 'sub'],
    });
    return TYPES.has(protectedHeader.typ?.toLowerCase()) ? payload : null;
  } catch (error) {
    if (error instanceof errors.JOSEError) return null;
    throw error;
  }
}

/** The issuer's keys, found by discovery, kept for minutes, asked for again when a token names another. */
function createKeys(issuer: string, cooldownMs: number, log: Logger | undefined): JWTVerifyGetKey {
  let found: Promise<JWTVerifyGetKey> | null = null;
  const find = async (): Promise<JWTVerifyGetKey> =>
    createRemoteJWKSet(await discover(issuer), {
      timeoutDuration: TIMEOUT_MS,
      cooldownDuration: cooldownMs,
      cacheMaxAge: KEYS_MS,
    });
  return async (header, token) => {
    try {
      found ??= find();
      return await (
        await found
      )(header, token);
    } catch (error) {
      if (isOfToken(error)) throw error;
      found = null;
      log?.warn({ err: error }, 'the issuer of tokens cannot be asked for its keys');
      throw new HttpError('SIGN_IN_UNAVAILABLE', 'The issuer of tokens cannot be asked now.', { 'retry-after': '5' });
    }
  };
}

const isOfToken = (error: unknown): boolean =>
  error instanceof errors.JWKSNoMatchingKey ||
  error instanceof errors.JWKSMultipleMatchingKeys ||
  error instanceof errors.JOSENotSupported;

/** Where an issuer has its keys (OpenID Connect Discovery 1.0); what speaks for another issuer is not believed. */
async function discover(issuer: string): Promise<URL> {
  const url = `${issuer.replace(/\/$/u, '')}/.well-known/openid-configuration`;
  const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(TIMEOUT_MS) });
  if (!response.ok) throw new Error(`An issuer answers discovery with 200; ${response.status} came.`);
  const { issuer: said, jwks_uri: keys } = (await response.json()) as Record<string, unknown>;
  if (said !== issuer || typeof keys !== 'string')
    throw new Error('An issuer’s discovery document names the issuer as configured, and its keys.');
  if (new URL(keys).protocol !== new URL(issuer).protocol) throw new Error('Keys come by https where the issuer does.');
  return new URL(keys);
}
