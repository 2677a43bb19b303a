import type { Check } from '../../platform/domain/check.ts';
import type { EngagementDoc, EngagementKind } from './model.ts';
import { KINDS, withoutQuery, type Detail } from './rules.ts';
import type { EngagementInput } from './schema.generated.ts';

const LIMITS = { page: 1_000, event: 100, network: 60, form: 100, text: 1_000 } as const;

type Details = Pick<EngagementDoc, Detail>;

const NONE: Details = { page: null, event: null, network: null, action: null, form: null, text: null };

const NAMES = Object.keys(NONE) as Detail[];

/** The details of an engagement after a row: those that its kind has; one given that it has not is refused. */
export function mergeDetails(
  kind: EngagementKind | null,
  input: EngagementInput,
  stored: EngagementDoc | null,
  check: Check,
): Details {
  if (kind === null) return NONE;
  const { required, optional } = KINDS[kind];
  for (const name of NAMES)
    if (input[name] != null && !required.includes(name) && !optional.includes(name))
      check.fail('INVALID', name, `${name} is no detail of ${kind}; one came.`);
  const own = [...required, ...optional];
  if (own.length === 0) return NONE;
  const details: Details = {
    ...NONE,
    ...Object.fromEntries(own.map((name) => [name, read(name, input, stored, check)])),
  };
  for (const name of required) check.required(name, details[name]);
  return details;
}

function read(name: Detail, input: EngagementInput, stored: EngagementDoc | null, check: Check): string | null {
  const value = check.merge<string>(input[name], stored?.[name]);
  if (name === 'action') return value;
  return check.text(name, name === 'page' && value !== null ? withoutQuery(value) : value, LIMITS[name]);
}
