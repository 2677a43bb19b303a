import type { Resolvers } from '../schema.generated.ts';
import type { Context } from '../types.ts';
import { profileOf, type Profile } from './profile.ts';

/** The golden values of a customer, from the cards that the caller may read. */
export async function profileOfCustomer({ id }: { readonly id: string }, context: Context): Promise<Profile> {
  const { load, shown, policy, country } = context;
  const { parties } = (await load.customer.load(id))!;
  return profileOf(await Promise.all(parties.map((key) => shown.load(key))), policy, country, new Date());
}

const losing = ({ losing }: { losing: readonly unknown[] }) => [...losing] as never[];

/** What is read of a profile and its values. */
export const profileResolvers: Pick<
  Resolvers,
  | 'CustomerProfile'
  | 'ProfileName'
  | 'ProfileMail'
  | 'ProfilePhone'
  | 'ProfileAddress'
  | 'ProfileBirthDate'
  | 'ProfileText'
> = {
  CustomerProfile: {
    mails: ({ mails }) => [...mails],
    phones: ({ phones }) => [...phones],
    addresses: ({ addresses }) => [...addresses],
    missing: ({ missing }) => [...missing],
  },
  ProfileName: {
    value: ({ value }) => value.value,
    givenName: ({ value }) => value.givenName,
    familyName: ({ value }) => value.familyName,
    losing,
  },
  ProfileMail: { losing },
  ProfilePhone: { losing },
  ProfileAddress: { losing },
  ProfileBirthDate: { losing },
  ProfileText: { losing },
};
