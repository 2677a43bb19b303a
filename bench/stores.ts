/** The subgraphs as the product has them, over their databases or over arrays of the same documents. */
import { pino } from 'pino';
import { openSubgraph } from '../cli/house.ts';
import { openKeys } from '../cli/key-store.ts';
import { secretOf } from '../cli/keys.ts';
import { findSubgraphs, subgraphFoldersHere } from '../cli/subgraphs.ts';
import { readAttributes } from '../platform/attributes/attributes.ts';
import type { CallContext } from '../platform/calling/call.ts';
import { readConfig } from '../platform/config.ts';
import type { CallerContext } from '../platform/access/protect.ts';
import { partyDomains } from '../platform/subgraph/sdl.ts';
import { executableSchema } from '../platform/subgraph/subgraph.ts';
import { benchConfig, readDocuments } from './data.ts';

export const STORES = ['memory', 'database'] as const;
export type Store = (typeof STORES)[number];

export interface StoredSubgraph {
  readonly name: string;
  readonly schema: ReturnType<typeof executableSchema>;
  readonly context: (call: CallContext) => CallerContext;
}

export async function openStore(store: Store): Promise<StoredSubgraph[]> {
  const attributes = readAttributes(readConfig().attributesFile);
  const definitions = await findSubgraphs();
  const contexts = store === 'memory' ? inMemory() : await inDatabase(definitions);
  return definitions.map((definition) => ({
    name: definition.name,
    schema: executableSchema(definition, attributes),
    context: contexts.get(definition.name)!,
  }));
}

type Contexts = Map<string, StoredSubgraph['context']>;

/** Nothing follows events meanwhile: only what requests cost is measured. */
async function inDatabase(definitions: Awaited<ReturnType<typeof findSubgraphs>>): Promise<Contexts> {
  const config = readConfig();
  const stores = { mongodbUri: config.mongodbUri!, redisUrl: config.redisUrl };
  const setting = { config, stores, secret: secretOf(config), log: pino({ level: 'silent' }) };
  const ask = () => Promise.reject(new Error('Nobody is asked while reads are measured.'));
  const keys = await openKeys(config, stores);
  const contexts: Contexts = new Map();
  for (const definition of definitions) {
    const opened = await openSubgraph(definition, partyDomains(subgraphFoldersHere()), setting, { ask, keys });
    await opened.rest();
    contexts.set(definition.name, opened.context);
  }
  return contexts;
}

/** Each domain's loader of parties by the name that its resolvers use. */
const PARTIES = { sales: 'contact', marketing: 'subscriber', service: 'requester', finance: 'account' } as const;

/** The documents of the file have their cards in clear. */
const CLEAR = { open: ({ card }: { readonly card: unknown }) => card, expect: () => undefined };

function inMemory(): Contexts {
  const { parties, customers } = readDocuments(benchConfig().home);
  const over = (load: Record<string, unknown>) => (call: CallContext) => ({ caller: call.caller, load, cards: CLEAR });
  const contexts: Contexts = new Map([['identity', over({ customer: loaderOf(customers) })]]);
  for (const [domain, name] of Object.entries(PARTIES))
    contexts.set(domain, over({ [name]: loaderOf(parties[domain]!) }));
  return contexts;
}

function loaderOf(docs: readonly { readonly _id: string }[]) {
  const found = new Map(docs.map((doc) => [doc._id, doc]));
  const load = (id: string) => found.get(id) ?? null;
  return { load, loadMany: (ids: readonly string[]) => ids.map(load) };
}
