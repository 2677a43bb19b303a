import type { ActivityStub } from '../../platform/domain/activities.ts';
import type { CustomerAsOf, Past } from '../../platform/domain/as-of.ts';
import type { WriteOutcome as RowOutcome } from '../../platform/domain/kind.ts';
import type { Page } from '../../platform/domain/page.ts';
import type { CallerContext } from '../../platform/access/protect.ts';
import type { Cards } from '../../platform/seal/cards.ts';
import type { Tally } from '../../platform/domain/tally.ts';
import type { WriteTarget } from '../../platform/domain/writes.ts';
import type { Loaders } from './loaders.ts';
import type {
  ContactDoc,
  InteractionDoc,
  LeadDoc,
  MembershipDoc,
  OpportunityDoc,
  OrganizationDoc,
  ProductDoc,
} from './model.ts';
import type { recordKinds } from './writes.ts';

/** What each sales resolver is given. */
export interface Context extends CallerContext {
  readonly cards: Cards;
  readonly load: Loaders;
  readonly target: WriteTarget;
  readonly kinds: ReturnType<typeof recordKinds>;
}

export type CustomerAsOfMapper = CustomerAsOf;
export type CustomerSalesAsOfMapper = Past;

/** What the plan brings of a customer; `links` only where a field requires them. */
export interface CustomerMapper {
  readonly id: string;
  readonly links?: readonly { readonly domain: string; readonly parties: readonly string[] }[];
}

/** The customer's parties in sales. */
export interface CustomerSalesMapper {
  readonly parties: readonly ContactDoc[];
}

export type SalesFiguresMapper = Tally;
export type ContactMapper = ContactDoc;
export type OrganizationMapper = OrganizationDoc;
export type MembershipMapper = MembershipDoc;
export type LeadMapper = LeadDoc;
export type OpportunityMapper = OpportunityDoc;
export type InteractionMapper = InteractionDoc;
/** A reference to a product: everything but the sku is loaded when asked for. */
export interface ProductMapper {
  readonly sku: string;
}
export interface ProductEdgeMapper {
  readonly cursor: string;
  readonly node: ProductDoc;
}
export type ContactConnectionMapper = Page<ContactDoc>;
export type OrganizationConnectionMapper = Page<OrganizationDoc>;
export type MembershipConnectionMapper = Page<MembershipDoc>;
export type LeadConnectionMapper = Page<LeadDoc>;
export type OpportunityConnectionMapper = Page<OpportunityDoc>;
export type InteractionConnectionMapper = Page<InteractionDoc>;
export type ProductConnectionMapper = Page<ProductDoc>;
export type ContactWriteMapper = RowOutcome;
export type OrganizationWriteMapper = RowOutcome;
export type MembershipWriteMapper = RowOutcome;
export type LeadWriteMapper = RowOutcome;
export type OpportunityWriteMapper = RowOutcome;
export type InteractionWriteMapper = RowOutcome;
export type ProductWriteMapper = RowOutcome;
export type SalesStubMapper = ActivityStub;
