import {
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import { ImportError } from './error.ts';

/** Where the rows of a file go: one bulk mutation of the domain that owns the record. */
export interface Target {
  readonly record: string;
  /** The bulk mutation with the outcome of each row. */
  readonly document: string;
  readonly mutation: string;
  readonly input: GraphQLInputObjectType;
  /** `id`, or what the record has instead, e.g. `sku`. */
  readonly idField: string;
  /** True where a row points at a party: rows of one party are never in two transactions at once. */
  readonly hasParty: boolean;
}

/** The bulk mutation of `domain.record` in the domain's schema; throws with the records that can be imported. */
export function targetOf(schema: GraphQLSchema, record: string): Target {
  const bulks = bulkMutations(schema);
  const [domain, wanted] = record.split('.');
  const found = bulks.find(({ kind }) => kind.toLowerCase() === wanted?.toLowerCase());
  if (!found) {
    const names = bulks.map(({ kind }) => `${domain}.${kind[0]!.toLowerCase()}${kind.slice(1)}`);
    throw new ImportError(`A record that can be imported is one of ${names.join(', ')}; ${record} came.`);
  }
  const { mutation, input } = found;
  return {
    record,
    mutation,
    input,
    document: bulkDocument(mutation, input.name),
    idField: idOf(input),
    hasParty: 'party' in input.getFields(),
  };
}

/** `upsertOrders(inputs: [OrderInput!]!)` writes many of what `upsertOrder(input: OrderInput!)` writes: an Order. */
function bulkMutations(schema: GraphQLSchema) {
  const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
  const taking = (name: string) =>
    mutations.flatMap(({ name: mutation, args }) => {
      const type = getNamedType(args.find((arg) => arg.name === name)?.type);
      return isInputObjectType(type) ? [{ mutation, input: type }] : [];
    });
  const singles = taking('input');
  return taking('inputs').flatMap((bulk) => {
    const single = singles.find(({ input }) => input === bulk.input);
    return single ? [{ ...bulk, kind: single.mutation.slice('upsert'.length) }] : [];
  });
}

/** A bulk mutation that answers the outcome of each row. */
export const bulkDocument = (mutation: string, input: string): string =>
  `mutation Import($inputs: [${input}!]!) { ${mutation}(inputs: $inputs) { outcomes { index status errors { code path message } } } }`;

function idOf(input: GraphQLInputObjectType): string {
  const fields = Object.values(input.getFields());
  return (fields.find(({ name }) => name === 'id') ?? fields.find(({ type }) => isNonNullType(type)))!.name;
}

/** One step of a field's path: a key, and where it is a list the place in it. */
export interface Segment {
  readonly key: string;
  /** `null`: no list; `append`: `mails[]`; a number: `addresses[0]`. */
  readonly place: null | 'append' | number;
}

const SEGMENT = /^([A-Za-z_][A-Za-z0-9_]*)(?:\[(\d{0,3})\])?$/u;

/** The segments of `card.addresses[0].city`; null where the path is not written so. */
export function segmentsOf(path: string): Segment[] | null {
  const segments = path.split('.').map((part) => {
    const match = SEGMENT.exec(part);
    if (!match) return null;
    const place = match[2] === undefined ? null : match[2] === '' ? 'append' : Number(match[2]);
    return { key: match[1]!, place } as const;
  });
  return segments.every((segment) => segment !== null) ? segments : null;
}

/** The type of the values at a path of the input, or what is wrong with the path. */
export function typeAt(input: GraphQLInputObjectType, path: string): GraphQLInputType | string {
  const segments = segmentsOf(path);
  if (!segments) return 'is a path such as total.amount, card.mails[] or card.addresses[0].city';
  let type: GraphQLInputType = input;
  for (const { key, place } of segments) {
    if (!isInputObjectType(type)) return `ends before ${key}: ${getNamedType(type).name} has no fields`;
    const field: { type: GraphQLInputType } | undefined = type.getFields()[key];
    if (!field) return `names a field of ${type.name}: ${Object.keys(type.getFields()).join(', ')}`;
    const fieldType: GraphQLInputType = getNullableType(field.type);
    if (isListType(fieldType) !== (place !== null))
      return isListType(fieldType) ? `${key} is a list: write ${key}[] or ${key}[0]` : `${key} is no list`;
    type = getNullableType(isListType(fieldType) ? fieldType.ofType : fieldType);
  }
  return type;
}
