import { PROFILE_NAMES } from '../config.ts';
import { cardsOf, profileOf, type Missing } from '../profile/profile.ts';
import type { Resolvers } from '../schema.generated.ts';
import type { Context } from '../types.ts';
import { qualityOf, type Quality } from './quality.ts';

/** How good the records of a customer are, and which domains were not looked at. */
export interface CustomerQuality extends Quality {
  readonly missing: readonly Missing[];
}

/** The quality of a customer's records, from the cards that the caller may read. */
export async function qualityOfCustomer({ id }: { readonly id: string }, context: Context): Promise<CustomerQuality> {
  const { load, shown, policy, country } = context;
  const { parties } = (await load.customer.load(id))!;
  const all = await Promise.all(parties.map((key) => shown.load(key)));
  const open = (await Promise.all(parties.map((key) => load.suspicions.load(key)))).flatMap((many, index) =>
    many.length > 0 ? parties[index]! : [],
  );
  const now = new Date();
  const profile = profileOf(all, policy, country, now);
  return { ...qualityOf(cardsOf(all), profile, new Set(open), country, now), missing: profile.missing };
}

/** What is read of the quality of data. */
export const qualityResolvers: Pick<Resolvers, 'DataQuality' | 'DataQualityFinding'> = {
  DataQuality: {
    parts: ({ parts }) => [...parts],
    findings: ({ findings }) => [...findings],
    missing: ({ missing }) => [...missing],
  },
  DataQualityFinding: { field: ({ field }) => field && PROFILE_NAMES[field] },
};
