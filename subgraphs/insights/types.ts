import type { Cursors } from '../../platform/domain/cursor.ts';
import type { CallerContext } from '../../platform/access/protect.ts';
import type { ConsentPurpose } from '../../platform/access/purpose.ts';
import type { Champions } from './champions.ts';
import type { Ask } from '../../platform/calling/ask.ts';
import type { Connection } from '../../platform/mongo.ts';
import type { createDone, Ledger } from './actions/ledger.ts';
import type { Observed } from './actions/observed.ts';
import type { Proposed } from './actions/propose.ts';
import type { ActionDoc, ExperimentDoc, ModelDoc, ModelName, OutcomeDoc } from './model.ts';
import type { createFactLoader } from './narrative/loaders.ts';
import type { Narrative } from './narrative/narrate.ts';
import type { Writer } from './narrative/model/write.ts';
import type { SoldLoader } from './recommendations/sold.ts';
import type { NeighbourLoader } from './recommendations/tables.ts';
import type { StubLoaders } from './timeline/loaders.ts';
import type { Stub } from './timeline/positions.ts';
import type {
  ClockFeatures,
  FinanceFeatures,
  MarketingFeatures,
  ProductFeatures,
  PurchaseFeatures,
  SalesFeatures,
  SentimentFeatures,
  ServiceFeatures,
} from './schema.generated.ts';

/** What each insights resolver is given. */
export interface Context extends CallerContext {
  /** One instant for a whole call, so that what it says together agrees. */
  readonly now: Date;
  readonly champions: Champions;
  readonly stubs: StubLoaders;
  /** What the caller may read of a customer, for a briefing. */
  readonly told: ReturnType<typeof createFactLoader>;
  /** The model that writes briefings; null where none is set up. */
  readonly writer: Writer | null;
  readonly cursors: Cursors;
  /** The versions of a model, newest first, at most ten. */
  readonly versions: (name: ModelName) => Promise<readonly ModelDoc[]>;
  readonly ledger: Ledger;
  readonly observed: Observed;
  /** What belongs to an item, by the key of its document. */
  readonly neighbours: NeighbourLoader;
  readonly sold: SoldLoader;
  readonly done: ReturnType<typeof createDone>;
  readonly ask: Ask;
  readonly connection: Connection;
  /** A keyed hash. */
  readonly digest: (text: string) => string;
}

/** What the plan brings of a customer: of a domain's features absent where it could not answer, null where it may not. */
export interface CustomerMapper {
  readonly id: string;
  readonly links?: readonly { readonly domain: string; readonly parties: readonly string[] }[];
  readonly grants?: readonly ConsentPurpose[] | null;
  readonly serviceConcerns?:
    | readonly {
        readonly openedOn: string;
        readonly open: boolean;
        readonly product?: { readonly category?: string | null } | null;
      }[]
    | null;
  readonly marketingNetworks?:
    readonly { readonly network: string; readonly engagements: number; readonly lastOn: string }[] | null;
  readonly marketingClock?: ClockFeatures | null;
  readonly financePurchases?: readonly PurchaseFeatures[] | null;
  readonly marketingProducts?: readonly ProductFeatures[] | null;
  /** The channels on which the person agrees to marketing; absent where that cannot be learned. */
  readonly marketingConsent?: readonly string[] | null;
  readonly serviceReturns?: readonly string[] | null;
  readonly serviceSentiment?: SentimentFeatures | null;
  readonly salesFeatures?: SalesFeatures | null;
  readonly marketingFeatures?: MarketingFeatures | null;
  readonly serviceFeatures?: ServiceFeatures | null;
  readonly financeFeatures?: FinanceFeatures | null;
}

export type NarrativeMapper = Narrative;
export type ModelVersionMapper = ModelDoc;
export interface ModelReportMapper {
  readonly name: ModelName;
  readonly versions: readonly ModelDoc[];
}

export type ProposedActionMapper = Proposed;
export type ActionMapper = ActionDoc;
export type ActionOutcomeMapper = OutcomeDoc;
export type ExperimentMapper = ExperimentDoc;

/** A stub, whichever kind it is of. */
export type ActivityMapper = Stub;
export type MembershipActivityMapper = Stub;
export type LeadActivityMapper = Stub;
export type OpportunityActivityMapper = Stub;
export type InteractionActivityMapper = Stub;
export type EngagementActivityMapper = Stub;
export type InterestActivityMapper = Stub;
export type TicketActivityMapper = Stub;
export type CallActivityMapper = Stub;
export type SurveyActivityMapper = Stub;
export type ReviewActivityMapper = Stub;
export type ReturnActivityMapper = Stub;
export type DeviceActivityMapper = Stub;
export type DeviceAlertActivityMapper = Stub;
export type OrderActivityMapper = Stub;
export type InvoiceActivityMapper = Stub;
export type PaymentActivityMapper = Stub;
export type RefundActivityMapper = Stub;
export type SubscriptionActivityMapper = Stub;

/** A reference to a product, which sales owns. */
export interface ProductMapper {
  readonly sku: string;
}
