import type { CallerContext } from '../../platform/protect.ts';
import type { FinanceFeatures, MarketingFeatures, SalesFeatures, ServiceFeatures } from './schema.generated.ts';

/** What each insights resolver is given. */
export interface Context extends CallerContext {
  /** One instant for a whole call, so that what it says together agrees. */
  readonly now: Date;
}

/** What the plan brings of a customer: of a domain's features absent where it could not answer, null where it may not. */
export interface CustomerMapper {
  readonly id: string;
  readonly salesFeatures?: SalesFeatures | null;
  readonly marketingFeatures?: MarketingFeatures | null;
  readonly serviceFeatures?: ServiceFeatures | null;
  readonly financeFeatures?: FinanceFeatures | null;
}
