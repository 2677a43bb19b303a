import { mergeCard } from '../../platform/domain/card.ts';
import type { Check } from '../../platform/domain/check.ts';
import type { Kind, Row } from '../../platform/domain/kind.ts';
import type { Connection, Session } from '../../platform/mongo.ts';
import type {
  ContactDoc,
  InteractionDoc,
  LeadDoc,
  MembershipDoc,
  OpportunityDoc,
  OrganizationDoc,
  ProductDoc,
} from './model.ts';
import { interactionTally, leadTally, opportunityTally, probabilityOf } from './rules.ts';
import type {
  ContactInput,
  InteractionInput,
  LeadInput,
  MembershipInput,
  OpportunityInput,
  OrganizationInput,
  ProductInput,
} from './schema.generated.ts';

/** What rows refer to within sales; a reference to anything else is refused. */
interface References {
  readonly skus: ReadonlySet<string>;
  readonly organizations: ReadonlySet<string>;
}

type Referring = {
  readonly product?: string | null;
  readonly products?: readonly string[] | null;
  readonly organization?: string | null;
};

/** A contact that only records point at. */
export const BARE_CONTACT = { card: null, jobTitle: null, ownedBy: null };

export const contactKind: Kind<ContactDoc, ContactInput> = {
  name: 'contact',
  collection: 'parties',
  party: 'self',
  schemaVersion: 1,
  merge: (input, stored, check) => ({
    card: mergeCard(input.card, stored?.card ?? null, check),
    jobTitle: check.text('jobTitle', check.merge(input.jobTitle, stored?.jobTitle)),
    ownedBy: check.text('ownedBy', check.merge(input.ownedBy, stored?.ownedBy)),
  }),
};

export const organizationKind: Kind<OrganizationDoc, OrganizationInput> = {
  name: 'organization',
  collection: 'organizations',
  party: 'none',
  schemaVersion: 1,
  merge: (input, stored, check) => ({
    name: check.required('name', check.text('name', check.merge(input.name, stored?.name))),
    domain: check.text('domain', check.merge(input.domain, stored?.domain)),
    industry: check.text('industry', check.merge(input.industry, stored?.industry)),
    country: check.text('country', check.merge(input.country, stored?.country), 2),
    employees: check.range('employees', check.merge(input.employees, stored?.employees), 0, 10_000_000),
  }),
};

export const productKind: Kind<ProductDoc, ProductInput & Row> = {
  name: 'product',
  collection: 'products',
  party: 'none',
  schemaVersion: 1,
  checkId: (id, check) => void check.required('sku', check.text('sku', id, 200)),
  merge: (input, stored, check) => ({
    name: check.required('name', check.text('name', check.merge(input.name, stored?.name))),
    category: check.text('category', check.merge(input.category, stored?.category)),
    price: check.money('price', input.price, stored?.price),
  }),
};

/** The kinds that refer to products or organizations, which are looked up in the transaction that writes. */
export function recordKinds(connection: Connection) {
  const lookup = (inputs: readonly Referring[], session: Session) => findReferences(connection, inputs, session);
  return {
    membership: membershipKind(lookup),
    lead: leadKind(lookup),
    opportunity: opportunityKind(lookup),
    interaction: interactionKind(lookup),
  };
}

type Lookup = (inputs: readonly Referring[], session: Session) => Promise<References>;

const membershipKind = (lookup: Lookup): Kind<MembershipDoc, MembershipInput, References> => ({
  name: 'membership',
  collection: 'memberships',
  party: 'owner',
  schemaVersion: 1,
  lookup,
  merge: (input, stored, check, known) => ({
    organization: check.required('organization', organization(input.organization, stored?.organization, check, known)),
    role: check.text('role', check.merge(input.role, stored?.role)),
    since: check.merge(input.since, stored?.since),
    until: check.merge(input.until, stored?.until),
  }),
  activity: ({ since }) =>
    since === null ? null : { kind: 'MEMBERSHIP', at: new Date(since), title: 'Joined an organization' },
});

const leadKind = (lookup: Lookup): Kind<LeadDoc, LeadInput, References> => ({
  name: 'lead',
  collection: 'leads',
  party: 'owner',
  schemaVersion: 1,
  lookup,
  merge: (input, stored, check, known) => ({
    status: check.merge(input.status, stored?.status) ?? 'NEW',
    origin: check.text('origin', check.merge(input.origin, stored?.origin)),
    referredBy: referrer(input, stored, check),
    product: sku('product', input.product, stored?.product, check, known),
    createdAt: check.required('createdAt', check.past('createdAt', check.merge(input.createdAt, stored?.createdAt))),
  }),
  contribution: leadTally,
  activity: ({ status, createdAt }) => ({ kind: 'LEAD', at: createdAt, title: `Lead, ${status.toLowerCase()}` }),
});

