import type { WriteOutcome as RowOutcome } from '../../platform/domain/kind.ts';
import type { Page } from '../../platform/domain/page.ts';
import type { CallerContext } from '../../platform/access/protect.ts';
import type { Cards } from '../../platform/seal/cards.ts';
import type { Tally } from '../../platform/domain/tally.ts';
import type { WriteTarget } from '../../platform/domain/writes.ts';
import type { Loaders } from './loaders.ts';
import type { BookingDoc, MemberDoc } from './model.ts';

/** What each loyalty resolver is given. */
export interface Context extends CallerContext {
  readonly cards: Cards;
  readonly load: Loaders;
  readonly target: WriteTarget;
}

/** What the plan brings of a customer; `links` only where a field requires them. */
export interface CustomerMapper {
  readonly id: string;
  readonly links?: readonly { readonly domain: string; readonly parties: readonly string[] }[];
}

/** The customer's parties in loyalty. */
export interface CustomerLoyaltyMapper {
  readonly parties: readonly MemberDoc[];
}

export type LoyaltyFiguresMapper = Tally;
export type MemberMapper = MemberDoc;
export type BookingMapper = BookingDoc;
export type BookingConnectionMapper = Page<BookingDoc>;
export type MemberWriteMapper = RowOutcome;
export type BookingWriteMapper = RowOutcome;
