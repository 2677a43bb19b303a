import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { serve } from '../gateway/http/server.ts';
import { readConfig } from '../platform/config.ts';
import { boundsOf } from './admission.ts';
import { begunDemo, loadDemo } from './demo.ts';
import { keepAttributes } from './attributes.ts';
import { openConsole } from './console.ts';
import { GRACE_MS } from './gateway.ts';
import { readSupergraph } from './keys.ts';
import { meterDrift, meterOutboxes, openMetering } from './metrics.ts';
import { purposesOfRole, scopesOfRole } from './roles.ts';
import { openSession, type Session } from './session.ts';
import { openSignIn, type SignIn } from './sign-in.ts';
import { openTracing } from './tracing.ts';
import { untilStopped } from './stop.ts';
import { trainWhileServing } from './train.ts';
import { whole } from './whole.ts';

const TOKEN_DAYS = 30;

const NO_TOKENS =
  'development tokens are not taken, since others than this machine reach it (DEVELOPMENT_TOKENS=on takes them).';

/** `c360 start`: engines, demo data in an empty database, the supergraph in one process, until Ctrl-C. */
export function startCommand(program: Command): void {
  program
    .command('start')
    .description('run everything in one process; sets up what is missing')
    .option('--customers <n>', 'demo customers to load into an empty database; 0 loads none', '2000')
    .action(async ({ customers }: { customers: string }) => {
      const config = readConfig();
      const logLevel = process.stderr.isTTY && config.logLevel === 'info' ? 'warn' : config.logLevel;
      const { metrics, stop } = await openMetering(config);
      const tracer = await openTracing(config, 'c360');
      const session = await openSession({ ...config, logLevel }, { metrics, tracer });
      meterOutboxes(metrics, session.house.opened);
      meterDrift(metrics, session.house.opened.get('insights')?.connection);
      const page = openConsole(config, session.setting.log);
      let known: SignIn | null = null;
      const stopped = untilStopped();
      try {
        const wanted = whole('customers', customers, 0);
        const begun = begunDemo(config.home);
        if (begun || (wanted > 0 && (await isEmpty(session)))) {
          const plan = begun ?? { customers: wanted, seed: 1, now: new Date().toISOString() };
          if (!(await loadedBefore(stopped, (signal) => loadDemo(session, plan, signal)))) return;
        }
        const { gateway, rateLimit } = session.house;
        const { host, port, corsOrigins } = config;
        const { secret, stores, log } = session.setting;
        known = openSignIn({ config, secret, mongodbUri: stores.mongodbUri, log, metrics });
        const pages = page?.pagesFor(known.authenticate);
        const serving = { host, port, corsOrigins, ...boundsOf(config), rateLimit, ...known, pages, log, metrics };
        const server = await serve(gateway, serving);
        page?.build();
        const attributes = await keepAttributes(session.house, config.attributesFile, { log });
        process.on('SIGHUP', () => void attributes.reload());
        await greet(session, server.url.replace('//127.0.0.1:', '//localhost:'));
        const endTraining = trainWhileServing(session);
        await stopped;
        process.stderr.write('\nStopping: requests in flight finish, then the engines.\n');
        await endTraining();
        await attributes.stop();
        await server.stop(GRACE_MS, config.shutdownNoticeMs);
      } finally {
        await page?.close();
        await known?.close();
        await session.close();
        await tracer?.close();
        stop();
      }
    });
}

/** Runs work that Ctrl-C cuts off; false when it did. */
async function loadedBefore(stopped: Promise<void>, work: (signal: AbortSignal) => Promise<unknown>): Promise<boolean> {
  const cut = new AbortController();
  void stopped.then(() => cut.abort());
  try {
    await work(cut.signal);
    return true;
  } catch (error) {
    if (!cut.signal.aborted) throw error;
    process.stderr.write('\nStopped while loading demo data; the next start goes on.\n');
    return false;
  }
}

/** True while no domain has a party. */
async function isEmpty({ house }: Session): Promise<boolean> {
  const counts = [...house.opened.values()].map(({ connection }) => connection.collection('parties').findOne({}));
  return (await Promise.all(counts)).every((party) => party === null);
}

async function greet({ config, house, stores }: Session, url: string): Promise<void> {
  if (!config.developmentTokens)
    return void process.stdout.write(`\nCustomer 360 is serving on ${url}; ${NO_TOKENS}\n`);
  const scopes = new Set(scopesOfRole('admin', readSupergraph()));
  const caller = { subject: 'developer', scopes, ...purposesOfRole('admin') };
  const token = await house.tokens.issue(caller, 'client', TOKEN_DAYS * 86_400);
  const query = readFileSync(join(import.meta.dirname, '..', 'schema/operations/first-customers.graphql'), 'utf8');
  const body = JSON.stringify({ query: query.replace(/\s+/gu, ' ').trim() });
  process.stdout.write(`
Customer 360 is serving on ${url}
  explore  ${config.console ? `${new URL('/', url).href}#token=${token}` : 'CONSOLE is off'}
  data     ${stores.description}
  health   ${new URL('/livez', url).href}  ${new URL('/readyz', url).href}

A development token, valid for ${TOKEN_DAYS} days, with every scope:
  ${token}

A first query:
${query.trimEnd().replace(/^/gmu, '  ')}

  curl -s ${url} -H 'content-type: application/json' -H 'authorization: Bearer ${token}' \\
    -d '${body}'

More tokens: npx c360 token --help    All commands: npx c360 --help    Stop: Ctrl-C
`);
}
