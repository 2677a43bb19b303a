import { randomBytes } from 'node:crypto';
import { pino } from 'pino';
import { ensureAttributeIndexes } from '../platform/attributes/attribute-indexes.ts';
import { readAttributes, type AttributeFile } from '../platform/attributes/attributes.ts';
import type { SubgraphCall, SubgraphResult } from '../platform/calling/call.ts';
import type { Caller } from '../platform/access/caller.ts';
import { createCursors } from '../platform/domain/cursor.ts';
import { inProcess } from '../platform/calling/in-process.ts';
import { connect, type Connection } from '../platform/mongo.ts';
import { createCards } from '../platform/seal/cards.ts';
import { openKeyStore, type KeyStore } from '../platform/seal/key-store.ts';
import { createMasterKey } from '../platform/seal/master-key.ts';
import {
  executableSchema,
  type Finding,
  type SubgraphDefinition,
  type Surroundings,
} from '../platform/subgraph/subgraph.ts';

/** A subgraph alone, on a database of its own that goes with it. */
export interface OpenedSubgraph {
  readonly connection: Connection;
  readonly keys: KeyStore;
  readonly masterKey: string;
  /** Runs one operation as the gateway would, for a caller. */
  execute(query: string, variables: Readonly<Record<string, unknown>>, caller: Caller): Promise<SubgraphResult>;
  /** What `execute` answers as data; throws the first error there is. */
  data<T>(query: string, variables: Readonly<Record<string, unknown>>, caller: Caller): Promise<T>;
  /** Every difference between what is stored and what a recomputation says. */
  verify(): Promise<Finding[]>;
  settled(): Promise<void>;
  close(): Promise<void>;
}

const CALL_MS = 60_000;
const secret = randomBytes(32);

/** Opens a subgraph on a fresh database of the test engine; without Redis and with nobody to ask, unless overridden. */
export async function openSubgraph(
  definition: SubgraphDefinition,
  overrides: Partial<Surroundings> = {},
  attributes: AttributeFile = readAttributes('attributes.yaml'),
): Promise<OpenedSubgraph> {
  const uri = process.env['MONGODB_URI'];
  if (!uri) throw new Error('Tests run on the engine that MONGODB_URI names; it is unset.');
  const connection = await connect(uri, `test_${definition.name}_${randomBytes(6).toString('hex')}`);
  const masterKey = randomBytes(32).toString('hex');
  const keys = await openKeyStore(
    connection,
    createMasterKey(() => masterKey),
  );
  const open = await definition.open({
    connection,
    cards: createCards(definition.name, keys),
    redisUrl: null,
    prefix: `${connection.name}:`,
    ask: (operation) => Promise.reject(new Error(`Nobody answers ${operation} in this test.`)),
    domains: [definition.name],
    country: null,
    cursors: createCursors(secret),
    secret,
    personToken: () => Promise.reject(new Error('Nobody signs tokens in this test.')),
    log: pino({ level: 'silent' }),
    ...overrides,
  });
  await ensureAttributeIndexes(connection, attributes[definition.name] ?? {});
  const schema = executableSchema(definition, attributes);
  const subgraph = inProcess({ name: definition.name, schema, context: open.context });
  const prepared = new Map<string, SubgraphCall>();
  const execute: OpenedSubgraph['execute'] = (query, variables, caller) => {
    const call = prepared.get(query) ?? subgraph.prepare(query);
    prepared.set(query, call);
    return call(overTheWire(variables), { caller, deadline: performance.now() + CALL_MS, requestId: 'test' });
  };
  return {
    connection,
    keys,
    masterKey,
    execute,
    data: async <T>(...asked: Parameters<typeof execute>) => {
      const { data, errors } = await execute(...asked);
      if (errors?.[0]) throw new Error(errors.map((error) => error.message).join('\n'));
      return data as T;
    },
    verify: () => Array.fromAsync(open.verify()),
    settled: open.settled,
    close: async () => {
      await open.close();
      await connection.dropDatabase();
      await connection.close();
    },
  };
}

/** Variables as JSON brings them: instants as text, absent fields absent. */
const overTheWire = (variables: Readonly<Record<string, unknown>>) =>
  JSON.parse(JSON.stringify(variables)) as Record<string, unknown>;

/** A caller that holds just these scopes. */
export const callerWith = (...scopes: string[]): Caller => ({
  subject: `test:${scopes.join(' ')}`,
  scopes: new Set(scopes),
  purpose: 'service',
});
