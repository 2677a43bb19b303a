import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import type { ErrorCode } from '../codes.ts';
import { isClientError } from '../errors.ts';

/** What was written for clients passes; of everything else only that it happened. */
export function masked(formatted: GraphQLFormattedError, error: unknown, log: Logger): GraphQLFormattedError {
  const original = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  const [place, quoted] = formatted.message.split(' got invalid value ', 2);
  if (quoted !== undefined)
    return { ...formatted, message: `${place} got an invalid value; ${ruleOf(original, error)}` };
  if (isClientError(original) || original instanceof GraphQLError) return formatted;
  log.error({ err: original }, 'a resolver failed');
  return {
    ...formatted,
    message: 'The subgraph failed.',
    extensions: { code: 'INTERNAL_SERVER_ERROR' satisfies ErrorCode },
  };
}

/** What was sent may be personal, so of a refused variable only the rule is told, never the value. */
const ruleOf = (original: unknown, error: unknown): string =>
  original !== error && original instanceof GraphQLError ? original.message : 'it does not fit its type.';
