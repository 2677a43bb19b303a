import { GraphQLError } from 'graphql';
import type { ErrorCode } from './codes.ts';

/** An error whose message was written for the client: the rule, then what came. Everything else is masked. */
export function clientError(code: ErrorCode, message: string, extensions: Record<string, unknown> = {}): GraphQLError {
  return new GraphQLError(message, { extensions: { ...extensions, code } });
}

/** True for an error that may reach a client as it is. Errors of graphql-jit can be without extensions. */
export const isClientError = (error: unknown): error is GraphQLError =>
  error instanceof GraphQLError &&
  typeof (error.extensions as Record<string, unknown> | undefined)?.['code'] === 'string';
