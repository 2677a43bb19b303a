import DataLoader from 'dataloader';
import { serviceCaller, type Ask } from '../calling/ask.ts';
import type { ConsentPurpose } from './purpose.ts';

/** The field of a customer by which a plan brings what its person agrees to. */
export const GRANTS_FIELD = 'grants';

/** What the persons behind a domain's parties agree to, learned anew for each call of the subgraph. */
export interface Grants {
  /** The purposes that the person agrees to now; rejects where that cannot be learned. */
  of(party: string): Promise<readonly ConsentPurpose[]>;
  /** Takes what the plan has brought, so that it is not asked for. */
  know(party: string, granted: readonly ConsentPurpose[]): void;
}

const ASKED_AT_ONCE = 1_000;

/** Grants of a domain's parties: one question for all that are wanted in one tick. */
export function createGrants(domain: string, ask: Ask): Grants {
  const caller = serviceCaller(domain, ['privacy:read']);
  const loader = new DataLoader<string, readonly ConsentPurpose[]>(
    async (ids) => {
      const { parties } = (await ask('PartyGrants', { domain, ids }, caller)) as {
        readonly parties: readonly { readonly grants: readonly ConsentPurpose[] }[];
      };
      return ids.map((_, index) => parties[index]!.grants);
    },
    { maxBatchSize: ASKED_AT_ONCE },
  );
  return {
    of: (party) => loader.load(party),
    know: (party, granted) => void loader.prime(party, granted),
  };
}
