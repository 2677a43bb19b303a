import type { SubgraphResult } from './call.ts';

/**
 * Several calls in one request, each with a caller of its own, answered a line each as they are done. A server that
 * takes them says so with every answer to a plain call; nobody else is sent any.
 */
export const CALLS_TYPE = 'application/vnd.c360.calls+json';

/** Of the answers: one JSON object a line. */
export const LINES_TYPE = 'application/x-ndjson';

/** The header by which a server says that it takes several calls at once. */
export const CALLS_HEADER = 'x-c360-calls';

export const MAX_CALLS = 64;

/** An answer of more bytes is none. */
export const MAX_RESPONSE_BYTES = 10 * 1024 * 1024;

/** A call among others; its headers are part of it. */
export interface CallItem {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly caller?: string;
  readonly requestId: string;
  readonly report?: true;
  readonly traceparent?: string;
}

/** The answer to the call at a position, and what it cost where that was asked. */
export interface CallLine extends SubgraphResult {
  readonly at: number;
  readonly report?: { readonly commands: number | null; readonly lagMs: number | null; readonly asks?: string[] };
}

/** The calls of a body; null where it is none of such calls. */
export function readCalls(body: unknown): readonly CallItem[] | null {
  return Array.isArray(body) && body.length > 0 && body.length <= MAX_CALLS && body.every(isCall) ? body : null;
}

function isCall(value: unknown): value is CallItem {
  if (typeof value !== 'object' || value === null) return false;
  const { query, variables, caller, requestId, traceparent } = value as Record<string, unknown>;
  const texts = [caller, traceparent].every((each) => each === undefined || typeof each === 'string');
  return texts && typeof query === 'string' && typeof requestId === 'string' && isVariables(variables);
}

export const isVariables = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Cuts a stream into lines; throws once one is longer than allowed. */
export function createLines(maxBytes: number, take: (line: string) => void) {
  let parts: Buffer[] = [];
  let length = 0;
  return (chunk: Buffer): void => {
    let start = 0;
    for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, start)) {
      const last = chunk.subarray(start, end);
      if (length + last.length > maxBytes) throw new Error(`A line has at most ${maxBytes} bytes.`);
      const line = parts.length === 0 ? last : Buffer.concat([...parts, last]);
      [parts, length] = [[], 0];
      start = end + 1;
      take(line.toString('utf8'));
    }
    if (start === chunk.length) return;
    parts.push(chunk.subarray(start));
    length += chunk.length - start;
    if (length > maxBytes) throw new Error(`A line has at most ${maxBytes} bytes.`);
  };
}
