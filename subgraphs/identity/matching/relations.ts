import type { Comparison } from './comparison.ts';

/** People who are not one and the same, and yet agree in more than chance would have it. */
export interface Relation {
  readonly name: string;
  /** Indexes of the comparisons that agree among them as they would for one person. */
  readonly shared: readonly number[];
}

const HOME = ['address', 'phone'];

/** Who shares what; of anything else they agree as strangers do. */
const KNOWN: readonly (readonly [name: string, shared: readonly string[]])[] = [
  ['one home', HOME],
  ['household', [...HOME, 'familyName']],
  ['household with one mail', [...HOME, 'familyName', 'mail']],
  ['twins', [...HOME, 'familyName', 'birthDate']],
  ['colleagues', [...HOME, 'organization']],
  ['colleagues with one mail', [...HOME, 'organization', 'mail']],
];

/** The relations that the comparisons can tell: of people, who share more than one thing or a home. */
export function relationsOf(comparisons: readonly Comparison[]): Relation[] {
  const names = comparisons.map(({ name }) => name);
  if (!names.includes('givenName')) return [];
  const relations = KNOWN.map(([name, shared]) => ({
    name,
    shared: shared.map((comparison) => names.indexOf(comparison)).filter((index) => index >= 0),
  }));
  return relations.filter(
    ({ shared }, index) =>
      shared.some((at) => HOME.includes(names[at]!) || names[at] === 'organization') &&
      relations.findIndex((other) => other.shared.join() === shared.join()) === index,
  );
}
