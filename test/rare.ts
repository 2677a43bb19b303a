import { getNamedType, isEnumType, isListType, isNonNullType, type GraphQLInputType } from 'graphql';

/** A value of an input type that hardly any document has, so that an index that leads to it is worth its while. */
const VALUES: Readonly<Record<string, unknown>> = {
  String: 'absent',
  ID: 'absent',
  Int: 4711,
  Boolean: true,
  Date: '1999-01-01',
  DateTime: '1999-01-01T00:00:00Z',
  Decimal: '4711',
  CurrencyCode: 'CHF',
  DateTimeRange: { lt: '1999-01-01T00:00:00Z' },
  DateRange: { lte: '1999-01-01' },
  DecimalRange: { gte: '4711' },
  IntRange: { gte: 4711 },
};

export function rare(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return rare(type.ofType);
  if (isListType(type)) return [rare(type.ofType)];
  if (isEnumType(type)) return type.getValues()[0]!.name;
  const { name } = getNamedType(type);
  if (Object.hasOwn(VALUES, name)) return VALUES[name];
  throw new Error(`This test knows no rare value of ${name}.`);
}
