import type { CustomerAsOf } from '../../platform/domain/as-of.ts';
import type { Ask } from '../../platform/calling/ask.ts';
import type { Cursors } from '../../platform/domain/cursor.ts';
import type { Household } from './household/household.ts';
import type { Households } from './household/read.ts';
import type { MemberPage } from './household/members.ts';
import type { HashText } from './hash.ts';
import type { Hit, HitPage } from './search/search.ts';
import type { Page } from '../../platform/domain/page.ts';
import type { CallerContext } from '../../platform/access/protect.ts';
import type { Changes } from './changes.ts';
import type { Loaders } from './loaders.ts';
import type { Connection } from '../../platform/mongo.ts';
import type { CustomerDoc, LinkEvent } from './model.ts';
import type { MatchDoc } from './online/model.ts';
import type { QualityDoc } from './quality/model.ts';
import type { DecisionDoc } from './steward/model.ts';
import type { Preview } from './steward/preview.ts';
import type { Evidence, EvidenceComparison } from './evidence/explain.ts';
import type { Corrected } from './steward/corrected.ts';
import type { Outcome } from './steward/decide-as.ts';
import type { ReviewOutcome } from './steward/reviews.ts';
import type { Seal } from './steward/seal.ts';
import type { Rows } from './rows.ts';
import type { IdentityPolicy } from './config.ts';
import type { QualityFinding } from './quality/quality.ts';
import type { Measuring } from './quality/measure.ts';
import type { CustomerQuality } from './quality/resolvers.ts';
import type { Profile } from './profile/profile.ts';
import type { PersonName } from './profile/candidates.ts';
import type { Survivor } from './profile/survive.ts';
import type { AddressDoc } from '../../platform/domain/card.ts';
import type { Identifier } from './rules.ts';
import type { ShownLoader } from './shown.ts';

/** What each identity resolver is given. */
export interface Context extends CallerContext {
  readonly allowed: Rows;
  /** The road to the other domains. */
  readonly ask: Ask;
  readonly load: Loaders;
  /** Of customers by id, as far as the caller may see them. */
  readonly households: Households;
  /** Cards of parties by key, as far as the caller may read them. */
  readonly shown: ShownLoader;
  readonly policy: IdentityPolicy;
  readonly connection: Connection;
  readonly cursors: Cursors;
  /** Of what people search by. */
  readonly hashToken: HashText;
  readonly seal: Seal;
  readonly hash: (identifier: Identifier) => string;
  /** Where national phone numbers are read. */
  readonly country: string | null;
  readonly changes: Changes;
  readonly measuring: Measuring;
}

export type CustomerAsOfMapper = CustomerAsOf;

/** A living customer; what else is known of it is loaded when asked for. */
export interface CustomerMapper {
  readonly id: string;
}

export interface PartyMapper {
  readonly domain: string;
  readonly id: string;
}

/** The customer's id. */
export interface CustomerIdentityMapper {
  readonly id: string;
}

export type IdentityEventMapper = LinkEvent;
export type CustomerConnectionMapper = Page<CustomerDoc>;
export interface CustomerEdgeMapper {
  readonly cursor: string;
  readonly node: CustomerDoc;
}
export type CustomerProfileMapper = Profile;
export type ProfileNameMapper = Survivor<PersonName>;
export type ProfileMailMapper = Survivor<string>;
export type ProfilePhoneMapper = Survivor<string>;
export type ProfileAddressMapper = Survivor<AddressDoc>;
export type ProfileBirthDateMapper = Survivor<string>;
export type ProfileTextMapper = Survivor<string>;
export type HouseholdMapper = Household;
export type HouseholdMemberConnectionMapper = MemberPage;
export type HouseholdMemberEdgeMapper = MemberPage['edges'][number];
export type StewardDecisionMapper = DecisionDoc;
export type StewardPayloadMapper = Outcome;
export type CorrectedRecordMapper = Corrected;
export type MergePreviewMapper = Preview;
export type IdentityEvidenceMapper = Evidence;
export type IdentityComparisonMapper = EvidenceComparison;
export type IdentityReviewMapper = MatchDoc;
export type IdentityReviewConnectionMapper = Page<MatchDoc>;
export type ReviewOutcomeMapper = ReviewOutcome;
export interface IdentityReviewEdgeMapper {
  readonly cursor: string;
  readonly node: MatchDoc;
}
export type CustomerSearchConnectionMapper = HitPage;
export interface CustomerSearchEdgeMapper {
  readonly cursor: string;
  readonly node: Hit;
}
export type DataQualityReportMapper = QualityDoc;
export type DataQualityDayMapper = QualityDoc;
export type DataQualityMapper = CustomerQuality;
export type DataQualityFindingMapper = QualityFinding;
