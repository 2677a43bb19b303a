import { createHash } from 'node:crypto';
import { v7 as uuid } from 'uuid';
import type { Connection, Session } from '../../../platform/mongo.ts';
import { createDraft, survivorOf, type Draft } from '../draft.ts';
import { partiesHolding, readHolders } from '../identifiers.ts';
import { SHAPE, type CustomerDoc, type PartyDoc } from '../model.ts';
import type { DecisionDoc } from './model.ts';
import type { SpreadLimits } from '../rules.ts';
import { answerReview, reopenReviews } from './supersede.ts';
import { customersById, inTurn, partiesOf, persist, type Before } from '../writes.ts';
import {
  declareDistinct,
  mergeCustomers,
  splitCustomer,
  undo,
  type Action,
  type Decided,
  type Effect,
  type Refusal as Refused,
} from './decisions.ts';

/** What a steward asks for. */
export type Wish =
  | {
      readonly action: 'MERGE' | 'DISTINCT';
      readonly customers: readonly string[];
      /** The review that is answered so. */
      readonly review?: string;
    }
  | { readonly action: 'SPLIT'; readonly customers: readonly [string]; readonly parties: readonly string[] }
  | { readonly action: 'UNDO'; readonly decision: string };

/** Who asks, and under which key the same call is the same decision. */
export interface Signed {
  readonly id: string;
  readonly by: string;
  readonly reason: string | null;
  readonly key: string;
}

export type Refusal = Refused | 'UNKNOWN_DECISION' | 'ALREADY_UNDONE' | 'KEY_USED';

/** Why nothing was decided, and which of what was named made it so. */
export interface Refusing {
  readonly refused: Refusal;
  readonly came: readonly string[];
}

const refuse = (refused: Refusal, came: readonly string[] = []): Refusing => ({ refused, came });

/** Documents are slim: what is read comes in one piece. */
const WHOLE = 100_000;

const decisionsOf = (connection: Connection) => connection.collection<DecisionDoc>('decisions');

/** Makes a decision in one transaction with all that it changes; the same key again answers what was decided then. */
export async function commitDecision(
  connection: Connection,
  wish: Wish,
  signed: Signed,
  limits: SpreadLimits,
): Promise<DecisionDoc | Refusing> {
  return inTurn(connection, async (session) => {
    const made = await decisionsOf(connection).findOne({ key: signed.key }, { session });
    if (made) return isSameCall(made, wish) ? made : refuse('KEY_USED');
    const undone =
      wish.action === 'UNDO' ? await decisionsOf(connection).findOne({ _id: wish.decision }, { session }) : null;
    if (wish.action === 'UNDO' && (undone === null || !isUndoable(undone)))
      return refuse('UNKNOWN_DECISION', [wish.decision]);
    if (undone?.undoneBy != null) return refuse('ALREADY_UNDONE');
    const about = undone?.customers ?? ('customers' in wish ? wish.customers : []);
    const before = await readAround(connection, about, partiesIn(undone), session);
    const draft = createDraft(before.parties, before.customers, new Date(), uuid, limits);
    const decided = decideWish(draft, wish, undone);
    if (typeof decided === 'string') return refuse(decided, cameOf(decided, wish, draft));
    if (undone) await reopenReviews(connection, undone, session);
    await persist(connection, before, draft, session);
    const doc = decisionDoc(wish, signed, decided, [...about], draft);
    if ('review' in wish) await answerReview(connection, wish.review!, doc, session);
    await decisionsOf(connection).insertOne(doc, { session });
    if (undone)
      await decisionsOf(connection).updateOne({ _id: undone._id }, { $set: { undoneBy: doc._id } }, { session });
    return doc;
  });
}

/** Customers and parties in whatever order; of a review its id alone, since the customers of its parties are others once it is answered. */
function callOf(wish: Wish): string {
  const named =
    wish.action === 'UNDO'
      ? [wish.decision]
      : 'review' in wish
        ? [wish.review]
        : [...wish.customers.toSorted(), '', ...('parties' in wish ? wish.parties.toSorted() : [])];
  return createHash('sha256')
    .update(JSON.stringify([wish.action, ...named]))
    .digest('base64url');
}

