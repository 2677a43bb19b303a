import type { GraphQLError } from 'graphql';
import type { SubgraphError } from '../platform/calling/call.ts';
import type { ErrorCode } from '../platform/codes.ts';

/** A code that a foreign subgraph gave: whatever it likes. */
type ForeignCode = string & { readonly foreign: true };

/** An error as the client gets it. */
export interface ClientError {
  readonly message: string;
  path?: (string | number)[];
  readonly extensions: { readonly code: ErrorCode | ForeignCode; readonly [more: string]: unknown };
}

/** A request that is refused as a whole: nothing was executed. */
export class RequestError extends Error {
  readonly errors: readonly ClientError[];
  /** The same for whoever may not see the schema: names nothing that the client did not name. */
  readonly brief: readonly ClientError[];
  constructor(errors: readonly ClientError[], brief: readonly ClientError[] = errors) {
    super(errors[0]?.message ?? 'The request was refused.');
    this.name = 'RequestError';
    this.errors = errors;
    this.brief = brief;
  }
}

/** Refuses the request with one error. */
export const refusal = (code: ErrorCode, message: string, more: Readonly<Record<string, unknown>> = {}): RequestError =>
  new RequestError([{ message, extensions: { ...more, code } }]);

const MAX_MESSAGE_LENGTH = 300;

/** What quotes a client may be as long as what it sent. */
export const shortened = (message: string): string =>
  message.length > MAX_MESSAGE_LENGTH ? `${message.slice(0, MAX_MESSAGE_LENGTH)}…` : message;

/** An error that graphql-js found in a document; it quotes names, which may be as long as the document. */
export const documentError = ({ message, locations }: GraphQLError, code: ErrorCode): ClientError => ({
  message: shortened(message),
  ...(locations ? { locations } : {}),
  extensions: { code },
});

/** Codes that a subgraph's own machinery gives; their messages speak of its schema or its inside. */
const INTERNAL = /^(INTERNAL_SERVER_ERROR|GRAPHQL_.*|DOWNSTREAM_SERVICE_ERROR)$/u;

/**
 * A subgraph's error as a client may see it: the message of an error that carries a code of its own was written for
 * clients; any other message stays in the log. Of the extensions only the code passes, with the domain's name.
 */
export function clientErrorOf(error: SubgraphError, service: string): ClientError {
  const code = error.extensions?.['code'];
  if (typeof code === 'string' && !INTERNAL.test(code))
    return { message: error.message, extensions: { code: code as ForeignCode, service } };
  return {
    message: `${service} could not answer this part.`,
    extensions: { code: 'INTERNAL_SERVER_ERROR', service },
  };
}

/**
 * Stands in the response tree where a value should be that a subgraph failed to give. One failure may stand in many
 * places (each row of a list, say); an answer reports it at the first it meets.
 */
export class Failure {
  readonly errors: readonly ClientError[];
  /** From where it stands down to what failed, in the plan's response keys. */
  readonly below: readonly (string | number)[];
  constructor(errors: readonly ClientError[], below: readonly (string | number)[] = []) {
    this.errors = errors;
    this.below = below;
  }
}
