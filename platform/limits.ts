import { z } from 'zod';

const limit = (fallback: number) => z.coerce.number().int().min(1).max(1_000_000_000).default(fallback);

/** The variables that set the limits of what clients may send; README's table describes each. */
export const limitVariables = {
  LIMIT_BODY_BYTES: limit(2 * 1024 * 1024),
  LIMIT_TOKENS: limit(15_000),
  LIMIT_DEPTH: limit(24),
  LIMIT_FIELDS: limit(5_000),
  LIMIT_ALIASES: limit(500),
  LIMIT_ROOT_FIELDS: limit(50),
  LIMIT_DIRECTIVES: limit(500),
  LIMIT_FRAGMENTS: limit(500),
  LIMIT_VARIABLES: limit(500),
  LIMIT_VALUES: limit(100_000),
  LIMIT_COST: limit(100_000),
  LIMIT_SOCKET_OPERATIONS: limit(100),
  LIMIT_MESSAGE_BYTES: limit(256 * 1024),
  LIMIT_CONNECTIONS: limit(100),
  LIMIT_PENDING_SOCKETS: limit(200),
};

type Variables = z.infer<z.ZodObject<typeof limitVariables>>;

/** What clients may send. Counts of an operation are taken after its fragments are expanded. */
export interface Limits {
  readonly bodyBytes: number;
  readonly tokens: number;
  readonly depth: number;
  readonly fields: number;
  readonly aliases: number;
  readonly rootFields: number;
  readonly directives: number;
  /** Uses of fragments, named or inline; definitions of a document as well. */
  readonly fragments: number;
  readonly variables: number;
  /** List items and fields in the values of a request's variables. */
  readonly values: number;
  /** By `@cost` and `@listSize`: about the number of objects that an answer can have. */
  readonly cost: number;
  /** Operations at a time on one WebSocket. */
  readonly socketOperations: number;
  /** Bytes of one WebSocket message. */
  readonly messageBytes: number;
  /** WebSockets and event streams that a caller holds at a time. */
  readonly connections: number;
  /** WebSockets of one address whose caller is not known yet. */
  readonly pendingSockets: number;
}

/** The limits that the variables set. */
export const limitsOf = (variables: Variables): Limits => ({
  bodyBytes: variables.LIMIT_BODY_BYTES,
  tokens: variables.LIMIT_TOKENS,
  depth: variables.LIMIT_DEPTH,
  fields: variables.LIMIT_FIELDS,
  aliases: variables.LIMIT_ALIASES,
  rootFields: variables.LIMIT_ROOT_FIELDS,
  directives: variables.LIMIT_DIRECTIVES,
  fragments: variables.LIMIT_FRAGMENTS,
  variables: variables.LIMIT_VARIABLES,
  values: variables.LIMIT_VALUES,
  cost: variables.LIMIT_COST,
  socketOperations: variables.LIMIT_SOCKET_OPERATIONS,
  messageBytes: variables.LIMIT_MESSAGE_BYTES,
  connections: variables.LIMIT_CONNECTIONS,
  pendingSockets: variables.LIMIT_PENDING_SOCKETS,
});

/** The limits where nobody sets others. */
export const DEFAULT_LIMITS: Limits = limitsOf(z.object(limitVariables).parse({}));
