import { isDeepStrictEqual } from 'node:util';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { createGateway, type Gateway } from '../gateway/gateway.ts';
import type { RateLimit } from '../gateway/auth/rate.ts';
import type { Ask } from '../platform/calling/ask.ts';
import { ensureAttributeIndexes } from '../platform/attributes/attribute-indexes.ts';
import { readAttributes, type AttributeFile } from '../platform/attributes/attributes.ts';
import type { Subgraph } from '../platform/calling/call.ts';
import type { Config } from '../platform/config.ts';
import { noted } from '../platform/domain/commands.ts';
import { inProcess } from '../platform/calling/in-process.ts';
import type { Metrics } from '../platform/observe/metrics.ts';
import type { Tracer } from '../platform/observe/span.ts';
import { connect, type Connection } from '../platform/mongo.ts';
import { outboxLagMs } from '../platform/events/outbox.ts';
import type { KeyStore } from '../platform/seal/key-store.ts';
import { partyDomains, readAsks } from '../platform/subgraph/sdl.ts';
import { verifyCards } from '../platform/seal/verify-cards.ts';
import {
  executableSchema,
  type Finding,
  type OpenSubgraph,
  type SubgraphDefinition,
} from '../platform/subgraph/subgraph.ts';
import type { Tokens } from '../platform/access/token.ts';
import { openAdmission } from './admission.ts';
import { cardsOf, openKeys } from './key-store.ts';
import { keysOf, readSupergraph } from './keys.ts';
import { recordedOperations } from './metrics.ts';

/** Where the data lies. */
export interface Stores {
  readonly mongodbUri: string;
  readonly redisUrl: string | null;
}

export interface Setting {
  readonly config: Config;
  readonly stores: Stores;
  readonly secret: string;
  readonly log: Logger;
  readonly metrics?: Metrics;
  readonly tracer?: Tracer;
}

/** A subgraph with its own connection. */
export interface Opened extends OpenSubgraph {
  readonly connection: Connection;
  /** Ends what it does by itself; it still answers. */
  readonly rest: () => Promise<void>;
  /** Releases its connection too. */
  readonly close: () => Promise<void>;
}

/** What a subgraph is opened with beside the setting. */
interface Opening {
  readonly ask: Ask;
  /** Null for a subgraph without parties. */
  readonly keys: KeyStore | null;
}

/** Opens a subgraph on a connection of its own. */
export async function openSubgraph(
  definition: SubgraphDefinition,
  domains: readonly string[],
  { config, stores, secret, log }: Setting,
  { ask, keys }: Opening,
): Promise<Opened> {
  const connection = await connect(stores.mongodbUri, config.databasePrefix + definition.name);
  try {
    const attributes = readAttributes(config.attributesFile);
    const cards = cardsOf(definition.name, keys);
    const open = await definition.open({
      connection,
      redisUrl: stores.redisUrl,
      prefix: config.databasePrefix,
      domains,
      country: config.country,
      ask: noted(ask),
      cards,
      log: log.child({ subgraph: definition.name }),
      ...keysOf(secret).surroundings,
    });
    await ensureAttributeIndexes(connection, attributes[definition.name] ?? {});
    let resting: Promise<void> | null = null;
    const rest = () => (resting ??= open.close());
    const close = async () => {
      await rest();
      await connection.close();
    };
    const verify = keys
      ? () => everyFinding(open.verify(), verifyCards(connection, definition.name, cards))
      : open.verify;
    return { ...open, verify, connection, rest, close };
  } catch (error) {
    await connection.close();
    throw error;
  }
}

async function* everyFinding(...parts: readonly AsyncIterable<Finding>[]): AsyncGenerator<Finding> {
  for (const part of parts) yield* part;
}

