import { setImmediate } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { v7 as uuid } from 'uuid';
import type { CardDoc } from '../../../platform/card.ts';
import type { Connection } from '../../../platform/mongo.ts';
import type { Cards } from '../cards.ts';
import { conflictOf } from '../claims.ts';
import type { IdentityPolicy } from '../config.ts';
import { createDraft, settle, survivorOf } from '../draft.ts';
import { REGISTRY, SHAPE, type MatchDoc, type PartyDoc, type RegistryDoc } from '../model.ts';
import { customersById, inTurn, partiesOf, persist } from '../writes.ts';
import { findCandidates, type Candidate, type Found } from './find.ts';
import { indexCards, type IndexHashes, type PartyIndex } from './index-card.ts';
import { compareCards, isCorroborated, type Scored } from './scorer.ts';
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

const BATCH = 500;

/** Pairs compared without a pause. */
const SLICE = 50;

const matchesOf = (connection: Connection) => connection.collection<MatchDoc>('matches');

/** Compares up to 500 parties that are due with whom they may be; answers how many. */
export async function matchBatch(matching: Matching): Promise<number> {
  const { connection, policy } = matching;
  const due = await partiesOf(connection)
    .find({ due: { $gt: new Date(0) } }, { batchSize: BATCH })
    .sort({ due: 1 })
    .limit(BATCH)
    .toArray();
  if (due.length === 0) return 0;
  const indexed = await makeIndex(matching, due);
  const scored = await score(matching, await findCandidates(connection, indexed));
  const likely = scored.filter(({ probability }) => probability >= policy.review);
  const matches = likely.map((each) => matchDoc(each, policy));
  await keep(connection, matches);
  const linked = matches.flatMap(({ state, parties }) => (state === 'LINKED' ? parties : []));
  if (linked.length > 0) matching.linked(linked);
  await partiesOf(connection).updateMany({ $or: byMoment(due) }, { $unset: { due: true } });
  return due.length;
}

/** Makes what parties are found by anew, from their cards, and stores it. */
async function makeIndex(
  { connection, cards, hashes, country }: Matching,
  due: readonly PartyDoc[],
): Promise<PartyDoc[]> {
  const shown = await show(cards, due);
  const present = due.filter(({ _id }) => shown.has(_id));
  const indexes: PartyIndex[] = [];
  for (let from = 0; from < present.length; from += SLICE) {
    const some = present.slice(from, from + SLICE).map(({ _id }) => shown.get(_id)!);
    indexes.push(...indexCards(some, country, hashes));
    await setImmediate();
  }
  const indexed = present.map((doc, at) => ({ ...doc, index: indexes[at]! }));
  const changed = indexed.filter(({ index }, at) => !isDeepStrictEqual(index, present[at]!.index));
  const operations = changed.map(({ _id, due: since, index }) => ({
    updateOne: { filter: { _id, due: since! }, update: { $set: { index } } },
  }));
  if (operations.length > 0) await partiesOf(connection).bulkWrite(operations, { ordered: false });
  return indexed;
}

/** What is due since another moment has come again meanwhile. */
function byMoment(due: readonly PartyDoc[]) {
  const moments = Map.groupBy(due, (each) => each.due!.getTime());
  return [...moments].map(([ms, docs]) => ({ _id: { $in: docs.map(({ _id }) => _id) }, due: new Date(ms) }));
}

interface ScoredCandidate extends Scored {
  readonly candidate: Candidate;
}

