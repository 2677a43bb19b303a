import type { Page } from '../../platform/page.ts';
import type { CallerContext } from '../../platform/protect.ts';
import type { Loaders } from './loaders.ts';
import type { CustomerDoc, LinkEvent } from './model.ts';
import type { Identifier } from './rules.ts';

/** What each identity resolver is given. */
export interface Context extends CallerContext {
  readonly load: Loaders;
  readonly hash: (identifier: Identifier) => string;
  /** Where national phone numbers are read. */
  readonly country: string | null;
}

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
