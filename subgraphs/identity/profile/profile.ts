import type { AddressDoc } from '../../../platform/domain/card.ts';
import { type IdentityPolicy, type ProfileField } from '../config.ts';
import type { Shown } from '../shown.ts';
import { candidatesOf, type Candidate, type FieldValues, type PersonName, type ShownCard } from './candidates.ts';
import { survivor, survivors, type Survivor } from './survive.ts';

/** The best that the cards say of one customer. */
export interface Profile {
  readonly name: Survivor<PersonName> | null;
  readonly mails: readonly Survivor<string>[];
  readonly phones: readonly Survivor<string>[];
  readonly addresses: readonly Survivor<AddressDoc>[];
  readonly birthDate: Survivor<string> | null;
  readonly organization: Survivor<string> | null;
  readonly language: Survivor<string> | null;
  readonly missing: readonly Missing[];
}

/** A domain whose cards could not be read, or not by this caller. */
export interface Missing {
  readonly domain: string;
  readonly reason: string;
}

/** The golden values of one customer's cards; nothing is stored. */
export function profileOf(shown: readonly Shown[], policy: IdentityPolicy, country: string | null, now: Date): Profile {
  const cards = cardsOf(shown);
  const values = <F extends ProfileField>(field: F): Candidate<FieldValues[F]>[] =>
    cards.flatMap((card) => candidatesOf[field](card, country, now));
  const { survivorship } = policy;
  return {
    name: survivor('name', values('name'), survivorship),
    mails: survivors('mails', values('mails'), survivorship),
    phones: survivors('phones', values('phones'), survivorship),
    addresses: survivors('addresses', values('addresses'), survivorship),
    birthDate: survivor('birthDate', values('birthDate'), survivorship),
    organization: survivor('organization', values('organization'), survivorship),
    language: survivor('language', values('language'), survivorship),
    missing: missingOf(shown),
  };
}

/** The cards among what was asked for; removed parties show none. */
export const cardsOf = (shown: readonly Shown[]): ShownCard[] => shown.flatMap((each) => ('card' in each ? each : []));

/** Each domain that is missing, once. */
export function missingOf(shown: readonly Shown[]): Missing[] {
  const missing = new Map(shown.flatMap((each) => ('reason' in each ? [[each.domain, each]] : [])));
  return [...missing.values()].map(({ domain, reason }) => ({ domain, reason }));
}
