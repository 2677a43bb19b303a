import { randomBytes } from 'node:crypto';
import { pino } from 'pino';
import { signer } from '../cli/gateway.ts';
import { keysOf, readSupergraph } from '../cli/keys.ts';
import { recordedOperations } from '../cli/metrics.ts';
import { openHouse, type House, type Setting } from '../cli/house.ts';
import { serveAlone, type Alone } from '../cli/serve.ts';
import { openSignIn } from '../cli/sign-in.ts';
import { findSubgraphs } from '../cli/subgraphs.ts';
import { createGateway, type Gateway } from '../gateway/gateway.ts';
import type { GatewayResult } from '../gateway/run.ts';

import { serve } from '../gateway/http/server.ts';
import { askOverHttp } from '../platform/calling/ask-over-http.ts';
import type { Ask } from '../platform/calling/ask.ts';
import type { Caller } from '../platform/access/caller.ts';
import { readConfig } from '../platform/config.ts';
import type { Connection } from '../platform/mongo.ts';
import { overHttp } from '../platform/calling/over-http.ts';
import { partyDomains, readAsks } from '../platform/subgraph/sdl.ts';
import type { KeyStore } from '../platform/seal/key-store.ts';
import type { Finding, OpenSubgraph } from '../platform/subgraph/subgraph.ts';

/** mongoose's `readyState` of an open connection. */
const CONNECTED = 1;

/** How the gateway reaches the subgraphs; every integration test runs in both. */
export const TRANSPORTS = ['in process', 'over HTTP'] as const;
export type Transport = (typeof TRANSPORTS)[number];

type Opened = ReadonlyMap<string, OpenSubgraph & { readonly connection: Connection }>;

/** Gateway and all subgraphs on databases of their own, which go when it closes. */
export interface TestHouse {
  readonly setting: Setting;
  readonly gateway: Gateway;
  readonly opened: Opened;
  /** Of each domain that has parties. */
  readonly keys: KeyStore;
  run(query: string, variables: Readonly<Record<string, unknown>>, caller: Caller): Promise<GatewayResult>;
  /** The data of an operation that must succeed. */
  data<T>(query: string, variables: Readonly<Record<string, unknown>>, caller: Caller): Promise<T>;
  settled(): Promise<void>;
  verify(): Promise<Finding[]>;
  close(): Promise<void>;
}

/** A setting of its own on the test engines. */
export function testSetting(log = pino({ level: 'silent' })): Setting {
  const { MONGODB_URI, REDIS_URL } = process.env;
  const MASTER_KEY = randomBytes(32).toString('hex');
  const prefix = `t${randomBytes(5).toString('hex')}_`;
  const own = { C360_DATABASE_PREFIX: prefix, C360_COUNTRY: 'DE', REQUEST_DEADLINE_MS: '30000', MASTER_KEY };
  const config = readConfig({ MONGODB_URI, REDIS_URL, ...own });
  const stores = { mongodbUri: config.mongodbUri!, redisUrl: config.redisUrl };
  return { config, stores, secret: randomBytes(32).toString('hex'), log };
}

export async function openTestHouse(transport: Transport, setting: Setting = testSetting()): Promise<TestHouse> {
  const { gateway, opened, keys, close } =
    transport === 'in process' ? await openHouse(await findSubgraphs(), setting) : await openOverHttp(setting);
  const run: TestHouse['run'] = (query, variables, caller) =>
    gateway.execute({ query, variables }, { caller, requestId: 'test' });
  return {
    setting,
    gateway,
    opened,
    keys,
    run,
    data: async <T>(...asked: Parameters<typeof run>) => {
      const { data, errors } = await run(...asked);
      if (errors?.length) throw new Error(JSON.stringify(errors));
      return data as T;
    },
    settled: async () => {
      for (const subgraph of opened.values()) await subgraph.settled();
    },
    verify: async () => (await Promise.all([...opened.values()].map((each) => Array.fromAsync(each.verify())))).flat(),
    close: async () => {
      const alive = [...opened.values()].filter(({ connection }) => Number(connection.readyState) === CONNECTED);
      for (const { connection } of [...alive, keys]) await connection.dropDatabase();
      await close();
    },
  };
}

/** Each subgraph behind a port of its own, as `c360 serve` does it, and the gateway in front as `c360 gateway` does. */
async function openOverHttp(setting: Setting): Promise<Pick<House, 'gateway' | 'opened' | 'keys' | 'close'>> {
  const definitions = await findSubgraphs();
  const folders = definitions.map((definition) => definition.folder);
  const { tokens } = keysOf(setting.secret);
  const sign = signer(tokens);
  const alone = new Map<string, Alone>();
  const entrance = Promise.withResolvers<string>();
  const ask: Ask = async (...asked) => askOverHttp(await entrance.promise, tokens)(...asked);
  // Subgraphs ask others until they rest, so what they ask through ends after them.
  await using opening = new AsyncDisposableStack();
  const subgraphs = new AsyncDisposableStack();
  opening.use(subgraphs);
  for (const definition of definitions) {
    const each = await serveAlone(definition, partyDomains(folders), setting, { ask, port: 0, dev: false });
    subgraphs.defer(each.stop);
    alone.set(definition.name, each);
  }
  const gateway = createGateway({
    supergraph: readSupergraph(),
    reach: (name) => overHttp({ name, url: alone.get(name)!.url, sign }),
    asks: folders.map(readAsks),
    operationNames: recordedOperations(),
    log: setting.log,
    metrics: setting.metrics,
    tracer: setting.tracer,
  });
  opening.defer(() => gateway.close());
  const { config, secret, stores, log } = setting;
  const known = openSignIn({ config, secret, mongodbUri: stores.mongodbUri, log });
  opening.defer(() => known.close());
  const server = await serve(gateway, { host: '127.0.0.1', port: 0, ...known, log });
  opening.defer(() => server.stop(1_000));
  opening.defer(() => subgraphs.disposeAsync());
  entrance.resolve(server.url);
  const opened = opening.move();
  return {
    gateway,
    opened: new Map([...alone].map(([name, { open }]) => [name, open])),
    keys: [...alone.values()].find(({ keys }) => keys !== null)!.keys!,
    close: () => opened.disposeAsync(),
  };
}
