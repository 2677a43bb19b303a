import DataLoader from 'dataloader';
import { AskError, type Ask } from '../../platform/calling/ask.ts';
import type { Caller } from '../../platform/access/caller.ts';
import { EMPTY_CARD, type CardDoc } from '../../platform/domain/card.ts';
import type { ErrorCode } from '../../platform/codes.ts';
import { partyAsks } from '../../platform/subgraph/sdl.ts';
import type { ShownCard } from './profile/candidates.ts';
import { partyOf } from './rules.ts';

/** A card, or why there is none: its domain is down, the caller may not read it, or the party is removed. */
export type Shown =
  | ShownCard
  | { readonly domain: string; readonly reason: string }
  | { readonly domain: string; readonly removed: true };

/** Loads the cards of parties by key, for one caller. */
export type ShownLoader = DataLoader<string, Shown>;

/** The domains that a caller may read, by its scopes. */
export const domainsReadBy = ({ scopes }: Caller): string[] =>
  [...scopes].flatMap((scope) => (scope.endsWith(':read') ? scope.slice(0, -':read'.length) : []));

/** As many as a domain gives at once. */
const BATCH = 1_000;

interface Answered {
  readonly id: string;
  readonly removed: boolean;
  readonly observedAt: string | Date;
  readonly card: Partial<CardDoc>;
}

/**
 * Cards for whoever asks, by one operation a domain however many customers were asked for. A caller is shown the domains
 * that it may read; personal values come whole, for the schema of identity masks them itself. Built anew for each call.
 */
export function createShown(ask: Ask, caller: Caller): ShownLoader {
  return new DataLoader<string, Shown>(
    async (keys) => {
      const byDomain = Map.groupBy(keys.map(partyOf), ({ domain }) => domain);
      const found = new Map<string, Shown>();
      await Promise.all(
        [...byDomain].map(async ([domain, parties]) => {
          const ids = parties.map(({ id }) => id);
          const shown = await showDomain(ask, caller, domain, ids);
          ids.forEach((id, index) => found.set(`${domain}/${id}`, shown[index]!));
        }),
      );
      return keys.map((key) => found.get(key)!);
    },
    { maxBatchSize: 50 * BATCH },
  );
}

async function showDomain(ask: Ask, caller: Caller, domain: string, ids: readonly string[]): Promise<Shown[]> {
  const scope = `${domain}:read`;
  const missing = (reason: string): Shown[] => ids.map(() => ({ domain, reason }));
  if (!caller.scopes.has(scope)) return missing('FORBIDDEN' satisfies ErrorCode);
  try {
    const by: Caller = { ...caller, scopes: new Set([scope, 'pii:read']) };
    const answers = new Map<string, Answered>();
    for (let from = 0; from < ids.length; from += BATCH) {
      const variables = { ids: ids.slice(from, from + BATCH) };
      const data = (await ask(partyAsks(domain).cards, variables, by)) as { parties: (Answered | null)[] };
      for (const each of data.parties) if (each !== null) answers.set(each.id, each);
    }
    return ids.map((id) => shownOf(domain, answers.get(id)));
  } catch (error) {
    if (error instanceof AskError) return missing(error.codes[0] ?? 'UNAVAILABLE');
    throw error;
  }
}

function shownOf(domain: string, answered: Answered | undefined): Shown {
  if (!answered || answered.removed) return { domain, removed: true };
  const { id, observedAt, card } = answered;
  return { domain, id, observedAt: new Date(observedAt), card: { ...EMPTY_CARD, ...card } };
}
