import { Schema } from 'mongoose';
import type { Connection } from '../../platform/mongo.ts';
import type { Claim, CustomerClaim } from './claims.ts';
import type { ProfileField } from './config.ts';
import type { PartyIndex } from './online/index-card.ts';
import type { LinkKind } from './rules.ts';

/** A link document: which parties are one customer. No value of a card is ever in it. */
export interface CustomerDoc {
  /** UUID version 7: ids sort by age. */
  readonly _id: string;
  /** Keys of parties, `domain/id`, in order. */
  readonly parties: readonly string[];
  readonly since: Date;
  /** The customer that this id points to after a merge, itself never a tombstone; null while it lives. */
  readonly mergedInto: string | null;
  /** The ids that point here, so that the next merge finds them. Of a tombstone: those that pointed there until then. */
  readonly absorbed: readonly string[];
  /** What its parties claim. */
  readonly claims: readonly CustomerClaim[];
  /** Oldest first. A tombstone keeps its own. */
  readonly history: readonly LinkEvent[];
  /** Counts the changes of this document, from 1. */
  readonly version: number;
  readonly schemaVersion: number;
}

export interface LinkEvent {
  readonly at: Date;
  readonly action: 'CREATED' | 'LINKED' | 'MERGED' | 'UNLINKED' | 'SPLIT' | 'RESTORED';
  readonly parties: readonly string[];
  readonly by: readonly LinkKind[];
  /** The other side of a merge or split; null otherwise. */
  readonly customer: string | null;
}

/** What identity knows of a party: where it belongs, and its identifiers as keyed hashes. */
export interface PartyDoc {
  /** `domain/id`. */
  readonly _id: string;
  readonly domain: string;
  readonly party: string;
  /** Null exactly while the party is removed. */
  readonly customer: string | null;
  /** Where it belonged when it was removed: it goes back there when it is written again. */
  readonly former: string | null;
  readonly removed: boolean;
  /** The domain's version that was seen last. */
  readonly version: number;
  /** Identifiers that link, `mail:1:…`. All parties that hold one are of one customer. */
  readonly hashes: readonly string[];
  /** Identifiers that too many parties held already when this one came: known, but linking nobody. */
  readonly spread: readonly string[];
  /** What its card claims, and since a steward said so whom it is not: those claims outlive the card. */
  readonly claims: readonly Claim[];
  /** What it is found by, whoever looks. */
  readonly index: PartyIndex;
  readonly linkedAt: Date;
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
}

/** How many customers have a value, which is named by its hash. Recounted now and then: frequencies change slowly. */
export interface TermDoc {
  readonly _id: string;
  readonly customers: number;
}

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

/** What was found in the records of a domain on a day: sums, of nobody in particular. */
export interface QualityDoc {
  /** `domain 2026-11-24`. */
  readonly _id: string;
  readonly domain: string;
  readonly day: string;
  readonly at: Date;
  /** Records looked at, of how many. */
  readonly records: number;
  readonly total: number;
  /** Records that lack the field, have a value that cannot be right, or another one than survives. */
  readonly fields: Readonly<Record<string, { missing: number; invalid: number; differing: number }>>;
  readonly stale: number;
  readonly duplicates: number;
  /** Domains that could not be compared with. */
  readonly missing: readonly string[];
}

/** Parties and customers of an older shape are looked at again by the next sweep, whatever their version. */
export const SHAPE = 5;

/** The one document that every transaction that links touches first: they happen one after another in all processes. */
export interface RegistryDoc {
  readonly _id: string;
  /** Counts the transactions. */
  readonly turn: number;
  /** Customers that are not merged away: counting them anew takes the longer the more there are. */
  readonly customers: number;
}

/** The key of that document. */
export const REGISTRY = 'registry';

const options = { versionKey: false, minimize: false, strict: 'throw', strictQuery: 'throw' } as const;
const text = { type: String, required: true };
const optional = { type: String, default: null };
const instant = { type: Date, required: true };
const count = { type: Number, required: true };

