import { boundedIds } from '../../platform/domain/batch.ts';
import { clientError } from '../../platform/errors.ts';
import { mutationsOf } from '../../platform/domain/mutations.ts';
import { after } from '../../platform/domain/outcome.ts';
import { pageSize } from '../../platform/domain/page.ts';
import { upsertAll } from '../../platform/domain/writes.ts';
import { channelsGranted, permissionOf } from './permission.ts';
import { grantsOf, jurisdictionOf, keysOf, ledgerAt, newestFirst, partyKey, partyOf, statesOf } from './rules.ts';
import type { Resolvers } from './schema.generated.ts';
import { preferenceEntry, preferenceToken, selfOf } from './self.ts';
import { customerLinks } from './writes.ts';
import type { Context, CustomerMapper, PartyMapper } from './types.ts';

const consents = mutationsOf(({ kind }: Context) => kind);

/** Without the customer's links nothing is said: silence would be taken for consent somewhere. */
const linked = ({ links }: Pick<CustomerMapper, 'links'>, { load }: Context) => {
  if (!links)
    throw clientError('CONSENT_UNAVAILABLE', 'Consents are read by the parties of a customer; they are missing.');
  return load.ledger(keysOf(links));
};

const linkedParty = ({ domain, id, customer }: PartyMapper, { load }: Context) => {
  if (customer === undefined)
    throw clientError('CONSENT_UNAVAILABLE', 'Consents are read by the customer of a party; it is missing.');
  return load.ledger([...new Set([partyKey(domain, id), ...keysOf(customer?.links ?? [])])]);
};

export const resolvers: Resolvers = {
  Query: {
    consent: (_, { id }, { load }) => load.consent.load(id),
    preferences: async (_, __, { caller, ask, load }) => {
      const links = await customerLinks([selfOf(caller)], ask);
      if (!links)
        throw clientError(
          'CONSENT_UNAVAILABLE',
          'Consents are read by the parties of a customer; identity could not be asked.',
        );
      return links[0] ? load.ledger(links[0]) : null;
    },
    consentParties: (_, { domain, ids }) => boundedIds(ids).map((id) => ({ domain, id })),
  },
  Mutation: {
    recordConsent: consents.one,
    recordConsents: consents.many,
    revokeConsent: async (_, { input }, { target, kind }) =>
      (await upsertAll(target, kind, [{ ...input, status: 'REVOKED' }]))[0]!,
    issuePreferenceToken: (_, { customer, minutes }, context) => preferenceToken(customer, minutes, context),
    setPreference: async (_, { input }, { caller, target, kind }) =>
      (await upsertAll(target, kind, [preferenceEntry(selfOf(caller), input)]))[0]!,
  },
  ConsentWrite: { outcome: (row) => row, consent: (row, _, { load }) => after(row, (id) => load.consent.load(id)) },
  CustomerAsOf: {
    consents: async (customer, _, context) => ledgerAt(await linked(customer, context), new Date(customer.at)),
    grants: async (customer, _, context) => grantsOf(await linked(customer, context)),
  },
  Customer: {
    consents: (customer, _, context) => linked(customer, context),
    permission: async (customer, _, context) => permissionOf(await linked(customer, context), context.caller),
    grants: async (customer, _, context) => grantsOf(await linked(customer, context)),
    marketingConsent: async (customer, _, context) => channelsGranted(await linked(customer, context), 'MARKETING'),
  },
  Party: {
    grants: async (party, _, context) => grantsOf(await linkedParty(party, context)),
  },
  CustomerConsents: {
    jurisdiction: jurisdictionOf,
    states: statesOf,
    history: ({ records }, { first }) => newestFirst(records).slice(0, pageSize(first)),
  },
  ConsentState: {
    since: ({ record }) => record?.validFrom ?? null,
    until: ({ record }) => record?.validUntil ?? null,
  },
  Consent: {
    __resolveReference: ({ id }, { load }) => load.consent.load(id),
    id: ({ _id }) => _id,
    parties: ({ parties }) => parties.map(partyOf),
    recordedAt: ({ receivedAt }) => receivedAt,
  },
};
