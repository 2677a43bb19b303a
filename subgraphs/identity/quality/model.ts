import { Schema } from 'mongoose';
import { count, instant, options, text } from '../schema-fields.ts';

/** What was found in the records of a domain on a day: sums, of nobody in particular. */
export interface QualityDoc {
  /** `domain 2026-11-24`. */
  readonly _id: string;
  readonly domain: string;
  readonly day: string;
  readonly at: Date;
  /** Records looked at, of how many. */
  readonly records: number;
  readonly total: number;
  /** Records that lack the field, have a value that cannot be right, or another one than survives. */
  readonly fields: Readonly<Record<string, { missing: number; invalid: number; differing: number }>>;
  readonly stale: number;
  readonly duplicates: number;
  /** Records whose customer has further ones, and how many of them were compared; absent on days of before. */
  readonly comparable?: number;
  readonly compared?: number;
  /** Domains that could not be compared with. */
  readonly missing: readonly string[];
}

export function qualitySchema() {
  const fields = { _id: text, domain: text, day: text, at: instant, records: count, total: count, missing: [String] };
  const sums = { fields: { type: Schema.Types.Mixed, required: true }, stale: count, duplicates: count };
  const compared = { comparable: Number, compared: Number };
  const schema = new Schema<QualityDoc>({ ...fields, ...sums, ...compared }, options as never);
  schema.index({ domain: 1, _id: -1 }); // DataQualityReport.trend
  return schema;
}
