import type { Command } from 'commander';
import type { IncomingHttpHeaders } from 'node:http';
import { askOverHttp } from '../platform/ask-over-http.ts';
import type { Ask } from '../platform/ask.ts';
import { readAttributes } from '../platform/attributes.ts';
import { readConfig, type Config } from '../platform/config.ts';
import { createLog } from '../platform/log.ts';
import { serveSubgraph } from '../platform/serve.ts';
import { executableSchema } from '../platform/subgraph.ts';
import type { Tokens } from '../platform/token.ts';
import { openStores } from './engines.ts';
import { Fault } from './fault.ts';
import { keysOf, openSubgraph } from './house.ts';
import { secretOf } from './session.ts';
import { untilStopped } from './stop.ts';
import { findSubgraphs } from './subgraphs.ts';

const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost']);

/** `c360 serve <name>`: one subgraph alone over HTTP, for a gateway that signs its callers. */
export function serveCommand(program: Command): void {
  program
    .command('serve <name>')
    .description('serve one subgraph alone over HTTP')
    .option('--port <n>', 'port; PORT or 4000 unless given')
    .option('--dev', 'on loopback: take development tokens as `Authorization: Bearer`')
    .action(async (name: string, options: { port?: string; dev?: boolean }) => {
      const config = readConfig();
      if (options.dev && !LOOPBACK.has(config.host))
        throw new Fault(`--dev serves on loopback only; HOST is ${config.host}.`);
      const stopped = untilStopped();
      const stop = await serveOne(
        name,
        options.port ? Number(options.port) : config.port,
        options.dev ?? false,
        config,
      );
      await stopped;
      await stop();
    });
}

async function serveOne(name: string, port: number, dev: boolean, config: Config): Promise<() => Promise<void>> {
  const definitions = await findSubgraphs();
  const definition = definitions.find((each) => each.name === name);
  if (!definition)
    throw new Fault(`A subgraph is one of ${definitions.map((each) => each.name).join(', ')}; got ${name}.`);
  const stores = await openStores(config);
  const setting = { config, stores, secret: secretOf(config), log: createLog(config.logLevel) };
  const { tokens } = keysOf(setting.secret);
  const names = definitions.map((each) => each.name);
  const open = await openSubgraph(definition, names, setting, askThrough(config, tokens));
  const serving = await serveSubgraph({
    name,
    schema: executableSchema(definition, readAttributes(config.attributesFile)),
    context: open.context,
    callerOf: (headers) => callerOf(headers, tokens, name, dev),
    host: config.host,
    port,
    log: setting.log,
  });
  process.stdout.write(`${name} is serving on ${serving.url}\n`);
  return async () => {
    await serving.stop();
    await open.close();
    await stores.stop();
  };
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
