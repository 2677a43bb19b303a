import { createHash } from 'node:crypto';
import { v7 as uuid } from 'uuid';
import { serviceCaller, type Ask } from '../../../platform/calling/ask.ts';
import { createCheck, MAX_SKEW_MS } from '../../../platform/domain/check.ts';
import { clientError } from '../../../platform/errors.ts';
import { inTransaction } from '../../../platform/mongo.ts';
import type { ActionDoc, OutcomeDoc } from '../model.ts';
import type { ActionInput, ActionRefusal, OutcomeInput } from '../schema.generated.ts';
import type { Context } from '../types.ts';
import { proposalOf, type Proposal } from './proposal.ts';
import { count } from './results.ts';

/** What was recorded, or why nothing was. */
export type Recorded =
  | { readonly action: ActionDoc; readonly refused?: undefined }
  | { readonly action?: undefined; readonly refused: ActionRefusal };

const DAY_MS = 86_400_000;
const GOOD_FOR_DAYS = 30;
const MOST_OUTCOMES = 20;
const CALLER = serviceCaller('insights', ['identity:read']);

const hashed = (...parts: unknown[]): string => createHash('sha256').update(JSON.stringify(parts)).digest('base64url');

function keyOf(idempotencyKey: string, { caller }: Context): string {
  if (idempotencyKey.length < 8 || idempotencyKey.length > 500)
    throw clientError('BAD_USER_INPUT', `An idempotency key has 8 to 500 characters; ${idempotencyKey.length} came.`);
  return hashed(caller.subject, idempotencyKey);
}

function past(name: string, given: Date | null | undefined, now: Date): Date {
  const check = createCheck(now);
  const at = check.past(name, given ?? null) ?? now;
  if (check.errors[0]) throw clientError('BAD_USER_INPUT', check.errors[0].message);
  return at;
}

/** What follows from something comes after it, but for the clock skew of sources. */
function notBefore(name: string, at: Date, what: string, earliest: Date | undefined): void {
  if (earliest && at.getTime() < earliest.getTime() - MAX_SKEW_MS)
    throw clientError(
      'BAD_USER_INPUT',
      `${name} is not before ${what}, ${earliest.toISOString()}; ${at.toISOString()} came.`,
    );
}

/** Records an action once; a second call with its key answers what was recorded then. */
export async function recordAction(input: ActionInput, context: Context): Promise<Recorded> {
  const { connection, now } = context;
  const { idempotencyKey, ...given } = input;
  const key = keyOf(idempotencyKey, context);
  const content = hashed(given.proposal, given.customer, given.kind, given.channel, given.doneAt);
  const actions = connection.collection<ActionDoc>('actions');
  const known = await actions.findOne({ key });
  if (known) return known.content === content ? { action: known } : { refused: 'KEY_USED' };
  const doneAt = past('doneAt', given.doneAt, now);
  const cause = await causeOf(input, context);
  if (typeof cause === 'string') return { refused: cause };
  notBefore('doneAt', doneAt, 'the proposal was made', cause.prediction?.predictedAt);
  const action: ActionDoc = {
    _id: uuid(),
    ...{ key, content, doneAt, ...cause },
    channel: given.channel ?? cause.channel,
    month: now.toISOString().slice(0, 7),
    outcomes: [],
    schemaVersion: 1,
  };
  const stored = await actions.findOneAndUpdate(
    { key },
    { $setOnInsert: action },
    { upsert: true, returnDocument: 'after' },
  );
  return stored!.content === content ? { action: stored! } : { refused: 'KEY_USED' };
}

type Cause = Pick<ActionDoc, 'customer' | 'kind' | 'channel' | 'experiment' | 'group' | 'prediction'>;

