import type { AddressDoc } from '../../../platform/domain/card.ts';
import type { PersonName } from './candidates.ts';

/** A value of a profile as one line. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  const known = value as PersonName | AddressDoc;
  if ('value' in known) return known.value;
  const { lines, postalCode, city, region, country } = known;
  return [...lines, [postalCode, city].filter(Boolean).join(' '), region, country].filter(Boolean).join(', ');
}
