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
