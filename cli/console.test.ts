import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { pino } from 'pino';
import { byCredential } from '../gateway/auth/auth.ts';
import { readConfig } from '../platform/config.ts';
import { createTokens } from '../platform/access/token.ts';
import { openConsole } from './console.ts';
import { readPages, sendPage } from './pages.ts';

const tokens = createTokens(new Uint8Array(32).fill(3));
const log = pino({ level: 'silent' });
const servers: Server[] = [];

type Handle = Parameters<typeof createServer>[1];

async function serveBy(handle: NonNullable<Handle>): Promise<string> {
  const server = createServer(handle).listen(0, '127.0.0.1');
  servers.push(server);
  await new Promise((resolve) => server.once('listening', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

afterAll(() => servers.forEach((server) => server.close()));

describe('built pages', () => {
  const SCRIPT = 'console.log("built")';
  let url: string;

  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'c360-pages-'));
    mkdirSync(join(folder, 'assets'));
    writeFileSync(join(folder, '..', 'c360-secret.txt'), 'secret');
    const files = { 'index.html': '<!doctype html><p>built</p>', 'assets/main-1a.js': SCRIPT };
    for (const [name, text] of Object.entries(files)) {
      writeFileSync(join(folder, name), text);
      writeFileSync(join(folder, `${name}.gz`), gzipSync(text));
    }
    const pages = readPages(folder);
    url = await serveBy((asked, response) => {
      const page = pages.get(asked.url!);
      if (page) sendPage(asked, response, page);
      else response.writeHead(404).end();
    });
  });

  test('what has its hash in its name is kept for good, the page itself is asked for anew', async () => {
    const [page, script] = await Promise.all(['/index.html', '/assets/main-1a.js'].map((path) => fetch(url + path)));
    expect(page!.headers.get('cache-control')).toBe('no-cache');
    expect(script!.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(script!.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(await script!.text()).toBe(SCRIPT);
  });

  test('whoever has a page already is sent nothing', async () => {
    const first = await fetch(`${url}/index.html`);
    const again = await fetch(`${url}/index.html`, { headers: { 'if-none-match': first.headers.get('etag')! } });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  test('a page loads from its own origin alone, and stands in no frame', async () => {
    const { headers } = await fetch(`${url}/index.html`);
    const policy = headers.get('content-security-policy')!;
    expect(policy).toMatch(/default-src 'none'.*script-src 'self';.*connect-src 'self';.*frame-ancestors 'none'/u);
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval|script-src[^;]*unsafe/u);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
  });

  test('files are sent compressed to whoever takes that, as the build compressed them', async () => {
    const sent = await raw(`${url}/assets/main-1a.js`, { 'accept-encoding': 'br, gzip' });
    expect([sent.encoding, gunzipSync(sent.body).toString()]).toEqual(['gzip', SCRIPT]);
    expect((await raw(`${url}/assets/main-1a.js`, {})).body.toString()).toBe(SCRIPT);
  });

  test.each(['/../c360-secret.txt', '/assets/../../c360-secret.txt', '/%2e%2e/c360-secret.txt', '/index.html.gz'])(
    'nothing but the built files is served: %s',
    async (path) => {
      expect((await raw(url, {}, path)).status).toBe(404);
    },
  );
});

describe('the console', () => {
  const home = mkdtempSync(join(tmpdir(), 'c360-console-'));
  const config = { ...readConfig({}), home };
  let url: string;

  beforeAll(async () => {
    const pages = openConsole(config, log)!.pagesFor(byCredential({ development: tokens }));
    url = await serveBy((asked, response) => {
      void pages(asked, response).then((sent) => sent || response.writeHead(404).end());
    });
  });

  const session = async (authorization?: string) => {
    const answer = await fetch(`${url}/session.json`, { headers: authorization ? { authorization } : {} });
    return { status: answer.status, body: (await answer.json()) as { scopes: string[]; collection: object[] } | null };
  };
  const bearer = async (...scopes: string[]) =>
    `Bearer ${await tokens.issue({ subject: 'ada', scopes: new Set(scopes), purpose: 'test' }, 'client', 60)}`;

  test('says it is being built until it is, and comes back by itself without losing the address', async () => {
    const answer = await fetch(`${url}/`);
    expect([answer.status, await answer.text()]).toEqual([503, expect.stringContaining('is being built')]);
    expect(await (await fetch(`${url}/waiting.js`)).text()).toContain('location.reload');
  });

  test('tells whoever signs in who they are', async () => {
    const { status, body } = await session(await bearer('schema:read', 'sales:read'));
    expect([status, body]).toEqual([
      200,
      {
        open: false,
        subject: 'ada',
        purpose: 'test',
        scopes: ['sales:read', 'schema:read'],
        collection: expect.anything(),
      },
    ]);
    expect(body!.collection.length).toBeGreaterThan(10);
  });

  test('shows the operations to nobody who may not read the schema', async () => {
    expect((await session(await bearer('sales:read'))).body!.collection).toEqual([]);
    expect(await session()).toEqual({ status: 401, body: null });
    expect(await session('Bearer forged')).toEqual({ status: 401, body: null });
  });

  test('answers reads only', async () => {
    expect((await fetch(`${url}/`, { method: 'POST', body: 'x' })).status).toBe(404);
  });

  test('is not there where CONSOLE is off', () => {
    expect(openConsole(readConfig({ CONSOLE: 'off' }), log)).toBeNull();
  });
});

/** A request whose path and headers are sent as they are, and whose body is not unpacked. */
function raw(url: string, headers: Record<string, string>, path = new URL(url).pathname) {
  const { hostname, port } = new URL(url);
  return new Promise<{ status: number; encoding?: string; body: Buffer }>((resolve, reject) => {
    const asked = request({ hostname, port, path, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode!,
          encoding: response.headers['content-encoding'],
          body: Buffer.concat(chunks),
        }),
      );
    });
    asked.on('error', reject).end();
  });
}
