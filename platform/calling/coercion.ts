import {
  coerceInputValue,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLLeafType,
} from 'graphql';

/** Told of each error: where, in a list that changes afterwards; what came there; what is wrong with it, as graphql-js says it. */
export type Note = (path: readonly Key[], invalid: unknown, error: Error) => void;

/** Gives a value the form of its type; undefined, and errors noted, where it has none. `path` leads to it. */
export type Coerce = (value: unknown, path: Key[], note: Note) => unknown;

type Key = string | number;

/**
 * Compiles how values of a type are coerced: what `coerceInputValue` of graphql-js gives and notes, at a tenth of its
 * time, since long lists come in one piece and everybody else waits meanwhile. Types that contain themselves are compiled once.
 */
export function compileCoercion(type: GraphQLInputType, known = new Map<GraphQLInputType, Coerce>()): Coerce {
  if (isNonNullType(type)) return nonNull(type.toString(), compileCoercion(type.ofType, known));
  if (isListType(type)) return list(compileCoercion(type.ofType, known));
  let coerce = known.get(type);
  if (!coerce) {
    // A field of a type that is being compiled finds it when it is called.
    known.set(type, (...given) => coerce!(...given));
    known.set(type, (coerce = isInputObjectType(type) ? object(type, known) : leaf(type)));
  }
  return coerce;
}

const nonNull =
  (type: string, coerce: Coerce): Coerce =>
  (value, path, note) => {
    if (value !== null && value !== undefined) return coerce(value, path, note);
    note(path, value, new Error(`Expected non-nullable type "${type}" not to be null.`));
  };

const list =
  (item: Coerce): Coerce =>
  (value, path, note) => {
    if (value === null || value === undefined) return null;
    if (!Array.isArray(value)) return [item(value, path, note)];
    const coerced: unknown[] = [];
    const at = path.push(0) - 1;
    for (let index = 0; index < value.length; index += 1) {
      path[at] = index;
      coerced.push(item(value[index], path, note));
    }
    path.pop();
    return coerced;
  };

const leaf =
  (type: GraphQLLeafType): Coerce =>
  (value, path, note) => {
    if (value === null || value === undefined) return null;
    try {
      const parsed: unknown = type.parseValue(value);
      if (parsed !== undefined) return parsed;
    } catch {
      // Said below.
    }
    return coerceInputValue(value, type, (_, invalid, error) => note(path, invalid, error), true);
  };

function object(type: GraphQLInputObjectType, known: Map<GraphQLInputType, Coerce>): Coerce {
  const definitions = type.getFields();
  const fields = Object.values(definitions).map(({ name, type, defaultValue }) => ({
    name,
    fallback: defaultValue,
    missing: isNonNullType(type) ? `Field "${name}" of required type "${type}" was not provided.` : null,
    coerce: compileCoercion(type, known),
  }));
  return (value, path, note) => {
    if (value === null || value === undefined) return null;
    const wrong = (message: string) => note(path, value, new Error(message));
    if (typeof value !== 'object' || Array.isArray(value))
      return wrong(`Expected type "${type.name}" to be an object.`);
    const coerced = {} as Record<string, unknown>;
    for (const { name, fallback, missing, coerce } of fields) {
      const given = (value as Record<string, unknown>)[name];
      if (given !== undefined) {
        path.push(name);
        coerced[name] = coerce(given, path, note);
        path.pop();
      } else if (fallback !== undefined) coerced[name] = fallback;
      else if (missing !== null) wrong(missing);
    }
    for (const name in value)
      if (!Object.hasOwn(definitions, name)) wrong(`Field "${name}" is not defined by type "${type.name}".`);

    if (type.isOneOf) checkOne(type.name, coerced, path, note);
    return coerced;
  };
}

function checkOne(type: string, coerced: object, path: Key[], note: Note): void {
  const given = Object.entries(coerced);
  if (given.length !== 1) note(path, coerced, new Error(`Exactly one key must be specified for OneOf type "${type}".`));
  const [key, value] = given[0] ?? [];
  if (value === null) note([...path, key!], value, new Error(`Field "${key}" must be non-null.`));
}
