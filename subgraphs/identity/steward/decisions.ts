import { APART, conflictOf, type Conflict } from '../claims.ts';
import { decideAgain } from '../decide.ts';
import { change, create, holdersOf, merge, reclaim, settle, survivorOf, type Draft } from '../draft.ts';
import { kindOf } from '../hash.ts';
import type { CustomerDoc, PartyDoc } from '../model.ts';
import type { LinkKind } from '../rules.ts';

/** Two parties of which somebody said that they are not the same. */
export type Edge = readonly [string, string];

/** A party that went from one customer to another. */
export interface Move {
  readonly party: string;
  readonly from: string;
  readonly to: string;
}

/** What a decision changed: all that it takes to undo it. */
export interface Effect {
  readonly moves: readonly Move[];
  readonly added: readonly Edge[];
  readonly removed: readonly Edge[];
}

/** Why a decision was not made; nothing was changed. */
export type Refusal = 'UNKNOWN_CUSTOMER' | 'UNKNOWN_PARTY' | 'NOTHING_TO_DO' | 'UNIQUE_IDENTIFIER' | 'TOO_MANY_PARTIES';

export type Decided = Effect | Refusal;

/** Beyond this a customer is no person, and its pairs too many to keep. */
export const MAX_PARTIES = 200;

/** What can be undone. */
export type Action = 'MERGE' | 'SPLIT' | 'DISTINCT';

const BY_STEWARD = ['STEWARD'] as const;

/** Makes several customers one, the oldest, whatever was said against it before. */
export function mergeCustomers(draft: Draft, ids: readonly string[]): Decided {
  const customers = livingOf(draft, ids);
  if (typeof customers === 'string') return customers;
  if (customers.length < 2) return 'NOTHING_TO_DO';
  if (pairsOf(customers).some(([a, b]) => conflictOf(a, b, BY_STEWARD) === ('UNIQUE' satisfies Conflict)))
    return 'UNIQUE_IDENTIFIER';
  return effect(draft, () => {
    const removed = dropEdges(draft, crossing(draft, customers));
    settle(
      draft,
      customers.map(({ _id }) => _id),
      BY_STEWARD,
    );
    return { added: [], removed };
  });
}

/** Takes parties out of a customer; they are the customer that they were before, or a new one. */
export function splitCustomer(draft: Draft, id: string, parties: readonly string[]): Decided {
  const [customer] = known(livingOf(draft, [id])) ?? [];
  if (!customer) return 'UNKNOWN_CUSTOMER';
  const taken = [...new Set(parties)].sort();
  if (!taken.every((key) => customer.parties.includes(key))) return 'UNKNOWN_PARTY';
  const rest = customer.parties.filter((key) => !taken.includes(key));
  if (taken.length === 0 || rest.length === 0) return 'NOTHING_TO_DO';
  return effect(draft, () => {
    const former = formerOf(draft, customer, taken);
    const into = former ?? draft.newId();
    if (former !== null) revive(draft, former);
    else create(draft, into, { parties: [], claims: [] }, event('SPLIT', [], customer._id));
    moveAll(draft, taken, customer._id, into, 'SPLIT');
    const added = addEdges(
      draft,
      taken.flatMap((a) => rest.map((b): Edge => [a, b])),
    );
    for (const key of taken) decideAgain(draft, key);
    return { added, removed: [] };
  });
}

/** Says that customers are not the same: whatever their parties share from now on, nothing but a steward makes them one. */
export function declareDistinct(draft: Draft, ids: readonly string[]): Decided {
  const customers = livingOf(draft, ids);
  if (typeof customers === 'string') return customers;
  if (customers.length < 2) return 'NOTHING_TO_DO';
  return effect(draft, () => {
    const edges = pairsOf(customers).flatMap(([a, b]) => a.parties.flatMap((x) => b.parties.map((y): Edge => [x, y])));
    return { added: addEdges(draft, edges), removed: [] };
  });
}

/**
 * Takes a decision back. Parties that it moved and that are still where it brought them go back under the id that they had.
 * Of a merge that is undone, parties that share an identifier are held apart; of a distinction, they become one again.
 */
export function undo(draft: Draft, action: Action, before: Effect): Effect {
  return effect(draft, () => {
    const removed = dropEdges(draft, before.added);
    const returned = before.moves.filter(
      ({ party, to }) => draft.parties.get(party)?.customer === survivorOf(draft, to),
    );
    const places = Map.groupBy(returned, ({ from, to }) => `${from} ${survivorOf(draft, to)}`);
    for (const moves of places.values()) bringBack(draft, moves, action);
    const keys = returned.map(({ party }) => party);
    const kept = action === 'DISTINCT' ? [] : sharing(draft, keys);
    const added = addEdges(draft, [...before.removed.filter((edge) => isCrossing(draft, edge)), ...kept]);
    if (action === 'DISTINCT') for (const key of new Set(removed.flat())) decideAgain(draft, key);
    return { added, removed };
  });
}

/** Brings parties back from one customer to another, which lives again if it was merged into that one. */
function bringBack(draft: Draft, moves: readonly Move[], action: Action): void {
  const { from, to } = moves[0]!;
  const here = survivorOf(draft, to);
  if (survivorOf(draft, from) === here) {
    if (from === here) return;
    revive(draft, from);
  }
  const into = survivorOf(draft, from);
  const keys = moves.map(({ party }) => party);
  moveAll(draft, keys, here, into, action === 'SPLIT' ? 'MERGED' : 'SPLIT');
  if (action === 'SPLIT' && draft.customers.get(here)!.parties.length === 0) merge(draft, into, here, BY_STEWARD);
}

