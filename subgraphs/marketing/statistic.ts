import type { Caller } from '../../platform/access/caller.ts';
import { clientError } from '../../platform/errors.ts';
import { restsOnConsent } from '../../platform/access/purpose.ts';
import type { CampaignFigures } from './rules.ts';

/** Fewer are no statistic: whoever knows who they are learns of each. */
const FEWEST_PERSONS = 10;

/**
 * Figures over persons of whom not all need agree, for a caller whose purpose rests on consent only as a statistic without
 * reference to a person (GDPR, recital 162); refused where they add up too few.
 */
export function statisticFor(caller: Caller, figures: CampaignFigures): CampaignFigures {
  const persons = Math.max(0, ...[...figures.values()].map(({ subscribers }) => subscribers ?? 0));
  if (restsOnConsent(caller) && persons < FEWEST_PERSONS)
    throw clientError(
      'GROUP_TOO_SMALL',
      `Figures of a campaign tell a purpose that rests on consent of at least ${FEWEST_PERSONS} subscribers; fewer were reached.`,
    );
  return figures;
}
