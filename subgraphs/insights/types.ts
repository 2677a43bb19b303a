import type { CallerContext } from '../../platform/protect.ts';
import type { Champions } from './champions.ts';
import type { ModelDoc, ModelName } from './model.ts';
import type { FinanceFeatures, MarketingFeatures, SalesFeatures, ServiceFeatures } from './schema.generated.ts';

/** What each insights resolver is given. */
export interface Context extends CallerContext {
  /** One instant for a whole call, so that what it says together agrees. */
  readonly now: Date;
  readonly champions: Champions;
  /** The versions of a model, newest first, at most ten. */
  readonly versions: (name: ModelName) => Promise<readonly ModelDoc[]>;
}

/** What the plan brings of a customer: of a domain's features absent where it could not answer, null where it may not. */
export interface CustomerMapper {
  readonly id: string;
  readonly salesFeatures?: SalesFeatures | null;
  readonly marketingFeatures?: MarketingFeatures | null;
  readonly serviceFeatures?: ServiceFeatures | null;
  readonly financeFeatures?: FinanceFeatures | null;
}

export type ModelVersionMapper = ModelDoc;
export interface ModelReportMapper {
  readonly name: ModelName;
  readonly versions: readonly ModelDoc[];
}
