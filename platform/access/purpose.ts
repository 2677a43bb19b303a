import type { Caller } from './caller.ts';

/** The purposes that rest on the person's consent; a ledger keeps a state for each. */
export const CONSENT_PURPOSES = ['MARKETING', 'ANALYTICS', 'PARTNER'] as const;

export type ConsentPurpose = (typeof CONSENT_PURPOSES)[number];

/** Why a purpose may process what it does, by the names of GDPR Art. 6(1). */
export type LegalBasis = 'CONSENT' | 'CONTRACT' | 'LEGAL_OBLIGATION' | 'LEGITIMATE_INTERESTS';

/** What the purposes rest on that need nobody's consent. */
const BASES: Readonly<Record<string, LegalBasis>> = {
  service: 'CONTRACT',
  billing: 'CONTRACT',
  privacy: 'LEGAL_OBLIGATION',
  stewardship: 'LEGITIMATE_INTERESTS',
  operation: 'LEGITIMATE_INTERESTS',
  development: 'LEGITIMATE_INTERESTS',
};

/** Purposes of the house itself: of its services, and of those who develop it. No issuer and no key gives them. */
const RESERVED: ReadonlySet<string> = new Set(['development', 'operation']);

/** Those of a credential's purposes that others than the house may have; what lists none but its own reads for none. */
export const outsidePurposes = (purposes: readonly string[]): string[] =>
  purposes.filter((each) => !RESERVED.has(each));

/** What a caller's purpose rests on; one that nobody has named rests on consent, which nobody can have given for it. */
export const basisOf = (purpose: string): LegalBasis => (Object.hasOwn(BASES, purpose) ? BASES[purpose]! : 'CONSENT');

/** True where the caller may read of a person only what the person agrees to. */
export const restsOnConsent = ({ purpose }: Caller): boolean => basisOf(purpose) === 'CONSENT';

/** What a person opts out of by Global Privacy Control: sale, sharing, and marketing by profile. */
const OPTED_OUT: ReadonlySet<ConsentPurpose> = new Set(['MARKETING', 'PARTNER']);

/** True for a purpose that the request itself opts out of, whatever was agreed to. */
export const optsOutOf = ({ optsOut }: Caller, purpose: ConsentPurpose): boolean =>
  optsOut === true && OPTED_OUT.has(purpose);

/** The caller's purpose as the ledger names it; null for one that it does not know. */
export const consentPurpose = (purpose: string): ConsentPurpose | null =>
  CONSENT_PURPOSES.find((each) => each.toLowerCase() === purpose) ?? null;
