/** This gateway: `ours.ts memory|database` with its subgraphs in process, or with their URLs as JSON over HTTP. */
import { keysOf, readSupergraph, secretOf } from '../cli/keys.ts';
import { scopesIn } from '../cli/roles.ts';
import { openSignIn } from '../cli/sign-in.ts';
import { createGateway, type GatewayOptions } from '../gateway/gateway.ts';
import { serve } from '../gateway/http/server.ts';
import { readConfig } from '../platform/config.ts';
import { inProcess } from '../platform/calling/in-process.ts';
import { overHttp } from '../platform/calling/over-http.ts';
import { signer } from '../cli/gateway.ts';
import { openStore, type Store } from './stores.ts';

const [store, urls] = process.argv.slice(2);
const config = readConfig();
const secret = secretOf(config);
const { tokens } = keysOf(secret);
const reach = urls ? overHttpTo(JSON.parse(urls) as Record<string, string>) : await here(store as Store);
const gateway = createGateway({ supergraph: readSupergraph(), reach });
const { url } = await serve(gateway, {
  host: '127.0.0.1',
  port: 0,
  ...openSignIn({ config, secret, mongodbUri: null }),
});
const caller = { subject: 'bench', scopes: new Set(scopesIn(readSupergraph())), purpose: 'service' };
const token = await tokens.issue(caller, 'client', 86_400);
process.stdout.write(`${JSON.stringify({ url, token })}\n`);

async function here(kind: Store): Promise<GatewayOptions['reach']> {
  const subgraphs = new Map((await openStore(kind)).map((each) => [each.name, inProcess(each)]));
  return (name) => subgraphs.get(name)!;
}

function overHttpTo(at: Record<string, string>): GatewayOptions['reach'] {
  const sign = signer(tokens);
  return (name) => overHttp({ name, url: at[name]!, sign });
}
