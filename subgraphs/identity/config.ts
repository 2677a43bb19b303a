import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { CARD_VALUES, type CardValue } from '../../platform/domain/card-quality.ts';
import { ConfigError } from '../../platform/config.ts';
import { SPREAD_LIMITS, type SpreadLimits } from './rules.ts';

/** What can tell which of several values of a field is the better one. */
export const CRITERIA = ['VERIFICATION', 'AGREEMENT', 'RECENCY', 'COMPLETENESS', 'PRIORITY'] as const;

export type Criterion = (typeof CRITERIA)[number];

/** The fields of a profile that have one value or a first one. */
export const PROFILE_FIELDS = CARD_VALUES;

export type ProfileField = CardValue;

/** The fields as the schema names them. */
export const PROFILE_NAMES = {
  name: 'NAME',
  mails: 'MAILS',
  phones: 'PHONES',
  addresses: 'ADDRESSES',
  birthDate: 'BIRTH_DATE',
  organization: 'ORGANIZATION',
  language: 'LANGUAGE',
} as const satisfies Readonly<Record<ProfileField, string>>;

const criteria = z.array(
  z
    .string()
    .transform((text) => text.toUpperCase())
    .pipe(z.enum(CRITERIA)),
);

const survivorship = z.strictObject({
  /** In which order criteria decide, where a field has no order of its own. */
  default: criteria.default(['VERIFICATION', 'AGREEMENT', 'RECENCY', 'COMPLETENESS', 'PRIORITY']),
  /** Domains, the most trusted first. */
  priority: z.array(z.string()).default([]),
  fields: z.partialRecord(z.enum(PROFILE_FIELDS), criteria).default({
    name: ['VERIFICATION', 'COMPLETENESS', 'AGREEMENT', 'RECENCY', 'PRIORITY'],
  }),
});

const limit = z.number().int().min(1).max(1_000);

/** How many parties an identifier links; beyond, it is known and links nobody. */
const limits = z
  .strictObject({
    mail: limit.default(SPREAD_LIMITS.MAIL),
    phone: limit.default(SPREAD_LIMITS.PHONE),
    externalId: limit.default(SPREAD_LIMITS.EXTERNAL_ID),
  })
  .transform(({ mail, phone, externalId }): SpreadLimits => ({ MAIL: mail, PHONE: phone, EXTERNAL_ID: externalId }));

const identifiers = z.strictObject({
  /** Systems of external ids of which one person has one value at most. */
  unique: z.array(z.string().min(1)).default([]),
  /** Mails, `@domains`, phones in E.164 and `system:value`s that say nothing about a person. */
  blocked: z.array(z.string().min(1)).default([]),
  limits: limits.prefault({}),
});

const matching = z.strictObject({
  /** From here up two cards are one customer, where more than a name speaks for it. */
  link: z.number().gt(0).lt(1).default(0.99),
  /** From here up a steward is asked. */
  review: z.number().gt(0).lt(1).default(0.5),
});

const households = z.strictObject({
  /** An address of more customers is no household's. */
  most: z.number().int().min(2).max(50).default(10),
});

const file = z.strictObject({
  matching: matching.prefault({}),
  survivorship: survivorship.prefault({}),
  identifiers: identifiers.prefault({}),
  households: households.prefault({}),
});

/** What a company decides about its identities. */
export type IdentityPolicy = z.infer<typeof file>;

/** The policy of `C360_IDENTITY`, a YAML file, or the built-in one. Throws `ConfigError` with every mistake. */
export function readPolicy(env: NodeJS.ProcessEnv = process.env): IdentityPolicy {
  const path = env['C360_IDENTITY'];
  const given: unknown = path ? parse(readFileSync(path, 'utf8')) : {};
  const parsed = file.safeParse(given ?? {});
  if (parsed.success) return parsed.data;
  throw new ConfigError(parsed.error.issues.map((issue) => `C360_IDENTITY: ${issue.path.join('.')}: ${issue.message}`));
}
