import { v7 as uuid } from 'uuid';
import type { Caller } from '../../platform/access/caller.ts';
import { clientError } from '../../platform/errors.ts';
import type { ConsentInput, PreferenceInput } from './schema.generated.ts';
import type { Context } from './types.ts';
import { customerLinks } from './writes.ts';

/** The customer who is the caller; refuses a caller who is none, whatever scopes it has. */
export function selfOf({ person }: Caller): string {
  if (person === undefined)
    throw clientError('FORBIDDEN', 'Preferences are those of the person whom a token names; this one names none.');
  return person;
}

/** The entry that a person's preference makes; a key is the person's own, so that it meets nobody else's. */
export function preferenceEntry(person: string, input: PreferenceInput): ConsentInput {
  const key = input.idempotencyKey ?? uuid();
  if (!/^\S{1,60}$/u.test(key))
    throw clientError('BAD_USER_INPUT', 'An idempotencyKey has up to 60 characters, none of them a blank.');
  return {
    id: `self:${person}/${key}`,
    customer: person,
    purpose: input.purpose,
    channel: input.channel,
    status: input.granted ? 'GRANTED' : 'REVOKED',
    source: 'preference centre',
  };
}

const MOST_MINUTES = 1_440;

/** A person's own token, for a customer that there is. */
export async function preferenceToken(customer: string, minutes: number, { ask, personToken }: Context) {
  if (minutes < 1 || minutes > MOST_MINUTES)
    throw clientError(
      'BAD_USER_INPUT',
      `A preference token is valid for 1 to ${MOST_MINUTES} minutes; ${minutes} came.`,
    );
  const links = await customerLinks([customer], ask);
  if (!links)
    throw clientError('CONSENT_UNAVAILABLE', 'A customer is one that identity knows; identity could not be asked.');
  if (!links[0]) throw clientError('BAD_USER_INPUT', 'A preference token is for a customer that there is.');
  const expiresAt = new Date(Math.floor(Date.now() / 1_000) * 1_000 + minutes * 60_000);
  return { token: await personToken(customer, minutes * 60), expiresAt };
}
