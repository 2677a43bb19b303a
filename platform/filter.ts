import type { Filter } from './mongo.ts';

/** From `gte` on, up to but without `lt`; undefined when neither is given. */
export function instants(range: { gte?: Date | null; lt?: Date | null } | null | undefined): Filter | undefined {
  const bounds = { ...(range?.gte ? { $gte: range.gte } : {}), ...(range?.lt ? { $lt: range.lt } : {}) };
  return Object.keys(bounds).length > 0 ? bounds : undefined;
}

/** One of the values; undefined when no list is given. An empty list matches nothing. */
export const oneOf = (values: readonly unknown[] | null | undefined): Filter | undefined =>
  values ? { $in: [...values] } : undefined;

/** The conditions that are given, with removed records left out unless they are asked for. */
export function conditions(
  fields: Readonly<Record<string, unknown>>,
  includeRemoved: boolean | null | undefined,
): Filter {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined && value !== null);
  return { ...Object.fromEntries(given), ...(includeRemoved ? {} : { removed: false }) };
}
