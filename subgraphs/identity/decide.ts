import { APART, conflictOf, sideOf, together, type Claim, type Side } from './claims.ts';
import { age, change, hold, holdersOf, join, reclaim, release, settle, survivorOf, type Draft } from './draft.ts';
import { kindOf } from './hash.ts';
import { SHAPE, type CustomerDoc, type PartyDoc } from './model.ts';
import { partyKey, type LinkKind } from './rules.ts';

/** A party as its domain shows it now, its identifiers already hashed. */
export interface Arrival {
  readonly domain: string;
  readonly party: string;
  readonly version: number;
  readonly removed: boolean;
  readonly hashes: readonly string[];
  readonly claims: readonly Claim[];
}

/** Decides one arrival against the draft. What is not newer than what was seen changes nothing. */
export function decide(draft: Draft, arrival: Arrival): void {
  const key = partyKey(arrival.domain, arrival.party);
  const known = draft.parties.get(key);
  if (known && arrival.version <= known.version && known.schemaVersion === SHAPE) return;
  place(draft, key, arrival, known);
}

/** Links a party anew by what is stored of it: what kept it from others may be gone. */
export function decideAgain(draft: Draft, key: string): void {
  const known = draft.parties.get(key)!;
  if (known.customer === null) return;
  const claims = (known.claims ?? []).filter(({ rule }) => rule !== APART);
  place(draft, key, { ...known, hashes: [...known.hashes, ...known.spread], claims }, known);
}

function place(draft: Draft, key: string, arrival: Arrival, known: PartyDoc | undefined): void {
  if (known) release(draft, known);
  const party = arrival.removed ? unlink(draft, key, arrival, known) : link(draft, key, arrival, known);
  draft.parties.set(key, party);
  hold(draft, party);
}

function link(draft: Draft, key: string, arrival: Arrival, known: PartyDoc | undefined): PartyDoc {
  const [hashes, spread] = partition(
    arrival.hashes,
    (hash) => holdersOf(draft, hash).size < draft.limits[kindOf(hash)],
  );
  const party = { ...partyDoc(key, arrival), claims: claimsOf(arrival, known) };
  draft.due.add(key);
  const home = known?.customer ?? known?.former ?? null;
  const { accepted, by } = acceptable(draft, party, hashes, home === null ? null : survivorOf(draft, home));
  const customer = settle(draft, accepted, by);
  if (known?.customer == null) join(draft, customer, party, by);
  else reclaim(draft, customer, party);
  const linkedAt = known?.customer == null ? draft.now : known.linkedAt;
  return { ...party, customer, former: null, hashes, spread, linkedAt };
}

/** What a steward said of a party outlives its cards. */
const claimsOf = ({ claims }: Arrival, known: PartyDoc | undefined): Claim[] => [
  ...claims,
  ...(known?.claims ?? []).filter(({ rule }) => rule === APART),
];

/**
 * The customers that a party's identifiers and its own past lead to, as far as nothing tells them apart: home first, then
 * those with which it shares most, the older first.
 */
function acceptable(
  draft: Draft,
  party: { readonly _id: string; readonly claims: readonly Claim[] },
  hashes: readonly string[],
  home: string | null,
): { accepted: string[]; by: LinkKind[] } {
  const shared = new Map<string, string[]>();
  for (const hash of hashes)
    for (const other of holdersOf(draft, hash)) {
      const customer = draft.parties.get(other)!.customer!;
      shared.set(customer, [...(shared.get(customer) ?? []), hash]);
    }
  if (home !== null) shared.set(home, shared.get(home) ?? []);
  const order = [...shared.keys()].sort(
    (a, b) =>
      Number(b === home) - Number(a === home) ||
      new Set(shared.get(b)).size - new Set(shared.get(a)).size ||
      (age(draft, a) < age(draft, b) ? -1 : 1),
  );
  const accepted: string[] = [];
  const by = new Set<LinkKind>();
  let side = sideOf(party);
  for (const id of order) {
    const kinds = new Set<LinkKind>(shared.get(id)!.map(kindOf));
    const customer = without(draft.customers.get(id)!, party._id);
    if (conflictOf(side, customer, id === home ? ['STEWARD'] : kinds) !== null && !isAt(draft, party._id, id)) continue;
    accepted.push(id);
    for (const kind of kinds) by.add(kind);
    side = together(side, customer);
  }
  return { accepted, by: [...by].sort() };
}

const isAt = (draft: Draft, key: string, id: string): boolean => draft.customers.get(id)!.parties.includes(key);

const without = ({ parties, claims = [] }: CustomerDoc, key: string): Side => ({
  parties: parties.filter((each) => each !== key),
  claims: claims.filter(({ party }) => party !== key),
});

function unlink(draft: Draft, key: string, arrival: Arrival, known: PartyDoc | undefined): PartyDoc {
  const former = known?.customer ?? known?.former ?? null;
  if (known?.customer != null) {
    const doc = draft.customers.get(known.customer)!;
    const event = { action: 'UNLINKED', parties: [key], by: [], customer: null } as const;
    change(draft, doc, without(doc, key), event);
  }
  const claims = claimsOf({ ...arrival, claims: [] }, known);
  return {
    ...partyDoc(key, arrival),
    customer: null,
    former,
    hashes: [],
    spread: [],
    claims,
    linkedAt: draft.now,
  };
}

const partyDoc = (key: string, { domain, party, version, removed }: Arrival) =>
  ({ _id: key, domain, party, version, removed, schemaVersion: SHAPE }) as const;

function partition<T>(items: readonly T[], test: (item: T) => boolean): [T[], T[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}
