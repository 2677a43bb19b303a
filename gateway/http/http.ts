import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import { CODES, type HttpErrorCode } from '../../platform/codes.ts';
import type { GraphQLRequest } from '../run.ts';

/** A request that is refused before GraphQL has a say in it. */
export class HttpError extends Error {
  readonly status: number;
  readonly code: HttpErrorCode;
  readonly headers: Readonly<Record<string, string>>;
  constructor(code: HttpErrorCode, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.status = CODES[code].status;
    this.code = code;
    this.headers = headers;
  }
}

export type MediaType = 'application/graphql-response+json' | 'application/json';

/** The media type of the answer by the GraphQL-over-HTTP specification; refuses a client that takes neither. */
export function negotiate(accept: string | undefined): MediaType {
  if (accept === undefined) return 'application/json';
  const ranges = accept.split(',').map(rangeOf);
  const quality = (type: MediaType) => qualityOf(ranges, type);
  const modern = quality('application/graphql-response+json');
  const legacy = quality('application/json');
  if (modern === 0 && legacy === 0)
    throw new HttpError('NOT_ACCEPTABLE', 'Answers are application/graphql-response+json or application/json.');
  const named = ranges.some(({ type }) => type === 'application/graphql-response+json');
  return modern > legacy || (modern === legacy && named) ? 'application/graphql-response+json' : 'application/json';
}

/** True for a client that takes one answer as JSON, whatever else it takes. */
export function takesJson(accept: string): boolean {
  const ranges = accept.split(',').map(rangeOf);
  return qualityOf(ranges, 'application/json') > 0 || qualityOf(ranges, 'application/graphql-response+json') > 0;
}

const qualityOf = (ranges: readonly Range[], type: MediaType): number =>
  Math.max(0, ...ranges.map((range) => (matches(range.type, type) ? range.q : 0)));

interface Range {
  readonly type: string;
  readonly q: number;
}

function rangeOf(text: string): Range {
  const [type = '', ...parameters] = text.split(';').map((each) => each.trim().toLowerCase());
  const charset = parameters.find((each) => each.startsWith('charset='));
  const q = Number(parameters.find((each) => each.startsWith('q='))?.slice(2) ?? 1);
  const readable = charset === undefined || /^charset="?utf-8"?$/u.test(charset);
  return { type, q: readable && q >= 0 ? q : 0 };
}

const matches = (range: string, type: MediaType): boolean =>
  range === type || range === '*/*' || range === 'application/*';

/** Headers that a page of another origin cannot send without asking first. */
const PREFLIGHTED = [
  'authorization',
  'x-api-key',
  'x-apollo-operation-name',
  'apollo-require-preflight',
  'x-requested-with',
];

/** Refuses what a form or an image of another site could send in a user's name. */
export function preventCsrf(headers: IncomingHttpHeaders): void {
  if (isJson(headers['content-type']) || PREFLIGHTED.some((name) => headers[name] !== undefined)) return;
  const rule = `A request without a JSON body carries one of the headers ${PREFLIGHTED.join(', ')}.`;
  throw new HttpError('CSRF_PREVENTED', rule);
}

export const isJson = (contentType: string | undefined): boolean =>
  /^application\/json\s*(;\s*charset="?utf-8"?\s*)?$/iu.test(contentType ?? '');

/** A request's parameters, from a body or a query string, by the specification's types. */
export function graphqlRequest(value: unknown): GraphQLRequest {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw badRequest('A request is one JSON object.');
  const { query, variables, operationName, extensions, documentId, id } = value as Record<string, unknown>;
  if (!isObjectOrNothing(variables)) throw badRequest('`variables` is an object.');
  if (!isObjectOrNothing(extensions)) throw badRequest('`extensions` is an object.');
  if (operationName != null && typeof operationName !== 'string') throw badRequest('`operationName` is a string.');
  const hash = hashOf(documentId ?? id ?? persistedHash(extensions?.['persistedQuery']));
  if (typeof query === 'string') return { query, hash, variables, operationName };
  if (query != null || hash === null) throw badRequest('`query` is a string: a GraphQL document.');
  return { query: '', hash, variables, operationName };
}

/** A document's id is its SHA-256, as it is or as `sha256:…`. */
function hashOf(given: unknown): string | null {
  if (given == null) return null;
  const hash = typeof given === 'string' ? /^(?:sha256:)?([0-9a-f]{64})$/u.exec(given)?.[1] : undefined;
  if (hash === undefined) throw badRequest('A document’s id is its SHA-256 in hexadecimal.');
  return hash;
}

const persistedHash = (persistedQuery: unknown): unknown =>
  typeof persistedQuery === 'object' && persistedQuery !== null && 'sha256Hash' in persistedQuery
    ? persistedQuery.sha256Hash
    : null;

const isObjectOrNothing = (value: unknown): value is Record<string, unknown> | null | undefined =>
  value == null || (typeof value === 'object' && !Array.isArray(value));

const badRequest = (message: string) => new HttpError('BAD_REQUEST', message);

/** Sends JSON; the length is known, so the connection can be kept. */
export function send(
  response: ServerResponse,
  status: number,
  type: string,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  const text = JSON.stringify(body);
  response.writeHead(status, {
    'content-type': `${type}; charset=utf-8`,
    'content-length': Buffer.byteLength(text),
    'cache-control': 'no-store',
    ...headers,
  });
  response.end(text); // a text goes out with the headers in one write
}
