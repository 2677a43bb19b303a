import type { GeneratorValue } from 'fast-check';
import fc from 'fast-check';
import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isRequiredArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
} from 'graphql';

/** A field that a random document asks; its children hold for objects of the type `on`. */
export interface Asked {
  readonly key: string;
  readonly on: string;
  readonly field: string;
  readonly returns: GraphQLCompositeType | null;
  readonly children: readonly Asked[];
}

export interface RandomDocument {
  readonly query: string;
  readonly asked: readonly Asked[];
}

/** What keys and required fields are called. */
const ALIASES = [
  'id',
  'links',
  'grants',
  'card',
  'party',
  'permission',
  'figures',
  'customer',
  'domain',
  '_0',
  'edges',
];
const MAX_DEPTH = 9;
const MAX_FIELDS = 60;
/** Says of which type an object behind an abstract one is. */
export const TYPE_KEY = 'type__';

/**
 * A random query: fields under true and false names, in fragments of all kinds, under conditions. `known` has arguments
 * of fields that demand some; other such fields are left out.
 */
export function randomDocument(
  schema: GraphQLSchema,
  known: Readonly<Record<string, string>>,
  gen: GeneratorValue,
): RandomDocument {
  const fragments: string[] = [];
  let fields = 0;
  const upTo = (max: number): number => gen(fc.nat, { max });
  const chance = (percent: number): boolean => upTo(99) < percent;
  const pick = <T>(from: readonly T[]): T => from[upTo(from.length - 1)]!;
  const condition = () => (chance(15) ? pick([' @include(if: $yes)', ' @skip(if: $no)', ' @include(if: true)']) : '');

  interface Position {
    readonly depth: number;
    /** Taken under the object, whichever fragments they stand in. */
    readonly keys: Set<string>;
  }

  function set(type: GraphQLCompositeType, { depth, keys }: Position): { text: string; asked: Asked[] } {
    const own =
      'getFields' in type ? Object.values(type.getFields()).filter((field) => possible(type, field, depth)) : [];
    const parts = Array.from({ length: own.length > 0 ? 1 + upTo(3) : 0 }, () =>
      field(type, pick(own), { depth, keys }),
    );
    const objects = isAbstractType(type) ? schema.getPossibleTypes(type) : [];
    if (objects.length > 0) {
      const inner = pick(objects);
      parts.push(fragment(inner, set(inner, { depth: depth - 1, keys })));
      if (!keys.has(TYPE_KEY)) parts.push({ text: `${TYPE_KEY}: __typename`, asked: [] });
      keys.add(TYPE_KEY);
    }
    const whole = {
      text: parts.map(({ text }) => text).join(' ') || '__typename',
      asked: parts.flatMap(({ asked }) => asked),
    };
    return chance(20) ? fragment(type, whole) : whole;
  }

  function fragment(on: GraphQLCompositeType, { text, asked }: ReturnType<typeof set>): ReturnType<typeof set> {
    if (chance(50)) return { text: `... on ${on.name}${condition()} { ${text} }`, asked };
    fragments.push(`fragment F${fragments.length} on ${on.name} { ${text} }`);
    return { text: `...F${fragments.length - 1}${condition()}`, asked };
  }

  const possible = (type: GraphQLCompositeType, field: GraphQLField<unknown, unknown>, depth: number): boolean =>
    (!field.args.some(isRequiredArgument) || Object.hasOwn(known, `${type.name}.${field.name}`)) &&
    ((depth > 0 && fields < MAX_FIELDS) || !isCompositeType(getNamedType(field.type)));

  function field(
    parent: GraphQLCompositeType,
    { name, args, type }: GraphQLField<unknown, unknown>,
    { depth, keys }: Position,
  ): ReturnType<typeof set> {
    fields += 1;
    const wanted = chance(40) ? pick(ALIASES) : name;
    const key = keys.has(wanted) ? `k${fields}` : wanted;
    keys.add(key);
    const given = known[`${parent.name}.${name}`] ?? (args.some((each) => each.name === 'first') ? 'first: 2' : '');
    const returned = getNamedType(type);
    const returns = isCompositeType(returned) ? returned : null;
    const below = returns && set(returns, { depth: depth - 1, keys: new Set() });
    const text = `${key === name ? '' : `${key}: `}${name}${given && `(${given})`}${condition()}${below ? ` { ${below.text} }` : ''}`;
    return { text, asked: [{ key, on: parent.name, field: name, returns, children: below?.asked ?? [] }] };
  }

  const { text, asked } = set(schema.getQueryType()!, { depth: MAX_DEPTH, keys: new Set() });
  const query = `query ($yes: Boolean = true, $no: Boolean = false) { ${text} n: __typename @include(if: $yes) m: __typename @skip(if: $no) } ${fragments.join(' ')}`;
  return { query, asked };
}
