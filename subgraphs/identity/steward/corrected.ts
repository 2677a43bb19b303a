import { isDeepStrictEqual } from 'node:util';
import type { AddressDoc, CardDoc } from '../../../platform/domain/card.ts';
import { isDay } from '../../../platform/subgraph/scalars.ts';
import type { ProfileField } from '../config.ts';
import type { CorrectionDoc } from './model.ts';
import { candidatesOf, type PersonName, type ShownCard } from '../profile/candidates.ts';
import { textOf } from '../profile/text.ts';
import { partyOf } from '../rules.ts';
import type { Context } from '../types.ts';

/** Parts of a card as a domain takes them: null clears, a list replaces the whole list. */
export type CardPatch = Partial<Omit<CardDoc, 'verified' | 'externalIds'>>;

/** A value as it stood and as it is to stand, in words and in parts of the card. */
export interface Correction {
  readonly from: string | null;
  readonly to: string | null;
  readonly patch: CardPatch;
  /** The same parts as they were. */
  readonly former: CardPatch;
}

/** What a steward wants to stand in a field. */
export interface Wanted {
  readonly field: ProfileField;
  readonly from: string | null;
  readonly to: string | null;
  readonly address: AddressDoc | null;
}

export type Unfit = 'VALUE_CHANGED' | 'VALUE_REFUSED' | 'NOTHING_TO_DO';

const PARTS: Readonly<Record<ProfileField, readonly (keyof CardPatch)[]>> = {
  name: ['givenName', 'familyName', 'fullName'],
  mails: ['mails'],
  phones: ['phones'],
  addresses: ['addresses'],
  birthDate: ['birthDate'],
  organization: ['organizationName'],
  language: ['language'],
};

/** What to write into a card. `others`: cards of the same customer, whose names and addresses are taken over in parts. */
export function correctionOf(own: ShownCard, others: readonly ShownCard[], wanted: Wanted): Correction | Unfit {
  const { field, from } = wanted;
  const now = new Date();
  const values = candidatesOf[field](own, null, now).map(({ value }) => value as unknown);
  const offers = others.flatMap((card) => candidatesOf[field](card, null, now).map(({ value }) => value as unknown));
  const to = wanted.address ? textOf(wanted.address) : wanted.to;
  if (from === to) return 'NOTHING_TO_DO';
  if (to?.trim() === '') return 'VALUE_REFUSED';
  const isList = Array.isArray(own.card[PARTS[field][0]!]);
  if (from === null ? !isList && values.length > 0 : !values.some((value) => textOf(value) === from))
    return 'VALUE_CHANGED';
  if (field === 'birthDate' && to !== null && !isDay(to)) return 'VALUE_REFUSED';
  const value = wanted.address ?? (to === null ? null : (offers.find((offer) => textOf(offer) === to) ?? to));
  if (field === 'addresses' && typeof value === 'string') return 'VALUE_REFUSED';
  const patch = isList ? listPatch(own.card, field, from, value) : singlePatch(field, value);
  const former = partsOf(own.card, patch);
  return isDeepStrictEqual(former, patch) ? 'NOTHING_TO_DO' : { from, to, patch, former };
}

function listPatch(card: CardDoc, field: ProfileField, from: string | null, value: unknown): CardPatch {
  const key = PARTS[field][0]!;
  const values = card[key] as readonly unknown[];
  const at = values.findIndex((each) => textOf(each) === from);
  const added = value === null || values.some((each) => textOf(each) === textOf(value)) ? [] : [value];
  return { [key]: from === null ? [...values, ...added] : values.toSpliced(at, 1, ...added) };
}

/** A name that no other card has stands as a whole: nobody says which part of it is which. */
function singlePatch(field: ProfileField, value: unknown): CardPatch {
  if (field !== 'name') return { [PARTS[field][0]!]: value };
  if (value === null || typeof value === 'string') return { givenName: null, familyName: null, fullName: value };
  const { givenName, familyName, value: fullName } = value as PersonName;
  return { givenName, familyName, fullName };
}

/** The parts of a card that a patch is about. */
export const partsOf = (card: CardDoc, patch: CardPatch): CardPatch =>
  Object.fromEntries(Object.keys(patch).map((key) => [key, card[key as keyof CardPatch]]));

/** A correction as it is read of a decision. */
export interface Corrected extends CorrectionDoc {
  readonly decision: string;
}

/** The values before and after, for who may read the record's domain. */
export function changeOf({ party, sealed, decision }: Corrected, { caller, seal }: Context) {
  if (!caller.scopes.has(`${partyOf(party).domain}:read`)) return { before: null, after: null };
  const { from, to } = JSON.parse(seal.open(sealed, decision)) as Correction;
  return { before: from, after: to };
}
