import { kindOf } from './hash.ts';
import type { CustomerDoc, LinkEvent, PartyDoc } from './model.ts';
import { partyKey, SPREAD_LIMIT, type IdentifierKind } from './rules.ts';

/** A party as its domain shows it now, its identifiers already hashed. */
export interface Arrival {
  readonly domain: string;
  readonly party: string;
  readonly version: number;
  readonly removed: boolean;
  readonly hashes: readonly string[];
}

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
  readonly now: Date;
  readonly newId: () => string;
}

export function createDraft(
  parties: readonly PartyDoc[],
  customers: readonly CustomerDoc[],
  now: Date,
  newId: () => string,
): Draft {
  const draft: Draft = {
    parties: new Map(parties.map((doc) => [doc._id, doc])),
    customers: new Map(customers.map((doc) => [doc._id, doc])),
    holders: new Map(),
    moved: new Map(),
    stored: new Set(customers.map((doc) => doc._id)),
    now,
    newId,
  };
  for (const doc of parties) hold(draft, doc);
  return draft;
}

/** Decides one arrival against the draft. What is not newer than what was seen changes nothing. */
export function decide(draft: Draft, arrival: Arrival): void {
  const key = partyKey(arrival.domain, arrival.party);
  const known = draft.parties.get(key);
  if (known && arrival.version <= known.version) return;
  if (known) release(draft, known);
  const party = arrival.removed ? unlink(draft, key, arrival, known) : link(draft, key, arrival, known);
  draft.parties.set(key, party);
  hold(draft, party);
}

/** The living customer that an id leads to. */
export function survivorOf(draft: Pick<Draft, 'customers'>, id: string): string {
  let current = id;
  for (let next; (next = draft.customers.get(current)?.mergedInto) != null;) current = next;
  return current;
}

function link(draft: Draft, key: string, arrival: Arrival, known: PartyDoc | undefined): PartyDoc {
  const [hashes, spread] = partition(
    arrival.hashes,
    (hash) => holdersOf(draft, hash).size < SPREAD_LIMIT[kindOf(hash)],
  );
  const reasons = new Map<string, Set<IdentifierKind>>();
  const home = known?.customer ?? known?.former ?? null;
  if (home !== null) reasons.set(survivorOf(draft, home), new Set());
  for (const hash of hashes)
    for (const other of holdersOf(draft, hash)) {
      const customer = draft.parties.get(other)!.customer!;
      reasons.set(customer, (reasons.get(customer) ?? new Set()).add(kindOf(hash)));
    }
  const by = [...new Set([...reasons.values()].flatMap((kinds) => [...kinds]))].sort();
  const customer = settle(draft, [...reasons.keys()], by);
  if (known?.customer == null) join(draft, customer, key, by);
  const linkedAt = known?.customer == null ? draft.now : known.linkedAt;
  return { ...partyDoc(key, arrival), customer, former: null, hashes, spread, linkedAt };
}

function unlink(draft: Draft, key: string, arrival: Arrival, known: PartyDoc | undefined): PartyDoc {
  const former = known?.customer ?? known?.former ?? null;
  if (known?.customer != null) {
    const doc = draft.customers.get(known.customer)!;
    const parties = doc.parties.filter((each) => each !== key);
    change(draft, doc, { parties }, { action: 'UNLINKED', parties: [key], by: [], customer: null });
  }
  return { ...partyDoc(key, arrival), customer: null, former, hashes: [], spread: [], linkedAt: draft.now };
}

const partyDoc = (key: string, { domain, party, version, removed }: Arrival) =>
  ({ _id: key, domain, party, version, removed, schemaVersion: 1 }) as const;

/** The one customer that the candidates are: a new one if there is none, the oldest of several, into which the others go. */
function settle(draft: Draft, candidates: readonly string[], by: readonly IdentifierKind[]): string {
  if (candidates.length === 0) return draft.newId();
  const age = (id: string) => (draft.stored.has(id) ? `0${id}` : `1${id}`);
  const [oldest, ...others] = [...candidates].sort((a, b) => (age(a) < age(b) ? -1 : 1));
  for (const other of others) merge(draft, oldest!, other, by);
  return oldest!;
}

function join(draft: Draft, id: string, key: string, by: readonly IdentifierKind[]): void {
  const event = { parties: [key], by, customer: null };
  const doc = draft.customers.get(id);
  if (doc) return change(draft, doc, { parties: [...doc.parties, key].sort() }, { ...event, action: 'LINKED' });
  const created: LinkEvent = { ...event, at: draft.now, action: 'CREATED' };
  draft.customers.set(id, {
    _id: id,
    parties: [key],
    since: draft.now,
    mergedInto: null,
    absorbed: [],
    history: [created],
    version: 1,
    schemaVersion: 1,
  });
}

/** Moves the parties of one customer to another. One that nobody has seen yet leaves no tombstone. */
function merge(draft: Draft, into: string, from: string, by: readonly IdentifierKind[]): void {
  const survivor = draft.customers.get(into)!;
  const gone = draft.customers.get(from)!;
  const { parties } = gone;
  const known = draft.stored.has(from);
  const event = known
    ? ({ action: 'MERGED', parties, by, customer: from } as const)
    : ({ action: 'LINKED', parties, by, customer: null } as const);
  const absorbed = known ? [...survivor.absorbed, from, ...gone.absorbed] : survivor.absorbed;
  change(draft, survivor, { parties: [...survivor.parties, ...parties].sort(), absorbed }, event);
  for (const key of parties) {
    const party = draft.parties.get(key);
    if (party) draft.parties.set(key, { ...party, customer: into });
    else draft.moved.set(key, into);
  }
  if (!known) draft.customers.delete(from);
  else change(draft, gone, { parties: [], mergedInto: into }, { action: 'MERGED', parties, by, customer: into });
}

function change(
  draft: Draft,
  doc: CustomerDoc,
  fields: Partial<Pick<CustomerDoc, 'parties' | 'mergedInto' | 'absorbed'>>,
  event: Omit<LinkEvent, 'at'>,
): void {
  const history = [...doc.history, { at: draft.now, ...event }];
  draft.customers.set(doc._id, { ...doc, ...fields, history, version: doc.version + 1 });
}

const NOBODY: ReadonlySet<string> = new Set();

const holdersOf = ({ holders }: Draft, hash: string): ReadonlySet<string> => holders.get(hash) ?? NOBODY;

function hold({ holders }: Draft, { _id, hashes }: PartyDoc): void {
  for (const hash of hashes) holders.set(hash, (holders.get(hash) ?? new Set()).add(_id));
}

function release({ holders }: Draft, { _id, hashes }: PartyDoc): void {
  for (const hash of hashes) holders.get(hash)?.delete(_id);
}

function partition<T>(items: readonly T[], test: (item: T) => boolean): [T[], T[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}