function customerSchema() {
  const event = { at: instant, action: text, parties: [String], by: [String], customer: optional };
  const claim = { party: text, rule: text, value: text, _id: false };
  const fields = {
    _id: text,
    parties: [String],
    claims: [claim],
    since: instant,
    mergedInto: optional,
    absorbed: [String],
    history: [{ ...event, _id: false }],
    version: count,
    schemaVersion: count,
  };
  // Query.allCustomers walks `_id` past the few tombstones: an index on mergedInto would tempt an engine to sort instead.
  return new Schema<CustomerDoc>(fields, options as never);
}

function partySchema() {
  const fields = {
    _id: text,
    domain: text,
    party: text,
    customer: optional,
    former: optional,
    removed: { type: Boolean, required: true },
    version: count,
    hashes: [String],
    spread: [String],
    claims: [{ rule: text, value: text, _id: false }],
    index: { blocks: [String], terms: [String], tokens: [String] },
    linkedAt: instant,
    schemaVersion: count,
  };
  const schema = new Schema<PartyDoc>(fields, options as never);
  schema.index({ hashes: 1 }); // who holds an identifier: linking, Query.customerBy
  schema.index({ 'index.blocks': 1 }); // who may be the same: matching
  schema.index({ 'index.tokens': 1 }); // Query.searchCustomers
  return schema;
}

const registrySchema = () => new Schema<RegistryDoc>({ _id: text, turn: count, customers: count }, options);

function decisionSchema() {
  const fields = {
    ...{ _id: text, action: text, customers: [String], by: text, at: instant, reason: optional },
    moves: [{ party: text, from: text, to: text, _id: false }],
    ...{
      added: [[String]],
      removed: [[String]],
      undoes: optional,
      undoneBy: optional,
      key: text,
      schemaVersion: count,
    },
  };
  const correction = { party: text, field: text, sealed: text, pending: { type: Boolean, required: true }, _id: false };
  const schema = new Schema<DecisionDoc>({ ...fields, correction }, options as never);
  schema.index({ key: 1 }, { unique: true }); // the same call again
  schema.index({ customers: 1, _id: -1 }); // CustomerIdentity.decisions
  return schema;
}

function matchSchema() {
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

function dueSchema() {
  const schema = new Schema<DueDoc>({ _id: text, domain: text, parties: [String] }, options);
  schema.index({ domain: 1, _id: 1 }); // whether anything of a domain waits; the oldest of all is found by `_id`
  return schema;
}

function qualitySchema() {
  const fields = { _id: text, domain: text, day: text, at: instant, records: count, total: count, missing: [String] };
  const sums = { fields: { type: Schema.Types.Mixed, required: true }, stale: count, duplicates: count };
  const schema = new Schema<QualityDoc>({ ...fields, ...sums }, options as never);
  schema.index({ domain: 1, _id: -1 }); // DataQualityReport.trend
  return schema;
}

function parametersSchema() {
  const fields = { at: instant, rates: { type: Schema.Types.Mixed, required: true }, parties: count, pairs: count };
  return new Schema<ParametersDoc>({ _id: count, ...fields, customers: count, schemaVersion: count }, options as never);
}

const sweepSchema = () => new Schema<SweepDoc>({ _id: text, scheme: text, after: optional }, options);

const termSchema = () => new Schema<TermDoc>({ _id: text, customers: count }, options);

/** The models of identity on its own database. */
export const identityModels = (connection: Connection) => ({
  Customer: connection.model<CustomerDoc>('Customer', customerSchema(), 'customers'),
  Party: connection.model<PartyDoc>('Party', partySchema(), 'parties'),
  Decision: connection.model<DecisionDoc>('Decision', decisionSchema(), 'decisions'),
  Match: connection.model<MatchDoc>('Match', matchSchema(), 'matches'),
  Due: connection.model<DueDoc>('Due', dueSchema(), 'due'),
  Quality: connection.model<QualityDoc>('Quality', qualitySchema(), 'quality'),
  Parameters: connection.model<ParametersDoc>('Parameters', parametersSchema(), 'parameters'),
  Sweep: connection.model<SweepDoc>('Sweep', sweepSchema(), 'sweeps'),
  Term: connection.model<TermDoc>('Term', termSchema(), 'terms'),
  Registry: connection.model<RegistryDoc>('Registry', registrySchema(), 'registry'),
});

export type IdentityModels = ReturnType<typeof identityModels>;
