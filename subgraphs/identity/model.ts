import { Schema } from 'mongoose';
import type { Connection } from '../../platform/mongo.ts';
import type { IdentifierKind } from './rules.ts';

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
  /** Oldest first. A tombstone keeps its own. */
  readonly history: readonly LinkEvent[];
  /** Counts the changes of this document, from 1. */
  readonly version: number;
  readonly schemaVersion: number;
}

export interface LinkEvent {
  readonly at: Date;
  readonly action: 'CREATED' | 'LINKED' | 'MERGED' | 'UNLINKED';
  readonly parties: readonly string[];
  readonly by: readonly IdentifierKind[];
  /** The other side of a merge; null otherwise. */
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
  readonly linkedAt: Date;
  readonly schemaVersion: number;
}

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
  const fields = {
    _id: text,
    parties: [String],
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
    linkedAt: instant,
    schemaVersion: count,
  };
  const schema = new Schema<PartyDoc>(fields, options as never);
  schema.index({ hashes: 1 }); // who holds an identifier: linking, Query.customerBy
  return schema;
}

const registrySchema = () => new Schema<RegistryDoc>({ _id: text, turn: count, customers: count }, options);

/** The models of identity on its own database. */
export const identityModels = (connection: Connection) => ({
  Customer: connection.model<CustomerDoc>('Customer', customerSchema(), 'customers'),
  Party: connection.model<PartyDoc>('Party', partySchema(), 'parties'),
  Registry: connection.model<RegistryDoc>('Registry', registrySchema(), 'registry'),
});

export type IdentityModels = ReturnType<typeof identityModels>;
