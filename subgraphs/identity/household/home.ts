import type { CardDoc } from '../../../platform/domain/card.ts';
import { cityOf, numberOf, postalCodeOf, streetOf } from '../matching/addresses.ts';
import { familyWords } from '../matching/names.ts';
import { organizationOf } from '../matching/organizations.ts';
import { namesOf } from '../online/blocks.ts';
import { countryOf } from '../../../platform/domain/card.ts';

/** What of a card tells who lives together. */
export interface HomeTexts {
  /** Street, house number and postal code, or city where there is none, by country; an address that lacks one of them is left out. */
  readonly doors: readonly string[];
  /** The words of the family name, so that a double name is of both families. */
  readonly families: readonly string[];
  /** The card names a company. */
  readonly company: boolean;
}

/** The texts by which a card's household is found, in their one form. */
export function homeTexts(card: CardDoc, home: string | null): HomeTexts {
  const country = countryOf(card) ?? home;
  const doors = card.addresses.map((address) => doorText(address, country)).filter((text) => text !== null);
  const families = familyWords(namesOf(card).family).map((word) => `family\0${word}`);
  return { doors: [...new Set(doors)], families, company: organizationOf(card.organizationName ?? '') !== '' };
}

function doorText(address: CardDoc['addresses'][number], fallback: string | null): string | null {
  const { name, number } = streetOf(address.lines[0] ?? '');
  const place = postalCodeOf(address.postalCode ?? '') || cityOf(address.city ?? '');
  const parts = [name, numberOf(number), place];
  const country = address.country?.toUpperCase() ?? fallback ?? '';
  return parts.includes('') ? null : ['door', country, ...parts].join('\0');
}
