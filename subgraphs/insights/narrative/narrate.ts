import type { Caller } from '../../../platform/access/caller.ts';
import type { MissingReason, NarrativeAudience, NarrativeFallback, NarrativeLanguage } from '../schema.generated.ts';
import { factsOf, type Facts } from './facts.ts';
import type { Told } from './loaders.ts';
import { ORDER } from './sentences.ts';
import { borneOut, clauseOf, type Clause } from './verify.ts';
import type { Writer } from './model/write.ts';

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

/** What a model is told: what the audience's sentences rest on, and no name. */
const forModel = (facts: Facts, clauses: readonly Clause[]): Facts =>
  new Map(
    clauses
      .flatMap(({ cites }) => cites.map(({ path }) => [path, facts.get(path)!] as const))
      .filter(([path]) => !path.startsWith('profile.')),
  );

/** Who reads, and who writes: null where no model is set up. */
export interface Telling {
  readonly caller: Caller;
  readonly writer: Writer | null;
  readonly now: Date;
}

/** A briefing of what was told of a customer; whatever keeps a model from it, the sentences are there. */
export async function narrativeOf({ answers, missing }: Told, wanted: Wanted, telling: Telling): Promise<Narrative> {
  const facts: Facts = new Map(answers.flatMap((answer) => factsOf(answer)));
  const template = templateClauses(facts, wanted);
  const { clauses, generatedBy } = await told(facts, template, wanted, telling);
  const text = clauses.map((clause) => clause.text).join(' ');
  return { ...wanted, text, clauses, generatedBy, missing, computedAt: telling.now };
}

async function told(facts: Facts, template: readonly Clause[], wanted: Wanted, { writer, caller }: Telling) {
  const known = forModel(facts, template);
  const plain = { kind: 'TEMPLATE', model: null, fallback: null, dropped: 0 } as const;
  if (writer === null || known.size === 0) return { clauses: template, generatedBy: plain };
  const written = await writer.write(known, wanted, caller);
  if ('fallback' in written) return { clauses: template, generatedBy: { ...plain, ...written } };
  // Whom it is about is said here: no model is told.
  const opening = template.filter(({ cites }) => cites.some(({ path }) => path.startsWith('profile.name.')));
  const generatedBy = { kind: 'MODEL', model: writer.model, fallback: null, dropped: written.dropped } as const;
  return { clauses: [...opening, ...written.clauses], generatedBy };
}
