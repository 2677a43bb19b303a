import DataLoader from 'dataloader';
import type { Caller } from '../../platform/caller.ts';
import type { Cursors } from '../../platform/cursor.ts';
import { oneEach } from '../../platform/mongo.ts';
import { createPageLoader } from '../../platform/page.ts';
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
export function createLoaders(db: SalesModels, cursors: Cursors, caller: Caller) {
  const pages = <D extends { readonly _id: string }>(collection: string) =>
    createPageLoader<D>(db.Contact.db, collection, cursors, caller);
  return {
    /** The contact of each party id. One `$in` read per batch. */
    contact: new DataLoader<string, ContactDoc | null>(async (ids) =>
      oneEach(
        ids,
        await db.Contact.find({ _id: { $in: ids } })
          .batchSize(ids.length)
          .lean<ContactDoc[]>(),
        (doc) => doc._id,
      ),
    ),
    organization: new DataLoader<string, OrganizationDoc | null>(async (ids) =>
      oneEach(ids, await db.Organization.find({ _id: { $in: ids } }).lean<OrganizationDoc[]>(), (doc) => doc._id),
    ),
    product: new DataLoader<string, ProductDoc | null>(async (skus) =>
      oneEach(skus, await db.Product.find({ _id: { $in: skus } }).lean<ProductDoc[]>(), (doc) => doc._id),
    ),
    opportunity: new DataLoader<string, OpportunityDoc | null>(async (ids) =>
      oneEach(ids, await db.Opportunity.find({ _id: { $in: ids } }).lean<OpportunityDoc[]>(), (doc) => doc._id),
    ),
    lead: new DataLoader<string, LeadDoc | null>(async (ids) =>
      oneEach(ids, await db.Lead.find({ _id: { $in: ids } }).lean<LeadDoc[]>(), (doc) => doc._id),
    ),
    interaction: new DataLoader<string, InteractionDoc | null>(async (ids) =>
      oneEach(ids, await db.Interaction.find({ _id: { $in: ids } }).lean<InteractionDoc[]>(), (doc) => doc._id),
    ),
    membership: new DataLoader<string, MembershipDoc | null>(async (ids) =>
      oneEach(ids, await db.Membership.find({ _id: { $in: ids } }).lean<MembershipDoc[]>(), (doc) => doc._id),
    ),
    /** The memberships that last of each party. */
    memberships: new DataLoader<string, MembershipDoc[]>(async (parties) => {
      const found = await db.Membership.find({ party: { $in: parties }, removed: false }).lean<MembershipDoc[]>();
      const byParty = Map.groupBy(found, (doc) => doc.party);
      return parties.map((party) => (byParty.get(party) ?? []).sort((a, b) => (a._id < b._id ? -1 : 1)));
    }),
    organizations: pages<OrganizationDoc>('organizations'),
    members: pages<MembershipDoc>('memberships'),
    leads: pages<LeadDoc>('leads'),
    opportunities: pages<OpportunityDoc>('opportunities'),
    interactions: pages<InteractionDoc>('interactions'),
    products: pages<ProductDoc>('products'),
    /** Parties in id order, ids and versions only. */
    versions: (after: string | null, first: number) =>
      db.Contact.find(after === null ? {} : { _id: { $gt: after } }, { version: 1 })
        .sort({ _id: 1 })
        .limit(first)
        .batchSize(first)
        .lean<Pick<ContactDoc, '_id' | 'version'>[]>(),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;
