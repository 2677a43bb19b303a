import { isEnumType, type GraphQLInputType, getNamedType } from 'graphql';
import { dayIn, isoReader, PATTERN, readerOf } from './dates.ts';
import type { Rule } from './mapping.ts';

/** The value that GraphQL takes, or `null` when the text is none of the type. */
export type Convert = (text: string) => string | number | boolean | null;

const YES = new Set(['true', 'yes', 'y', '1']);
const NO = new Set(['false', 'no', 'n', '0']);

/** What a value of a type looks like, for messages. */
export const EXAMPLES: Readonly<Record<string, string>> = {
  Int: 'a whole number such as 42',
  Float: 'a number such as 0.5',
  Decimal: 'a decimal number such as 1234.50',
  Boolean: 'one of true, false, yes, no, y, n, 1, 0',
  Date: 'a day such as 2026-11-24',
  DateTime: 'a time such as 2026-11-24T09:30:00Z',
};

/** How a text becomes a value of the field's type; a string says what is wrong with the rule. */
export function converterOf(
  type: GraphQLInputType,
  { pattern, zone }: Pick<Rule, 'pattern' | 'zone'>,
): Convert | string {
  const named = getNamedType(type);
  if (pattern !== undefined && named.name !== 'Date' && named.name !== 'DateTime')
    return `pattern is for dates and times; the field is ${named.name}`;
  if (isEnumType(named)) return (text) => (named.getValue(text) ? text : null);
  switch (named.name) {
    case 'Int':
      return (text) => (/^[+-]?\d{1,10}(?:\.0*)?$/u.test(text) ? Number(text) : null);
    case 'Float':
      return (text) => (/^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/u.test(text) ? Number(text) : null);
    case 'Decimal':
      return decimal;
    case 'Boolean':
      return (text) => (YES.has(text.toLowerCase()) ? true : NO.has(text.toLowerCase()) ? false : null);
    case 'Date':
    case 'DateTime':
      return instant(named.name, pattern, zone);
    default:
      return (text) => text;
  }
}

function decimal(text: string): string | null {
  const match = /^([+-]?)(\d*)(?:\.(\d*))?$/u.exec(text);
  if (!match || (!match[2] && !match[3])) return null;
  const [, sign, whole, fraction] = match;
  return `${sign === '-' ? '-' : ''}${whole || '0'}${fraction ? `.${fraction}` : ''}`;
}

function instant(name: 'Date' | 'DateTime', pattern: string | undefined, zone: string): Convert | string {
  const read = pattern === undefined ? isoReader(zone) : readerOf(pattern, zone);
  if (!read) return `pattern is ${PATTERN}; got ${pattern}`;
  return (text) => {
    const at = read(text);
    if (at === null) return null;
    return name === 'Date' ? dayIn(zone, at) : new Date(at).toISOString();
  };
}
