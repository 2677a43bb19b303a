import { setTimeout as pause } from 'node:timers/promises';
import DataLoader from 'dataloader';
import { AskError, type Ask } from '../calling/ask.ts';
import type { Caller } from './caller.ts';
import type { ErrorCode } from '../codes.ts';
import { clientError } from '../errors.ts';

/** What a caller with a row policy may see; `identity` evaluates the policy, whichever domain asks. */
export interface RowGate {
  /** Whether a party of this domain belongs to a customer that the caller may see. Asked in batches. */
  party(id: string): Promise<boolean>;
  partyOf(domain: string, id: string): Promise<boolean>;
  customer(id: string): Promise<boolean>;
  /** The same of many at once and without making a no wait: of what lists have read, nobody has asked for by its id. */
  amongParties(ids: readonly string[]): Promise<readonly boolean[]>;
  amongCustomers(ids: readonly string[]): Promise<readonly boolean[]>;
  /** Every party of this domain that the caller may see; null when they are too many to narrow a list by them. */
  parties(): Promise<readonly string[] | null>;
  customers(): Promise<readonly string[] | null>;
}

const BATCH = 1_000;
/** A no is told at such a tick of the request, so that its time says nothing of whether there is something to hide. */
const TICK_MS = 40;

/** The gate of a caller's one request; null for a caller without a policy, who pays nothing. */
export function createRowGate(domain: string, ask: Ask, caller: Caller): RowGate | null {
  if (!caller.rows) return null;
  const allowed = async (operation: string, variables: Readonly<Record<string, unknown>>) => {
    const { allowed: ids } = (await ask(operation, variables, caller)) as { allowed: readonly string[] };
    return ids;
  };
  const among = (operation: string, variables: Readonly<Record<string, unknown>>) =>
    new DataLoader<string, boolean>(
      async (ids) => {
        const asked = allowed(operation, { ...variables, ids });
        const found = new Set(await asked.catch((error: unknown) => Promise.reject(reason(error))));
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
  const domains = new Map<string, DataLoader<string, boolean>>();
  const partiesOf = (name: string): DataLoader<string, boolean> => {
    const known = domains.get(name) ?? among('RowsParties', { domain: name });
    domains.set(name, known);
    return known;
  };
  const parties = partiesOf(domain);
  const customers = among('RowsCustomers', {});
  const all = (operation: string, variables: Readonly<Record<string, unknown>>, each: DataLoader<string, boolean>) => {
    let asked: Promise<readonly string[] | null> | null = null;
    const ask = async () => {
      const ids = await allowed(operation, variables).catch(tooMany);
      for (const id of ids ?? []) each.prime(id, true);
      return ids;
    };
    return () => (asked ??= ask());
  };
  return {
    party: (id) => told(parties.load(id)),
    partyOf: (name, id) => told(partiesOf(name).load(id)),
    customer: (id) => told(customers.load(id)),
    amongParties: (ids) => Promise.all(ids.map((id) => parties.load(id))),
    amongCustomers: (ids) => Promise.all(ids.map((id) => customers.load(id))),
    parties: all('RowsAllParties', { domain }, parties),
    customers: all('RowsAllCustomers', {}, customers),
  };
}

/** Null for a policy that allows too many to list; whatever else went wrong goes on. */
function tooMany(error: unknown): null {
  if (error instanceof AskError && error.codes.includes('ROWS_TOO_MANY' satisfies ErrorCode)) return null;
  throw reason(error);
}

const reason = (error: unknown): Error => (error instanceof AskError ? unevaluated() : (error as Error));

const unevaluated = () =>
  clientError('ROWS_NOT_EVALUATED', 'The row policy of the caller cannot be evaluated now; nothing is shown.');
