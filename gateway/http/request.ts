import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Caller } from '../../platform/access/caller.ts';
import { DEFAULT_LIMITS } from '../../platform/limits.ts';
import type { Authenticate } from '../auth/auth.ts';
import { readBody } from './body.ts';
import { HttpError, isJson } from './http.ts';
import { parseJson } from './json.ts';

/** What a body may have. */
export interface BodyLimits {
  readonly bytes: number;
  /** List items and fields; more than variables may have, so that whoever sends too many of those is told so. */
  readonly values: number;
}

export const DEFAULT_BODY_LIMITS: BodyLimits = { bytes: DEFAULT_LIMITS.bodyBytes, values: 2 * DEFAULT_LIMITS.values };

/** A request and its response. */
export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly requestId: string;
}

/** Who asks; refuses who cannot be told. */
export async function known(authenticate: Authenticate, request: IncomingMessage): Promise<Caller> {
  const caller = await authenticate(request.headers);
  if (caller) return caller;
  const headers = { 'www-authenticate': request.headers.authorization ? 'Bearer error="invalid_token"' : 'Bearer' };
  throw new HttpError('UNAUTHENTICATED', 'A request names its caller by a valid token or key.', headers);
}

/** What the body says, as JSON. */
export async function fromBody(request: IncomingMessage, { bytes, values }: BodyLimits): Promise<unknown> {
  if (!isJson(request.headers['content-type']))
    throw new HttpError('UNSUPPORTED_MEDIA_TYPE', 'A body is application/json in UTF-8.');
  return parseJson(await readBody(request, bytes), 'A body', values);
}

/** What the query string says, by the GraphQL-over-HTTP specification. */
export function fromQueryString(url: string): unknown {
  const parameters = new URL(url, 'http://gateway').searchParams;
  const json = (name: string): unknown => {
    const text = parameters.get(name);
    return text === null || text === '' ? null : parseJson(text, `\`${name}\``, DEFAULT_BODY_LIMITS.values);
  };
  const named = Object.fromEntries(
    ['query', 'operationName', 'documentId', 'id'].map((name) => [name, parameters.get(name) || null]),
  );
  return { ...named, variables: json('variables'), extensions: json('extensions') };
}

export const notAllowed = (allow: string) =>
  new HttpError('METHOD_NOT_ALLOWED', `Only ${allow} is served here.`, { allow });

export const traceparentOf = ({ headers }: IncomingMessage): string | undefined =>
  typeof headers['traceparent'] === 'string' ? headers['traceparent'] : undefined;

/** The client's own id for the request where it is one that can go into a log. */
export function requestIdOf({ headers }: IncomingMessage): string {
  const given = headers['x-request-id'];
  return typeof given === 'string' && /^[\w-]{1,64}$/u.test(given) ? given : randomUUID();
}
