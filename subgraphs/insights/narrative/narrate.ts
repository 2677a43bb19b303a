import type { MissingReason, NarrativeAudience, NarrativeFallback, NarrativeLanguage } from '../schema.generated.ts';
import { factsOf, type Facts } from './facts.ts';
import type { Told } from './loaders.ts';
import { ORDER } from './sentences.ts';
import { borneOut, clauseOf, type Clause } from './verify.ts';

/** Whom a briefing is for, and in which language. */
export interface Wanted {
  readonly audience: NarrativeAudience;
  readonly language: NarrativeLanguage;
}

/** A briefing as it is answered. */
export interface Narrative extends Wanted {
  readonly text: string;
  readonly clauses: readonly Clause[];
  readonly generatedBy: {
    readonly kind: 'TEMPLATE' | 'MODEL';
    readonly model: string | null;
    readonly fallback: NarrativeFallback | null;
    readonly dropped: number;
  };
  readonly missing: readonly { readonly domain: string; readonly reason: MissingReason }[];
  readonly computedAt: Date;
}

/** The sentences that are always there, those for which there are facts, in the audience's order. */
export const templateClauses = (facts: Facts, { audience, language }: Wanted): Clause[] =>
  ORDER[audience].flatMap((name) => {
    const clause = clauseOf(name, facts, language);
    return clause && borneOut(name, clause, facts, language) ? [clause] : [];
  });

/** A briefing of what was told of a customer. */
export function narrativeOf({ answers, missing }: Told, wanted: Wanted, now: Date): Narrative {
  const facts: Facts = new Map(answers.flatMap((answer) => factsOf(answer)));
  const clauses = templateClauses(facts, wanted);
  return {
    ...wanted,
    text: clauses.map(({ text }) => text).join(' '),
    clauses,
    generatedBy: { kind: 'TEMPLATE', model: null, fallback: null, dropped: 0 },
    missing,
    computedAt: now,
  };
}
