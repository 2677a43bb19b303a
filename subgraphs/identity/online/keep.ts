import { v7 as uuid } from 'uuid';
import type { Connection, Session } from '../../../platform/mongo.ts';
import { conflictOf } from '../claims.ts';
import type { IdentityPolicy } from '../config.ts';
import { createDraft, settle, survivorOf, type Draft } from '../draft.ts';
import { SHAPE } from '../model.ts';
import type { MatchDoc } from './model.ts';
import { matchesOf } from '../steward/supersede.ts';
import { customersById, inTurn, partiesOf, persist } from '../writes.ts';
import type { ScoredCandidate } from './match.ts';
import { isCorroborated } from './scorer.ts';

type Policy = IdentityPolicy['matching'];

/** Documents are slim: what is read comes in one piece. */
const WHOLE = 10_000;

/**
 * Links who is alike enough and keeps the rest for stewards, in one transaction; what a steward has said stays. A review of
 * two who are no longer alike is closed.
 */
export async function keepMatches(
  connection: Connection,
  scored: readonly ScoredCandidate[],
  policy: Policy,
  linked: (parties: readonly string[]) => void,
): Promise<void> {
  const matches = scored
    .filter(({ probability }) => probability >= policy.review)
    .map((each) => matchDoc(each, policy));
  const unlike = scored.filter(({ probability, candidate }) => probability < policy.review && candidate.review);
  if (matches.length === 0 && unlike.length === 0) return;
  const kept = await inTurn(connection, async (session) => {
    await closeUnlike(connection, unlike, session);
    return keep(connection, matches, session);
  });
  const parties = kept.flatMap(({ state, parties }) => (state === 'LINKED' ? parties : []));
  if (parties.length > 0) linked(parties);
}

/** A pair by the keys of both. */
export const pairId = (a: string, b: string): string => [a, b].sort().join(' ');

function matchDoc(scored: ScoredCandidate, policy: Policy): MatchDoc {
  const {
    candidate: { a, b },
    parameters,
    probability,
    prior,
    reasons,
  } = scored;
  const parties = [a._id, b._id].sort() as [string, string];
  const links = probability >= policy.link && isCorroborated({ probability, prior, reasons });
  return {
    ...{ _id: pairId(...parties), parties, state: links ? 'LINKED' : 'OPEN', probability, prior, parameters },
    ...{ reasons: reasons.map((reason) => ({ ...reason })), at: new Date(), schemaVersion: SHAPE },
  };
}

async function closeUnlike(connection: Connection, unlike: readonly ScoredCandidate[], session: Session) {
  if (unlike.length === 0) return;
  const ids = unlike.map(({ candidate: { a, b } }) => pairId(a._id, b._id));
  const closed = { state: 'SUPERSEDED', superseded: 'UNLIKE' } as const;
  await matchesOf(connection).updateMany({ _id: { $in: ids }, state: 'OPEN' }, { $set: closed }, { session });
}

async function keep(connection: Connection, matches: readonly MatchDoc[], session: Session): Promise<MatchDoc[]> {
  if (matches.length === 0) return [];
  const ids = matches.map(({ _id }) => _id);
  const reading = { session, batchSize: WHOLE };
  const known = await matchesOf(connection)
    .find({ _id: { $in: ids } }, reading)
    .toArray();
  const said = new Set(known.flatMap(({ _id, state }) => (state === 'SAME' || state === 'DISTINCT' ? _id : [])));
  const keys = [...new Set(matches.flatMap(({ parties }) => parties))];
  const parties = await partiesOf(connection)
    .find({ _id: { $in: keys } }, reading)
    .toArray();
  const homes = new Set(parties.flatMap(({ customer }) => customer ?? []));
  const customers = await customersById(connection, homes, session);
  const draft = createDraft(parties, customers, new Date(), uuid);
  const likeliest = matches.toSorted((a, b) => b.probability - a.probability);
  const kept = likeliest.filter(({ _id }) => !said.has(_id)).flatMap((match) => decideMatch(draft, match));
  const operations = kept.map((doc) => ({
    replaceOne: { filter: { _id: doc._id }, replacement: doc, upsert: true },
  }));
  if (operations.length > 0) await matchesOf(connection).bulkWrite(operations, { session, ordered: false });
  await persist(connection, { parties, customers, holders: new Map() }, draft, session);
  return kept;
}

/** Links the two, or leaves them to a steward where something tells their customers apart; nothing where that is settled. */
function decideMatch(draft: Draft, match: MatchDoc): MatchDoc[] {
  const [one, other] = match.parties.map((key) => draft.parties.get(key)?.customer ?? null);
  if (one == null || other == null) return [];
  const [a, b] = [survivorOf(draft, one), survivorOf(draft, other)];
  if (a === b) return match.state === 'LINKED' ? [match] : [];
  const conflict = conflictOf(draft.customers.get(a)!, draft.customers.get(b)!, ['SIMILARITY']);
  if (conflict === 'APART') return [];
  if (match.state === 'OPEN' || conflict !== null) return [{ ...match, state: 'OPEN' }];
  settle(draft, [a, b], ['SIMILARITY']);
  return [match];
}
