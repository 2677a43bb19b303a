import { CONSENT_PURPOSES, type ConsentPurpose } from '../../platform/access/purpose.ts';
import { allowedUnasked } from './jurisdictions.ts';
import type { ConsentChannel, ConsentDoc } from './model.ts';

type Reason = 'GRANTED' | 'NOT_OBJECTED' | 'DENIED' | 'REVOKED' | 'EXPIRED' | 'NOT_ASKED';

/** How it stands with one purpose, on all channels (null) or on one. */
export interface State {
  readonly purpose: ConsentPurpose;
  readonly channel: ConsentChannel | null;
  readonly granted: boolean;
  readonly reason: Reason;
  /** The record that decides; null where none does. */
  readonly record: ConsentDoc | null;
}

/** All that is known of the consents of some parties that are one customer. */
export interface Ledger {
  /** Keys of the parties. */
  readonly parties: readonly string[];
  readonly records: readonly ConsentDoc[];
  /** Where records do not say, the installation's country. */
  readonly country: string | null;
  readonly now: Date;
}

/** A party's key: domains may use the same ids. */
export const partyKey = (domain: string, id: string): string => `${domain}/${id}`;

/** The domain and id of a key. */
export function partyOf(key: string): { domain: string; id: string } {
  const slash = key.indexOf('/');
  return { domain: key.slice(0, slash), id: key.slice(slash + 1) };
}

/** The keys of a customer's links. */
export const keysOf = (links: readonly { readonly domain: string; readonly parties: readonly string[] }[]): string[] =>
  links.flatMap(({ domain, parties }) => parties.map((id) => partyKey(domain, id)));

/**
 * What holds now: of each party its latest record in force for the channel or for all, and of several parties the most
 * restrictive one, so that a merge never widens what a person agreed to. Where no record is in force the jurisdiction decides.
 */
export function stateOf(ledger: Ledger, purpose: ConsentPurpose, channel: ConsentChannel | null): State {
  const own = ledger.records.filter(
    (record) => record.purpose === purpose && (record.channel === null || record.channel === channel),
  );
  const inForce = own.filter((record) => holds(record, ledger.now));
  const latest = ledger.parties.flatMap((key) => {
    const [first, ...rest] = inForce.filter(({ parties }) => parties.includes(key));
    return first ? rest.reduce((a, b) => (supersedes(b, a) ? b : a), first) : [];
  });
  const [first, ...rest] = latest;
  if (!first) return unasked(ledger, purpose, channel, own);
  const record = rest.reduce((a, b) => (outweighs(b, a) ? b : a), first);
  return { purpose, channel, granted: record.status === 'GRANTED', reason: record.status, record };
}

/** All states: each purpose on all channels, and on each channel that a record names. */
export const statesOf = (ledger: Ledger): State[] =>
  CONSENT_PURPOSES.flatMap((purpose) => [
    stateOf(ledger, purpose, null),
    ...channelsNamed(ledger, purpose).map((channel) => stateOf(ledger, purpose, channel)),
  ]);

/** The state that decides over the purpose as such: that of all channels, or of one that is granted although they are not. */
export function purposeState(ledger: Ledger, purpose: ConsentPurpose): State {
  const everywhere = stateOf(ledger, purpose, null);
  if (everywhere.granted) return everywhere;
  const channels = channelsNamed(ledger, purpose).map((channel) => stateOf(ledger, purpose, channel));
  return channels.find(({ granted }) => granted) ?? everywhere;
}

/** The purposes that the person agrees to now. */
export const grantsOf = (ledger: Ledger): ConsentPurpose[] =>
  CONSENT_PURPOSES.filter((purpose) => purposeState(ledger, purpose).granted);

/** The strictest of the jurisdictions that the records name and of the installation's own. */
export function jurisdictionOf({ records, country }: Ledger): string | null {
  const named = [...new Set(records.map(({ jurisdiction }) => jurisdiction ?? country))].sort();
  const strict = named.find((each) => !CONSENT_PURPOSES.some((purpose) => allowedUnasked(each, purpose)));
  return strict !== undefined ? strict : (named[0] ?? country);
}

/** The ledger as it held at a moment: what was to hold later had not been said. */
export const ledgerAt = (ledger: Ledger, at: Date): Ledger => ({
  ...ledger,
  records: ledger.records.filter(({ validFrom }) => validFrom <= at),
  now: at,
});

/** Newest first. */
export const newestFirst = (records: readonly ConsentDoc[]): ConsentDoc[] =>
  [...records].sort((a, b) => (supersedes(a, b) ? -1 : 1));

function channelsNamed({ records }: Ledger, purpose: ConsentPurpose): ConsentChannel[] {
  const named = records.flatMap((record) => (record.purpose === purpose && record.channel ? record.channel : []));
  return [...new Set(named)].sort();
}

function unasked(
  ledger: Ledger,
  purpose: ConsentPurpose,
  channel: ConsentChannel | null,
  lapsed: readonly ConsentDoc[],
): State {
  const granted = allowedUnasked(jurisdictionOf(ledger), purpose);
  const reason = granted ? 'NOT_OBJECTED' : lapsed.length > 0 ? 'EXPIRED' : 'NOT_ASKED';
  return { purpose, channel, granted, reason, record: null };
}

const holds = ({ validFrom, validUntil }: ConsentDoc, now: Date): boolean =>
  validFrom <= now && (validUntil === null || now < validUntil);

/** Of two records of one party the later counts; of two of one instant the stricter, then the one recorded later. */
function supersedes(a: ConsentDoc, b: ConsentDoc): boolean {
  if (a.validFrom.getTime() !== b.validFrom.getTime()) return a.validFrom > b.validFrom;
  if (strict(a) !== strict(b)) return strict(a);
  if (a.receivedAt.getTime() !== b.receivedAt.getTime()) return a.receivedAt > b.receivedAt;
  return a._id > b._id;
}

/** Of the records of several parties a refusal counts before a grant, and then the later one. */
const outweighs = (a: ConsentDoc, b: ConsentDoc): boolean => (strict(a) === strict(b) ? supersedes(a, b) : strict(a));

const strict = ({ status }: ConsentDoc): boolean => status !== 'GRANTED';