async function score(matching: Matching, { candidates, having: around }: Found): Promise<ScoredCandidate[]> {
  if (candidates.length === 0) return [];
  const { connection, country } = matching;
  const hashTerm = matching.hashes.term;
  const parties = [...new Map(candidates.flatMap(({ a, b }) => [a, b]).map((doc) => [doc._id, doc])).values()];
  const shown = await show(matching.cards, parties);
  const rows = new Map(parties.filter(({ _id }) => shown.has(_id)).map(({ _id }, row) => [_id, row]));
  const compared = parties.flatMap(({ _id, domain, customer }) =>
    rows.has(_id) ? { domain, customer, card: shown.get(_id)! } : [],
  );
  const pairs = candidates.flatMap((candidate) => {
    const [a, b] = [rows.get(candidate.a._id), rows.get(candidate.b._id)];
    return a === undefined || b === undefined ? [] : { candidate, pair: [a, b] as const };
  });
  const comparing = compareCards(compared, country);
  const texts = comparing.terms(pairs.map(({ pair }) => pair));
  const counts = await countsOf(connection, texts.map(hashTerm));
  const having = new Map(
    texts.map((text) => {
      const hash = hashTerm(text);
      return [text, Math.max(counts.get(hash) ?? 0, around.get(hash) ?? 0)];
    }),
  );
  const registry = await connection.collection<RegistryDoc>('registry').findOne({ _id: REGISTRY });
  const population = { customers: registry?.customers ?? 0, having };
  const scored: ScoredCandidate[] = [];
  for (const [index, { candidate, pair }] of pairs.entries()) {
    scored.push({ candidate, ...comparing.score(pair, population) });
    if (index % SLICE === SLICE - 1) await setImmediate();
  }
  return scored;
}

/** The cards of parties by key, one operation a domain; they are let go as soon as they are compared. */
async function show(cards: Cards, parties: readonly PartyDoc[]): Promise<Map<string, CardDoc>> {
  const byDomain = Map.groupBy(parties, ({ domain }) => domain);
  const shown = await Promise.all(
    [...byDomain].map(async ([domain, docs]) => {
      const found = await cards.show(
        domain,
        docs.map(({ party }) => party),
      );
      return [...found].map(([id, card]) => [`${domain}/${id}`, card] as const);
    }),
  );
  return new Map(shown.flat());
}

function matchDoc(
  { candidate: { a, b }, probability, prior, reasons }: ScoredCandidate,
  policy: Matching['policy'],
): MatchDoc {
  const parties = [a._id, b._id].sort() as [string, string];
  const links = probability >= policy.link && isCorroborated({ probability, prior, reasons });
  return {
    ...{ _id: parties.join(' '), parties, state: links ? 'LINKED' : 'OPEN', probability, prior },
    ...{ reasons: reasons.map((reason) => ({ ...reason })), at: new Date(), schemaVersion: SHAPE },
  };
}

/** Links who is alike enough and keeps the rest for stewards, in one transaction; what a steward has said stays. */
async function keep(connection: Connection, matches: readonly MatchDoc[]): Promise<void> {
  if (matches.length === 0) return;
  await inTurn(connection, async (session) => {
    const ids = matches.map(({ _id }) => _id);
    const known = await matchesOf(connection)
      .find({ _id: { $in: ids } }, { session, batchSize: 10_000 })
      .toArray();
    const said = new Set(known.flatMap(({ _id, state }) => (state === 'SAME' || state === 'DISTINCT' ? _id : [])));
    const keys = [...new Set(matches.flatMap(({ parties }) => parties))];
    const parties = await partiesOf(connection)
      .find({ _id: { $in: keys } }, { session, batchSize: 10_000 })
      .toArray();
    const customers = await customersById(
      connection,
      new Set(parties.flatMap(({ customer }) => customer ?? [])),
      session,
    );
    const draft = createDraft(parties, customers, new Date(), uuid);
    const kept = matches
      .toSorted((a, b) => b.probability - a.probability)
      .flatMap((match): MatchDoc[] => {
        const [one, other] = match.parties.map((key) => draft.parties.get(key)?.customer ?? null);
        if (said.has(match._id) || one == null || other == null) return [];
        const [a, b] = [survivorOf(draft, one), survivorOf(draft, other)];
        if (a === b) return match.state === 'LINKED' ? [match] : [];
        const conflict = conflictOf(draft.customers.get(a)!, draft.customers.get(b)!, ['SIMILARITY']);
        if (conflict === 'APART') return [];
        if (match.state === 'OPEN' || conflict !== null) return [{ ...match, state: 'OPEN' }];
        settle(draft, [a, b], ['SIMILARITY']);
        return [match];
      });
    await persist(connection, { parties, customers }, draft, session);
    if (kept.length > 0)
      await matchesOf(connection).bulkWrite(
        kept.map((doc) => ({ replaceOne: { filter: { _id: doc._id }, replacement: doc, upsert: true } })),
        { session, ordered: false },
      );
  });
}
