import { normalPhone } from '../../platform/domain/phone.ts';
import { clientError } from '../../platform/errors.ts';
import { normalExternalId, normalMail, partyKey, type IdentifierKind } from './rules.ts';
import type { IdentifierInput } from './schema.generated.ts';
import type { Context } from './types.ts';

/** The living customer that an identifier leads to, null where there is none. The value is neither stored nor logged. */
export async function customerBy(input: IdentifierInput, context: Context): Promise<{ id: string } | null> {
  const { load } = context;
  demand(input, 'system', input.type === 'EXTERNAL_ID');
  demand(input, 'domain', input.type === 'PARTY');
  const id =
    input.type === 'PARTY'
      ? ((await load.party.load(partyKey(input.domain!, input.value)))?.customer ?? null)
      : await byHash(input.type, normalized(input, context.country), context);
  return id === null ? null : { id };
}

function normalized({ type, value, system }: IdentifierInput, country: string | null): string | null {
  if (type === 'MAIL') return normalMail(value);
  return type === 'PHONE' ? normalPhone(value, country) : normalExternalId(system!, value);
}

async function byHash(kind: IdentifierKind, value: string | null, { load, hash }: Context): Promise<string | null> {
  return value === null ? null : load.customerByHash.load(hash({ kind, value }));
}

function demand(input: IdentifierInput, field: 'system' | 'domain', needed: boolean): void {
  if ((input[field] != null) === needed) return;
  const of = field === 'system' ? 'EXTERNAL_ID' : 'PARTY';
  throw clientError('BAD_USER_INPUT', `\`${field}\` is given with type ${of} and no other; type is ${input.type}.`);
}
