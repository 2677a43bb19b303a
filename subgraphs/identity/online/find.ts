import type { Connection } from '../../../platform/mongo.ts';
import type { PartyDoc } from '../model.ts';
import { partiesOf } from '../writes.ts';

/** Two parties of different customers that share a blocking key. */
export interface Candidate {
  readonly a: PartyDoc;
  readonly b: PartyDoc;
}

/** A key that more share says too little about who is who; other keys find those who are. */
const MAX_BLOCK = 50;

/** Of so many the rarest keys are followed; beyond, a batch of common names would read the whole store. */
const MAX_READ = 20_000;

/** Each party is compared with so many others at most, those first that share most keys. */
const MAX_CANDIDATES = 20;

/** Candidates, and of how many customers around them each value is, by its hash: no value is rarer than that. */
export interface Found {
  readonly candidates: readonly Candidate[];
  readonly having: ReadonlyMap<string, number>;
}

/** Whom parties may be, of other customers than their own; each pair once. */
export async function findCandidates(connection: Connection, due: readonly PartyDoc[]): Promise<Found> {
  const blocks = [...new Set(due.flatMap(({ index }) => index.blocks))];
  if (blocks.length === 0) return { candidates: [], having: new Map() };
  const found = await partiesOf(connection)
    .find({ 'index.blocks': { $in: blocks } }, { batchSize: MAX_READ, limit: MAX_READ })
    .toArray();
  const members = new Map<string, PartyDoc[]>(blocks.map((block) => [block, []]));
  for (const doc of found) for (const block of doc.index.blocks) members.get(block)?.push(doc);
  const pairs = new Map<string, Candidate>();
  for (const a of due) {
    const shared = new Map<PartyDoc, number>();
    for (const block of a.index.blocks) {
      const others = members.get(block)!;
      if (others.length > MAX_BLOCK) continue;
      for (const b of others)
        if (b._id !== a._id && b.customer !== null && b.customer !== a.customer)
          shared.set(b, (shared.get(b) ?? 0) + 1);
    }
    const most = [...shared].sort(([, one], [, other]) => other - one).slice(0, MAX_CANDIDATES);
    for (const [b] of most) pairs.set([a._id, b._id].sort().join(' '), { a, b });
  }
  return { candidates: [...pairs.values()], having: countTerms(found) };
}

function countTerms(parties: readonly PartyDoc[]): Map<string, number> {
  const customers = new Map<string, Set<string>>();
  for (const { index, customer } of parties)
    if (customer !== null)
      for (const term of index.terms) customers.set(term, (customers.get(term) ?? new Set()).add(customer));
  return new Map([...customers].map(([term, having]) => [term, having.size]));
}
