import { request } from 'undici';
import { AskError, type Ask } from './ask.ts';
import type { ErrorCode } from '../codes.ts';
import { currentSpan } from '../domain/commands.ts';
import type { Tokens } from '../access/token.ts';

const TTL_SECONDS = 60;
const TIMEOUT_MS = 15_000;

/** Asks a gateway over HTTP, by the name of a committed operation, with the caller signed for it. */
export function askOverHttp(gatewayUrl: string, tokens: Tokens): Ask {
  const url = new URL('/internal/ask', gatewayUrl);
  return async (operation, variables, caller) => {
    const signed = await tokens.issue(caller, 'gateway', TTL_SECONDS);
    const result = await send(url, signed, JSON.stringify({ operation, variables }));
    if (result === null) throw new AskError(operation, ['GATEWAY_UNAVAILABLE' satisfies ErrorCode]);
    if (result.errors?.length)
      throw new AskError(
        operation,
        result.errors.map((error) => error.extensions?.code ?? ('INTERNAL_SERVER_ERROR' satisfies ErrorCode)),
      );
    return result.data;
  };
}

interface Result {
  readonly data?: unknown;
  readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[];
}

async function send(url: URL, signed: string, body: string): Promise<Result | null> {
  try {
    const traceparent = currentSpan()?.traceparent;
    const headers = {
      'content-type': 'application/json',
      'x-c360-caller': signed,
      ...(traceparent === undefined ? {} : { traceparent }),
    };
    const signal = AbortSignal.timeout(TIMEOUT_MS);
    const response = await request(url, { method: 'POST', headers, body, signal });
    return (await response.body.json()) as Result;
  } catch {
    return null;
  }
}
