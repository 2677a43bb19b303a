import { conflictOf, type Conflict } from '../claims.ts';
import { decideAgain } from '../decide.ts';
import { create, merge, settle, survivorOf, type Draft } from '../draft.ts';
import type { CustomerDoc } from '../model.ts';
import { addEdges, crossing, dropEdges, isCrossing, sharing, type Edge } from './edges.ts';
import { BY_STEWARD, event, formerOf, moveAll, revive } from './moves.ts';

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
