/** The same subgraphs as Apollo's documentation serves them: each on an Apollo Server of its own, `subgraphs-apollo.ts memory|database`. */
import { createRequire } from 'node:module';
import { scopesIn } from '../cli/roles.ts';
import { readSupergraph } from '../cli/keys.ts';
import type { CallerContext } from '../platform/access/protect.ts';
import { openStore, type Store } from './stores.ts';

// The product's, since a schema is of one copy of graphql.
const product = createRequire(new URL('../package.json', import.meta.url));
const { ApolloServer } = product('@apollo/server') as typeof import('@apollo/server');
const { startStandaloneServer } = product('@apollo/server/standalone') as typeof import('@apollo/server/standalone');

const caller = { subject: 'bench', scopes: new Set(scopesIn(readSupergraph())), purpose: 'service' };
const urls: Record<string, string> = {};
for (const { name, schema, context } of await openStore(process.argv[2] as Store)) {
  const server = new ApolloServer<CallerContext>({ schema });
  const call = () => ({ caller, requestId: 'bench', deadline: performance.now() + 60_000 });
  const { url } = await startStandaloneServer(server, {
    listen: { host: '127.0.0.1', port: 0 },
    context: async () => context(call()),
  });
  urls[name] = url;
}
process.stdout.write(`${JSON.stringify({ urls })}\n`);
