import DataLoader from 'dataloader';
import { AskError, type Ask } from '../../../platform/calling/ask.ts';
import type { Caller } from '../../../platform/access/caller.ts';
import type { MissingReason } from '../schema.generated.ts';

/** What a part of the facts is asked by, and the domain that it is of. */
const PARTS = {
  InsightsNarrativeProfile: 'identity',
  InsightsNarrativeSales: 'sales',
  InsightsNarrativeMarketing: 'marketing',
  InsightsNarrativeService: 'service',
  InsightsNarrativeFinance: 'finance',
  InsightsNarrativeActions: 'insights',
  InsightsNarrativePredictions: 'insights',
} as const;

/** What a part says of a customer, or why it says nothing. */
type Part = { readonly answer: unknown } | { readonly reason: MissingReason };

/** What can be told of a customer, and what cannot. */
export interface Told {
  readonly answers: readonly unknown[];
  readonly missing: readonly { readonly domain: string; readonly reason: MissingReason }[];
}

const DENIED = new Set(['FORBIDDEN', 'CONSENT_REQUIRED', 'CONSENT_UNAVAILABLE', 'ROWS_NOT_EVALUATED']);
const MOST = 100;

/** What a caller may read of each customer, asked for as that caller: one question a part, however many customers. */
export function createFactLoader(ask: Ask, caller: Caller): DataLoader<string, Told> {
  return new DataLoader<string, Told>(
    async (ids) => {
      const parts = Object.entries(PARTS);
      const answers = await Promise.all(parts.map(([operation]) => read(ask, caller, operation, ids)));
      return ids.map((_, index) => {
        const each = answers.map((part) => part[index]!);
        const missing = new Map<string, MissingReason>();
        for (const [part, [, domain]] of parts.entries()) {
          const of = each[part]!;
          if ('reason' in of) missing.set(domain, of.reason);
        }
        return {
          answers: each.flatMap((of) => ('answer' in of ? of.answer : [])),
          missing: [...missing].map(([domain, reason]) => ({ domain, reason })),
        };
      });
    },
    { maxBatchSize: MOST },
  );
}

async function read(ask: Ask, caller: Caller, operation: string, ids: readonly string[]): Promise<Part[]> {
  try {
    const { customers } = (await ask(operation, { ids }, caller)) as { readonly customers: readonly unknown[] };
    return ids.map((_, index) => ({ answer: customers[index] }));
  } catch (error) {
    if (!(error instanceof AskError)) throw error;
    // One person's refusal fails the question for all of them: then each is asked for alone.
    if (ids.length > 1) return (await Promise.all(ids.map((id) => read(ask, caller, operation, [id])))).flat();
    return [{ reason: error.codes.every((code) => DENIED.has(code)) ? 'DENIED' : 'UNAVAILABLE' }];
  }
}
