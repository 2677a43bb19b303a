import { decodeProtectedHeader } from 'jose';
import { LRUCache } from 'lru-cache';
import type { IncomingHttpHeaders } from 'node:http';
import type { Caller } from '../../platform/access/caller.ts';
import type { Tokens } from '../../platform/access/token.ts';
import type { VerifyKey } from './api-keys.ts';
import { HttpError } from '../http/http.ts';
import type { VerifyToken } from './oidc.ts';

/** The header by which a request chooses among the purposes of its credential. */
export const PURPOSE_HEADER = 'x-c360-purpose';

/** The header that carries an API key. */
export const KEY_HEADER = 'x-api-key';

/** Global Privacy Control: exactly `1` says that the person opts out of sale, sharing and marketing. */
const GPC_HEADER = 'sec-gpc';

/** Who a request comes from; null where its headers name nobody we know. Throws `HttpError` for what its credential does not allow. */
export type Authenticate = (headers: IncomingHttpHeaders) => Promise<Caller | null>;

/** Whether a token of our own making was ended before its time. Throws `HttpError` while that cannot be known. */
export type IsRevoked = (tokenId: string) => Promise<boolean>;

/** What a caller may be known by; absent: nobody is known that way. */
export interface Credentials {
  /** `authorization: Bearer …` of our own making, for development. */
  readonly development?: Tokens;
  /** `authorization: Bearer …` of our own making, for a person about itself. */
  readonly persons?: Tokens;
  /** Asked about tokens of our own making; absent: none is revoked. */
  readonly revoked?: IsRevoked;
  /** `authorization: Bearer …` of an issuer. */
  readonly issued?: VerifyToken;
  /** `x-api-key: …`, or `authorization: ApiKey …`. */
  readonly keys?: VerifyKey;
}

/** Callers by what their headers carry, never by what stands in an address, which ends up in logs. */
export const byCredential = ({ development, persons, revoked, issued, keys }: Credentials): Authenticate =>
  withOptOut(
    withPurpose(async ({ authorization, [KEY_HEADER]: given }) => {
      const key = given ?? /^ApiKey +(\S+)$/iu.exec(authorization ?? '')?.[1];
      if (given !== undefined && authorization !== undefined) return null; // of two credentials neither is preferred
      if (key !== undefined) return typeof key === 'string' && keys ? keys(key) : null;
      const token = /^Bearer +(\S+)$/iu.exec(authorization ?? '')?.[1];
      if (token === undefined) return null;
      // Either way accepts only its own algorithms, so that a public key is never taken for a shared secret.
      if (algorithmOf(token) !== 'HS256') return (await issued?.(token)) ?? null;
      const caller = (await development?.verify(token, 'client')) ?? (await persons?.verify(token, 'person')) ?? null;
      return caller && revoked && (await revoked(caller.tokenId!)) ? null : caller;
    }),
  );

/** By the header of a token: those of one issuer and key have the same. */
const algorithms = new LRUCache<string, { readonly alg: string | undefined }>({ max: 100 });
const MAX_HEADER = 1_024;

function algorithmOf(token: string): string | undefined {
  const length = token.indexOf('.');
  if (length > MAX_HEADER) return readAlgorithm(token);
  const header = token.slice(0, length);
  let known = algorithms.get(header);
  if (!known) algorithms.set(header, (known = { alg: readAlgorithm(token) }));
  return known.alg;
}

function readAlgorithm(token: string): string | undefined {
  try {
    return decodeProtectedHeader(token).alg;
  } catch {
    return undefined;
  }
}

/** Callers of committed operations: a subgraph that runs alone signs for whom it asks. */
export const bySignedCaller =
  (tokens: Tokens): Authenticate =>
  async (headers) => {
    const token = headers['x-c360-caller'];
    return typeof token === 'string' ? tokens.verify(token, 'gateway') : null;
  };

/** The callers, each with the purpose that the request names among those of its credential. */
function withPurpose(authenticate: Authenticate): Authenticate {
  // The same object for the same purpose: what is kept by caller, such as signatures, stays good.
  const narrowed = new WeakMap<Caller, Map<string, Caller>>();
  return async (headers) => {
    const caller = await authenticate(headers);
    const asked = headers[PURPOSE_HEADER];
    if (caller === null || asked === undefined || asked === caller.purpose) return caller;
    const { purposes = [], ...rest } = caller;
    if (typeof asked !== 'string' || !purposes.includes(asked))
      throw new HttpError(
        'PURPOSE_NOT_ALLOWED',
        'A request has one of the purposes of its credential; it named another.',
      );
    const known = narrowed.get(caller) ?? new Map<string, Caller>();
    narrowed.set(caller, known);
    if (!known.has(asked)) known.set(asked, { ...rest, purpose: asked });
    return known.get(asked)!;
  };
}

/** The callers, told apart by `Sec-GPC: 1`: their requests are narrowed, never widened. */
function withOptOut(authenticate: Authenticate): Authenticate {
  const narrowed = new WeakMap<Caller, Caller>();
  return async (headers) => {
    const caller = await authenticate(headers);
    if (caller === null || headers[GPC_HEADER] !== '1') return caller;
    const known = narrowed.get(caller) ?? { ...caller, optsOut: true };
    narrowed.set(caller, known);
    return known;
  };
}

/** A set that has whatever is asked for. */
class Everything extends Set<string> {
  override has(): boolean {
    return true;
  }
}

const EVERYTHING = new Everything();
const ANYBODY: Caller = {
  subject: 'anybody',
  scopes: EVERYTHING,
  policies: EVERYTHING,
  purpose: 'development',
};

/** Lets everybody do everything: for a supergraph under development, on loopback. */
export const everybody: Authenticate = async () => ANYBODY;
