import { Schema, type SchemaDefinition } from 'mongoose';

const envelope = {
  _id: { type: String, required: true },
  version: { type: Number, required: true },
  sourceVersion: { type: Number, default: null },
  removed: { type: Boolean, required: true },
  attributes: { type: Schema.Types.Mixed, required: true },
  receivedAt: { type: Date, required: true },
  changedAt: { type: Date, required: true },
  schemaVersion: { type: Number, required: true },
} satisfies SchemaDefinition;

/** Money as it is stored: integer minor units and a currency. */
export const money = {
  type: { amountMinor: { type: Number, required: true }, currency: { type: String, required: true } },
  _id: false,
};

const options = { versionKey: false, minimize: false, strict: 'throw', strictQuery: 'throw' } as const;

/** The schema of a document that concerns no party. */
export const documentSchema = <D>(fields: SchemaDefinition): Schema<D> =>
  new Schema<D>({ ...envelope, ...fields } as never, options as never);

/** The schema of a record: it points at its party. */
export const recordSchema = <D>(fields: SchemaDefinition): Schema<D> =>
  documentSchema<D>({ party: { type: String, required: true }, ...fields });

/** The schema of a party: its card and what its records add up to. */
export const partySchema = <D>(fields: SchemaDefinition): Schema<D> =>
  documentSchema<D>({
    card: { type: Schema.Types.Mixed, default: null },
    figures: { type: Schema.Types.Mixed, required: true },
    ...fields,
  });

/** The timeline's stubs: `{ party: 1, at: -1, _id: -1 }` serves a party's newest activities. */
export function activitySchema<D>(): Schema<D> {
  const text = { type: String, required: true };
  const fields = {
    _id: text,
    party: text,
    kind: text,
    at: { type: Date, required: true },
    title: text,
    reference: text,
  };
  const schema = new Schema<D>(fields as never, options as never);
  schema.index({ party: 1, at: -1, _id: -1 });
  return schema;
}

const orders = new WeakMap<object, ListOrder>();

/** The order in which the indexes of a model's root list give what they lead to; null for what has no list. */
export const listOrder = (schema: object): ListOrder | null => orders.get(schema) ?? null;

/** The order of a root list: one stored field, or the id alone. */
type ListOrder = Readonly<Record<string, 1 | -1>>;

/**
 * The indexes of a root list: one for its order and, for each field of its filter, one that leads to the field's matches and
 * gives them in the same order (equality, then sort), so that a page costs its own entries. Both directions are served.
 */
export function listIndexes<D>(schema: Schema<D>, order: ListOrder, filtered: readonly string[]): void {
  const sorted = { ...order, _id: Object.values(order)[0] ?? 1 };
  orders.set(schema, sorted);
  if (Object.keys(order).length > 0) schema.index(sorted);
  for (const field of filtered) schema.index({ [field]: 1, ...sorted });
}

/** Those of a root list, and of the same list within a customer's parties. */
export const recordIndexes = <D>(schema: Schema<D>, order: ListOrder, filtered: readonly string[]): void =>
  listIndexes(schema, order, ['party', ...filtered]);
