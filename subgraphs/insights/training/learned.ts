import type { LearnedName } from '../learned/inputs.ts';
import type { LearnedParameters } from '../learned/predict.ts';
import { learnedQuality, scoreAll } from '../learned/train.ts';
import type { ModelDoc } from '../model.ts';
import { championOf, storeModel, type Trained } from '../writes.ts';
import { learnApart } from './crew.ts';
import { dayBefore, learnedExamples } from './examples.ts';
import { judgeLearned } from './promotion.ts';
import { TARGETS } from './targets.ts';
import { collectingOf, type Training } from './training.ts';

/**
 * Learns how likely it is that what a model is about happens within its horizon, from what the domains say has happened, and
 * stores it; it takes over where it is better. Throws a `RangeError` where there is too little to learn from.
 */
export async function trainLearnedModel(name: LearnedName, training: Training): Promise<ModelDoc> {
  const { connection, now, progress, signal } = training;
  const { horizonDays, takes, least } = TARGETS[name];
  const examples = await learnedExamples(name, collectingOf(training), horizonDays);
  const events = examples.labels.filter((label) => label === 1).length;
  const others = examples.labels.length - events;
  if (Math.min(events, others) < least)
    throw new RangeError(
      `The model takes customers ${takes} ${horizonDays} days ago, ${least} of each outcome at least; there are ${events} and ${others}.`,
    );
  const task = { kind: 'LEARNED', examples } as const;
  const { model, ...learned } = await learnApart(task, (share) => progress('learning', share), signal);
  const trained: Trained<LearnedParameters> = {
    name,
    trainedOn: {
      ...{ customers: examples.labels.length, events },
      ...{ from: dayBefore(now, horizonDays), until: dayBefore(now, 0) },
    },
    parameters: { model, horizonDays },
    ...learned,
  };
  const champion = (await championOf(connection, name)) as ModelDoc<LearnedParameters> | null;
  const before = champion && learnedQuality(scoreAll(champion.parameters.model, examples), examples.labels);
  return storeModel(connection, trained, judgeLearned(learned.quality, before), now);
}
