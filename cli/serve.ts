import type { Command } from 'commander';
import type { IncomingHttpHeaders } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Logger } from 'pino';
import { reloadOn, type Reloading } from '../gateway/supergraph/reload.ts';
import { askOverHttp } from '../platform/calling/ask-over-http.ts';
import type { Ask } from '../platform/calling/ask.ts';
import { ensureAttributeIndexes } from '../platform/attributes/attribute-indexes.ts';
import { readAttributes, type AttributeFile } from '../platform/attributes/attributes.ts';
import { readConfig, type Config } from '../platform/config.ts';
import { createLog } from '../platform/observe/log.ts';
import { answers } from '../platform/mongo.ts';
import { outboxLagMs } from '../platform/events/outbox.ts';
import type { KeyStore } from '../platform/seal/key-store.ts';
import { partyDomains } from '../platform/subgraph/sdl.ts';
import { isLoopback } from '../platform/access/sign-in.ts';
import { serveSubgraph, type Serving } from '../platform/serving/serve.ts';
import { executableSchema, type SubgraphDefinition } from '../platform/subgraph/subgraph.ts';
import type { Tokens } from '../platform/access/token.ts';
import { openStores } from './engines.ts';
import { Fault } from './fault.ts';
import { openKeys } from './key-store.ts';
import { keysOf } from './keys.ts';
import { meterDrift, meterOutboxes, openMetering } from './metrics.ts';
import { openSubgraph, type Opened, type Setting } from './house.ts';
import { secretOf } from './keys.ts';
import { openTracing } from './tracing.ts';
import { untilStopped } from './stop.ts';
import { loadSubgraph, subgraphFoldersHere } from './subgraphs.ts';
import { portOf } from './whole.ts';

/** `c360 serve <name>`: one subgraph alone over HTTP, for a gateway that signs its callers. */
export function serveCommand(program: Command): void {
  program
    .command('serve <name>')
    .description('serve one subgraph alone over HTTP')
    .option('--port <n>', 'port; PORT or 4000 unless given')
    .option('--dev', 'on loopback: take development tokens as `Authorization: Bearer`')
    .action(async (name: string, options: { port?: string; dev?: boolean }) => {
      const config = readConfig();
      if (options.dev && !isLoopback(config.host))
        throw new Fault(`--dev serves on loopback only; HOST is ${config.host}.`);
      const port = portOf(options.port, config);
      const stopped = untilStopped();
      const folders = subgraphFoldersHere();
      const folder = folders.find((each) => basename(each) === name);
      if (folder === undefined)
        throw new Fault(`A subgraph is one of ${folders.map((each) => basename(each)).join(', ')}; got ${name}.`);
      const definition = await loadSubgraph(folder);
      const stores = await openStores(config);
      try {
        const tracer = await openTracing(config, `c360-${name}`);
        const setting = { config, stores, secret: secretOf(config), log: createLog(config.logLevel), tracer };
        const ask = askThrough(config, keysOf(setting.secret).tokens);
        const domains = partyDomains(folders);
        const serving = await serveAlone(definition, domains, setting, { ask, port, dev: options.dev ?? false });
        const { metrics, stop } = await openMetering(config);
        meterOutboxes(metrics, new Map([[name, serving.open]]));
        if (name === 'insights') meterDrift(metrics, serving.open.connection);
        const attributes = keepAttributesOf(serving, config.attributesFile, setting.log);
        process.on('SIGHUP', () => void attributes.reload());
        process.stdout.write(`${name} is serving on ${serving.url}\n`);
        await stopped;
        await attributes.stop();
        await serving.stop();
        await tracer?.close();
        stop();
      } finally {
        await stores.stop();
      }
    });
}

export interface Alone extends Omit<Serving, 'swap'> {
  readonly open: Opened;
  /** Serves other attributes of a company from the next request on, once what their filters need is indexed. */
  readonly adopt: (attributes: AttributeFile) => Promise<void>;
  /** Null where the subgraph has no parties. */
  readonly keys: KeyStore | null;
}

/** One subgraph on its own database behind its own port, answering signed callers only. */
export async function serveAlone(
  definition: SubgraphDefinition,
  domains: readonly string[],
  setting: Setting,
  { ask, port, dev }: { readonly ask: Ask; readonly port: number; readonly dev: boolean },
): Promise<Alone> {
  const { config, log } = setting;
  const { tokens } = keysOf(setting.secret);
  await using opening = new AsyncDisposableStack();
  const keys = domains.includes(definition.name) ? await openKeys(config, setting.stores) : null;
  opening.defer(async () => keys?.close());
  const open = await openSubgraph(definition, domains, setting, { ask, keys });
  opening.defer(() => open.close());
  const { name } = definition;
  const { url, swap, stop } = await serveSubgraph({
    name,
    schema: executableSchema(definition, readAttributes(config.attributesFile)),
    context: open.context,
    ready: () => answers(open.connection),
    lagMs: () => outboxLagMs(open.connection),
    callerOf: (headers) => callerOf(headers, tokens, name, dev),
    host: config.host,
    port,
    log,
    tracer: setting.tracer,
  });
  opening.defer(stop);
  const adopt = async (attributes: AttributeFile) => {
    const schema = executableSchema(definition, attributes);
    await ensureAttributeIndexes(open.connection, attributes[name] ?? {});
    swap(schema);
  };
  const opened = opening.move();
  return { url, open, keys, adopt, stop: () => opened.disposeAsync() };
}

/** Serves a company's attributes as their file says, after each change. */
function keepAttributesOf({ adopt }: Alone, file: string, log: Logger): Reloading {
  const read = () => (existsSync(file) ? readFileSync(file, 'utf8') : '');
  return reloadOn({ files: [file], read, serving: read(), swap: () => adopt(readAttributes(file)), log });
}

const askThrough = ({ gatewayUrl }: Config, tokens: Tokens): Ask =>
  gatewayUrl === null
    ? () =>
        Promise.reject(new Fault('GATEWAY_URL says where a subgraph that runs alone asks the others; it is not set.'))
    : askOverHttp(gatewayUrl, tokens);

function callerOf(headers: IncomingHttpHeaders, tokens: Tokens, name: string, dev: boolean) {
  const signed = headers['x-c360-caller'];
  if (typeof signed === 'string') return tokens.verify(signed, `subgraph:${name}`);
  const bearer = /^Bearer (\S+)$/u.exec(headers.authorization ?? '')?.[1];
  return dev && bearer ? tokens.verify(bearer, 'client') : Promise.resolve(null);
}
