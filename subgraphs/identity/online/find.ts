import type { Connection } from '../../../platform/mongo.ts';
import type { PartyDoc } from '../model.ts';
import { matchesOf } from '../steward/supersede.ts';
import { partiesOf } from '../writes.ts';
import { findablesOf } from './findables.ts';
import type { FindableDoc } from './model.ts';

/** What comparing takes of a party beside its card. */
export interface Compared extends Pick<PartyDoc, '_id' | 'domain' | 'party' | 'customer'> {
  readonly index: Pick<FindableDoc, 'blocks' | 'terms'>;
}

/** Two parties of different customers that share a blocking key, or that a steward is asked about. */
export interface Candidate {
  readonly a: Compared;
  readonly b: Compared;
  /** A review of the two is open. */
  readonly review: boolean;
}

/** A key that more share says too little about who is who; other keys find those who are. */
const MAX_BLOCK = 50;

/** Of so many the rarest keys are followed; beyond, a batch of common names would read the whole store. */
const MAX_READ = 20_000;

/** Each party is compared with so many others at most, those first that share most keys. */
const MAX_CANDIDATES = 20;

/** Without the tokens, which are the most of it. */
const COMPARED = { blocks: 1, terms: 1 };

type Shared = Pick<FindableDoc, '_id' | 'blocks' | 'terms'>;

/** Candidates, and of how many customers around them each value is, by its hash: no value is rarer than that. */
export interface Found {
  readonly candidates: readonly Candidate[];
  readonly having: ReadonlyMap<string, number>;
}

/** Whom parties may be, of other customers than their own; each pair once. */
export async function findCandidates(connection: Connection, due: readonly Compared[]): Promise<Found> {
  const pairs = new Map<string, Candidate>();
  const add = (a: Compared, b: Compared, review: boolean) =>
    pairs.set([a._id, b._id].sort().join(' '), { a, b, review });
  const sharing = await readSharing(connection, due);
  const members = new Map<string, Compared[]>(due.flatMap(({ index }) => index.blocks.map((block) => [block, []])));
  for (const doc of sharing) for (const block of doc.index.blocks) members.get(block)?.push(doc);
  for (const a of due) for (const b of likeliest(a, members)) add(a, b, false);
  for (const [a, b] of await reviewed(connection, due, sharing)) add(a, b, true);
  return { candidates: [...pairs.values()], having: countTerms(sharing) };
}

/** Who shares a blocking key with any of these, themselves included. */
export async function readSharing(connection: Connection, due: readonly Compared[]): Promise<Compared[]> {
  const blocks = [...new Set(due.flatMap(({ index }) => index.blocks))];
  if (blocks.length === 0) return [];
  // An engine that guesses how many share any of thousands of keys would rather read everything: the index is named.
  const sharing = await findablesOf(connection)
    .find<Shared>(
      { blocks: { $in: blocks } },
      { projection: COMPARED, batchSize: MAX_READ, limit: MAX_READ, hint: { blocks: 1 } },
    )
    .toArray();
  return withParties(connection, sharing);
}

/** What comparing takes of parties, by key. */
export async function readCompared(connection: Connection, keys: readonly string[]): Promise<Compared[]> {
  if (keys.length === 0) return [];
  const found = await findablesOf(connection)
    .find<Shared>({ _id: { $in: [...keys] } }, { projection: COMPARED, batchSize: keys.length + 1 })
    .toArray();
  return withParties(connection, found);
}

const BELONGING = { domain: 1, party: 1, customer: 1 };

async function withParties(connection: Connection, findables: readonly Shared[]): Promise<Compared[]> {
  if (findables.length === 0) return [];
  const found = await partiesOf(connection)
    .find<Omit<Compared, 'index'>>(
      { _id: { $in: findables.map(({ _id }) => _id) } },
      { projection: BELONGING, batchSize: findables.length + 1 },
    )
    .toArray();
  const parties = new Map(found.map((doc) => [doc._id, doc]));
  return findables.flatMap(({ _id, blocks, terms }) => {
    const party = parties.get(_id);
    return party ? [{ ...party, index: { blocks, terms } }] : [];
  });
}

/** The others of a party's blocks, those first that share most of them. */
function likeliest(a: Compared, members: ReadonlyMap<string, readonly Compared[]>): Compared[] {
  const shared = new Map<Compared, number>();
  for (const block of a.index.blocks) {
    const others = members.get(block) ?? [];
    if (others.length > MAX_BLOCK) continue;
    for (const b of others)
      if (b._id !== a._id && b.customer !== null && b.customer !== a.customer) shared.set(b, (shared.get(b) ?? 0) + 1);
  }
  const most = [...shared].sort(([, one], [, other]) => other - one);
  return most.slice(0, MAX_CANDIDATES).map(([b]) => b);
}

/** The pairs of these parties that a steward is asked about: what is said of them has to be true of their cards as they are. */
async function reviewed(
  connection: Connection,
  due: readonly Compared[],
  read: readonly Compared[],
): Promise<[Compared, Compared][]> {
  const known = new Map([...read, ...due].map((doc) => [doc._id, doc]));
  const open = await matchesOf(connection)
    .find({ parties: { $in: due.map(({ _id }) => _id) }, state: 'OPEN' }, { batchSize: MAX_READ })
    .toArray();
  const missing = open.flatMap(({ parties }) => parties).filter((key) => !known.has(key));
  const found = await readCompared(connection, missing);
  for (const doc of found) known.set(doc._id, doc);
  return open.flatMap(({ parties }): [Compared, Compared][] => {
    const [a, b] = parties.map((key) => known.get(key));
    return a?.customer != null && b?.customer != null && a.customer !== b.customer ? [[a, b]] : [];
  });
}

function countTerms(parties: readonly Compared[]): Map<string, number> {
  const customers = new Map<string, Set<string>>();
  for (const { index, customer } of parties)
    if (customer !== null)
      for (const term of index.terms) customers.set(term, (customers.get(term) ?? new Set()).add(customer));
  return new Map([...customers].map(([term, having]) => [term, having.size]));
}
