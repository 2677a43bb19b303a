import type { ServerResponse } from 'node:http';
import type { Stream } from '../stream/stream.ts';

/** Incremental delivery over HTTP as of 2022-08-24: what Apollo Client and urql ask for `@defer`. */
const DEFER_SPEC = '20220824';

/** True for a client that takes parts in a format we have. */
export function wantsParts(accept: string | undefined): boolean {
  return (accept ?? '').split(',').some((range) => {
    const [type = '', ...parameters] = range.split(';').map((each) => each.trim().toLowerCase());
    if (type !== 'multipart/mixed') return false;
    const spec = parameters.find((each) => /^(?:defer|incremental|subscription)spec=/u.test(each));
    return spec === undefined || spec === `deferspec=${DEFER_SPEC}`;
  });
}

/** Sends each result as a part as soon as it is there. */
export async function sendParts(response: ServerResponse, parts: Stream): Promise<void> {
  response.writeHead(200, {
    'content-type': `multipart/mixed; boundary="-"; deferSpec=${DEFER_SPEC}`,
    'cache-control': 'no-store',
  });
  response.write('\r\n---');
  for await (const part of parts) {
    if (response.destroyed) break;
    response.write(`\r\ncontent-type: application/json; charset=utf-8\r\n\r\n${JSON.stringify(part)}\r\n---`);
  }
  response.end('--\r\n');
}
