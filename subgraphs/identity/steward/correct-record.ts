import { isDeepStrictEqual } from 'node:util';
import { AskError } from '../../../platform/calling/ask.ts';
import type { AddressDoc } from '../../../platform/domain/card.ts';
import { inTransaction, isDuplicate } from '../../../platform/mongo.ts';
import type { ErrorCode } from '../../../platform/codes.ts';
import { clientError } from '../../../platform/errors.ts';
import { correctAsk } from '../../../platform/subgraph/sdl.ts';
import { PROFILE_NAMES, type ProfileField } from '../config.ts';
import { SHAPE } from '../model.ts';
import type { DecisionDoc } from './model.ts';
import { cardsOf } from '../profile/profile.ts';
import type { ShownCard } from '../profile/candidates.ts';
import { partyKey, partyOf } from '../rules.ts';
import type { RecordCorrectionInput } from '../schema.generated.ts';
import type { Context } from '../types.ts';
import { textOf } from '../profile/text.ts';
import { correctionOf, partsOf, type Correction } from './corrected.ts';
import { decideAs, signedBy, type Given, type Outcome } from './decide-as.ts';

interface Target {
  readonly party: string;
  readonly field: ProfileField;
  /** The decision that is taken back. */
  readonly undoes: string | null;
  /** The values that are named; those of a decision that is taken back are its own. */
  readonly asked?: Pick<Correction, 'from' | 'to'>;
}

function assertAddress({ address, field, to }: RecordCorrectionInput): void {
  if (!address) return;
  if (field !== PROFILE_NAMES.addresses)
    throw clientError(
      'BAD_USER_INPUT',
      `An address is for the field ${PROFILE_NAMES.addresses}; one for ${field} came.`,
    );
  if (to != null) throw clientError('BAD_USER_INPUT', 'An address stands instead of `to`; both came.');
}

/**
 * Writes a value into the record that a domain keeps. What is to be written is kept first, sealed, so that a call that was cut
 * off is done again by the same call; the domain's own write path decides, and nothing counts as decided before it has.
 */
export async function correctRecord(input: RecordCorrectionInput, given: Given, context: Context): Promise<Outcome> {
  const { record, from = null, to = null, address } = input;
  const field = fieldOf(input.field);
  const target = { party: partyKey(record.domain, record.id), field, undoes: null };
  assertAddress(input);
  demandScopes(record.domain, context);
  const asked = { from, to: address ? textOf(wholeAddress(address)) : to };
  return perform({ ...target, asked }, given, context, async () => {
    const shown = await cardsAround(target.party, context);
    if (shown === null) return 'UNKNOWN_RECORD';
    const { own, others } = shown;
    return correctionOf(own, others, { field, from, to, address: address ? wholeAddress(address) : null });
  });
}

/** Takes any decision back; of a correction, the record's domain gets the former value, unless it has another one by now. */
export async function undoOf(id: string, given: Given, context: Context): Promise<Outcome> {
  const decision = await decisionsOf(context).findOne({ _id: id });
  if (decision?.action !== 'CORRECT' || decision.correction!.pending)
    return decideAs({ action: 'UNDO', decision: id }, given, context);
  const { party, field } = decision.correction!;
  demandScopes(partyOf(party).domain, context);
  const target = { party, field, undoes: id };
  return perform(target, given, context, async () => {
    if (await isTakenBack(target, context)) return 'ALREADY_UNDONE';
    const { from, to, patch, former } = correctionIn(decision, context);
    const shown = await cardsAround(party, context);
    if (shown === null) return 'UNKNOWN_RECORD';
    if (!isDeepStrictEqual(plain(partsOf(shown.own.card, patch)), patch)) return 'VALUE_CHANGED';
    return { from: to, to: from, patch: former, former: patch };
  });
}

