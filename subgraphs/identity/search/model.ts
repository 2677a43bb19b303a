import { Schema } from 'mongoose';
import { optional, options, text } from '../schema-fields.ts';

/** A word that parties are found by, in keyed hashes. There are far fewer words than parties that have them. */
export interface WordDoc {
  /** The token of the whole word, which its parties have. */
  readonly _id: string;
  /** Of its longer beginnings, and of what one letter less makes of it. */
  readonly tokens: readonly string[];
  /** Set anew whenever somebody had it no more; null once somebody is known to have it since. */
  readonly doubted: string | null;
}

export function wordSchema() {
  const schema = new Schema<WordDoc>({ _id: text, tokens: [String], doubted: optional }, options as never);
  schema.index({ tokens: 1 }); // Query.searchCustomers
  return schema;
}
