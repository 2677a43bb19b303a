import { buildSubgraphSchema, type GraphQLResolverMap } from '@apollo/subgraph';
import { parse, type DocumentNode, type GraphQLSchema } from 'graphql';
import type { Connection } from '../mongo.ts';
import type { Logger } from 'pino';
import type { Ask } from '../calling/ask.ts';
import type { AttributeFile } from '../attributes/attributes.ts';
import { withAttributes, type StoredAttributes } from '../attributes/attribute-values.ts';
import type { CallContext } from '../calling/call.ts';
import type { Cursors } from '../domain/cursor.ts';
import type { Migration } from '../migrate.ts';
import { holdRows, type RowRules } from '../access/hold-rows.ts';
import { moneyResolvers } from '../domain/money.ts';
import type { Subjects } from '../access/consent.ts';
import { connectionResolvers } from '../domain/page.ts';
import { partiesWhere, partiesWhereResolver } from '../access/parties-where.ts';
import { protect, type CallerContext } from '../access/protect.ts';
import { checkProtections } from '../access/protections.ts';
import type { Cards } from '../seal/cards.ts';
import { directEntities } from './entities.ts';
import { scalars } from './scalars.ts';
import { partyDomains, subgraphSdl } from './sdl.ts';

/** What a subgraph is given when it is opened. */
export interface Surroundings {
  /** The domain's own database. */
  readonly connection: Connection;
  /** Null without Redis: consumers then learn of changes by comparing versions. */
  readonly redisUrl: string | null;
  /** Prefix of Redis keys, one per installation. */
  readonly prefix: string;
  readonly ask: Ask;
  /** The domains that have parties (`partyDomains` of platform/subgraph/sdl.ts); identity follows each of them. */
  readonly domains: readonly string[];
  /** ISO 3166-1 alpha-2: where a phone number without a country code is read; null: such a number says nothing. */
  readonly country: string | null;
  /** Of the domain's own parties. */
  readonly cards: Cards;
  readonly cursors: Cursors;
  /** Secret for keyed hashes; never stored beside what it hashes. */
  readonly secret: Uint8Array;
  /** A token by which a customer says and reads its own preferences. */
  readonly personToken: (customer: string, seconds: number) => Promise<string>;
  readonly log: Logger;
}

/** A difference between what is stored and what a recomputation says. */
export interface Finding {
  readonly domain: string;
  readonly id: string;
  readonly rule: string;
  readonly stored: unknown;
  readonly expected: unknown;
}

/** A subgraph with its database open. */
export interface OpenSubgraph {
  /** Fresh loaders and writers for one call. */
  readonly context: (call: CallContext) => CallerContext;
  /** Recomputes what is derived from the records; yields every difference. */
  readonly verify: () => AsyncIterable<Finding>;
  /** Resolves when all that was committed before the call is published and, where it consumes, followed. */
  readonly settled: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** What `subgraphs/<name>/index.ts` exports as `subgraph`. */
export interface SubgraphDefinition {
  readonly name: string;
  readonly folder: string;
  /** Resolvers as codegen types them. */
  readonly resolvers: Readonly<Record<string, unknown>>;
  /** Steps from older stored shapes to the present one, oldest first. */
  readonly migrations?: readonly Migration[];
  /** Where the attributes of a type are found whose mapper does not hold them. */
  readonly attributesOf?: Readonly<Record<string, StoredAttributes>>;
  /** Of each type declared `@basis`, whose data it is. */
  readonly subjects?: Subjects;
  /** What a caller with a row policy may ask although it does not say by itself whose it is (`holdRows`). */
  readonly rows?: RowRules;
  /** Opens models, relay and consumers; nothing is served before it resolves. */
  readonly open: (surroundings: Surroundings) => Promise<OpenSubgraph>;
}

/** What was built last of each definition: a schema holds no state, and building one takes time. */
const built = new WeakMap<SubgraphDefinition, { readonly sdl: string; readonly schema: GraphQLSchema }>();

/** The subgraph's executable schema: entities, shared scalars and money, and the protections it declares. */
export function executableSchema(definition: SubgraphDefinition, attributes: AttributeFile): GraphQLSchema {
  const sdl = subgraphSdl(definition.folder, attributes);
  const last = built.get(definition);
  if (last?.sdl === sdl) return last.schema;
  const schema = build(definition, attributes, parse(sdl));
  built.set(definition, { sdl, schema });
  return schema;
}

function build(definition: SubgraphDefinition, attributes: AttributeFile, typeDefs: DocumentNode): GraphQLSchema {
  const { name, folder, rows, attributesOf } = definition;
  checkProtections(typeDefs);
  const own = attributes[name] ?? {};
  const shared = { ...scalars, ...moneyResolvers, ...connectionResolvers(typeDefs) };
  const resolvers = { ...shared, ...definition.resolvers };
  const where = partyDomains([folder]).includes(name) ? { [partiesWhere(name).field]: partiesWhereResolver(own) } : {};
  const Query = { ...(resolvers as { readonly Query?: object }).Query, ...where };
  const schema = directEntities(buildSubgraphSchema([{ typeDefs, resolvers: resolverMap({ ...resolvers, Query }) }]));
  return protect(holdRows(withAttributes(schema, own, attributesOf), rows), definition.subjects);
}

const resolverMap = (resolvers: Readonly<Record<string, unknown>>) => resolvers as GraphQLResolverMap<CallerContext>;

/** The executable schema of any Federation 2 subgraph, with the protections it declares. */
export function federatedSchema(typeDefs: DocumentNode, resolvers: Readonly<Record<string, unknown>>): GraphQLSchema {
  checkProtections(typeDefs);
  return protect(directEntities(buildSubgraphSchema([{ typeDefs, resolvers: resolverMap(resolvers) }])));
}
