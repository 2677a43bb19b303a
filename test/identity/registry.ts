import { randomBytes } from 'node:crypto';
import { parse, print, type OperationDefinitionNode } from 'graphql';
import { AskError, type Ask } from '../../platform/calling/ask.ts';
import { readAsks } from '../../platform/subgraph/sdl.ts';
import type { SubgraphDefinition, Surroundings } from '../../platform/subgraph/subgraph.ts';
import { subgraph as finance } from '../../subgraphs/finance/index.ts';
import { subgraph as identity } from '../../subgraphs/identity/index.ts';
import { subgraph as sales } from '../../subgraphs/sales/index.ts';
import { connect } from '../../platform/mongo.ts';
import { callerWith, openSubgraph, type OpenedSubgraph } from '../open.ts';

/** Sales, finance and identity on databases of their own, identity asking the others as the gateway lets it. */
export interface Registry {
  readonly sales: OpenedSubgraph;
  readonly finance: OpenedSubgraph;
  readonly identity: OpenedSubgraph;
  /** Of the keys in Redis. */
  readonly prefix: string;
  /** The operations that identity has run, in order. */
  readonly asked: string[];
  /** Domains that do not answer for now; `writes of sales`: that domain answers reads alone. */
  readonly down: Set<string>;
  /** A further process of identity on the same database. */
  openAnother(): Promise<OpenedSubgraph>;
  close(): Promise<void>;
}

const may = callerWith('sales:write', 'finance:write', 'sales:read', 'finance:read', 'identity:read', 'pii:read');

/** Opens a registry; without Redis, identity learns of parties when it is settled. */
export async function openRegistry({
  redis = false,
  overrides,
}: { redis?: boolean; overrides?: Partial<Surroundings> } = {}): Promise<Registry> {
  const shared = {
    redisUrl: redis ? process.env['REDIS_URL']! : null,
    prefix: `test_${randomBytes(6).toString('hex')}:`,
    ...overrides,
  };
  const domains = { sales: await openSubgraph(sales, shared), finance: await openSubgraph(finance, shared) };
  const down = new Set<string>();
  const asked: string[] = [];
  const answers = new Map([...operationsOf(sales), ...operationsOf(finance)]);
  const ask: Ask = async (operation, variables, caller) => {
    const { domain, document } = answers.get(operation)!;
    asked.push(operation);
    if (down.has(domain) || (document.startsWith('mutation') && down.has(`writes of ${domain}`)))
      throw new AskError(operation, ['SUBGRAPH_UNAVAILABLE']);
    return domains[domain as keyof typeof domains].data(document, variables, caller);
  };
  const around = { ...shared, ask, domains: Object.keys(domains), secret: randomBytes(32) };
  const opened = await openSubgraph(identity, around);
  const others: { close(): Promise<void> }[] = [];
  return {
    ...domains,
    identity: opened,
    prefix: shared.prefix,
    asked,
    down,
    openAnother: async () => {
      const connection = await connect(process.env['MONGODB_URI']!, opened.connection.name);
      const another = await openSubgraph(identity, { ...around, connection });
      others.push(another, connection);
      return another;
    },
    close: async () => {
      for (const each of [...others, opened, domains.finance, domains.sales]) await each.close();
    },
  };
}

/** A domain's committed operations that ask the domain itself, each as a document of its own. */
function operationsOf({ name, folder }: SubgraphDefinition): [string, { domain: string; document: string }][] {
  const { definitions } = parse(readAsks(folder));
  return definitions.map((definition) => [
    (definition as OperationDefinitionNode).name!.value,
    { domain: name, document: print(definition) },
  ]);
}

/** What a test writes of a card. */
export interface TestCard {
  readonly givenName?: string;
  readonly familyName?: string;
  readonly fullName?: string;
  readonly organizationName?: string;
  readonly birthDate?: string;
  readonly verified?: readonly string[];
  readonly mails?: readonly string[];
  readonly phones?: readonly string[];
  readonly externalIds?: readonly { readonly system: string; readonly value: string }[];
  readonly addresses?: readonly {
    readonly country?: string;
    readonly lines?: readonly string[];
    readonly city?: string;
    readonly postalCode?: string;
  }[];
}

export type Domain = 'sales' | 'finance';

const UPSERT = {
  sales: 'mutation ($inputs: [ContactInput!]!) { write: upsertContacts(inputs: $inputs) { rejected } }',
  finance: 'mutation ($inputs: [BillingAccountInput!]!) { write: upsertBillingAccounts(inputs: $inputs) { rejected } }',
};

const REMOVE = {
  sales: 'mutation ($ids: [ID!]!) { write: removeContacts(ids: $ids) { rejected } }',
  finance: 'mutation ($ids: [ID!]!) { write: removeBillingAccounts(ids: $ids) { rejected } }',
};

/** Writes parties of a domain, `crm:1` and so on. */
export async function write(registry: Registry, domain: Domain, cards: Readonly<Record<string, TestCard>>) {
  const inputs = Object.entries(cards).map(([id, card]) => ({ id, card }));
  const answer = await registry[domain].data<{ write: { rejected: number } }>(UPSERT[domain], { inputs }, may);
  if (answer.write.rejected > 0) throw new Error(`${answer.write.rejected} parties of ${domain} were rejected.`);
}

export async function remove(registry: Registry, domain: Domain, ...ids: string[]) {
  await registry[domain].data(REMOVE[domain], { ids }, may);
}

/** The id of a party's customer, null where it has none. */
export async function customerOf(registry: Registry, domain: Domain, id: string): Promise<string | null> {
  const query =
    'query ($parties: [_Any!]!) { _entities(representations: $parties) { ... on Party { customer { id } } } }';
  const parties = [{ __typename: 'Party', domain, id }];
  const { _entities } = await ask<{ _entities: [{ customer: { id: string } | null }] }>(registry, query, { parties });
  return _entities[0].customer?.id ?? null;
}

/** Asks identity as a caller who may see everything. */
export const ask = <T>(registry: Registry, query: string, variables: Readonly<Record<string, unknown>> = {}) =>
  registry.identity.data<T>(query, variables, may);
