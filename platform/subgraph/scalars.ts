import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { isCurrency } from '../domain/money.ts';

/** One check serves literals and variables alike; `parse` throws a message that states the rule. */
function scalar<T>(name: string, parse: (text: string) => T, serialize: (value: unknown) => string): GraphQLScalarType {
  const read = (value: unknown): T => {
    if (typeof value !== 'string')
      throw new GraphQLError(`${name} is written as a string, not as ${value === null ? 'null' : typeof value}.`);
    return parse(value);
  };
  return new GraphQLScalarType<T, string>({
    name,
    serialize,
    parseValue: read,
    parseLiteral: (node: ValueNode) => read(node.kind === Kind.STRING ? node.value : undefined),
  });
}

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/u;
const DAY = /^\d{4}-\d\d-\d\d$/u;
const DECIMAL = /^-?\d{1,18}(\.\d{1,9})?$/u;

/** True for a day that the calendar has: `2026-02-29` is none. */
export const isDay = (text: string): boolean =>
  DAY.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);

export const DateTime = scalar<Date>(
  'DateTime',
  (text) => {
    const instant = new Date(text);
    if (!INSTANT.test(text) || Number.isNaN(instant.getTime()) || !isDay(text.slice(0, 10)))
      throw new GraphQLError(`DateTime is RFC 3339 with an offset, e.g. 2026-11-24T09:30:00Z; got ${shown(text)}.`);
    return instant;
  },
  (value) => (value instanceof Date ? value : new Date(value as string | number)).toISOString(),
);

export const CalendarDate = scalar<string>(
  'Date',
  (text) => {
    if (!isDay(text)) throw new GraphQLError(`Date is a calendar day such as 2026-11-24; got ${shown(text)}.`);
    return text;
  },
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : String(value)),
);

export const Decimal = scalar<string>(
  'Decimal',
  (text) => {
    if (!DECIMAL.test(text))
      throw new GraphQLError(`Decimal has up to 18 digits, a point and up to 9 decimals; got ${shown(text)}.`);
    return text;
  },
  (value) => String(value),
);

export const CurrencyCode = scalar<string>(
  'CurrencyCode',
  (text) => {
    if (!isCurrency(text)) throw new GraphQLError(`CurrencyCode is an ISO 4217 code such as EUR; got ${shown(text)}.`);
    return text;
  },
  (value) => String(value),
);

/** What came may be a birth date or a name in the wrong place: its length says enough. */
const shown = (text: string): string => `a text of ${text.length} characters`;

/** The resolvers of the scalars that the prelude declares. */
export const scalars = { DateTime, Date: CalendarDate, Decimal, CurrencyCode };
