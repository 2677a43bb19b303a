import type { Caller } from '../../platform/access/caller.ts';
import {
  basisOf,
  consentPurpose,
  optsOutOf,
  type ConsentPurpose,
  type LegalBasis,
} from '../../platform/access/purpose.ts';
import { CHANNELS, type ConsentChannel } from './model.ts';
import { purposeState, stateOf, type Ledger, type State } from './rules.ts';

/** What a caller's purpose may do with one customer now. */
export interface Permission {
  readonly purpose: string;
  readonly granted: boolean;
  readonly basis: LegalBasis;
  readonly reason: State['reason'] | 'NO_CONSENT_NEEDED' | 'UNKNOWN_PURPOSE' | 'OPTED_OUT';
  readonly since: Date | null;
  readonly until: Date | null;
  readonly channels: readonly { readonly channel: ConsentChannel; readonly granted: boolean }[];
}

/** The permission of the caller's purpose. A purpose that nobody knows is granted by nobody. */
export function permissionOf(ledger: Ledger, caller: Caller): Permission {
  const { purpose } = caller;
  const basis = basisOf(purpose);
  if (basis !== 'CONSENT') return decided({ purpose, basis }, 'NO_CONSENT_NEEDED', true);
  const known = consentPurpose(purpose);
  if (known === null) return decided({ purpose, basis }, 'UNKNOWN_PURPOSE', false);
  if (optsOutOf(caller, known)) return decided({ purpose, basis }, 'OPTED_OUT', false);
  const { granted, reason, record } = purposeState(ledger, known);
  const channels = CHANNELS.map((channel) => ({ channel, granted: stateOf(ledger, known, channel).granted }));
  return {
    purpose,
    granted,
    basis,
    reason,
    since: record?.validFrom ?? null,
    until: record?.validUntil ?? null,
    channels,
  };
}

/** The channels on which a purpose is granted, in the order of the enum. */
export const channelsGranted = (ledger: Ledger, purpose: ConsentPurpose): ConsentChannel[] =>
  CHANNELS.filter((channel) => stateOf(ledger, purpose, channel).granted);

/** A permission that no record decides. */
const decided = (
  asked: Pick<Permission, 'purpose' | 'basis'>,
  reason: Permission['reason'],
  granted: boolean,
): Permission => ({
  ...asked,
  granted,
  reason,
  since: null,
  until: null,
  channels: CHANNELS.map((channel) => ({ channel, granted })),
});
