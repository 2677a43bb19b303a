import { CONSENT_PURPOSES, type ConsentPurpose } from '../../platform/access/purpose.ts';

/**
 * Where a purpose may go ahead until somebody objects: CAN-SPAM and the states' privacy acts (e.g. Cal. Civ. Code § 1798.120).
 * Everywhere else it waits for a yes (GDPR Art. 6(1)(a), ePrivacy Art. 13, UK PECR reg. 22, CASL s. 6), and where the
 * country is not known as well.
 */
const OPT_OUT: Readonly<Record<string, ReadonlySet<ConsentPurpose>>> = {
  US: new Set(CONSENT_PURPOSES),
};

/** True where the purpose may go ahead in that country although nobody was asked. */
export const allowedUnasked = (country: string | null, purpose: ConsentPurpose): boolean =>
  country !== null && Object.hasOwn(OPT_OUT, country) && OPT_OUT[country]!.has(purpose);
