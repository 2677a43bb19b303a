import type { IncomingHttpHeaders } from 'node:http';
import type { Caller } from '../platform/caller.ts';
import type { Tokens } from '../platform/token.ts';

/** Who a request comes from; null where its headers name nobody we know. */
export type Authenticate = (headers: IncomingHttpHeaders) => Promise<Caller | null>;

/** Callers by bearer token: `authorization: Bearer …`. */
export const byBearerToken =
  (tokens: Tokens): Authenticate =>
  async ({ authorization }) => {
    const token = /^Bearer +(\S+)$/iu.exec(authorization ?? '')?.[1];
    return token ? tokens.verify(token, 'client') : null;
  };

/** Callers of committed operations: a subgraph that runs alone signs for whom it asks. */
export const bySignedCaller =
  (tokens: Tokens): Authenticate =>
  async (headers) => {
    const token = headers['x-c360-caller'];
    return typeof token === 'string' ? tokens.verify(token, 'gateway') : null;
  };

/** A set that has whatever is asked for. */
class Everything extends Set<string> {
  override has(): boolean {
    return true;
  }
}

const ANYBODY: Caller = { subject: 'anybody', scopes: new Everything(), purpose: 'development' };

/** Lets everybody do everything: for a supergraph under development, on loopback. */
export const everybody: Authenticate = async () => ANYBODY;
