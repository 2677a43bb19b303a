import { noAnswer, type SubgraphResult } from './call.ts';
import type { Attempt } from './steady.ts';
import type { Headers } from './exchange.ts';

/** A server in front of the subgraph, or the subgraph before it began, says that it cannot take the call now. */
export const NOT_NOW: ReadonlySet<number> = new Set([502, 503, 504]);

/** Whatever the status is, a body that is a GraphQL result counts; anything else is no answer. */
export const isJson = (headers: Headers): boolean =>
  /^application\/(graphql-response\+)?json\b/u.test(String(headers['content-type']));

export function attemptOf(name: string, body: Buffer): Attempt {
  const result = parsed(body);
  if (!isResult(result)) return noAnswerOf(name, 'its answer is no GraphQL result', false);
  return { result, failed: false, again: false };
}

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return null;
  }
}

/** `data` an object or null, or no data and a list of errors. */
export function isResult(value: unknown): value is SubgraphResult {
  if (typeof value !== 'object' || value === null) return false;
  const { data, errors } = value as { data?: unknown; errors?: unknown };
  if (errors !== undefined && !(Array.isArray(errors) && errors.every(isError))) return false;
  return data === undefined ? errors !== undefined : typeof data === 'object' && !Array.isArray(data);
}

function isError(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { message, path } = value as { message?: unknown; path?: unknown };
  return typeof message === 'string' && (path == null || Array.isArray(path));
}

export const noAnswerOf = (name: string, reason: string, again: boolean): Attempt => ({
  result: noAnswer('SUBGRAPH_UNAVAILABLE', `${name} is unavailable: ${reason}.`),
  failed: true,
  again,
});

export const tooLong = (maxBytes: number) => new Error(`An answer has at most ${maxBytes} bytes.`);
