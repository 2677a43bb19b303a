import { binOf, binsOf, type Value } from '../additive/features.ts';
import { explain, type AdditiveModel } from '../additive/model.ts';
import { crossValidate, trainAdditive } from '../additive/train.ts';
import { calibrationOf, type CalibrationBin } from '../maths/calibration.ts';
import { discrimination } from '../maths/discrimination.ts';
import type { InputShares } from '../model.ts';

/** Customers by what was known of them on a day, and whether what the model is about happened within the horizon. */
export interface LearnedExamples {
  readonly columns: ReadonlyMap<string, readonly Value[]>;
  readonly labels: readonly (0 | 1)[];
  /** The same columns of all whom the model is about, also of those of whom it cannot be told what happened. */
  readonly population: ReadonlyMap<string, readonly Value[]>;
}

/** A model as it comes from training, with how it does on what it has not seen. */
export interface LearnedTraining {
  readonly model: AdditiveModel;
  readonly quality: Readonly<Record<string, number>>;
  readonly calibration: readonly CalibrationBin[];
  readonly baseline: readonly InputShares[];
}

const FOLDS = 5;

/** Learns an additive model; its figures come from five folds, each predicted by a model of the others. */
export function trainLearned(
  { columns, labels, population }: LearnedExamples,
  progress: (share: number) => void,
): LearnedTraining {
  const model = trainAdditive({ columns, labels });
  progress(1 / (FOLDS + 1));
  const probabilities = crossValidate({ columns, labels }, FOLDS, 1, (folds) => progress((folds + 1) / (FOLDS + 1)));
  return {
    model,
    quality: learnedQuality(probabilities, labels),
    calibration: calibrationOf(probabilities, labels),
    baseline: sharesOf(model, population),
  };
}

/** Discrimination and calibration of probabilities; without an area where only one outcome occurred. */
export function learnedQuality(probabilities: ArrayLike<number>, labels: readonly (0 | 1)[]): Record<string, number> {
  const { auc, brier, ece } = discrimination(probabilities, labels);
  return { ...(auc === null ? {} : { auc }), brier, ece };
}

/** What a model that is there already says of the same customers. */
export function scoreAll(model: AdditiveModel, { columns, labels }: LearnedExamples): Float64Array {
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
