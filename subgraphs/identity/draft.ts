import { isDeepStrictEqual } from 'node:util';
import { sideOf, type Claim, type Side } from './claims.ts';
import { SHAPE, type CustomerDoc, type LinkEvent, type PartyDoc } from './model.ts';
import { SPREAD_LIMITS, type LinkKind, type SpreadLimits } from './rules.ts';

/** What one transaction sees and makes of it. Documents are replaced, never changed, so a changed one is another object. */
export interface Draft {
  readonly parties: Map<string, PartyDoc>;
  readonly customers: Map<string, CustomerDoc>;
  /** By hash: the parties that hold it. */
  readonly holders: Map<string, Set<string>>;
  /** Parties that are not in the draft and follow their customer into another one. */
  readonly moved: Map<string, string>;
  /** Customers that were stored before. */
  readonly stored: ReadonlySet<string>;
  /** Parties whose cards are to be compared. */
  readonly due: Set<string>;
  readonly now: Date;
  readonly newId: () => string;
  /** How many parties an identifier links. */
  readonly limits: SpreadLimits;
}

export function createDraft(
  parties: readonly PartyDoc[],
  customers: readonly CustomerDoc[],
  now: Date,
  newId: () => string,
  limits: SpreadLimits = SPREAD_LIMITS,
): Draft {
  const draft: Draft = {
    parties: new Map(parties.map((doc) => [doc._id, doc])),
    customers: new Map(customers.map((doc) => [doc._id, doc])),
    holders: new Map(),
    moved: new Map(),
    stored: new Set(customers.map((doc) => doc._id)),
    due: new Set(),
    now,
    newId,
    limits,
  };
  for (const doc of parties) hold(draft, doc);
  return draft;
}

/** The living customer that an id leads to. */
export function survivorOf(draft: Pick<Draft, 'customers'>, id: string): string {
  let current = id;
  for (let next; (next = draft.customers.get(current)?.mergedInto) != null;) current = next;
  return current;
}

/** The one customer that the candidates are: a new one if there is none, the oldest of several, into which the others go. */
export function settle(draft: Draft, candidates: readonly string[], by: readonly LinkKind[]): string {
  if (candidates.length === 0) return draft.newId();
  const [oldest, ...others] = [...candidates].sort((a, b) => (age(draft, a) < age(draft, b) ? -1 : 1));
  for (const other of others) merge(draft, oldest!, other, by);
  return oldest!;
}

/** What sorts customers by age: those that are made in this transaction are the youngest. */
export const age = (draft: Draft, id: string): string => (draft.stored.has(id) ? `0${id}` : `1${id}`);

type Claiming = Pick<PartyDoc, '_id' | 'claims'>;

/** A party comes to a customer, which is new where nobody knows its id. */
export function join(draft: Draft, id: string, party: Claiming, by: readonly LinkKind[]): void {
  const event = { parties: [party._id], by, customer: null };
  const { claims } = sideOf(party);
  const doc = draft.customers.get(id);
  if (!doc) return create(draft, id, { parties: [party._id], claims }, { ...event, action: 'CREATED' });
  const fields = { parties: [...doc.parties, party._id].sort(), claims: [...(doc.claims ?? []), ...claims] };
  change(draft, doc, fields, { ...event, action: 'LINKED' });
}

/** A customer that nobody knew. */
export function create(draft: Draft, id: string, { parties, claims }: Side, event: Omit<LinkEvent, 'at'>): void {
  draft.customers.set(id, {
    ...{ _id: id, parties, claims, since: draft.now, mergedInto: null, absorbed: [] },
    ...{ history: [{ ...event, at: draft.now }], version: 1, schemaVersion: SHAPE },
  });
}

/** What a customer's party claims has changed; nothing else has. */
export function reclaim(draft: Draft, id: string, party: Claiming): void {
  const doc = draft.customers.get(id)!;
  const before = (doc.claims ?? []).filter((claim) => claim.party === party._id);
  const { claims } = sideOf(party);
  if (isDeepStrictEqual(before.map(plain), claims.map(plain))) return;
  const kept = (doc.claims ?? []).filter((claim) => claim.party !== party._id);
  draft.customers.set(id, { ...doc, claims: [...kept, ...claims], version: doc.version + 1, schemaVersion: SHAPE });
}

const plain = ({ rule, value }: Claim): string => `${rule} ${value}`;

/** Moves the parties of one customer to another. One that nobody has seen yet leaves no tombstone. */
export function merge(draft: Draft, into: string, from: string, by: readonly LinkKind[]): void {
  const survivor = draft.customers.get(into)!;
  const gone = draft.customers.get(from)!;
  const { parties } = gone;
  const known = draft.stored.has(from);
  const event = known
    ? ({ action: 'MERGED', parties, by, customer: from } as const)
    : ({ action: 'LINKED', parties, by, customer: null } as const);
  const absorbed = known ? [...survivor.absorbed, from, ...gone.absorbed] : survivor.absorbed;
  const claims = [...(survivor.claims ?? []), ...(gone.claims ?? [])];
  change(draft, survivor, { parties: [...survivor.parties, ...parties].sort(), claims, absorbed }, event);
  for (const key of parties) {
    const party = draft.parties.get(key);
    if (party) draft.parties.set(key, { ...party, customer: into });
    else draft.moved.set(key, into);
  }
  if (!known) draft.customers.delete(from);
  else
    change(
      draft,
      gone,
      { parties: [], claims: [], mergedInto: into },
      { action: 'MERGED', parties, by, customer: into },
    );
}

/** Changes a customer's links, which its history then tells. */
export function change(
  draft: Draft,
  doc: CustomerDoc,
  fields: Partial<Pick<CustomerDoc, 'parties' | 'claims' | 'mergedInto' | 'absorbed'>>,
  event: Omit<LinkEvent, 'at'>,
): void {
  const history = [...doc.history, { at: draft.now, ...event }];
  draft.customers.set(doc._id, { ...doc, ...fields, history, version: doc.version + 1, schemaVersion: SHAPE });
}

const NOBODY: ReadonlySet<string> = new Set();

/** Who holds an identifier. */
export const holdersOf = ({ holders }: Draft, hash: string): ReadonlySet<string> => holders.get(hash) ?? NOBODY;

/** From now on the party holds its identifiers. */
export function hold({ holders }: Draft, { _id, hashes }: PartyDoc): void {
  for (const hash of hashes) holders.set(hash, (holders.get(hash) ?? new Set()).add(_id));
}

/** From now on it holds none. */
export function release({ holders }: Draft, { _id, hashes }: PartyDoc): void {
  for (const hash of hashes) holders.get(hash)?.delete(_id);
}
