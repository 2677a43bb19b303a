import type { NarrativeLanguage } from '../schema.generated.ts';
import { english } from './english.ts';
import { sourceOf, type Citation, type Facts, type Source } from './facts.ts';
import { german } from './german.ts';
import { sayIn } from './say.ts';
import type { SentenceName, Sentences } from './sentences.ts';

/** A statement, and the fields that it rests on. */
export interface Clause {
  readonly text: string;
  readonly cites: readonly Citation[];
}

const SENTENCES: Readonly<Record<NarrativeLanguage, Sentences>> = { EN: english, DE: german };

const said = (name: SentenceName, from: Source, language: NarrativeLanguage): string | null =>
  SENTENCES[language][name](from, sayIn(language)) || null;

/** One sentence from facts, with those that it cannot do without; null where there are too few for it. */
export function clauseOf(name: SentenceName, facts: Facts, language: NarrativeLanguage): Clause | null {
  const from = sourceOf(facts);
  const text = said(name, from, language);
  if (text === null) return null;
  const needed = new Map(from.read());
  for (const [path, value] of [...needed]) {
    needed.delete(path);
    if (said(name, sourceOf(needed), language) !== text) needed.set(path, value);
  }
  return { text, cites: [...needed].map(([path, value]) => ({ path, value: String(value) })) };
}

/** Whether a clause is what the fields that it cites, and they alone, say now. */
export function borneOut(
  name: SentenceName,
  { text, cites }: Clause,
  facts: Facts,
  language: NarrativeLanguage,
): boolean {
  const cited = cites.flatMap(({ path, value }) => {
    const found = facts.get(path);
    return found !== undefined && String(found) === value ? [[path, found] as const] : [];
  });
  if (cites.length === 0 || cited.length < cites.length) return false;
  return clauseOf(name, new Map(cited), language)?.text === text;
}
