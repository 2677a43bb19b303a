import { isDeepStrictEqual } from 'node:util';
import { createCheck, type Check } from './check.ts';
import type { Kind, Row, Stored, StoredParty, StoredRecord, WriteOutcome } from './kind.ts';
import { EMPTY } from './tally.ts';

/** What one row wants: a removal where `input` is null. */
export interface Intent<Input> {
  readonly id: string;
  readonly input: Input | null;
  readonly version: number | null;
}

/** The documents before and after the rows, as one transaction sees them. */
export interface Draft<Doc> {
  readonly before: ReadonlyMap<string, Doc>;
  readonly after: Map<string, Doc>;
}

/** Decides one row against the draft and puts the document it makes there; nothing is read or written. */
export function apply<Doc extends Stored, Input extends Row, Known>(
  kind: Kind<Doc, Input, Known>,
  draft: Draft<Doc>,
  intent: Intent<Input>,
  known: Known,
  now: Date,
): Omit<WriteOutcome, 'index'> {
  const { id } = intent;
  const stored = draft.after.get(id) ?? null;
  const version = intent.version ?? stored?.sourceVersion ?? null;
  const check = createCheck(now);
  if (stored?.sourceVersion != null && isTime(version!) !== isTime(stored.sourceVersion))
    check.fail(
      'INVALID',
      'sourceVersion',
      'A record keeps to sourceVersion or to sourceUpdatedAt; the other one came.',
    );
  else if (stored?.sourceVersion != null && version! < stored.sourceVersion) return { id, status: 'STALE', errors: [] };
  const own = intent.input ? mergeRow(kind, intent.input, stored, check, known) : removal(kind, stored, id, check);
  if (check.errors.length > 0) return { id, status: 'REJECTED', errors: check.errors };
  const next = { ...own, removed: intent.input === null, sourceVersion: version };
  if (stored && unchanged(stored, next)) return { id, status: 'UNCHANGED', errors: [] };
  const envelope = {
    _id: id,
    version: (stored?.version ?? 0) + 1,
    receivedAt: stored?.receivedAt ?? now,
    changedAt: now,
    schemaVersion: kind.schemaVersion,
  };
  draft.after.set(id, { ...envelope, ...next } as unknown as Doc);
  return { id, status: !intent.input ? 'REMOVED' : stored ? 'UPDATED' : 'CREATED', errors: [] };
}

/** Counters are GraphQL's Int; as ms since 1970 the largest of them is in January 1970. */
const isTime = (version: number): boolean => version > 2_147_483_647;

/** A row that brings only a newer version changes the stored version too: an older row that follows is then stale. */
function unchanged(stored: Stored, next: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(next).every(([key, value]) => isDeepStrictEqual(value, stored[key as keyof Stored]));
}

function mergeRow<Doc extends Stored, Input extends Row, Known>(
  kind: Kind<Doc, Input, Known>,
  input: Input,
  stored: Doc | null,
  check: Check,
  known: Known,
): Record<string, unknown> {
  if (kind.checkId) kind.checkId(input.id, check);
  else check.id('id', input.id);
  if (input.sourceVersion != null && input.sourceUpdatedAt != null)
    check.fail('INVALID', 'sourceVersion', 'A row carries sourceVersion or sourceUpdatedAt, not both; both came.');
  const own: Record<string, unknown> = { ...kind.merge(input, stored, check, known) };
  own['attributes'] = mergeAttributes(input.attributes, stored?.attributes, check);
  if (kind.party === 'self') own['figures'] = (stored as unknown as StoredParty | null)?.figures ?? EMPTY;
  if (kind.party === 'owner') own['party'] = ownerOf(input, stored as unknown as StoredRecord | null, check);
  return own;
}

function ownerOf(input: Row, stored: StoredRecord | null, check: Check): string | null {
  const party = check.required('party', check.merge(input.party, stored?.party));
  if (party !== null) check.id('party', party);
  if (stored && party !== stored.party)
    check.fail('PARTY_IMMUTABLE', 'party', 'A record stays with its party; remove it and write it under a new id.');
  return party;
}

/** Attributes are looked up by index, so their texts are shorter than free ones. */
const MAX_ATTRIBUTE_TEXT = 500;

function mergeAttributes(
  given: Row['attributes'],
  stored: Stored['attributes'] | undefined,
  check: Check,
): Stored['attributes'] {
  if (given === null) return {};
  for (const [name, value] of Object.entries(given ?? {}))
    if (typeof value === 'string') check.text(['attributes', name], value, MAX_ATTRIBUTE_TEXT);
  const merged = Object.entries({ ...stored, ...given }).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(merged);
}

function removal<Doc extends Stored, Input extends Row, Known>(
  kind: Kind<Doc, Input, Known>,
  stored: Doc | null,
  id: string,
  check: Check,
): Record<string, unknown> {
  if (!stored) {
    check.fail('UNKNOWN_RECORD', 'id', `Only what is stored can be removed; there is no such ${kind.name}.`);
    return { _id: id };
  }
  const { _id, version, sourceVersion, removed, receivedAt, changedAt, schemaVersion, ...own } = stored;
  return own;
}
