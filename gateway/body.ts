import type { IncomingMessage } from 'node:http';
import { HttpError } from './http.ts';

/** The body as text; refused as soon as it is longer than allowed. */
export async function readBody(request: IncomingMessage, maxBytes: number): Promise<string> {
  if (request.headers['content-encoding'] !== undefined)
    throw new HttpError('UNSUPPORTED_MEDIA_TYPE', 'A body is sent as it is; this one has a content-encoding.');
  if (Number(request.headers['content-length']) > maxBytes) throw tooLong(maxBytes);
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > maxBytes) throw tooLong(maxBytes);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length).toString('utf8');
}

const tooLong = (maxBytes: number) =>
  new HttpError('BODY_TOO_LARGE', `A body has at most ${maxBytes} bytes; this one has more.`);

/** The JSON value of a body. */
export function parseJson(text: string, what: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new HttpError('BAD_REQUEST', `${what} is JSON; what came is not.`);
  }
}
