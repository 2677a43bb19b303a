import {
  isInputType,
  isNonNullType,
  print,
  typeFromAST,
  valueFromAST,
  type GraphQLInputType,
  type GraphQLSchema,
  type VariableDefinitionNode,
} from 'graphql';
import { refusal, RequestError, shortened, type ClientError } from '../errors.ts';
import { planVariable } from '../plan/selection.ts';
import { compileCoercion, type Coerce, type Note } from '../../platform/calling/coercion.ts';

export type Variables = Readonly<Record<string, unknown>>;

interface Variable {
  readonly name: string;
  readonly type: GraphQLInputType;
  readonly fallback: unknown;
  readonly coerce: Coerce;
}

/**
 * Compiles an operation's variables: given values are coerced to their types, under the plan's names; a request with bad
 * ones is refused, and one with more than `maxValues`, list items and fields counted.
 */
export function compileVariables(schema: GraphQLSchema, nodes: readonly VariableDefinitionNode[], maxValues: number) {
  const variables = nodes.map((node) => variableOf(schema, node));
  return (given: Variables): Variables => {
    const coerced: Record<string, unknown> = {};
    const errors: ClientError[] = [];
    checkSize(given, maxValues);
    for (const variable of variables) if (errors.length < MAX_ERRORS) coerce(variable, given, coerced, errors);
    if (errors.length > 0) throw new RequestError(errors, briefly(errors));
    return coerced;
  };
}

function variableOf(schema: GraphQLSchema, node: VariableDefinitionNode): Variable {
  const type = typeFromAST(schema, node.type as never);
  const name = node.variable.name.value;
  if (!isInputType(type))
    throw refusal('BAD_USER_INPUT', `A variable has an input type; $${name} is ${print(node.type)}.`);
  return {
    name,
    type,
    fallback: node.defaultValue && valueFromAST(node.defaultValue, type),
    coerce: compileCoercion(type),
  };
}

function coerce(
  { name, type, fallback, coerce }: Variable,
  given: Variables,
  into: Record<string, unknown>,
  errors: ClientError[],
) {
  const value = Object.hasOwn(given, name) ? given[name] : undefined;
  if (value === undefined) {
    if (fallback !== undefined) into[planVariable(name)] = fallback;
    else if (isNonNullType(type)) errors.push(bad(`Variable "$${name}" of required type "${type}" was not provided.`));
    return;
  }
  if (value === null && isNonNullType(type)) {
    errors.push(bad(`Variable "$${name}" of non-null type "${type}" must not be null.`));
    return;
  }
  const note: Note = (path, invalid, { message }) => {
    const at = path.length > 0 ? ` at "${[name, ...path].join('.')}"` : '';
    errors.push(bad(`Variable "$${name}"${INVALID}${at}; ${withoutValue(message, invalid)}`));
    if (errors.length >= MAX_ERRORS) throw new Enough();
  };
  try {
    into[planVariable(name)] = coerce(value, [], note);
  } catch (error) {
    if (!(error instanceof Enough)) throw error;
  }
}

/** Ends the search for more errors: each costs the time of an exception, and a long list may be full of them. */
class Enough extends Error {}

/** Deeper values would exhaust the stack of what reads them. */
const MAX_NESTING = 200;

/** Ends at the value that is one too many: who sends a long list keeps everybody else waiting while it is read. */
function checkSize(given: Variables, most: number): void {
  let count = 0;
  const look = (value: unknown, left: number): void => {
    if (typeof value !== 'object' || value === null) return;
    if (left === 0) throw refusal('BAD_USER_INPUT', `Variables nest at most ${MAX_NESTING} deep; these nest deeper.`);
    const values: unknown[] = Array.isArray(value) ? value : Object.values(value);
    count += values.length;
    if (count > most) throw refusal('OPERATION_TOO_LARGE', `${tooMany(most)}; these have more.`);
    for (const each of values) look(each, left - 1);
  };
  look(given, MAX_NESTING);
}

const tooMany = (most: number) => `Variables have at most ${most} values, list items and fields of inputs counted`;

const INVALID = ' got an invalid value';

/** What stands behind the variable's name tells of fields, types and values. */
function briefly(errors: readonly ClientError[]): ClientError[] {
  const messages = errors.map(({ message }) => {
    const at = message.indexOf(INVALID);
    return at < 0 ? message : `${message.slice(0, at)}${INVALID}.`;
  });
  return [...new Set(messages)].map(bad);
}

const MAX_ERRORS = 10;

/** What was sent may be personal, and errors travel further than answers. */
const withoutValue = (message: string, invalid: unknown): string =>
  message.replaceAll(inspect(invalid), `of type ${invalid === null ? 'null' : typeof invalid}`);

/** As graphql-js quotes a value in its messages: of a string, its JSON. */
const inspect = (value: unknown): string => JSON.stringify(value) ?? String(value);

const bad = (message: string): ClientError => ({ message: shortened(message), extensions: { code: 'BAD_USER_INPUT' } });
