import type { CardDoc } from '../../../platform/domain/card.ts';
import type { HashText } from '../hash.ts';
import { homeTexts } from '../household/home.ts';
import { blockingTexts } from './blocks.ts';
import { tokenTexts } from '../search/tokens.ts';
import { termsOf } from './scorer.ts';

/** What a party is found by, in keyed hashes: none tells what it was made of. */
export interface PartyIndex {
  /** Of blocking keys: who shares one may be the same person. */
  readonly blocks: readonly string[];
  /** Of values whose frequency counts. */
  readonly terms: readonly string[];
  /** Of what people search by. */
  readonly tokens: readonly string[];
  /** Of addresses and family names: who shares both may live together. */
  readonly doors: readonly string[];
  readonly families: readonly string[];
  readonly company: boolean;
}

/** Nothing to be found by. */
export const NO_INDEX: PartyIndex = { blocks: [], terms: [], tokens: [], doors: [], families: [], company: false };

/** Hashes of four purposes. */
export interface IndexHashes {
  readonly block: HashText;
  readonly term: HashText;
  readonly token: HashText;
  readonly home: HashText;
}

/** What each card is found by. */
export function indexCards(
  cards: readonly CardDoc[],
  country: string | null,
  { block, term, token, home }: IndexHashes,
): PartyIndex[] {
  const terms = termsOf(cards, country);
  return cards.map((card, row) => {
    const { doors, families, company } = homeTexts(card, country);
    return {
      blocks: [...new Set(blockingTexts(card, country).map(block))],
      terms: terms[row]!.map(term),
      tokens: tokenTexts(card, country).map(token),
      doors: doors.map(home),
      families: families.map(home),
      company,
    };
  });
}
