import { isEnumType, type GraphQLLeafType } from 'graphql';

/** The value as the type allows it; `undefined` for one that it does not. */
export type Leaf = (value: unknown) => unknown;

const whenNumber: Leaf = (value) => (typeof value === 'number' && Number.isFinite(value) ? value : undefined);

const BUILT_IN: Readonly<Record<string, Leaf>> = {
  String: (value) => (typeof value === 'string' ? value : undefined),
  ID: (value) => (typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined),
  Boolean: (value) => (typeof value === 'boolean' ? value : undefined),
  Int: (value) => (Number.isInteger(value) ? value : undefined),
  Float: whenNumber,
};

/** Subgraphs have serialised their leaves; what is checked here is that the value is one of the API's. */
export function leafOf(type: GraphQLLeafType): Leaf {
  if (!isEnumType(type)) return BUILT_IN[type.name] ?? ((value) => value);
  const names = new Set<unknown>(type.getValues().map(({ name }) => name));
  return (value) => (names.has(value) ? value : undefined);
}