/** Whether a correction is undone. An undoing that was cut off is finished first, by whichever call comes next. */
async function isTakenBack(target: Target, context: Context): Promise<boolean> {
  const decisions = decisionsOf(context);
  const { undoneBy } = (await decisions.findOne({ _id: target.undoes! }))!;
  const other = undoneBy === null ? null : await decisions.findOne({ _id: undoneBy });
  if (!other?.correction?.pending) return undoneBy !== null;
  return 'decision' in (await goOn(other, target, context));
}

type Refused = Extract<Outcome, { refused: unknown }>['refused'];

/** Makes the decision that this call is, or finishes the one that it was before. */
async function perform(
  target: Target,
  given: Given,
  context: Context,
  decide: () => Promise<Correction | Refused>,
): Promise<Outcome> {
  const signed = signedBy(given, context);
  const made = await decisionsOf(context).findOne({ key: signed.key });
  if (made) return goOn(made, target, context);
  const correction = await decide();
  if (typeof correction === 'string') return { refused: correction };
  const customer = (await context.load.party.load(target.party))!.customer!;
  const sealed = context.seal.seal(JSON.stringify(correction), signed.id);
  const doc: DecisionDoc = {
    ...{ _id: signed.id, action: target.undoes === null ? 'CORRECT' : 'UNDO', customers: [customer], by: signed.by },
    ...{ at: new Date(), reason: signed.reason, moves: [], added: [], removed: [], undoes: target.undoes },
    ...{ undoneBy: null, key: signed.key, schemaVersion: SHAPE },
    correction: { party: target.party, field: target.field, sealed, pending: true },
  };
  if (await keep(doc, context)) return write(doc, context);
  return perform(target, given, context, decide); // the same call has come twice at once, or another took the same back
}

/** Keeps what is to be written, and of an undoing that it undoes: of several at once the first one alone. */
async function keep(doc: DecisionDoc, context: Context): Promise<boolean> {
  const { connection } = context;
  const decisions = decisionsOf(context);
  try {
    return await inTransaction(connection, async (session) => {
      if (doc.undoes !== null) {
        const free = { _id: doc.undoes, undoneBy: null };
        const { matchedCount } = await decisions.updateOne(free, { $set: { undoneBy: doc._id } }, { session });
        if (matchedCount === 0) return false;
      }
      await decisions.insertOne(doc, { session });
      return true;
    });
  } catch (error) {
    if (isDuplicate(error)) return false;
    throw error;
  }
}

/** What became of the call before; one that was cut off is finished, unless the source has written another value since. */
async function goOn(made: DecisionDoc, target: Target, context: Context): Promise<Outcome> {
  if (!isSame(made, target, context)) return { refused: 'KEY_USED' };
  if (!made.correction!.pending) return { decision: made };
  const shown = await cardsAround(target.party, context);
  if (shown === null) return forget(made, 'UNKNOWN_RECORD', context);
  const { patch, former } = correctionIn(made, context);
  const stands = plain(partsOf(shown.own.card, patch));
  if (![patch, former].some((parts) => isDeepStrictEqual(stands, parts))) return forget(made, 'VALUE_CHANGED', context);
  return write(made, context);
}

function isSame(made: DecisionDoc, { party, field, undoes, asked }: Target, context: Context): boolean {
  if (made.correction?.party !== party || made.correction.field !== field || made.undoes !== undoes) return false;
  const { from, to } = correctionIn(made, context);
  return asked === undefined || (asked.from === from && asked.to === to);
}

const correctionIn = ({ _id, correction }: DecisionDoc, { seal }: Context): Correction =>
  JSON.parse(seal.open(correction!.sealed, _id)) as Correction;

/** Nothing is left of what has not been written, and what it was to undo can be undone by another. */
async function forget({ _id, undoes }: DecisionDoc, refused: Refused, context: Context): Promise<Outcome> {
  const decisions = decisionsOf(context);
  await inTransaction(context.connection, async (session) => {
    const { deletedCount } = await decisions.deleteOne({ _id, 'correction.pending': true }, { session });
    if (deletedCount > 0 && undoes !== null)
      await decisions.updateOne({ _id: undoes, undoneBy: _id }, { $set: { undoneBy: null } }, { session });
  });
  return { refused };
}