/** The contact who recommended the company; nobody recommends it to themselves. */
function referrer(input: LeadInput, stored: LeadDoc | null, check: Check): string | null {
  const id = check.merge(input.referredBy, stored?.referredBy);
  if (id === null) return null;
  if (id === (stored?.party ?? input.party))
    check.fail('INVALID', 'referredBy', 'referredBy is a contact other than the one of the lead; the same came.');
  return check.id('referredBy', id);
}

const opportunityKind = (lookup: Lookup): Kind<OpportunityDoc, OpportunityInput, References> => ({
  name: 'opportunity',
  collection: 'opportunities',
  party: 'owner',
  schemaVersion: 1,
  lookup,
  merge: (input, stored, check, known) => {
    const stage = check.merge(input.stage, stored?.stage) ?? 'PROSPECTING';
    const probability = check.range('probability', check.merge(input.probability, stored?.probability), 0, 1);
    const products = check.merge(input.products, stored?.products) ?? [];
    if (products.length > 100)
      check.fail('OUT_OF_RANGE', 'products', `products has at most 100 entries; ${products.length} came.`);
    for (const each of input.products ?? []) sku('products', each, null, check, known);
    return {
      organization: organization(input.organization, stored?.organization, check, known),
      name: check.required('name', check.text('name', check.merge(input.name, stored?.name))),
      stage,
      amount: check.money('amount', input.amount, stored?.amount),
      probability: probabilityOf(stage, input.stage && input.probability == null ? null : probability),
      closeDate: check.required('closeDate', check.merge(input.closeDate, stored?.closeDate)),
      openedAt: check.required('openedAt', check.past('openedAt', check.merge(input.openedAt, stored?.openedAt))),
      products,
    };
  },
  contribution: opportunityTally,
  activity: ({ stage, openedAt }) => ({
    kind: 'OPPORTUNITY',
    at: openedAt,
    title: `Opportunity, ${stage.toLowerCase()}`,
  }),
});

const interactionKind = (lookup: Lookup): Kind<InteractionDoc, InteractionInput, References> => ({
  name: 'interaction',
  collection: 'interactions',
  party: 'owner',
  schemaVersion: 1,
  lookup,
  merge: (input, stored, check, known) => ({
    kind: check.required('kind', check.merge(input.kind, stored?.kind)),
    direction: check.merge(input.direction, stored?.direction) ?? 'OUTBOUND',
    occurredAt: check.required(
      'occurredAt',
      check.past('occurredAt', check.merge(input.occurredAt, stored?.occurredAt)),
    ),
    durationSeconds: check.range(
      'durationSeconds',
      check.merge(input.durationSeconds, stored?.durationSeconds),
      0,
      86_400,
    ),
    subject: check.text('subject', check.merge(input.subject, stored?.subject)),
    summary: check.text('summary', check.merge(input.summary, stored?.summary), 20_000),
    product: sku('product', input.product, stored?.product, check, known),
  }),
  contribution: interactionTally,
  activity: ({ kind, direction, occurredAt }) => ({
    kind: 'INTERACTION',
    at: occurredAt,
    title: `${kind.toLowerCase()}, ${direction.toLowerCase()}`,
  }),
});

function sku(
  path: string,
  given: string | null | undefined,
  stored: string | null | undefined,
  check: Check,
  known: References,
): string | null {
  if (given != null && !known.skus.has(given))
    check.fail(
      'UNKNOWN_PRODUCT',
      path,
      `${path} names a sku that sales knows; ${JSON.stringify(given.slice(0, 40))} is none.`,
    );
  return check.merge(given, stored);
}

function organization(
  given: string | null | undefined,
  stored: string | null | undefined,
  check: Check,
  known: References,
): string | null {
  const id = check.merge(given, stored);
  if (given != null && !known.organizations.has(given))
    check.fail(
      'UNKNOWN_ORGANIZATION',
      'organization',
      `organization is one that sales knows; ${JSON.stringify(given.slice(0, 40))} is none.`,
    );
  return id;
}

async function findReferences(
  connection: Connection,
  inputs: readonly Referring[],
  session: Session,
): Promise<References> {
  const skus = inputs.flatMap((input) => [...(input.products ?? []), ...(input.product ? [input.product] : [])]);
  const organizations = inputs.flatMap((input) => input.organization ?? []);
  return {
    skus: await existing(connection, 'products', skus, session),
    organizations: await existing(connection, 'organizations', organizations, session),
  };
}

async function existing(connection: Connection, collection: string, ids: readonly string[], session: Session) {
  if (ids.length === 0) return new Set<string>();
  const filter = { _id: { $in: [...new Set(ids)] }, removed: false };
  const found = await connection
    .collection<{ _id: string; removed: boolean }>(collection)
    .find(filter, { session, projection: { _id: 1 } })
    .toArray();
  return new Set(found.map((doc) => doc._id));
}
