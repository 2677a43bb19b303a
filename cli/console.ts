import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import type { Authenticate } from '../gateway/auth/auth.ts';
import type { ServeOptions } from '../gateway/http/server.ts';
import { SCHEMA_SCOPE } from '../platform/access/caller.ts';
import type { Config } from '../platform/config.ts';
import { readCollection } from './collection.ts';
import { builtConsole } from './console-build.ts';
import { pageOf, readPages, sendPage, type Page } from './pages.ts';

type Pages = NonNullable<ServeOptions['pages']>;

/** The web page at `/`. */
export interface Console {
  /** Serves it, and at `/session.json` who a token names; `open` where everybody may ask, of whatever schema. */
  readonly pagesFor: (authenticate: Authenticate, open?: boolean) => Pages;
  /** Builds it where it is not built yet, beside what is served. */
  readonly build: () => void;
  /** Stops building, if it still does. */
  readonly close: () => Promise<void>;
}

const notice = (text: string, script = ''): Page =>
  pageOf(
    'notice.html',
    Buffer.from(
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>Customer 360</title>${script}<p>${text}</p></html>`,
    ),
  );

const BUILDING = notice(
  'The console is being built; this takes some seconds, once. GraphQL is served at /graphql.',
  '<script src="/waiting.js"></script>',
);
const FAILED = notice('The console could not be built; the log says why. GraphQL is served at /graphql.');
/** By script, since a refresh by header or meta element may drop the fragment, which has the token. */
const WAITING = pageOf('waiting.js', Buffer.from('setTimeout(() => location.reload(), 1500);'));

/** The console of this checkout; null where `CONSOLE` says off. */
export function openConsole({ console: wanted, home }: Config, log: Logger): Console | null {
  if (!wanted) return null;
  const cut = new AbortController();
  let pages: ReadonlyMap<string, Page> = unbuilt(BUILDING);
  let building = Promise.resolve();
  const failed = (error: unknown) => {
    if (cut.signal.aborted) return;
    pages = unbuilt(FAILED);
    log.error({ err: error }, 'the console could not be built');
  };
  return {
    pagesFor:
      (authenticate, open = false) =>
      async (request, response) => {
        if (request.method !== 'GET' && request.method !== 'HEAD') return false;
        const path = (request.url ?? '/').split('?', 1)[0]!;
        if (path === '/session.json') await session(request, response, authenticate, open);
        const page = pages.get(path === '/' ? '/index.html' : path);
        if (page) sendPage(request, response, page, page === BUILDING || page === FAILED ? 503 : 200);
        return response.headersSent;
      },
    build: () => {
      building = builtConsole(home, cut.signal).then((folder) => void (pages = readPages(folder)), failed);
    },
    close: async () => {
      cut.abort();
      await building;
    },
  };
}

const unbuilt = (page: Page): Map<string, Page> =>
  new Map([
    ['/index.html', page],
    ['/waiting.js', WAITING],
  ]);

/** Who the token names and, for whoever may know the schema, the operations to explore with. */
async function session(
  request: IncomingMessage,
  response: ServerResponse,
  authenticate: Authenticate,
  open: boolean,
): Promise<void> {
  const caller = await authenticate(request.headers);
  const body = caller && {
    open,
    subject: caller.subject,
    purpose: caller.purpose,
    scopes: [...caller.scopes].sort(),
    collection: !open && caller.scopes.has(SCHEMA_SCOPE) ? readCollection() : [],
  };
  response.writeHead(body ? 200 : 401, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  response.end(JSON.stringify(body));
}
