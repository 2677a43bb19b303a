/**
 * Every subgraph behind a port of its own, in one process: what each gateway over HTTP stands in front of. Calls that are
 * signed are verified as the product does; those of gateways that do not sign are taken as they are.
 */
import { pino } from 'pino';
import { scopesIn } from '../cli/roles.ts';
import { keysOf, readSupergraph, secretOf } from '../cli/keys.ts';
import { readConfig } from '../platform/config.ts';
import { serveSubgraph } from '../platform/serving/serve.ts';
import { openStore, type Store } from './stores.ts';

const caller = { subject: 'bench', scopes: new Set(scopesIn(readSupergraph())), purpose: 'service' };
const { tokens } = keysOf(secretOf(readConfig()));
const urls: Record<string, string> = {};
for (const { name, schema, context } of await openStore(process.argv[2] as Store)) {
  const serving = await serveSubgraph({
    name,
    schema,
    context,
    callerOf: async ({ 'x-c360-caller': signed }) =>
      typeof signed === 'string' ? tokens.verify(signed, `subgraph:${name}`) : caller,
    ready: () => Promise.resolve(true),
    host: '127.0.0.1',
    port: 0,
    log: pino({ level: 'silent' }),
  });
  urls[name] = serving.url;
}
process.stdout.write(`${JSON.stringify({ urls })}\n`);
