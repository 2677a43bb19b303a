import { Schema } from 'mongoose';
import type { ProfileField } from '../config.ts';
import { count, instant, optional, options, text } from '../schema-fields.ts';

/** What a steward decided, and all that it takes to undo it. */
export interface DecisionDoc {
  /** UUID version 7. */
  readonly _id: string;
  readonly action: 'MERGE' | 'SPLIT' | 'DISTINCT' | 'CORRECT' | 'UNDO';
  /** The customers that it was about, and those that it made. */
  readonly customers: readonly string[];
  /** Who decided: the caller's subject. */
  readonly by: string;
  readonly at: Date;
  /** Why, sealed: people write names into reasons. */
  readonly reason: string | null;
  readonly moves: readonly { readonly party: string; readonly from: string; readonly to: string }[];
  readonly added: readonly (readonly [string, string])[];
  readonly removed: readonly (readonly [string, string])[];
  /** Of an UNDO: the decision that it takes back; null otherwise. */
  readonly undoes: string | null;
  readonly undoneBy: string | null;
  /** Of a CORRECT, and of the UNDO of one. */
  readonly correction?: CorrectionDoc;
  /** Of the subject and its idempotency key: the same call again is the same decision. */
  readonly key: string;
  /** Of what was asked for, so that another call under the key is told from the same one; absent where it was kept before. */
  readonly call?: string;
  readonly schemaVersion: number;
}

/** A value that was written into a record of a domain. */
export interface CorrectionDoc {
  /** The record, by key. */
  readonly party: string;
  readonly field: ProfileField;
  /** What was written and what stood there (`Correction`), sealed: both are a person's. */
  readonly sealed: string;
  /** The domain has not said yet that it is written. */
  readonly pending: boolean;
}

export function decisionSchema() {
  const fields = {
    ...{ _id: text, action: text, customers: [String], by: text, at: instant, reason: optional },
    moves: [{ party: text, from: text, to: text, _id: false }],
    ...{
      added: [[String]],
      removed: [[String]],
      undoes: optional,
      undoneBy: optional,
      key: text,
      call: String,
      schemaVersion: count,
    },
  };
  const correction = { party: text, field: text, sealed: text, pending: { type: Boolean, required: true }, _id: false };
  const schema = new Schema<DecisionDoc>({ ...fields, correction }, options as never);
  schema.index({ key: 1 }, { unique: true }); // the same call again
  schema.index({ customers: 1, _id: -1 }); // CustomerIdentity.decisions
  return schema;
}
