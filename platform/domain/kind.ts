import type { Check, WriteError } from './check.ts';
import type { Session } from '../mongo.ts';
import type { Tally } from './tally.ts';

/** What every stored document carries beside its own fields. */
export interface Stored {
  readonly _id: string;
  /** Counts the changes of this document, from 1. */
  readonly version: number;
  /** The source's own version or update time (ms); a row with a smaller one is stale. Null: the source has none. */
  readonly sourceVersion: number | null;
  readonly removed: boolean;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly receivedAt: Date;
  readonly changedAt: Date;
  readonly schemaVersion: number;
}

/** A record points at a party of its own domain, for good. */
export interface StoredRecord extends Stored {
  readonly party: string;
}

export interface StoredParty extends Stored {
  /** Sum of the contributions of the party's records. */
  readonly figures: Tally;
}

/** A slim entry of the timeline: no free text, nothing personal. */
export interface Activity {
  readonly kind: string;
  readonly at: Date;
  readonly title: string;
}

/** What every input row carries beside its own fields. */
export interface Row {
  readonly id: string;
  readonly party?: string | null;
  readonly sourceVersion?: number | null;
  readonly sourceUpdatedAt?: Date | null;
  readonly attributes?: Readonly<Record<string, unknown>> | null;
}

/** One kind of document of a domain: where it lies, what a row makes of it, what it adds to its party. */
export interface Kind<Doc extends Stored, Input extends Row, Known = undefined> {
  readonly name: string;
  readonly collection: string;
  /** `self`: the document is a party; `owner`: it points at one; `none`: it concerns no party. */
  readonly party: 'self' | 'owner' | 'none';
  readonly schemaVersion: number;
  /** Replaces the rule that an id is source:sourceId. */
  readonly checkId?: (id: string, check: Check) => void;
  /** What the rows refer to in other domains, asked once before the transaction. A kind has this or `lookup`. */
  readonly consult?: (inputs: readonly Input[]) => Promise<Known>;
  /** What the rows refer to, read in the transaction that writes them. */
  readonly lookup?: (inputs: readonly Input[], session: Session) => Promise<Known>;
  /** The kind's own fields after this row: absent leaves, null clears. Errors go to `check`. */
  readonly merge: (input: Input, stored: Doc | null, check: Check, known: Known) => Own<Doc>;
  readonly contribution?: (doc: Doc) => Tally;
  readonly activity?: (doc: Doc) => Activity | null;
}

/** The fields a kind defines itself. */
export type Own<Doc> = Omit<Doc, keyof Stored | 'party' | 'figures'>;

export type WriteStatus = 'CREATED' | 'UPDATED' | 'UNCHANGED' | 'STALE' | 'REMOVED' | 'REJECTED';

export interface WriteOutcome {
  readonly index: number;
  readonly id: string;
  readonly status: WriteStatus;
  readonly errors: readonly WriteError[];
}

/** A stub of the timeline as it lies in `activities`. */
export interface StoredActivity extends Activity {
  readonly _id: string;
  readonly party: string;
  readonly reference: string;
}
