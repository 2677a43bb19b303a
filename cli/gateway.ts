import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import type { Logger } from 'pino';
import { everybody } from '../gateway/auth/auth.ts';
import { createGateway, type Gateway, type GatewayOptions } from '../gateway/gateway.ts';
import { reloadOn, type Reloading } from '../gateway/supergraph/reload.ts';
import { serve } from '../gateway/http/server.ts';
import type { Subgraph } from '../platform/calling/call.ts';
import type { AttributeFile } from '../platform/attributes/attributes.ts';
import { readConfig, type Config } from '../platform/config.ts';
import { createLog } from '../platform/observe/log.ts';
import { isLoopback } from '../platform/access/sign-in.ts';
import { steadyMetrics, type Metrics } from '../platform/observe/metrics.ts';
import { overHttp, type OverHttpOptions } from '../platform/calling/over-http.ts';
import { readAsks } from '../platform/subgraph/sdl.ts';
import type { Tokens } from '../platform/access/token.ts';
import { boundsOf, openAdmission } from './admission.ts';
import { keepAttributes } from './attributes.ts';
import { openConsole } from './console.ts';
import { Fault } from './fault.ts';
import { keysOf, readSupergraph, secretOf, SUPERGRAPH } from './keys.ts';
import { openMetering, recordedOperations } from './metrics.ts';
import { openSignIn, type SignIn } from './sign-in.ts';
import { openTracing } from './tracing.ts';
import { untilStopped } from './stop.ts';
import { subgraphFoldersHere } from './subgraphs.ts';
import { portOf } from './whole.ts';

/** How long requests in flight are waited for when a server stops. */
export const GRACE_MS = 9_000;

const CALLER_SECONDS = 60;

interface Options {
  readonly supergraph?: string;
  readonly subgraph: readonly string[];
  readonly subscriptions: readonly string[];
  readonly port?: string;
}

/** `c360 gateway`: the gateway alone; with a supergraph of your own, open on loopback. */
export function gatewayCommand(program: Command): void {
  program
    .command('gateway')
    .description('serve the gateway alone, in front of subgraphs over HTTP')
    .option(
      '--supergraph <file>',
      'any Federation 2 supergraph, served open on loopback; the committed one unless given',
    )
    .option('--subgraph <name=url>', 'where a subgraph is reached; the supergraph says unless given', collect, [])
    .option(
      '--subscriptions <name=url>',
      'where the subscriptions of a subgraph are reached by WebSocket (ws: or wss:); by server-sent events unless given',
      collect,
      [],
    )
    .option('--port <n>', 'port; PORT or 4000 unless given')
    .action(async (options: Options) => {
      const config = readConfig();
      const { host, corsOrigins } = config;
      const port = portOf(options.port, config);
      const log = createLog(config.logLevel);
      const file = options.supergraph ?? config.supergraphFile;
      const urls = urlsOf('--subgraph', options.subgraph, ['http:', 'https:']);
      const sockets = urlsOf('--subscriptions', options.subscriptions, ['ws:', 'wss:']);
      const stopped = untilStopped();
      const { metrics, stop } = await openMetering(config);
      const { gatewayOptions, signIn } = file === null ? ours(config, log, metrics) : strange(file, config);
      const tracer = await openTracing(config, 'c360-gateway');
      const admission = await openAdmission(config, file === null ? config.redisUrl : null, log);
      const rateLimit = file === null ? admission.rateLimit : undefined;
      const gateway = createGateway({
        ...gatewayOptions,
        reach: (name, url) =>
          gatewayOptions.reach({ name, url: urls.get(name) ?? url, socketUrl: sockets.get(name) }, metrics),
        deadlineMs: config.requestDeadlineMs,
        limits: config.limits,
        documents: admission.documents,
        log,
        metrics,
        tracer,
      });
      const kept = { serving: gatewayOptions.supergraph, gateway, metrics, log };
      const reloading = await keepCurrent(file, config, kept);
      process.on('SIGHUP', () => void reloading.reload());
      const page = openConsole(config, log);
      try {
        const pages = page?.pagesFor(signIn.authenticate, file !== null);
        const serving = { host, port, corsOrigins, ...boundsOf(config), rateLimit, ...signIn, pages, log, metrics };
        const server = await serve(gateway, serving);
        page?.build();
        process.stdout.write(`The gateway is serving on ${server.url}\n`);
        await stopped;
        await server.stop(GRACE_MS, config.shutdownNoticeMs);
      } finally {
        await reloading.stop();
        await page?.close();
        await gateway.close();
        await signIn.close();
        stop();
        await admission.close();
        await tracer?.close();
      }
    });
}

