import type { Caller } from '../access/caller.ts';

/**
 * The only road between domains: runs a committed operation (its name is its id) through the gateway, for a caller.
 * Resolves with the operation's data; throws `AskError` when any part of it could not be answered. The trace that it
 * belongs to is that of the work under way, unless `traceparent` names another.
 */
export type Ask = (
  operation: string,
  variables: Readonly<Record<string, unknown>>,
  caller: Caller,
  traceparent?: string,
) => Promise<unknown>;

/** The answer is missing or incomplete; `codes` are those of the errors. */
export class AskError extends Error {
  readonly codes: readonly string[];
  constructor(operation: string, codes: readonly string[]) {
    super(`The operation ${operation} could not be answered in full: ${codes.join(', ')}.`);
    this.name = 'AskError';
    this.codes = codes;
  }
}

/** A part of the house that asks on its own account, with just the scopes it needs. */
export const serviceCaller = (name: string, scopes: readonly string[]): Caller => ({
  subject: `service:${name}`,
  scopes: new Set(scopes),
  purpose: 'operation',
});
