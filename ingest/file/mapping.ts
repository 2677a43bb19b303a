import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, YAMLParseError } from 'yaml';
import { z } from 'zod';
import { isZone } from './dates.ts';
import { ImportError } from './error.ts';
import { ENCODINGS } from './text.ts';

const text = z.string();
const scalar = z.union([z.string(), z.number(), z.boolean()], { error: 'is a text, a number, true or false' });
export const column = z.string().min(1, 'names a column');

/** An object that knows its keys, and says so when another comes. */
export const known = <T extends z.ZodRawShape>(shape: T) =>
  z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `knows ${Object.keys(shape).join(', ')}; ${issue.keys.join(', ')} came`
        : undefined,
  });

const TRANSFORMS =
  'is one of upper, lower, { prefix: text }, { suffix: text }, { replace: [what, with] }, { split: separator }, { multiply: number }, { monthsBefore: day }';

const transform = z.union(
  [
    z.enum(['upper', 'lower']),
    z.strictObject({ prefix: text }),
    z.strictObject({ suffix: text }),
    z.strictObject({ replace: z.tuple([text.min(1), text]) }),
    z.strictObject({ split: text.min(1) }),
    z.strictObject({ multiply: z.number() }),
    z.strictObject({ monthsBefore: z.iso.date() }),
  ],
  { error: TRANSFORMS },
);

const rule = known({
  from: column.optional(),
  template: text.min(1).optional(),
  constant: scalar.optional(),
  transform: z.array(transform).default([]),
  map: z.record(text, scalar.nullable()).optional(),
  otherwise: scalar.optional(),
  default: scalar.nullable().optional(),
  beside: z.boolean().default(false),
  pattern: text.min(1).optional(),
  zone: z.string().refine(isZone, 'is UTC, an offset such as +02:00, or a name such as Europe/Berlin').default('UTC'),
})
  .refine(
    ({ from, template, constant }) => [from, template, constant].filter((each) => each !== undefined).length === 1,
    {
      error: 'has exactly one of from, template, constant',
    },
  )
  .refine(({ map, otherwise }) => otherwise === undefined || map !== undefined, {
    error: 'has otherwise only beside map',
  });

const rules = z.preprocess(
  (given: unknown) =>
    (Array.isArray(given) ? (given as unknown[]) : [given]).map((each) =>
      typeof each === 'string' ? { from: each } : each,
    ),
  z.array(rule).min(1),
);

const condition = known({
  column,
  is: z.array(scalar).min(1).optional(),
  isNot: z.array(scalar).min(1).optional(),
  empty: z.boolean().optional(),
}).refine(({ is, isNot, empty }) => [is, isNot, empty].filter((each) => each !== undefined).length === 1, {
  error: 'has exactly one of is, isNot, empty',
});

export const format = known({
  type: z.enum(['csv', 'tsv', 'ndjson', 'aligned'], 'is csv, tsv, ndjson or aligned'),
  header: z.boolean().default(true),
  columns: z.array(column).min(1).optional(),
  delimiter: text.length(1, 'is one character').optional(),
  quote: z.string().max(1, 'is one character, or empty where nothing is quoted').default('"'),
  encoding: z.enum(ENCODINGS, `is one of ${ENCODINGS.join(', ')}`).default('utf-8'),
  empty: z.array(text).default([]),
  sparse: z.boolean().default(false),
}).refine(({ type, header, columns }) => type === 'ndjson' || header !== (columns !== undefined), {
  error: 'lists the columns where the file has no header (header: false), and only there',
});

const schema = known({
  record: z.string().regex(/^[a-z][a-z0-9]*\.[A-Za-z][A-Za-z0-9]*$/u, 'is domain.record, e.g. finance.order'),
  format,
  id: known({
    source: z
      .string()
      .regex(/^[a-z0-9][a-z0-9_.-]{0,39}$/u, 'is a lower-case name of up to 40 characters')
      .optional(),
    from: z.preprocess((given) => (typeof given === 'string' ? [given] : given), z.array(column).min(1)),
    occurrence: z.boolean().default(false),
  }),
  when: z.array(condition).default([]),
  fields: z.record(text, rules),
});

/** How a file's rows become rows of one record; `ingest/mappings/README.md` tells each key. */
export type Mapping = z.infer<typeof schema>;
export type Rule = z.infer<typeof rule>;
export type Transform = z.infer<typeof transform>;
export type Format = z.infer<typeof format>;
export type Condition = z.infer<typeof condition>;

/** A mapping that cannot be used; each line names the key and the rule. */
export class MappingError extends ImportError {
  constructor(name: string, problems: readonly string[]) {
    super(`The mapping ${name} cannot be used:\n${problems.map((line) => `  ${line}`).join('\n')}`);
  }
}

/** Parses a mapping; throws `MappingError` with every mistake and its key. */
export function parseMapping(yaml: string, name: string): Mapping {
  const parsed = schema.safeParse(parseYaml(yaml, name));
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(({ path, message }) => `${keyOf(path)}: ${message}`);
  throw new MappingError(name, problems);
}

const shipped = join(import.meta.dirname, '..', 'mappings');

/** Reads a mapping from a file, or one that is shipped by its name, e.g. `cdnow-orders`. */
export function readMapping(fileOrName: string): Mapping {
  const inShipped = join(shipped, `${fileOrName}.yaml`);
  const file = existsSync(fileOrName) ? fileOrName : inShipped;
  if (!existsSync(file))
    throw new MappingError(fileOrName, [
      `A mapping is a file or one of ${shippedMappings().join(', ')}; there is no ${fileOrName}.`,
    ]);
  return parseMapping(readFileSync(file, 'utf8'), fileOrName);
}

/** The names of the mappings that are shipped. */
export const shippedMappings = (): string[] =>
  readdirSync(shipped)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => file.slice(0, -'.yaml'.length))
    .sort();

/** The YAML of a mapping as it stands; throws `MappingError` where it is none. */
export function parseYaml(yaml: string, name: string): unknown {
  try {
    return parse(yaml);
  } catch (error) {
    if (error instanceof YAMLParseError) throw new MappingError(name, [error.message]);
    throw error;
  }
}

/** `fields.card.mails[].1.from` reads `fields.card.mails[] (2nd).from`; a single rule has no number. */
export function keyOf(path: readonly PropertyKey[]): string {
  const parts = path.map(String);
  if (parts[0] === 'fields' && parts[2] === '0') parts.splice(2, 1);
  return parts.join('.') || 'the file';
}
