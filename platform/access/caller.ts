import type { RowPolicy } from './rows.ts';

/** Who asks, and for what. Nothing is read or written without one. */
export interface Caller {
  /** Stable name of the person, partner or service; never a mail address. */
  readonly subject: string;
  /** Granted scopes, e.g. `finance:read`, `pii:read`. */
  readonly scopes: ReadonlySet<string>;
  /** The policies that the credential says are met, as `@policy` names them; absent: none. */
  readonly policies?: ReadonlySet<string>;
  /** Why the data is asked for, e.g. `service`; bound to the credential, a request can only narrow it. */
  readonly purpose: string;
  /** Every purpose that the credential is good for; absent: the one. Subgraphs are told only which one a request has. */
  readonly purposes?: readonly string[];
  /** The request asks by Global Privacy Control that nothing of the person is sold, shared or used for marketing. */
  readonly optsOut?: true;
  /** The customer who is the caller, of a person's own token; it reads and says what that person agrees to, nothing else. */
  readonly person?: string;
  /** When the credential ends, in milliseconds of `Date.now()`; absent where it does not. Only what goes on longer has to ask. */
  readonly expiresAt?: number;
  /** Of a token of our own making: the id by which it can be revoked. */
  readonly tokenId?: string;
  /** Cost that may be spent in a minute; absent: what the installation allows everybody. */
  readonly quota?: number;
  /** Which customers there are for the caller; absent: all. */
  readonly rows?: RowPolicy;
}

/** Who may ask what the API consists of: introspection, and the console's operations. */
export const SCHEMA_SCOPE = 'schema:read';

/** Lets a person read and say what the person agrees to; only with `Caller.person`. */
export const SELF_SCOPE = 'privacy:self';

/** The caller that a person is about itself. */
export const personCaller = (customer: string): Caller => ({
  subject: `person:${customer}`,
  scopes: new Set([SELF_SCOPE]),
  purpose: 'privacy',
  person: customer,
});

/** Lets a caller ask how an answer came about: its plan, its fetches, what they cost. */
export const EXPLAIN_SCOPE = 'explain';

/** How purposes are written: a claim lists several, separated by spaces, its first the one of a request that names none. */
export const isPurpose = (text: string): boolean => /^[a-z][a-z0-9_-]{0,39}$/u.test(text);

/** A caller's purposes as a credential's claim lists them; none at all where one of them is not written as purposes are. */
export function purposesOf(claim: unknown): Pick<Caller, 'purpose' | 'purposes'> {
  const listed = typeof claim === 'string' ? claim.split(' ').filter(Boolean) : [];
  const [purpose = '', ...others] = listed.every(isPurpose) ? listed : [];
  return others.length > 0 ? { purpose, purposes: [purpose, ...others] } : { purpose };
}
