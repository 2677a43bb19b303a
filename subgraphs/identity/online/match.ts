import { setImmediate } from 'node:timers/promises';
import type { AskError } from '../../../platform/calling/ask.ts';
import type { CardDoc } from '../../../platform/domain/card.ts';
import type { Connection } from '../../../platform/mongo.ts';
import type { Cards } from '../cards.ts';
import type { IdentityPolicy } from '../config.ts';
import { REGISTRY, type RegistryDoc } from '../model.ts';
import { partiesOf } from '../writes.ts';
import { claimDue, markDue, releaseDue, settleDue } from './due.ts';
import { findCandidates, type Candidate, type Compared, type Found } from './find.ts';
import { indexParties } from './findables.ts';
import type { IndexHashes } from './index-card.ts';
import { keepMatches } from './keep.ts';
import { compareCards, type Scored } from './scorer.ts';
import { parametersInUse } from './parameters.ts';
import { showCards, type ShownCards } from './show.ts';
import { countsOf } from './terms.ts';

/** What matching needs. */
export interface Matching {
  readonly connection: Connection;
  readonly cards: Cards;
  readonly policy: IdentityPolicy['matching'];
  readonly hashes: IndexHashes;
  readonly country: string | null;
  /** Told of parties, by key, that have been linked. */
  readonly linked: (parties: readonly string[]) => void;
}

/** How many were compared, and which domains could not show their cards: what is due of those waits, and so do their pairs. */
export interface Matched {
  readonly done: number;
  readonly down: ReadonlyMap<string, AskError>;
}

/** Pairs compared without a pause. */
const SLICE = 50;

/** Compares up to 500 parties that are due with whom they may be, the oldest first; those of some domains wait. */
export async function matchBatch(matching: Matching, waiting: readonly string[]): Promise<Matched> {
  const { connection } = matching;
  const claimed = await claimDue(connection, waiting);
  if (claimed.length === 0) return { done: 0, down: new Map() };
  try {
    const { deferred, down } = await matchParties(
      matching,
      [...new Set(claimed.flatMap(({ parties }) => parties))],
      waiting,
    );
    const done = claimed.filter(({ domain }) => !down.has(domain));
    await markDue(connection, deferred);
    await settleDue(connection, done);
    await releaseDue(
      connection,
      claimed.filter(({ domain }) => down.has(domain)),
    );
    return { done: done.reduce((sum, { parties }) => sum + parties.length, 0), down };
  } catch (error) {
    await releaseDue(connection, claimed).catch(() => undefined); // then it is free once the claim has run out
    throw error;
  }
}

async function matchParties(matching: Matching, keys: readonly string[], waiting: readonly string[]): Promise<Scores> {
  const { connection, cards, policy } = matching;
  const due = await partiesOf(connection)
    .find({ _id: { $in: [...keys] }, removed: false }, { batchSize: keys.length + 1 })
    .toArray();
  const shown = await showCards(cards, due);
  const indexed = await indexParties(matching, due, shown.cards);
  const found = await findCandidates(connection, indexed);
  const scores = await score(matching, found, shown, waiting);
  await keepMatches(connection, scores.scored, policy, matching.linked);
  return scores;
}

/** Two parties and what their cards say. */
export interface ScoredCandidate extends Scored {
  readonly candidate: Candidate;
  /** The version of the rates. */
  readonly parameters: number;
}

interface Scores {
  readonly scored: readonly ScoredCandidate[];
  /** Parties, by key, whose cards were not shown: they are to be compared when they are. */
  readonly deferred: readonly string[];
  readonly down: Matched['down'];
}

async function score(
  matching: Matching,
  { candidates, having: around }: Found,
  { cards: known, down }: ShownCards,
  waiting: readonly string[],
): Promise<Scores> {
  if (candidates.length === 0) return { scored: [], deferred: [], down };
  const parties = [...new Map(candidates.flatMap(({ a, b }) => [a, b]).map((doc) => [doc._id, doc])).values()];
  const reached = parties.filter(
    ({ _id, domain }) => !known.has(_id) && !waiting.includes(domain) && !down.has(domain),
  );
  const more = await showCards(matching.cards, reached);
  const shown = new Map([...known, ...more.cards]);
  const allDown = new Map([...down, ...more.down]);
  const deferred = parties.filter(({ domain }) => allDown.has(domain) || waiting.includes(domain));
  const comparable = candidates.filter(({ a, b }) => shown.has(a._id) && shown.has(b._id));
  return {
    scored: await compare(matching, comparable, shown, around),
    deferred: deferred.map(({ _id }) => _id),
    down: allDown,
  };
}

async function compare(
  { connection, country, hashes }: Matching,
  candidates: readonly Candidate[],
  shown: ReadonlyMap<string, CardDoc>,
  around: Found['having'],
): Promise<ScoredCandidate[]> {
  const parameters = await parametersInUse(connection);
  const parties = [...new Map(candidates.flatMap(({ a, b }) => [a, b]).map((doc) => [doc._id, doc])).values()];
  const rows = new Map(parties.map(({ _id }, row) => [_id, row]));
  const pairOf = ({ a, b }: Candidate) => [rows.get(a._id)!, rows.get(b._id)!] as const;
  const comparing = compareCards(
    parties.map(({ _id, domain, customer }: Compared) => ({ domain, customer, card: shown.get(_id)! })),
    country,
    parameters,
  );
  const texts = comparing.terms(candidates.map(pairOf));
  const hashed = texts.map(hashes.term);
  const counts = await countsOf(connection, hashed);
  const having = new Map(
    texts.map((text, at) => [text, Math.max(counts.get(hashed[at]!) ?? 0, around.get(hashed[at]!) ?? 0)]),
  );
  const registry = await connection.collection<RegistryDoc>('registry').findOne({ _id: REGISTRY });
  const population = { customers: registry?.customers ?? 0, having };
  const scored: ScoredCandidate[] = [];
  for (const [index, candidate] of candidates.entries()) {
    scored.push({ candidate, parameters: parameters.version, ...comparing.score(pairOf(candidate), population) });
    if (index % SLICE === SLICE - 1) await setImmediate();
  }
  return scored;
}
