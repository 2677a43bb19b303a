import { Schema } from 'mongoose';
import { count, instant, optional, options, text } from '../schema-fields.ts';

/** What a party is found by, in keyed hashes: none tells what it was made of. Written once a card; whose party it is says the party. */
export interface FindableDoc {
  /** The party's key. */
  readonly _id: string;
  readonly domain: string;
  /** The party's version that it was made of. */
  readonly version: number;
  /** Of blocking keys: who shares one may be the same person. */
  readonly blocks: readonly string[];
  /** Of values whose frequency counts. */
  readonly terms: readonly string[];
  /** Of what people search by. */
  readonly tokens: readonly string[];
  /** Of the addresses that it gives; who shares one may live together. Absent in shapes before 7, until the sweep. */
  readonly doors?: readonly string[];
  /** Of the words of its family name. */
  readonly families?: readonly string[];
  /** Whether its card names a company, whose address it may be. */
  readonly company?: boolean;
  readonly schemaVersion: number;
}

/** Two parties whose cards were compared, with what that said: no value, only how far the fields agree. */
export interface MatchDoc {
  /** Both keys, in order. */
  readonly _id: string;
  readonly parties: readonly [string, string];
  /** LINKED: alike enough to be one. OPEN: for a steward to say. SUPERSEDED: nobody has to. Else what the steward said. */
  readonly state: 'LINKED' | 'OPEN' | 'SUPERSEDED' | 'SAME' | 'DISTINCT';
  /** Why a review was closed: they are one by another way, one is gone, they are told apart, or their cards changed. */
  readonly superseded?: 'MERGED' | 'REMOVED' | 'DISTINCT' | 'UNLIKE' | null;
  /** The decision by which a steward answered. */
  readonly decision?: string;
  readonly probability: number;
  readonly prior: number;
  /** The version of the rates that it was weighed by. */
  readonly parameters?: number;
  readonly reasons: readonly { readonly field: string; readonly level: string; readonly weight: number }[];
  readonly at: Date;
  readonly schemaVersion: number;
}

/** Parties whose cards are to be compared with those of others, by key; ids sort by age. */
export interface DueDoc {
  /** UUID version 7. */
  readonly _id: string;
  readonly domain: string;
  readonly parties: readonly string[];
  /** Until then whoever claimed it compares it, and no other; null while it is free. */
  readonly until: Date | null;
  /** The claim. */
  readonly by: string | null;
}

/** How many customers have a value, which is named by its hash. Recounted now and then: frequencies change slowly. */
export interface TermDoc {
  readonly _id: string;
  readonly customers: number;
}

/** How likely levels of agreement are among pairs of one person (m) and among strangers (u), learned from the own cards. */
export interface ParametersDoc {
  /** The version, from 1. */
  readonly _id: number;
  readonly at: Date;
  readonly rates: Readonly<Record<string, Readonly<Record<string, { readonly m: number; readonly u: number }>>>>;
  /** Cards and pairs that it was learned from, and how many customers there were. */
  readonly parties: number;
  readonly pairs: number;
  readonly customers: number;
  readonly schemaVersion: number;
}

/** How far parties have been compared again after the way of comparing changed. */
export interface SweepDoc {
  readonly _id: string;
  /** The way of comparing. */
  readonly scheme: string;
  /** The last key that was marked; null when all were. */
  readonly after: string | null;
}

export function findableSchema() {
  const fields = { _id: text, domain: text, version: count, blocks: [String], terms: [String], tokens: [String] };
  const home = { doors: [String], families: [String], company: { type: Boolean, default: false } };
  const schema = new Schema<FindableDoc>({ ...fields, ...home, schemaVersion: count }, options as never);
  schema.index({ blocks: 1 }); // who may be the same: matching
  schema.index({ tokens: 1 }); // Query.searchCustomers
  schema.index({ doors: 1 }); // Customer.household
  return schema;
}

export function matchSchema() {
  const reason = { field: text, level: text, weight: count, _id: false };
  const fields = {
    ...{ _id: text, parties: [String], state: text, probability: count, prior: count },
    ...{
      reasons: [reason],
      at: instant,
      superseded: String,
      decision: String,
      parameters: Number,
      schemaVersion: count,
    },
  };
  const schema = new Schema<MatchDoc>(fields, options);
  schema.index({ state: 1, probability: -1, _id: -1 }); // Query.identityReviews
  schema.index({ parties: 1 }); // CustomerIdentity.evidence
  return schema;
}

export function dueSchema() {
  const schema = new Schema<DueDoc>(
    { _id: text, domain: text, parties: [String], until: Date, by: optional },
    options as never,
  );
  schema.index({ domain: 1, _id: 1 }); // whether anything of a domain waits; the oldest of all is found by `_id`
  return schema;
}

export function parametersSchema() {
  const fields = { at: instant, rates: { type: Schema.Types.Mixed, required: true }, parties: count, pairs: count };
  return new Schema<ParametersDoc>({ _id: count, ...fields, customers: count, schemaVersion: count }, options as never);
}

export const sweepSchema = () => new Schema<SweepDoc>({ _id: text, scheme: text, after: optional }, options);

export const termSchema = () => new Schema<TermDoc>({ _id: text, customers: count }, options);
