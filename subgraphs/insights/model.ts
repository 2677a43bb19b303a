import { Schema } from 'mongoose';
import type { MoneyMinor } from '../../platform/domain/money.ts';
import type { Connection } from '../../platform/mongo.ts';
import type { CalibrationBin } from './maths/calibration.ts';
import type { Near } from './recommendations/neighbours.ts';
import type { ActionChannel, ActionKind, ExperimentGroup } from './schema.generated.ts';

export type ModelName =
  | 'CHURN'
  | 'CLV'
  | 'LEAD'
  | 'ACCOUNT'
  | 'SATISFACTION'
  | 'CAMPAIGN_RESPONSE'
  | 'RECOMMENDATIONS'
  | 'HEALTH'
  | 'ACTIONS';
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

/** What was predicted when an action was proposed. */
export interface Prediction {
  readonly model: ModelName;
  readonly version: number;
  /** A keyed hash of all inputs. */
  readonly featuresDigest: string;
  readonly probability: number;
  readonly expectedValue: MoneyMinor | null;
  /** What a success was taken to bring. */
  readonly stake: MoneyMinor | null;
  readonly predictedAt: Date;
}

export interface OutcomeDoc {
  /** By which the same call is known again. */
  readonly key: string;
  readonly succeeded: boolean;
  readonly value: MoneyMinor | null;
  readonly occurredAt: Date;
}

/** An action that was taken, or held back from a control group; nothing of a person but the customer's id. */
export interface ActionDoc {
  readonly _id: string;
  /** By which the same call is known again. */
  readonly key: string;
  /** A hash of what was recorded, so that a key that is used for something else is told. */
  readonly content: string;
  readonly customer: string;
  readonly kind: ActionKind;
  readonly channel: ActionChannel | null;
  readonly doneAt: Date;
  /** The UTC month in which it was recorded: `2026-03`. */
  readonly month: string;
  readonly experiment: string | null;
  readonly group: ExperimentGroup | null;
  readonly prediction: Prediction | null;
  readonly outcomes: readonly OutcomeDoc[];
  readonly schemaVersion: number;
}

/** What came of the actions of one kind, model, experiment, group and month: the sum over their documents. */
export interface ResultDoc extends ResultCounts {
  /** The five, joined. */
  readonly _id: string;
  readonly kind: ActionKind;
  readonly model: ModelName | null;
  readonly experiment: string | null;
  readonly group: ExperimentGroup | null;
  readonly month: string;
}

export interface ResultCounts {
  /** Actions with an outcome. */
  readonly count: number;
  readonly succeeded: number;
  /** Those of them whose value can be told beside what was expected. */
  readonly valued: number;
  /** The sum of value by what was expected, in thousandths. */
  readonly yieldMilli: number;
}

/** What belongs to an item, as one version of a model has it. */
export interface NeighboursDoc {
  /** `table|voice|item`. */
  readonly _id: string;
  /** Named in the parameters of the version that it is of. */
  readonly table: string;
  readonly near: readonly Near[];
}

export interface ExperimentDoc {
  /** Its name. */
  readonly _id: string;
  readonly kinds: readonly ActionKind[];
  readonly controlShare: number;
  readonly startedAt: Date;
  readonly endedAt: Date | null;
  readonly schemaVersion: number;
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

const maybe = { type: String, default: null };
const instant = { type: Date, required: true };

function actionSchema() {
  const schema = new Schema<ActionDoc>(
    {
      _id: text,
      key: text,
      content: text,
      customer: text,
      kind: text,
      channel: maybe,
      doneAt: instant,
      month: text,
      experiment: maybe,
      group: maybe,
      prediction: { type: Schema.Types.Mixed, default: null },
      outcomes: anything,
      schemaVersion: count,
    },
    options as never,
  );
  schema.index({ key: 1 }, { unique: true }); // Mutation.recordAction: the same call again
  schema.index({ customer: 1, doneAt: -1 }); // what was done for a customer lately
  schema.index({ 'prediction.model': 1, month: -1 }); // ModelReport.observed
  return schema;
}

const resultSchema = () =>
  new Schema<ResultDoc>(
    {
      _id: text,
      kind: text,
      model: maybe,
      experiment: maybe,
      group: maybe,
      month: text,
      count,
      succeeded: count,
      valued: count,
      yieldMilli: count,
    },
    options as never,
  );

function neighboursSchema() {
  const schema = new Schema<NeighboursDoc>({ _id: text, table: text, near: anything }, options as never);
  schema.index({ table: 1 }); // those of a version that no longer answers
  return schema;
}

const experimentSchema = () =>
  new Schema<ExperimentDoc>(
    {
      _id: text,
      kinds: [String],
      controlShare: count,
      startedAt: instant,
      endedAt: { type: Date, default: null },
      schemaVersion: count,
    },
    options as never,
  );

/** The models of insights on its own database. */
export const insightsModels = (connection: Connection) => ({
  Model: connection.model<ModelDoc>('Model', modelSchema(), 'models'),
  Action: connection.model<ActionDoc>('Action', actionSchema(), 'actions'),
  Result: connection.model<ResultDoc>('Result', resultSchema(), 'results'),
  Neighbours: connection.model<NeighboursDoc>('Neighbours', neighboursSchema(), 'neighbours'),
  Experiment: connection.model<ExperimentDoc>('Experiment', experimentSchema(), 'experiments'),
});

export type InsightsModels = ReturnType<typeof insightsModels>;
