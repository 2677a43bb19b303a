import { createCardQuality } from '../../platform/domain/card-quality.ts';
import DataLoader from 'dataloader';
import { createActivities } from '../../platform/domain/activities.ts';
import { byId } from '../../platform/documents.ts';
import { documents } from '../../platform/query.ts';
import { versionsOf } from '../../platform/domain/versions.ts';
import { createPageLoader } from '../../platform/domain/page.ts';
import { hintOf } from '../../platform/domain/party-index.ts';
import type { Reader } from '../../platform/domain/reader.ts';
import { createPastLoaders } from './as-of.ts';
import type {
  ContactDoc,
  InteractionDoc,
  LeadDoc,
  MembershipDoc,
  OpportunityDoc,
  OrganizationDoc,
  ProductDoc,
  SalesModels,
} from './model.ts';

/** Built anew for each call, so nothing read for one caller can reach another. */
export function createLoaders(db: SalesModels, reader: Reader) {
  const pages = <D extends { readonly _id: string }>(collection: string) => createPageLoader<D>(reader, collection);
  const peopleOf = peopleLoader(db);
  /** Of organizations, whether a caller with a row policy may see one of their people. */
  const allowed = async (docs: readonly OrganizationDoc[]) => {
    const people = await Promise.all(docs.map(({ _id }) => peopleOf.load(_id)));
    return Promise.all(people.map(async (ids) => (await reader.rows!.amongParties(ids)).some(Boolean)));
  };
  return {
    /** The contact of each party id. */
    contact: byId<ContactDoc>(db.Contact, reader.reads),
    organization: byId<OrganizationDoc>(db.Organization, reader.reads),
    product: byId<ProductDoc>(db.Product, reader.reads),
    opportunity: byId<OpportunityDoc>(db.Opportunity, reader.reads),
    lead: byId<LeadDoc>(db.Lead, reader.reads),
    interaction: byId<InteractionDoc>(db.Interaction, reader.reads),
    membership: byId<MembershipDoc>(db.Membership, reader.reads),
    /** The memberships of each party that are not removed. */
    memberships: new DataLoader<string, MembershipDoc[]>(async (parties) => {
      const own = { party: { $in: parties }, removed: false };
      const found = await documents<MembershipDoc>(db.Membership, own, hintOf(db.Membership));
      const byParty = Map.groupBy(found, (doc) => doc.party);
      return parties.map((party) => (byParty.get(party) ?? []).sort((a, b) => (a._id < b._id ? -1 : 1)));
    }),
    peopleOf,
    contacts: pages<ContactDoc>('parties'),
    organizations: createPageLoader<OrganizationDoc>(reader, 'organizations', allowed),
    members: pages<MembershipDoc>('memberships'),
    leads: pages<LeadDoc>('leads'),
    opportunities: pages<OpportunityDoc>('opportunities'),
    interactions: pages<InteractionDoc>('interactions'),
    products: createPageLoader<ProductDoc>(reader, 'products', 'nobody'),
    activities: createActivities(db.Contact.db),
    past: createPastLoaders(db.Contact.db),
    /** Records in id order, counted. */
    quality: createCardQuality(db.Contact.db, reader.cards),
    /** Parties in id order, ids and versions only. */
    versions: versionsOf(db.Contact),
  };
}

/** The parties who belong to each organization or deal for it. */
const peopleLoader = (db: SalesModels) =>
  new DataLoader<string, readonly string[]>(async (ids) => {
    const of = { organization: { $in: ids }, removed: false };
    const projection = { organization: 1, party: 1 } as const;
    const found = await Promise.all([
      documents<MembershipDoc>(db.Membership, of, { projection }),
      documents<OpportunityDoc>(db.Opportunity, of, { projection }),
    ]);
    const people = Map.groupBy(found.flat(), ({ organization }) => organization);
    return ids.map((id) => [...new Set((people.get(id) ?? []).map(({ party }) => party))]);
  });

export type Loaders = ReturnType<typeof createLoaders>;
