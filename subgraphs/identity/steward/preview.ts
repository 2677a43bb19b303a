import { clientError } from '../../../platform/errors.ts';
import { APART, conflictOf, type Conflict, type Side } from '../claims.ts';
import { PROFILE_FIELDS, PROFILE_NAMES, type ProfileField } from '../config.ts';
import type { Missing, Profile } from '../profile/profile.ts';
import { profileOfCustomer } from '../profile/resolvers.ts';
import type { Survivor } from '../profile/survive.ts';
import { textOf } from '../profile/text.ts';
import type { MergeConflictCode, ProfileField as FieldName } from '../schema.generated.ts';
import type { Context } from '../types.ts';
import { previewId } from './preview-id.ts';

/** What a merge would bring. */
export interface Preview {
  readonly survivor: string;
  readonly customers: readonly string[];
  /** The id of the customer that they would be. */
  readonly merged: string;
  readonly fields: {
    readonly field: FieldName;
    readonly before: { readonly customer: string; readonly values: string[] }[];
    readonly after: string[];
    readonly conflict: boolean;
  }[];
  readonly conflicts: { readonly code: MergeConflictCode; readonly between: string[] }[];
  readonly missing: Missing[];
}

const MAX_IDS = 10;

/** What merging customers would bring, field by field; null where one of them is not there. */
export async function previewMerge(asked: readonly string[], context: Context): Promise<Preview | null> {
  if (asked.length < 2 || asked.length > MAX_IDS)
    throw clientError('BAD_USER_INPUT', `2 to ${MAX_IDS} customers are named; ${asked.length} came.`);
  const docs = await Promise.all(asked.map((id) => context.load.customer.load(id)));
  if (docs.includes(null)) return null;
  const ids = [...new Set(docs.map((doc) => doc!._id))].sort();
  const merged = previewId(ids);
  const [after, ...before] = await Promise.all([merged, ...ids].map((id) => profileOfCustomer({ id }, context)));
  const fields = PROFILE_FIELDS.map((field) => fieldOf(field, ids, before, after!));
  return {
    survivor: ids[0]!,
    customers: ids,
    merged,
    fields: fields.filter((each) => each.after.length > 0),
    conflicts: await conflictsOf(ids, context),
    missing: [...after!.missing],
  };
}

const valuesOf = (profile: Profile, field: ProfileField): readonly Survivor<unknown>[] => [profile[field] ?? []].flat();

function fieldOf(field: ProfileField, ids: readonly string[], before: readonly Profile[], after: Profile) {
  const each = before.map((profile) => valuesOf(profile, field));
  const single = !Array.isArray(after[field]);
  const normals = new Set(each.flatMap((values) => values.map(({ normal }) => normal)));
  return {
    field: PROFILE_NAMES[field],
    before: ids.flatMap((customer, index) => {
      const values = each[index]!.map(({ value }) => textOf(value));
      return values.length === 0 ? [] : { customer, values };
    }),
    after: valuesOf(after, field).map(({ value }) => textOf(value)),
    conflict: single && normals.size > 1,
  };
}

const CODES: Readonly<Record<Conflict, MergeConflictCode>> = {
  APART: 'DECLARED_DISTINCT',
  UNIQUE: 'UNIQUE_IDENTIFIER',
  NAME: 'GIVEN_NAME',
};

async function conflictsOf(ids: readonly string[], { load }: Context): Promise<Preview['conflicts']> {
  const sides = await Promise.all(
    ids.map(async (id): Promise<Side> => ({
      parties: (await load.customer.load(id))!.parties,
      claims: await load.claims.load(id),
    })),
  );
  return ids.flatMap((a, i) =>
    ids.slice(i + 1).flatMap((b, j) => {
      const [one, other] = [sides[i]!, sides[i + 1 + j]!];
      const found = [conflictOf(one, other, ['MAIL']), conflictOf(unparted(one), unparted(other), ['MAIL'])];
      return [...new Set(found)].flatMap((code) => (code === null ? [] : { code: CODES[code], between: [a, b] }));
    }),
  );
}

/** What there is to say beside what a steward said. */
const unparted = ({ parties, claims }: Side): Side => ({
  parties,
  claims: claims.filter(({ rule }) => rule !== APART),
});
