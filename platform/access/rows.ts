import { z } from 'zod';

/** One condition of a row policy: an attribute of a domain's parties has one of the values. */
export interface RowRule {
  readonly domain: string;
  readonly attribute: string;
  readonly in: readonly string[];
}

/** What a caller with a row policy may see: customers who meet every rule, each by at least one of their parties. */
export type RowPolicy = readonly RowRule[];

const rule = z.strictObject({
  domain: z.string().regex(/^[a-z][a-z0-9]*$/u),
  attribute: z.string().regex(/^[a-z][A-Za-z0-9]{0,39}$/u),
  in: z.array(z.string().min(1).max(200)).min(1).max(100),
});

/** It travels with every call of a subgraph, in a header. */
const MAX_LENGTH = 4_000;

const policy = z
  .union([z.array(rule).min(1).max(4), rule.transform((one) => [one])])
  .refine((rules) => JSON.stringify(rules).length <= MAX_LENGTH);

/** A policy as a key or claim states it, one rule or several; null for what is none, which allows nothing. */
export function readRows(value: unknown): RowPolicy | null {
  const parsed = policy.safeParse(value);
  return parsed.success ? parsed.data : null;
}