interface Kept {
  readonly serving: string;
  readonly gateway: Gateway;
  readonly metrics: Metrics | undefined;
  readonly log: Logger;
}

/** Serves the supergraph as its file says, after each change; ours as it is composed with the company's attributes. */
async function keepCurrent(
  file: string | null,
  { attributesFile }: Config,
  { serving, gateway, metrics, log }: Kept,
): Promise<Reloading> {
  const outcome = (current: boolean) => {
    metrics?.reloads.inc({ outcome: current ? 'served' : 'refused' });
    metrics?.reloadFailing.set(current ? 0 : 1);
  };
  const swap = (text: string) => gateway.swap(text);
  if (file !== null)
    return reloadOn({ files: [file], serving, read: () => readFileSync(file, 'utf8'), swap, outcome, log });
  const adopt = (_: AttributeFile, supergraph: string) => swap(supergraph);
  return keepAttributes({ gateway, adopt }, attributesFile, { others: [SUPERGRAPH], outcome, log });
}

/** Signs the caller for a subgraph; a signature serves for half of its life. */
export function signer(tokens: Tokens) {
  const signed = new WeakMap<object, Map<string, { token: Promise<string>; until: number }>>();
  return (...[caller, name]: Parameters<NonNullable<Parameters<typeof overHttp>[0]['sign']>>): Promise<string> => {
    const known = signed.get(caller) ?? new Map<string, { token: Promise<string>; until: number }>();
    signed.set(caller, known);
    const last = known.get(name);
    if (last && last.until > Date.now()) return last.token;
    const token = tokens.issue(caller, `subgraph:${name}`, CALLER_SECONDS);
    known.set(name, { token, until: Date.now() + (CALLER_SECONDS * 1000) / 2 });
    return token;
  };
}

type Reach = (at: Pick<OverHttpOptions, 'name' | 'url' | 'socketUrl'>, metrics: Metrics | undefined) => Subgraph;

interface Shape {
  readonly gatewayOptions: Pick<GatewayOptions, 'supergraph' | 'asks' | 'operationNames'> & { readonly reach: Reach };
  readonly signIn: SignIn;
}

function ours(config: Config, log: Logger, metrics: Metrics | undefined): Shape {
  const secret = secretOf(config);
  const { tokens } = keysOf(secret);
  const sign = signer(tokens);
  const asks = subgraphFoldersHere().map(readAsks);
  const reach: Reach = (at, metrics) => overHttp({ ...at, sign, ...steadyMetrics(metrics, at.name) });
  const gatewayOptions = { supergraph: readSupergraph(), reach, asks, operationNames: recordedOperations() };
  return { gatewayOptions, signIn: openSignIn({ config, secret, mongodbUri: config.mongodbUri, log, metrics }) };
}

function strange(file: string, { host }: Config): Shape {
  if (!isLoopback(host)) throw new Fault(`A supergraph of your own is served open, on loopback only; HOST is ${host}.`);
  const reach: Reach = (at, metrics) => overHttp({ ...at, ...steadyMetrics(metrics, at.name) });
  return {
    gatewayOptions: { supergraph: readFileSync(file, 'utf8'), reach },
    signIn: { authenticate: everybody, close: () => Promise.resolve() },
  };
}

const collect = (value: string, before: readonly string[]): string[] => [...before, value];

function urlsOf(option: string, pairs: readonly string[], protocols: readonly string[]): Map<string, string> {
  return new Map(
    pairs.map((pair) => {
      const at = pair.indexOf('=');
      const url = URL.parse(pair.slice(at + 1));
      if (at < 1 || url === null || !protocols.includes(url.protocol))
        throw new Fault(`${option} takes name=url with a URL of ${protocols.join(' or ')}; ${pair} came.`);
      return [pair.slice(0, at), pair.slice(at + 1)];
    }),
  );
}
