import { Schema } from 'mongoose';
import type { Connection } from '../../platform/mongo.ts';
import type { CalibrationBin } from './maths/calibration.ts';

export type ModelName = 'CHURN' | 'CLV';
export type ModelState = 'CHAMPION' | 'CHALLENGER' | 'RETIRED';

/** A model as it was trained: never changed but in its state and in what was seen of its drift. */
export interface ModelDoc<P = unknown> {
  /** `name:version`. */
  readonly _id: string;
  readonly name: ModelName;
  /** Counts the models of this name, from 1. */
  readonly version: number;
  readonly state: ModelState;
  /** Why it is or is not the champion. */
  readonly verdict: string;
  readonly trainedAt: Date;
  readonly trainedOn: TrainedOn;
  /** Figures on what it had not seen. */
  readonly quality: Readonly<Record<string, number>>;
  readonly calibration: readonly CalibrationBin[];
  readonly parameters: P;
  /** The distribution of each input among the customers it is asked for. */
  readonly baseline: readonly InputShares[];
  readonly drift: Drift | null;
  readonly schemaVersion: number;
}

export interface TrainedOn {
  readonly customers: number;
  readonly events: number;
  /** UTC days: what lies between them was learned from. */
  readonly from: string;
  readonly until: string;
}

/** The shares of customers by bin of one input. */
export interface InputShares {
  readonly input: string;
  readonly shares: readonly number[];
}

/** How far today's customers are from those that a model learned from. */
export interface Drift {
  readonly at: Date;
  readonly customers: number;
  readonly inputs: readonly { readonly input: string; readonly psi: number }[];
}

const options = { versionKey: false, minimize: false, strict: 'throw', strictQuery: 'throw' } as const;
const text = { type: String, required: true };
const count = { type: Number, required: true };
const anything = { type: Schema.Types.Mixed, required: true };

function modelSchema() {
  const schema = new Schema<ModelDoc>(
    {
      _id: text,
      name: text,
      version: count,
      state: text,
      verdict: text,
      trainedAt: { type: Date, required: true },
      trainedOn: anything,
      quality: anything,
      calibration: anything,
      parameters: anything,
      baseline: anything,
      drift: { type: Schema.Types.Mixed, default: null },
      schemaVersion: count,
    },
    options as never,
  );
  schema.index({ state: 1, name: 1 }); // the champions
  schema.index({ name: 1, version: -1 }); // Query.modelReport, the next version
  return schema;
}

/** The models of insights on its own database. */
export const insightsModels = (connection: Connection) => ({
  Model: connection.model<ModelDoc>('Model', modelSchema(), 'models'),
});

export type InsightsModels = ReturnType<typeof insightsModels>;
