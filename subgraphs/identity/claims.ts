import type { LinkKind } from './rules.ts';

/** What a party's card says that can tell it from others: keyed hashes, or the key of a party that it is not. */
export interface Claim {
  /** `given`: a given name; `unique:…`: a unique identifier of a system; `apart`: a party that somebody else is. */
  readonly rule: string;
  readonly value: string;
}

/** A claim of one of a customer's parties. */
export interface CustomerClaim extends Claim {
  readonly party: string;
}

/** Parties and what they claim: a customer, or a party that is on its way to one. */
export interface Side {
  readonly parties: readonly string[];
  readonly claims: readonly CustomerClaim[];
}

export const APART = 'apart';
export const GIVEN = 'given';
const UNIQUE = 'unique:';

/** The rule of a unique identifier of a system, which is named by its hash. */
export const uniqueRule = (system: string): string => UNIQUE + system;

/** Kinds that a household or an office shares: by these alone nobody becomes somebody of another name. */
const SHARED: ReadonlySet<LinkKind> = new Set(['MAIL', 'PHONE']);

export type Conflict = 'APART' | 'UNIQUE' | 'NAME';

/** Why two sides are not one, whatever they share; null where nothing says so. */
export function conflictOf(a: Side, b: Side, by: Iterable<LinkKind>): Conflict | null {
  if (areApart(a, b) || areApart(b, a)) return 'APART';
  if (differInUnique(a, b)) return 'UNIQUE';
  return [...by].every((kind) => SHARED.has(kind)) && differInName(a, b) ? 'NAME' : null;
}

/** A party as one side. */
export const sideOf = ({ _id, claims }: { readonly _id: string; readonly claims: readonly Claim[] }): Side => ({
  parties: [_id],
  claims: claims.map((claim) => ({ ...claim, party: _id })),
});

/** Both sides as one. */
export const together = (a: Side, b: Side): Side => ({
  parties: [...a.parties, ...b.parties],
  claims: [...a.claims, ...b.claims],
});

const areApart = (a: Side, b: Side): boolean =>
  a.claims.some(({ rule, value }) => rule === APART && b.parties.includes(value));

function differInUnique(a: Side, b: Side): boolean {
  const unique = b.claims.filter(({ rule }) => rule.startsWith(UNIQUE));
  if (unique.length === 0) return false;
  return a.claims.some(({ rule, value }) => {
    const others = unique.filter((each) => each.rule === rule);
    return others.length > 0 && others.every((each) => each.value !== value);
  });
}

function differInName(a: Side, b: Side): boolean {
  const names = new Set(namesOf(a));
  const others = namesOf(b);
  return names.size > 0 && others.length > 0 && !others.some((name) => names.has(name));
}

const namesOf = ({ claims }: Side): string[] => claims.flatMap(({ rule, value }) => (rule === GIVEN ? value : []));
