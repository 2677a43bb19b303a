import { binOf, binsOf, type Value } from '../additive/features.ts';
import { explain, type AdditiveModel } from '../additive/model.ts';
import { crossValidate, trainAdditive } from '../additive/train.ts';
import { calibrationOf, type CalibrationBin } from '../maths/calibration.ts';
import { discrimination } from '../maths/discrimination.ts';
import type { InputShares } from '../model.ts';

/** Customers with a subscription that ran on a day, what was known of them then, and whether it ended within the horizon. */
export interface ChurnExamples {
  readonly columns: ReadonlyMap<string, readonly Value[]>;
  readonly labels: readonly (0 | 1)[];
}

/** A model as it comes from training, with how it does on what it has not seen. */
export interface ChurnTraining {
  readonly model: AdditiveModel;
  readonly quality: Readonly<Record<string, number>>;
  readonly calibration: readonly CalibrationBin[];
  readonly baseline: readonly InputShares[];
}

const FOLDS = 5;

/** Learns a churn model; its figures come from five folds, each predicted by a model of the others. */
export function trainChurn({ columns, labels }: ChurnExamples, progress: (share: number) => void): ChurnTraining {
  const model = trainAdditive({ columns, labels });
  progress(1 / (FOLDS + 1));
  const probabilities = crossValidate({ columns, labels }, FOLDS, 1, (folds) => progress((folds + 1) / (FOLDS + 1)));
  return {
    model,
    quality: churnQuality(probabilities, labels),
    calibration: calibrationOf(probabilities, labels),
    baseline: sharesOf(model, columns),
  };
}

/** Discrimination and calibration of probabilities; without an area where only one outcome occurred. */
export function churnQuality(probabilities: ArrayLike<number>, labels: readonly (0 | 1)[]): Record<string, number> {
  const { auc, brier, ece } = discrimination(probabilities, labels);
  return { ...(auc === null ? {} : { auc }), brier, ece };
}

/** What a model that is there already says of the same customers. */
export function scoreAll(model: AdditiveModel, { columns, labels }: ChurnExamples): Float64Array {
  return Float64Array.from(labels, (_, row) => explain(model, (name) => columns.get(name)?.[row] ?? null).probability);
}

/** The shares of customers by bin of each input, by which drift is seen. */
export const sharesOf = (model: AdditiveModel, columns: ReadonlyMap<string, readonly Value[]>): InputShares[] =>
  model.terms.map(({ feature }) => {
    const values = columns.get(feature.name) ?? [];
    const shares = Array.from({ length: binsOf(feature) }, () => 0);
    for (const value of values) shares[binOf(feature, value)]! += 1 / values.length;
    return { input: feature.name, shares };
  });
