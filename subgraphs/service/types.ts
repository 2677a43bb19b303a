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
  CallDoc,
  DeviceAlertDoc,
  DeviceDoc,
  RequesterDoc,
  ReturnDoc,
  ReviewDoc,
  SurveyDoc,
  TicketDoc,
  TicketMessageDoc,
} from './model.ts';
import type { productKinds } from './writes.ts';

/** What each service resolver is given. */
export interface Context extends CallerContext {
  readonly cards: Cards;
  readonly load: Loaders;
  readonly target: WriteTarget;
  readonly kinds: ReturnType<typeof productKinds>;
}

export type CustomerAsOfMapper = CustomerAsOf;
export type CustomerServiceAsOfMapper = Past;

/** What the plan brings of a customer; `links` and `finance` only where a field requires them. */
export interface CustomerMapper {
  readonly id: string;
  readonly links?: readonly { readonly domain: string; readonly parties: readonly string[] }[];
  /** Absent, null or without figures while finance cannot answer. */
  readonly finance?: { readonly figures?: { readonly orders: number } } | null;
}

/** The customer's parties in service. */
export interface CustomerServiceMapper {
  readonly parties: readonly RequesterDoc[];
}

/** A reference to a product, which sales owns. */
export interface ProductMapper {
  readonly sku: string;
}
export type ServiceFiguresMapper = Tally;
/** The branch of a kind's scores: by second, then by score. */
export type NpsFiguresMapper = Tally;
export type CsatFiguresMapper = Tally;
export type RequesterMapper = RequesterDoc;
export type TicketMapper = TicketDoc;
export type TicketMessageMapper = TicketMessageDoc;
export type CallMapper = CallDoc;
export type SurveyMapper = SurveyDoc;
export type ReviewMapper = ReviewDoc;
export type ReturnMapper = ReturnDoc;
export type DeviceMapper = DeviceDoc;
export type DeviceAlertMapper = DeviceAlertDoc;
export type RequesterConnectionMapper = Page<RequesterDoc>;
export type TicketConnectionMapper = Page<TicketDoc>;
export type CallConnectionMapper = Page<CallDoc>;
export type SurveyConnectionMapper = Page<SurveyDoc>;
export type ReviewConnectionMapper = Page<ReviewDoc>;
export type ReturnConnectionMapper = Page<ReturnDoc>;
export type DeviceConnectionMapper = Page<DeviceDoc>;
export type DeviceAlertConnectionMapper = Page<DeviceAlertDoc>;
export type RequesterWriteMapper = RowOutcome;
export type TicketWriteMapper = RowOutcome;
export type CallWriteMapper = RowOutcome;
export type SurveyWriteMapper = RowOutcome;
export type ReviewWriteMapper = RowOutcome;
export type ReturnWriteMapper = RowOutcome;
export type DeviceWriteMapper = RowOutcome;
export type DeviceAlertWriteMapper = RowOutcome;
export type ServiceStubMapper = ActivityStub;
