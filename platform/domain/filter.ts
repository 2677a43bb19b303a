import { currenciesByDecimals, decimalsOf } from './money.ts';
import type { Filter } from '../mongo.ts';

/** From `gte` on, up to but without `lt`; undefined when neither is given. */
export function instants(range: { gte?: Date | null; lt?: Date | null } | null | undefined): Filter | undefined {
  const bounds = { ...(range?.gte ? { $gte: range.gte } : {}), ...(range?.lt ? { $lt: range.lt } : {}) };
  return Object.keys(bounds).length > 0 ? bounds : undefined;
}

/** Days from `gte` to `lte`, both included; undefined when neither is given. */
export function days(range: { gte?: string | null; lte?: string | null } | null | undefined): Filter | undefined {
  const bounds = { ...(range?.gte ? { $gte: range.gte } : {}), ...(range?.lte ? { $lte: range.lte } : {}) };
  return Object.keys(bounds).length > 0 ? bounds : undefined;
}

type Decimals = { gte?: string | null; lte?: string | null } | null | undefined;

/**
 * Money at a path of one currency, of a range of amounts, or both. Minor units depend on a currency's decimals, so a
 * range over all currencies is one condition for each number of decimals.
 */
export function moneyWithin(path: string, range: Decimals, currency: string | null | undefined): Filter {
  const bounds = (decimals: number): Filter => ({
    ...(range?.gte ? { $gte: Math.ceil(Number(`${range.gte}e${decimals}`)) } : {}),
    ...(range?.lte ? { $lte: Math.floor(Number(`${range.lte}e${decimals}`)) } : {}),
  });
  const unbounded = !range?.gte && !range?.lte;
  if (currency)
    return {
      [`${path}.currency`]: currency,
      ...(unbounded ? {} : { [`${path}.amountMinor`]: bounds(decimalsOf(currency)) }),
    };
  if (unbounded) return {};
  const groups = [...currenciesByDecimals()].map(([decimals, currencies]) => ({
    [`${path}.currency`]: { $in: currencies },
    [`${path}.amountMinor`]: bounds(decimals),
  }));
  return { $or: groups };
}

/** One of the values; undefined when no list is given. An empty list matches nothing. */
export const oneOf = (values: readonly unknown[] | null | undefined): Filter | undefined =>
  values ? { $in: [...values] } : undefined;

/** What every filter has beside its own fields. */
interface AnyFilter {
  readonly includeRemoved?: boolean | null;
  /** By the time a resolver sees it what the database is to be asked, not what the client wrote (`withAttributes`). */
  readonly attributes?: unknown;
}

/**
 * The conditions that are given, with removed records left out unless they are asked for: as what they are not, since
 * engines reckon that few documents equal a value and most differ from it, and nearly none are removed.
 */
export function conditions(fields: Readonly<Record<string, unknown>>, filter: AnyFilter | null | undefined): Filter {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined && value !== null);
  const removed = filter?.includeRemoved ? {} : { removed: { $ne: true } };
  return { ...Object.fromEntries(given), ...(filter?.attributes as Filter | null | undefined), ...removed };
}