const isSameCall = ({ action, call }: DecisionDoc, wish: Wish): boolean =>
  action === wish.action && (call === undefined || call === callOf(wish));

/** Which of the ids or parties that were named are none. */
function cameOf(refused: Refusal, wish: Wish, draft: Draft): string[] {
  if (wish.action === 'UNDO') return [];
  if (refused === 'UNKNOWN_CUSTOMER') return wish.customers.filter((id) => !draft.customers.has(id));
  if (refused !== 'UNKNOWN_PARTY' || wish.action !== 'SPLIT') return [];
  const { parties } = draft.customers.get(survivorOf(draft, wish.customers[0]))!;
  return wish.parties.filter((key) => !parties.includes(key));
}

const isUndoable = ({ action }: DecisionDoc): boolean => action !== 'UNDO' && action !== 'CORRECT';

function decideWish(draft: Draft, wish: Wish, undone: DecisionDoc | null): Decided {
  if (wish.action === 'UNDO') return undo(draft, undone!.action as Action, undone!);
  if (wish.action === 'SPLIT') return splitCustomer(draft, wish.customers[0], wish.parties);
  return wish.action === 'MERGE' ? mergeCustomers(draft, wish.customers) : declareDistinct(draft, wish.customers);
}

function decisionDoc(
  wish: Wish,
  { id, by, reason, key }: Signed,
  effect: Effect,
  about: string[],
  draft: Draft,
): DecisionDoc {
  const customers = new Set([...about, ...about.map((each) => survivorOf(draft, each))]);
  for (const { from, to } of effect.moves) customers.add(from).add(to);
  return {
    ...{ _id: id, action: wish.action, customers: [...customers].sort(), by, at: draft.now, reason, ...effect },
    ...{
      undoes: wish.action === 'UNDO' ? wish.decision : null,
      undoneBy: null,
      key,
      call: callOf(wish),
      schemaVersion: SHAPE,
    },
  };
}

const partiesIn = (decision: DecisionDoc | null): string[] =>
  decision === null
    ? []
    : [...decision.moves.map(({ party }) => party), ...decision.added.flat(), ...decision.removed.flat()];

/**
 * All that a decision can touch: the customers, behind tombstones too, the ids that lead to them, their parties, who holds
 * the same identifiers, and the customers of those with theirs.
 */
async function readAround(
  connection: Connection,
  ids: readonly string[],
  keys: readonly string[],
  session: Session,
): Promise<Before> {
  const customers = new Map<string, CustomerDoc>();
  const parties = new Map<string, PartyDoc>();
  const readParties = async (filter: object) => {
    for (const doc of await partiesOf(connection).find(filter, { session, batchSize: WHOLE }).toArray())
      parties.set(doc._id, doc);
  };
  const unread = (wanted: readonly string[]) => wanted.filter((id) => !customers.has(id));
  const readCustomers = async (wanted: readonly string[]) => {
    for (let missing = new Set(unread(wanted)); missing.size > 0;) {
      for (const doc of await customersById(connection, missing, session)) customers.set(doc._id, doc);
      const next = [...missing].flatMap((id) => {
        const doc = customers.get(id);
        return doc ? [...(doc.mergedInto === null ? [] : [doc.mergedInto]), ...doc.absorbed] : [];
      });
      missing = new Set(unread(next));
    }
  };
  const readMembers = async () => {
    const members = [...customers.values()].flatMap((doc) => doc.parties).filter((key) => !parties.has(key));
    if (members.length > 0) await readParties({ _id: { $in: members } });
  };
  const homes = () => [...parties.values()].flatMap(({ customer, former }) => customer ?? former ?? []);
  await readCustomers(ids);
  if (keys.length > 0) await readParties({ _id: { $in: [...new Set(keys)] } });
  await readCustomers(homes());
  await readMembers();
  const hashes = [...new Set([...parties.values()].flatMap((doc) => [...doc.hashes, ...doc.spread]))];
  const holders = await readHolders(connection, hashes, session);
  const holding = partiesHolding(holders);
  if (holding.length > 0) await readParties({ _id: { $in: holding } });
  await readCustomers(homes());
  await readMembers();
  return { parties: [...parties.values()], customers: [...customers.values()], holders };
}
