import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Logger } from 'pino';
import type { Caller } from '../../../../platform/access/caller.ts';
import type { NarrativeModel } from '../../config.ts';
import type { NarrativeFallback } from '../../schema.generated.ts';
import type { Budget } from './budget.ts';
import { complete, CompletionError } from './completion.ts';
import { isSupported } from './claims.ts';
import type { Facts } from '../facts.ts';
import type { Wanted } from '../narrate.ts';
import { promptOf } from './prompt.ts';
import type { Clause } from '../verify.ts';

/** What a model wrote that its facts bear out, and how much they did not; or why it wrote nothing. */
export type Written =
  { readonly clauses: readonly Clause[]; readonly dropped: number } | { readonly fallback: NarrativeFallback };

/** Writes briefings with a language model. */
export interface Writer {
  readonly model: string;
  write(facts: Facts, wanted: Wanted, caller: Caller): Promise<Written>;
}

const KEPT = 1_000;
const KEPT_MS = 600_000;
/** About as many characters make a token. */
const CHARACTERS = 4;
const MOST_CLAUSES = 12;

/**
 * A writer with a deadline, a budget of tokens for each caller and hour, and a small cache by what was asked: the same
 * facts for the same reader are not paid for twice.
 */
export function createWriter(model: NarrativeModel, budget: Budget, log: Logger): Writer {
  const cache = new LRUCache<string, Written>({ max: KEPT, ttl: KEPT_MS });
  return {
    model: model.model,
    write: async (facts, wanted, caller) => {
      const prompt = promptOf(facts, wanted);
      const scopes = [...caller.scopes].sort();
      const key = createHash('sha256')
        .update(JSON.stringify([caller.subject, scopes, caller.purpose, wanted, prompt]))
        .digest('base64url');
      const known = cache.get(key);
      if (known) return known;
      const cost = Math.ceil((prompt.system.length + prompt.user.length) / CHARACTERS) + model.maxTokens;
      if (!(await budget.spends(caller.subject, cost))) return { fallback: 'BUDGET' };
      try {
        const written = checked(await complete(model, prompt), facts, wanted);
        cache.set(key, written);
        return written;
      } catch (error) {
        if (!(error instanceof CompletionError)) throw error;
        log.warn({ fallback: error.fallback, status: error.status }, 'the model of briefings did not answer');
        return { fallback: error.fallback };
      }
    },
  };
}

function checked(stated: Awaited<ReturnType<typeof complete>>, facts: Facts, { language }: Wanted): Written {
  const first = stated.slice(0, MOST_CLAUSES);
  const clauses = first
    .filter((each) => isSupported(each, facts, language))
    .map(({ text, cites }) => ({
      text: text.trim(),
      cites: [...new Set(cites)].map((path) => ({ path, value: String(facts.get(path)!) })),
    }));
  if (clauses.length === 0) return { fallback: 'UNSUPPORTED' };
  return { clauses, dropped: stated.length - clauses.length };
}
