import { isUtf8 } from 'node:buffer';
import type { IncomingMessage } from 'node:http';
import { HttpError } from './http.ts';

/** The body as text; refused at the byte that makes it longer than allowed. */
export function readBody(request: IncomingMessage, maxBytes: number): Promise<string> {
  if (request.headers['content-encoding'] !== undefined)
    throw new HttpError('UNSUPPORTED_MEDIA_TYPE', 'A body is sent as it is; this one has a content-encoding.');
  if (Number(request.headers['content-length']) > maxBytes) throw tooLong(maxBytes);
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    const take = (chunk: Buffer) => {
      length += chunk.length;
      if (length <= maxBytes) return void chunks.push(chunk);
      request.off('data', take);
      reject(tooLong(maxBytes));
    };
    request.on('data', take);
    request.once('end', () => {
      const body = Buffer.concat(chunks, length);
      if (isUtf8(body)) resolve(body.toString('utf8'));
      else reject(new HttpError('BAD_REQUEST', 'A body is UTF-8; this one has bytes that are not.'));
    });
    request.once('error', reject);
  });
}

const DISCARD_MS = 5_000;

/**
 * Reads on without keeping anything: a connection that is closed while the client still sends is reset, and the
 * client would never see why it was refused. Who does not end soon is cut off.
 */
export function discardRest(request: IncomingMessage): void {
  if (request.complete) return;
  const timer = setTimeout(() => request.destroy(), DISCARD_MS).unref();
  request.once('close', () => clearTimeout(timer));
  request.once('end', () => clearTimeout(timer));
  request.resume();
}

const tooLong = (maxBytes: number) =>
  new HttpError('BODY_TOO_LARGE', `A body has at most ${maxBytes} bytes; this one has more.`);