async function causeOf({ proposal, customer, kind }: ActionInput, context: Context): Promise<Cause | ActionRefusal> {
  if (proposal != null) return proposed(proposalOf(proposal, context.cursors), { customer, kind }, context.now);
  if (customer == null || kind == null) {
    const came =
      customer == null && kind == null ? 'none of them' : `the ${customer == null ? 'kind' : 'customer'} alone`;
    throw clientError('BAD_USER_INPUT', `An action has a proposal, or a customer and a kind; ${came} came.`);
  }
  const found = await customerOf(customer, context.ask);
  if (found === undefined) return 'UNVERIFIABLE';
  if (found === null) return 'UNKNOWN_CUSTOMER';
  return { customer: found, kind, channel: null, experiment: null, group: null, prediction: null };
}

function proposed(
  proposal: Proposal,
  { customer, kind }: Pick<ActionInput, 'customer' | 'kind'>,
  now: Date,
): Proposal | 'PROPOSAL_EXPIRED' {
  const other = [
    ...(customer != null && customer !== proposal.customer ? ['customer'] : []),
    ...(kind != null && kind !== proposal.kind ? ['kind'] : []),
  ];
  if (other.length > 0)
    throw clientError(
      'BAD_USER_INPUT',
      `Beside a proposal, customer and kind are left out or those of the proposal; another ${other.join(' and ')} came.`,
    );
  const age = now.getTime() - proposal.prediction.predictedAt.getTime();
  return age > GOOD_FOR_DAYS * DAY_MS ? 'PROPOSAL_EXPIRED' : proposal;
}

/** The customer's present id; null for an unknown one, undefined where identity cannot be asked. */
async function customerOf(id: string, ask: Ask): Promise<string | null | undefined> {
  try {
    const { customers } = (await ask('InsightsKnownCustomers', { ids: [id] }, CALLER)) as {
      readonly customers: readonly ({ readonly id: string } | null)[];
    };
    return customers[0]?.id ?? null;
  } catch {
    return undefined;
  }
}

/** Records an outcome of an action once, and counts it in the same transaction. */
export async function recordOutcome(input: OutcomeInput, context: Context): Promise<Recorded> {
  const { connection, now, ledger } = context;
  const key = keyOf(input.idempotencyKey, context);
  const outcome = { key, ...outcomeOf(input, now) };
  const actions = connection.collection<ActionDoc>('actions');
  const recorded = await inTransaction(connection, async (session): Promise<Recorded> => {
    const before = await actions.findOne({ _id: input.action }, { session });
    if (!before) return { refused: 'UNKNOWN_ACTION' };
    const known = before.outcomes.find((each) => each.key === key);
    if (known) return same(known, outcome, input) ? { action: before } : { refused: 'KEY_USED' };
    notBefore('occurredAt', outcome.occurredAt, 'the action was done', before.doneAt);
    if (!fits(before, outcome)) return { refused: 'OUTCOME_REFUSED' };
    const after = { ...before, outcomes: [...before.outcomes, outcome] };
    await actions.updateOne({ _id: before._id }, { $set: { outcomes: after.outcomes } }, { session });
    await count(connection, before, after, session);
    return { action: after };
  });
  ledger.results.forget();
  return recorded;
}

function outcomeOf({ succeeded, value, occurredAt }: OutcomeInput, now: Date): Omit<OutcomeDoc, 'key'> {
  const check = createCheck(now);
  const money = check.money('value', value, null);
  if (check.errors[0]) throw clientError('BAD_USER_INPUT', check.errors[0].message);
  return { succeeded, value: money, occurredAt: past('occurredAt', occurredAt, now) };
}

/** Without an instant of its own a repeated call has another one. */
const same = (known: OutcomeDoc, given: OutcomeDoc, { occurredAt }: OutcomeInput): boolean =>
  known.succeeded === given.succeeded &&
  known.value?.amountMinor === given.value?.amountMinor &&
  known.value?.currency === given.value?.currency &&
  (occurredAt == null || known.occurredAt.getTime() === given.occurredAt.getTime());

const fits = ({ outcomes }: ActionDoc, { value }: OutcomeDoc): boolean =>
  outcomes.length < MOST_OUTCOMES &&
  outcomes.every((each) => !each.value || !value || each.value.currency === value.currency);
