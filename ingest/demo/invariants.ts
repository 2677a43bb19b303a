import { consentInvariants } from './consent-invariants.ts';
import { engagementInvariants } from './engagement-invariants.ts';
import type { Invariant } from './invariant.ts';
import { moneyInvariants } from './money-invariants.ts';
import { personInvariants } from './person-invariants.ts';
import { serviceInvariants } from './service-invariants.ts';
import { storyInvariants } from './story-invariants.ts';

/** All that a demo promises; each is tested. */
export const INVARIANTS: readonly Invariant[] = [
  ...moneyInvariants,
  ...storyInvariants,
  ...personInvariants,
  ...engagementInvariants,
  ...serviceInvariants,
  ...consentInvariants,
];
