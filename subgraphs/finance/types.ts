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
  BillingAccountDoc,
  InvoiceDoc,
  OrderDoc,
  OrderLineDoc,
  PaymentDoc,
  RefundDoc,
  BillingSubscriptionDoc,
} from './model.ts';
import type { productKinds } from './writes.ts';

/** What each finance resolver is given. */
export interface Context extends CallerContext {
  readonly cards: Cards;
  readonly load: Loaders;
  readonly target: WriteTarget;
  readonly kinds: ReturnType<typeof productKinds>;
}

export type CustomerAsOfMapper = CustomerAsOf;
export type CustomerFinanceAsOfMapper = Past;

/** What the plan brings of a customer; `links` only where a field requires them. */
export interface CustomerMapper {
  readonly id: string;
  readonly links?: readonly { readonly domain: string; readonly parties: readonly string[] }[];
}

/** The customer's parties in finance. */
export interface CustomerFinanceMapper {
  readonly parties: readonly BillingAccountDoc[];
}

/** A reference to a product, which sales owns. */
export interface ProductMapper {
  readonly sku: string;
}
export type FinanceFiguresMapper = Tally;
export type BillingAccountMapper = BillingAccountDoc;
export type OrderMapper = OrderDoc;
export type OrderLineMapper = OrderLineDoc;
export type InvoiceMapper = InvoiceDoc;
export type PaymentMapper = PaymentDoc;
export type RefundMapper = RefundDoc;
export type BillingSubscriptionMapper = BillingSubscriptionDoc;
export type BillingAccountConnectionMapper = Page<BillingAccountDoc>;
export type OrderConnectionMapper = Page<OrderDoc>;
export type InvoiceConnectionMapper = Page<InvoiceDoc>;
export type PaymentConnectionMapper = Page<PaymentDoc>;
export type RefundConnectionMapper = Page<RefundDoc>;
export type BillingSubscriptionConnectionMapper = Page<BillingSubscriptionDoc>;
export type BillingAccountWriteMapper = RowOutcome;
export type OrderWriteMapper = RowOutcome;
export type InvoiceWriteMapper = RowOutcome;
export type PaymentWriteMapper = RowOutcome;
export type RefundWriteMapper = RowOutcome;
export type BillingSubscriptionWriteMapper = RowOutcome;
export type FinanceStubMapper = ActivityStub;
