import type { CustomerAsOf } from '../../platform/domain/as-of.ts';
import type { Ask } from '../../platform/calling/ask.ts';
import type { WriteOutcome as RowOutcome } from '../../platform/domain/kind.ts';
import type { CallerContext } from '../../platform/access/protect.ts';
import type { Surroundings } from '../../platform/subgraph/subgraph.ts';
import type { WriteTarget } from '../../platform/domain/writes.ts';
import type { Loaders } from './loaders.ts';
import type { ConsentDoc } from './model.ts';
import type { Permission } from './permission.ts';
import type { Ledger, State } from './rules.ts';
import type { consentKind } from './writes.ts';

export type CustomerAsOfMapper = CustomerAsOf;

/** What each privacy resolver is given. */
export interface Context extends CallerContext {
  readonly load: Loaders;
  readonly target: WriteTarget;
  readonly ask: Ask;
  readonly personToken: Surroundings['personToken'];
  readonly kind: ReturnType<typeof consentKind>;
}

type Links = readonly { readonly domain: string; readonly parties: readonly string[] }[];

/** What the plan brings of a customer; `links` only where a field requires them. */
export interface CustomerMapper {
  readonly id: string;
  readonly links?: Links;
}

/** What the plan brings of a party; `customer` only where a field requires it, null while it has none. */
export interface PartyMapper {
  readonly domain: string;
  readonly id: string;
  readonly customer?: { readonly links: Links } | null;
}

export type CustomerConsentsMapper = Ledger;
export type PermissionMapper = Permission;
export type ConsentStateMapper = State;
export type ConsentMapper = ConsentDoc;
export type ConsentWriteMapper = RowOutcome;
