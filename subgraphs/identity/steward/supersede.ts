import type { Connection, Session } from '../../../platform/mongo.ts';
import { APART } from '../claims.ts';
import type { Draft } from '../draft.ts';
import type { PartyDoc } from '../model.ts';
import type { MatchDoc } from '../online/model.ts';
import type { DecisionDoc } from './model.ts';

/** Pairs of parties that were compared. */
export const matchesOf = (connection: Connection) => connection.collection<MatchDoc>('matches');

type Standing = Pick<PartyDoc, '_id' | 'customer' | 'claims'>;

const STANDING = { customer: 1, claims: 1 };
const WHOLE = 100_000;

/**
 * Closes the reviews of parties that became one customer by another way, were told apart, or are gone, and opens those again
 * for which that is no longer so. Called in the transaction that changed the parties, after it wrote them.
 */
export async function settleReviews(
  connection: Connection,
  before: readonly PartyDoc[],
  draft: Draft,
  session: Session,
): Promise<void> {
  const keys = [...draft.moved.keys(), ...changedSince(before, draft)];
  if (keys.length === 0) return;
  const matches = await matchesOf(connection)
    .find({ parties: { $in: keys }, state: { $in: ['OPEN', 'SUPERSEDED'] } }, { session, batchSize: WHOLE })
    .toArray();
  if (matches.length === 0) return;
  const named = [...new Set(matches.flatMap(({ parties }) => parties))];
  const found = await connection
    .collection<PartyDoc>('parties')
    .find({ _id: { $in: named } }, { session, projection: STANDING, batchSize: WHOLE })
    .toArray();
  const standing = new Map<string, Standing>(found.map((doc) => [doc._id, doc]));
  const operations = matches.flatMap(({ _id, parties, superseded = null }) => {
    const why = superseded === 'UNLIKE' ? superseded : settledBy(...pairOf(parties, standing));
    const state = why === null ? 'OPEN' : 'SUPERSEDED';
    const update = { $set: { state, superseded: why } } as const;
    return why === superseded ? [] : [{ updateOne: { filter: { _id }, update } }];
  });
  if (operations.length > 0) await matchesOf(connection).bulkWrite(operations, { session, ordered: false });
}

/** The review is answered by a decision. */
export async function answerReview(
  connection: Connection,
  review: string,
  { _id, action }: Pick<DecisionDoc, '_id' | 'action'>,
  session: Session,
): Promise<void> {
  const answer = { state: action === 'MERGE' ? 'SAME' : 'DISTINCT', superseded: null, decision: _id } as const;
  await matchesOf(connection).updateOne({ _id: review }, { $set: answer }, { session });
}

/** What a decision answered waits again, now that it is taken back. */
export async function reopenReviews(
  connection: Connection,
  { _id, moves, added }: Pick<DecisionDoc, '_id' | 'moves' | 'added'>,
  session: Session,
): Promise<void> {
  const parties = [...new Set([...moves.map(({ party }) => party), ...added.flat()])];
  if (parties.length === 0) return;
  await matchesOf(connection).updateMany(
    { parties: { $in: parties }, decision: _id },
    { $set: { state: 'OPEN' }, $unset: { decision: '' } },
    { session },
  );
}

/** Why nobody has to be asked about two parties; null where somebody has. */
export function settledBy(a: Standing | undefined, b: Standing | undefined): MatchDoc['superseded'] {
  if (a?.customer == null || b?.customer == null) return 'REMOVED';
  if (a.customer === b.customer) return 'MERGED';
  return apartFrom(a).includes(b._id) ? 'DISTINCT' : null;
}

const pairOf = ([a, b]: MatchDoc['parties'], known: ReadonlyMap<string, Standing>) =>
  [known.get(a), known.get(b)] as const;

const apartFrom = ({ claims }: Pick<PartyDoc, 'claims'>): string[] =>
  (claims ?? []).flatMap(({ rule, value }) => (rule === APART ? value : []));

/** Parties whose customer is another one, or of whom a steward said something else. */
function changedSince(before: readonly PartyDoc[], draft: Draft): string[] {
  return before.flatMap((was) => {
    const is = draft.parties.get(was._id);
    if (!is || is === was) return [];
    const same = is.customer === was.customer && apartFrom(is).sort().join() === apartFrom(was).sort().join();
    return same ? [] : was._id;
  });
}
