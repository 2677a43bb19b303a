import { setTimeout as pause } from 'node:timers/promises';
import DataLoader from 'dataloader';
import { AskError, type Ask } from './ask.ts';
import type { Caller } from './caller.ts';
import type { ErrorCode } from './codes.ts';
import { clientError } from './errors.ts';

/** What a caller with a row policy may see; `identity` evaluates the policy, whichever domain asks. */
export interface RowGate {
  /** Whether a party of this domain belongs to a customer that the caller may see. Asked in batches. */
  party(id: string): Promise<boolean>;
  customer(id: string): Promise<boolean>;
  /** Every party of this domain that the caller may see; refuses when they are too many for a list. */
  parties(): Promise<readonly string[]>;
  customers(): Promise<readonly string[]>;
}

const BATCH = 1_000;
/** A no is told at such a tick of the request, so that its time says nothing of whether there is something to hide. */
const TICK_MS = 40;

/** The gate of a caller's one request; null for a caller without a policy, who pays nothing. */
export function createRowGate(domain: string, ask: Ask, caller: Caller): RowGate | null {
  if (!caller.rows) return null;
  const allowed = async (operation: string, variables: Readonly<Record<string, unknown>>) => {
    try {
      const { allowed: ids } = (await ask(operation, variables, caller)) as { allowed: readonly string[] };
      return ids;
    } catch (error) {
      throw error instanceof AskError ? unevaluated(error) : error;
    }
  };
  const among = (operation: string, variables: Readonly<Record<string, unknown>>) =>
    new DataLoader<string, boolean>(
      async (ids) => {
        const found = new Set(await allowed(operation, { ...variables, ids }));
        return ids.map((id) => found.has(id));
      },
      { maxBatchSize: BATCH },
    );
  const began = performance.now();
  const told = async (asked: Promise<boolean>): Promise<boolean> => {
    if (await asked) return true;
    await pause(TICK_MS - ((performance.now() - began) % TICK_MS));
    return false;
  };
  const parties = among('RowsParties', { domain });
  const customers = among('RowsCustomers', {});
  const all = (operation: string, variables: Readonly<Record<string, unknown>>, each: DataLoader<string, boolean>) => {
    let asked: Promise<readonly string[]> | null = null;
    const ask = async () => {
      const ids = await allowed(operation, variables);
      for (const id of ids) each.prime(id, true);
      return ids;
    };
    return () => (asked ??= ask());
  };
  return {
    party: (id) => told(parties.load(id)),
    customer: (id) => told(customers.load(id)),
    parties: all('RowsAllParties', { domain }, parties),
    customers: all('RowsAllCustomers', {}, customers),
  };
}

function unevaluated({ codes }: AskError) {
  if (codes.includes('ROWS_TOO_MANY' satisfies ErrorCode))
    return clientError(
      'ROWS_TOO_MANY',
      'The row policy allows more than a list over all can be narrowed to; ask by customer.',
    );
  return clientError('ROWS_NOT_EVALUATED', 'The row policy of the caller cannot be evaluated now; nothing is shown.');
}
