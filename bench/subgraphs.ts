/** Every subgraph behind a port of its own, in one process, open: what each gateway over HTTP stands in front of. */
import { pino } from 'pino';
import { scopesIn } from '../cli/roles.ts';
import { readSupergraph } from '../cli/keys.ts';
import { serveSubgraph } from '../platform/serve.ts';
import { openStore, type Store } from './stores.ts';

const caller = { subject: 'bench', scopes: new Set(scopesIn(readSupergraph())), purpose: 'service' };
const urls: Record<string, string> = {};
for (const { name, schema, context } of await openStore(process.argv[2] as Store)) {
  const serving = await serveSubgraph({
    name,
    schema,
    context,
    callerOf: () => Promise.resolve(caller),
    ready: () => Promise.resolve(true),
    host: '127.0.0.1',
    port: 0,
    log: pino({ level: 'silent' }),
  });
  urls[name] = serving.url;
}
process.stdout.write(`${JSON.stringify({ urls })}\n`);
