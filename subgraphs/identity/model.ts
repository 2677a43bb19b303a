import { Schema } from 'mongoose';
import type { Connection } from '../../platform/mongo.ts';
import type { Claim, CustomerClaim } from './claims.ts';
import {
  dueSchema,
  findableSchema,
  matchSchema,
  parametersSchema,
  sweepSchema,
  termSchema,
  type DueDoc,
  type FindableDoc,
  type MatchDoc,
  type ParametersDoc,
  type SweepDoc,
  type TermDoc,
} from './online/model.ts';
import { qualitySchema, type QualityDoc } from './quality/model.ts';
import type { LinkKind } from './rules.ts';
import { wordSchema, type WordDoc } from './search/model.ts';
import { count, instant, optional, options, text } from './schema-fields.ts';
import { decisionSchema, type DecisionDoc } from './steward/model.ts';

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

/** What is read of a party to know whose it is. */
export const CUSTOMER = { customer: 1 } as const;

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
  /** Identifiers that link, `mail:1:…`: an `IdentifierDoc` of each names the party. */
  readonly hashes: readonly string[];
  /** Identifiers that too many parties held already when this one came: known, but linking nobody. */
  readonly spread: readonly string[];
  /** What its card claims, and since a steward said so whom it is not: those claims outlive the card. */
  readonly claims: readonly Claim[];
  readonly linkedAt: Date;
  readonly schemaVersion: number;
}

/** Who holds an identifier that links: found by the hash itself, however many are asked for. */
export interface IdentifierDoc {
  /** The hash, `mail:1:…`. */
  readonly _id: string;
  /** The keys of parties whose `hashes` have it: one at least, and no more than an identifier of its kind links. */
  readonly parties: readonly string[];
}

/** Parties and customers of an older shape are looked at again by the next sweep, whatever their version. */
export const SHAPE = 8;

/** The one document that every transaction that links touches first: they happen one after another in all processes. */
export interface RegistryDoc {
  readonly _id: string;
  /** Counts the transactions. */
  readonly turn: number;
  /** Customers that are not merged away: counting them anew takes the longer the more there are. */
  readonly customers: number;
  /** How many there were when the frequencies of values were counted. */
  readonly counted: number;
  /** The shape that all is of at least. */
  readonly shape: number;
}

/** The key of that document. */
export const REGISTRY = 'registry';

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
    linkedAt: instant,
    schemaVersion: count,
  };
  const schema = new Schema<PartyDoc>(fields, options as never);
  schema.index({ spread: 1 }); // who holds an identifier that links nobody: Query.searchCustomers by mail
  return schema;
}

const identifierSchema = () => new Schema<IdentifierDoc>({ _id: text, parties: [String] }, options as never);

const registrySchema = () =>
  new Schema<RegistryDoc>({ _id: text, turn: count, customers: count, counted: count, shape: count }, options);

/** The models of identity on its own database. */
export const identityModels = (connection: Connection) => ({
  Customer: connection.model<CustomerDoc>('Customer', customerSchema(), 'customers'),
  Party: connection.model<PartyDoc>('Party', partySchema(), 'parties'),
  Identifier: connection.model<IdentifierDoc>('Identifier', identifierSchema(), 'identifiers'),
  Findable: connection.model<FindableDoc>('Findable', findableSchema(), 'findables'),
  Word: connection.model<WordDoc>('Word', wordSchema(), 'words'),
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
