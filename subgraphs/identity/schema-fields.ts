/** Options and fields that the schemas of identity share. */
export const options = { versionKey: false, minimize: false, strict: 'throw', strictQuery: 'throw' } as const;
export const text = { type: String, required: true };
export const optional = { type: String, default: null };
export const instant = { type: Date, required: true };
export const count = { type: Number, required: true };
