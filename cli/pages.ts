import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Scripts and connections of this origin alone. The editor sets its geometry in style attributes, hence the inline styles. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const HEADERS = {
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
};

/** A file as it is sent: compressed once. */
export interface Page {
  readonly type: string;
  readonly etag: string;
  readonly cacheControl: string;
  readonly body: Buffer;
  readonly gzip: Buffer;
}

const MUST_ASK = 'no-cache';

/** A page; the bytes are what its `ETag` is made of. */
export function pageOf(name: string, body: Buffer, gzip = gzipSync(body), cacheControl = MUST_ASK): Page {
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const type = TYPES[extname(name)] ?? 'application/octet-stream';
  return { type, etag, cacheControl, body, gzip };
}

/** The build compresses each file beside it. */
const COMPRESSED = '.gz';

/** The files of a built folder by URL path; what lies in `assets/` has its hash in its name, so it never changes. */
export function readPages(folder: string): Map<string, Page> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith(COMPRESSED));
  return new Map(
    paths.map((compressed) => {
      const path = compressed.slice(0, -COMPRESSED.length);
      const cacheControl = path.startsWith('assets/') ? 'public, max-age=31536000, immutable' : MUST_ASK;
      const [body, gzip] = [path, compressed].map((each) => readFileSync(join(folder, each)));
      return [`/${path}`, pageOf(path, body!, gzip, cacheControl)];
    }),
  );
}

/** Sends a page, or 304 to whoever has it. */
export function sendPage(request: IncomingMessage, response: ServerResponse, page: Page, status = 200): void {
  const { type, etag, cacheControl, body, gzip } = page;
  const headers = { ...HEADERS, etag, 'cache-control': cacheControl, vary: 'accept-encoding' };
  if (request.headers['if-none-match'] === etag && status === 200) return void response.writeHead(304, headers).end();
  const compressed = /\bgzip\b/u.test(String(request.headers['accept-encoding'] ?? ''));
  const bytes = compressed ? gzip : body;
  const encoding: Record<string, string> = compressed ? { 'content-encoding': 'gzip' } : {};
  response.writeHead(status, { ...headers, ...encoding, 'content-type': type, 'content-length': bytes.length });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}