/** Runs a change and says which parties it moved. */
function effect(draft: Draft, make: () => Pick<Effect, 'added' | 'removed'>): Effect {
  const before = new Map([...draft.parties.values()].map((doc) => [doc._id, doc.customer]));
  const edges = make();
  const moves = [...draft.parties.values()].flatMap(({ _id, customer }): Move[] => {
    const from = before.get(_id) ?? null;
    return from !== null && customer !== null && from !== customer ? [{ party: _id, from, to: customer }] : [];
  });
  return { moves, ...edges };
}

const known = <T>(found: T | Refusal): T | null => (typeof found === 'string' ? null : found);

function livingOf(draft: Draft, ids: readonly string[]): CustomerDoc[] | Refusal {
  if (!ids.every((id) => draft.customers.has(id))) return 'UNKNOWN_CUSTOMER';
  const living = [...new Set(ids.map((id) => survivorOf(draft, id)))].map((id) => draft.customers.get(id)!);
  return living.reduce((sum, { parties }) => sum + parties.length, 0) > MAX_PARTIES ? 'TOO_MANY_PARTIES' : living;
}

const pairsOf = <T>(items: readonly T[]): [T, T][] =>
  items.flatMap((a, index) => items.slice(index + 1).map((b): [T, T] => [a, b]));

const event = (action: 'SPLIT' | 'RESTORED' | 'MERGED', parties: readonly string[], customer: string) => ({
  action,
  parties,
  by: BY_STEWARD,
  customer,
});

/** The customer that exactly these parties were until they were merged into another one. */
function formerOf(draft: Draft, customer: CustomerDoc, parties: readonly string[]): string | null {
  const former = customer.absorbed.find((id) => {
    const last = draft.customers.get(id)?.history.findLast(({ action }) => action === 'MERGED');
    return last?.parties.join() === parties.join();
  });
  return former ?? null;
}

/** A customer that was merged away lives again, without parties; the ids that led to it lead to it again. */
function revive(draft: Draft, id: string): void {
  const survivor = draft.customers.get(survivorOf(draft, id))!;
  const doc = draft.customers.get(id)!;
  const back = doc.absorbed.filter((each) => draft.customers.get(each)?.mergedInto === survivor._id);
  const gone = new Set([id, ...back]);
  for (const each of survivor.absorbed) {
    const other = draft.customers.get(each)!;
    if (gone.has(each) || !other.absorbed.some((absorbed) => gone.has(absorbed))) continue;
    draft.customers.set(each, { ...other, absorbed: other.absorbed.filter((absorbed) => !gone.has(absorbed)) });
  }
  for (const each of back) draft.customers.set(each, { ...draft.customers.get(each)!, mergedInto: id });
  const absorbed = survivor.absorbed.filter((each) => !gone.has(each));
  draft.customers.set(survivor._id, { ...survivor, absorbed });
  change(draft, doc, { mergedInto: null, absorbed: back }, event('RESTORED', [], survivor._id));
}

/** Moves parties from one living customer to another one. */
function moveAll(draft: Draft, keys: readonly string[], from: string, to: string, action: 'SPLIT' | 'MERGED'): void {
  const [source, target] = [draft.customers.get(from)!, draft.customers.get(to)!];
  const moving = new Set(keys);
  const [staying, leaving] = [source.parties, source.parties].map((parties, index) =>
    parties.filter((key) => moving.has(key) === (index === 1)),
  );
  const claims = source.claims ?? [];
  change(
    draft,
    source,
    { parties: staying, claims: claims.filter(({ party }) => !moving.has(party)) },
    event(action, leaving!, to),
  );
  change(
    draft,
    target,
    {
      parties: [...target.parties, ...leaving!].sort(),
      claims: [...(target.claims ?? []), ...claims.filter(({ party }) => moving.has(party))],
    },
    event(action, leaving!, from),
  );
  for (const key of leaving!) draft.parties.set(key, { ...draft.parties.get(key)!, customer: to });
}

/** The edges between parties of these customers. */
function crossing(draft: Draft, customers: readonly CustomerDoc[]): Edge[] {
  const keys = new Set(customers.flatMap(({ parties }) => parties));
  return [...keys].flatMap((key) =>
    (draft.parties.get(key)?.claims ?? []).flatMap(({ rule, value }): Edge[] =>
      rule === APART && keys.has(value) && key < value ? [[key, value]] : [],
    ),
  );
}

const isCrossing = (draft: Draft, [a, b]: Edge): boolean => {
  const [one, other] = [draft.parties.get(a), draft.parties.get(b)];
  return one !== undefined && other !== undefined && (one.customer === null || one.customer !== other.customer);
};

/** Pairs of which one went back and the other did not, that share an identifier, and that nothing else tells apart. */
function sharing(draft: Draft, returned: readonly string[]): Edge[] {
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
const addEdges = (draft: Draft, edges: readonly Edge[]): Edge[] =>
  edges.filter(([a, b]) => {
    if (isEdge(draft, a, b)) return false;
    claimApart(draft, a, b, true);
    claimApart(draft, b, a, true);
    return true;
  });

/** Removes edges and says which there were. */
const dropEdges = (draft: Draft, edges: readonly Edge[]): Edge[] =>
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
