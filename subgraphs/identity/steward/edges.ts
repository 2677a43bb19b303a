import { APART, conflictOf } from '../claims.ts';
import { holdersOf, reclaim, type Draft } from '../draft.ts';
import { kindOf } from '../hash.ts';
import type { CustomerDoc, PartyDoc } from '../model.ts';
import type { LinkKind } from '../rules.ts';

/** Two parties of which somebody said that they are not the same. */
export type Edge = readonly [string, string];

/** The edges between parties of these customers. */
export function crossing(draft: Draft, customers: readonly CustomerDoc[]): Edge[] {
  const keys = new Set(customers.flatMap(({ parties }) => parties));
  return [...keys].flatMap((key) =>
    (draft.parties.get(key)?.claims ?? []).flatMap(({ rule, value }): Edge[] =>
      rule === APART && keys.has(value) && key < value ? [[key, value]] : [],
    ),
  );
}

/** Whether the two are not one customer's. */
export const isCrossing = (draft: Draft, [a, b]: Edge): boolean => {
  const [one, other] = [draft.parties.get(a), draft.parties.get(b)];
  return one !== undefined && other !== undefined && (one.customer === null || one.customer !== other.customer);
};

/** Pairs of which one went back and the other did not, that share an identifier, and that nothing else tells apart. */
export function sharing(draft: Draft, returned: readonly string[]): Edge[] {
  return returned.flatMap((key) => {
    const { hashes, customer } = draft.parties.get(key)!;
    const own = draft.customers.get(customer!)!;
    const shared = new Map<string, Set<LinkKind>>();
    for (const hash of hashes)
      for (const other of holdersOf(draft, hash)) shared.set(other, (shared.get(other) ?? new Set()).add(kindOf(hash)));
    return [...shared].flatMap(([other, kinds]): Edge[] => {
      const its = draft.customers.get(draft.parties.get(other)!.customer!)!;
      return its === own || conflictOf(own, its, kinds) !== null ? [] : [[key, other]];
    });
  });
}

/** Adds edges and says which were new. */
export const addEdges = (draft: Draft, edges: readonly Edge[]): Edge[] =>
  edges.filter(([a, b]) => {
    if (isEdge(draft, a, b)) return false;
    claimApart(draft, a, b, true);
    claimApart(draft, b, a, true);
    return true;
  });

/** Removes edges and says which there were. */
export const dropEdges = (draft: Draft, edges: readonly Edge[]): Edge[] =>
  edges.filter(([a, b]) => {
    if (!isEdge(draft, a, b)) return false;
    claimApart(draft, a, b, false);
    claimApart(draft, b, a, false);
    return true;
  });

const isEdge = (draft: Draft, a: string, b: string): boolean =>
  (draft.parties.get(a)?.claims ?? []).some(({ rule, value }) => rule === APART && value === b);

function claimApart(draft: Draft, key: string, from: string, apart: boolean): void {
  const party: PartyDoc = draft.parties.get(key)!;
  const others = (party.claims ?? []).filter(({ rule, value }) => rule !== APART || value !== from);
  const changed = { ...party, claims: apart ? [...others, { rule: APART, value: from }] : others };
  draft.parties.set(key, changed);
  if (changed.customer !== null) reclaim(draft, changed.customer, changed);
}
