import type { HashText } from '../hash.ts';

/** What ties a household together. */
export type Tie = 'ADDRESS' | 'FAMILY_NAME' | 'PHONE';

/** A customer at an address, and what of it others there may share, as hashes. */
export interface Resident {
  readonly id: string;
  readonly families: ReadonlySet<string>;
  readonly phones: ReadonlySet<string>;
}

/** Customers who live together. */
export interface Household {
  readonly id: string;
  /** In order of id; two at least. */
  readonly members: readonly string[];
  readonly sharedBy: readonly Tie[];
}

/**
 * The household of one of the residents of an address: whoever shares a family name or a phone with somebody of it; null where
 * nobody does. An address alone is shared by neighbours, a name by strangers, a phone by colleagues: it takes two. Unmarried
 * couples are found by the phone, neighbours of one house are kept apart.
 *
 * Its id is made of the address and of the least name that members share, or phone where they share none: who comes or leaves
 * with the same name does not change it, and of two households at one address no name is shared, so that their ids differ.
 */
export function householdOf(
  id: string,
  door: string,
  residents: readonly Resident[],
  hash: HashText,
): Household | null {
  const members = residents.filter((each) => each.id === id);
  const rest = new Set(residents.filter((each) => each.id !== id));
  for (const member of members)
    for (const other of rest)
      if (!member.families.isDisjointFrom(other.families) || !member.phones.isDisjointFrom(other.phones)) {
        members.push(other);
        rest.delete(other);
      }
  if (members.length < 2) return null;
  const [families, phones] = [sharedOf(members, 'families'), sharedOf(members, 'phones')];
  return {
    id: hash(['household', door, families[0] ?? phones[0]].join('\0')),
    members: members.map((member) => member.id).sort(),
    sharedBy: [
      'ADDRESS',
      ...(families.length > 0 ? (['FAMILY_NAME'] as const) : []),
      ...(phones.length > 0 ? (['PHONE'] as const) : []),
    ],
  };
}

/** What two or more of them have, in order. */
function sharedOf(members: readonly Resident[], of: 'families' | 'phones'): string[] {
  const having = Map.groupBy(
    members.flatMap((member) => [...member[of]]),
    (value) => value,
  );
  return [...having].flatMap(([value, { length }]) => (length > 1 ? value : [])).sort();
}