/** Gateway and subgraphs in this process: no HTTP and no JSON between them. */
export interface House {
  readonly gateway: Gateway;
  readonly rateLimit?: RateLimit;
  readonly tokens: Tokens;
  /** Each subgraph as a caller reaches it directly, and its schema. */
  readonly subgraphs: ReadonlyMap<string, Subgraph>;
  readonly schemas: ReadonlyMap<string, GraphQLSchema>;
  /**
   * Serves other attributes of a company from the next request on, under the supergraph they compose to; what their filters
   * need is indexed before. Rejects, and serves what it did, when they are broken.
   */
  adopt(attributes: AttributeFile, supergraph: string): Promise<void>;
  readonly opened: ReadonlyMap<string, Opened>;
  readonly keys: KeyStore;
  /** Resolves when everything written before is published and linked. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

/** Opens every subgraph on its own database and the gateway in front of them. */
export async function openHouse(definitions: readonly SubgraphDefinition[], setting: Setting): Promise<House> {
  const opened = new Map<string, Opened>();
  let shape = shapeOf(definitions, readAttributes(setting.config.attributesFile), opened);
  await using opening = new AsyncDisposableStack();
  const admission = await openAdmission(setting.config, setting.stores.redisUrl, setting.log);
  opening.defer(() => admission.close());
  const keys = await openKeys(setting.config, setting.stores);
  opening.defer(() => keys.close());
  const gateway = createGateway({
    supergraph: readSupergraph(),
    reach: reachOf(shape),
    asks: definitions.map((definition) => readAsks(definition.folder)),
    deadlineMs: setting.config.requestDeadlineMs,
    limits: setting.config.limits,
    documents: admission.documents,
    log: setting.log,
    metrics: setting.metrics,
    tracer: setting.tracer,
    operationNames: recordedOperations(),
  });
  opening.defer(() => gateway.close());
  const everyone = Promise.withResolvers<void>();
  everyone.promise.catch(() => undefined);
  /** Whoever asks while the house opens waits until all can answer. */
  const ask: Ask = async (...asked) => {
    await everyone.promise;
    return gateway.ask(...asked);
  };
  const domains = partyDomains(definitions.map((definition) => definition.folder));
  opening.defer(async () => {
    // Whoever still asks others is answered until nobody asks any more.
    for (const subgraph of opened.values()) await subgraph.rest();
    for (const subgraph of opened.values()) await subgraph.close();
  });
  try {
    const outcomes = await Promise.allSettled(
      definitions.map((definition) =>
        openSubgraph(definition, domains, setting, { ask, keys: domains.includes(definition.name) ? keys : null }),
      ),
    );
    for (const [index, outcome] of outcomes.entries())
      if (outcome.status === 'fulfilled') opened.set(definitions[index]!.name, outcome.value);
    const failed = outcomes.find((outcome) => outcome.status === 'rejected');
    if (failed) throw failed.reason;
    everyone.resolve();
  } catch (error) {
    everyone.reject(error);
    throw error;
  }
  const held = opening.move();
  return {
    gateway,
    rateLimit: admission.rateLimit,
    tokens: keysOf(setting.secret).tokens,
    get subgraphs() {
      return shape.subgraphs;
    },
    get schemas() {
      return shape.schemas;
    },
    opened,
    keys,
    adopt: async (attributes, supergraph) => {
      const next = shapeOf(definitions, attributes, opened, shape);
      for (const [name, { connection }] of opened) await ensureAttributeIndexes(connection, attributes[name] ?? {});
      await gateway.swap(supergraph, reachOf(next));
      shape = next;
    },
    settled: async () => {
      for (const subgraph of opened.values()) await subgraph.settled();
    },
    close: () => held.disposeAsync(),
  };
}

/** The subgraphs as they answer under some attributes of a company. */
interface Shape {
  readonly attributes: AttributeFile;
  readonly schemas: ReadonlyMap<string, GraphQLSchema>;
  readonly subgraphs: ReadonlyMap<string, Subgraph>;
}

/** A domain whose attributes are as before stays as it is: a schema takes time to build, in which nobody is answered. */
function shapeOf(
  definitions: readonly SubgraphDefinition[],
  attributes: AttributeFile,
  opened: ReadonlyMap<string, Opened>,
  before?: Shape,
): Shape {
  const schemas = new Map<string, GraphQLSchema>();
  const subgraphs = new Map<string, Subgraph>();
  for (const definition of definitions) {
    const { name } = definition;
    const same = before !== undefined && isDeepStrictEqual(before.attributes[name], attributes[name]);
    const schema = same ? before.schemas.get(name)! : executableSchema(definition, attributes);
    schemas.set(name, schema);
    subgraphs.set(name, same ? before.subgraphs.get(name)! : reached(name, schema, opened));
  }
  return { attributes, schemas, subgraphs };
}

const reached = (name: string, schema: GraphQLSchema, opened: ReadonlyMap<string, Opened>): Subgraph =>
  inProcess({
    name,
    schema,
    context: (call) => opened.get(name)!.context(call),
    lagMs: () => outboxLagMs(opened.get(name)!.connection),
  });

const reachOf =
  ({ subgraphs }: Shape) =>
  (name: string): Subgraph =>
    subgraphs.get(name) ?? fail(`The supergraph names the subgraph ${name}, which this checkout lacks.`);

function fail(message: string): never {
  throw new Error(message);
}