interface Written {
  readonly party: { readonly outcome: { readonly status: string } };
}

/** Has the domain write it; what the domain refuses leaves nothing behind, and what it has not answered stays to be done. */
async function write(doc: DecisionDoc, context: Context): Promise<Outcome> {
  const { domain, id } = partyOf(doc.correction!.party);
  const { patch } = correctionIn(doc, context);
  const by = { ...context.caller, scopes: new Set([`${domain}:write`]) };
  const refuse = (refused: Refused) => forget(doc, refused, context);
  try {
    const written = (await context.ask(correctAsk(domain), { id, card: patch }, by)) as Written;
    if (['REJECTED', 'STALE'].includes(written.party.outcome.status)) return await refuse('VALUE_REFUSED');
  } catch (error) {
    if (!(error instanceof AskError)) throw error;
    if (error.codes.includes('UNKNOWN_OPERATION' satisfies ErrorCode)) return refuse('NOT_CORRECTABLE');
    if (error.codes.includes('BAD_USER_INPUT' satisfies ErrorCode)) return refuse('VALUE_REFUSED');
    throw isDown(domain);
  }
  const decisions = decisionsOf(context);
  if (doc.undoes !== null) await decisions.updateOne({ _id: doc.undoes }, { $set: { undoneBy: doc._id } });
  await decisions.updateOne({ _id: doc._id }, { $set: { 'correction.pending': false } });
  context.changes.ring('customer', doc.customers);
  return { decision: { ...doc, correction: { ...doc.correction!, pending: false } } };
}

/** The record's card, and those of the same customer that the caller may read; null where the record is no customer's. */
async function cardsAround(key: string, { load, shown }: Context) {
  const party = await load.party.load(key);
  if (party?.customer == null) return null;
  const { parties } = (await load.customer.load(party.customer))!;
  const own = await shown.clear(key).load(key); // an earlier correction of the same operation may have changed it
  if ('reason' in own) throw isDown(own.domain);
  if ('removed' in own) return null;
  const others = await Promise.all(parties.filter((each) => each !== key).map((each) => shown.load(each)));
  return { own: { ...own, card: plain(own.card) } satisfies ShownCard, others: cardsOf(others) };
}

const decisionsOf = ({ connection }: Context) => connection.collection<DecisionDoc>('decisions');

const fieldOf = (name: string): ProfileField =>
  (Object.keys(PROFILE_NAMES) as ProfileField[]).find((field) => PROFILE_NAMES[field] === name)!;

/** What was asked within one process may carry more than JSON does. */
const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

const wholeAddress = ({ lines, city, postalCode, region, country }: NonNullable<RecordCorrectionInput['address']>) =>
  ({
    lines: lines ?? [],
    city: city ?? null,
    postalCode: postalCode ?? null,
    region: region ?? null,
    country: country ?? null,
  }) satisfies AddressDoc;

/** Writes cards by `correctRecord`, with who, when and why, and nothing else in any domain. */
const CORRECT_SCOPE = 'identity:correct';

function demandScopes(domain: string, { caller: { scopes } }: Context): void {
  const [reads, writes] = [`${domain}:read`, `${domain}:write`];
  const lacking = [
    ...(scopes.has(reads) ? [] : [reads]),
    ...(scopes.has(CORRECT_SCOPE) || scopes.has(writes) ? [] : [`${CORRECT_SCOPE} or ${writes}`]),
  ];
  if (lacking.length > 0)
    throw clientError('FORBIDDEN', `Correcting a record of ${domain} demands ${lacking.join(' and ')}.`);
}

const isDown = (domain: string) =>
  clientError(
    'SUBGRAPH_UNAVAILABLE',
    `A record is corrected while its domain answers; ${domain} does not. Call again.`,
  );
