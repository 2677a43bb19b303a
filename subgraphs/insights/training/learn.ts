import {
  trainRecommendations,
  type RecommendationExamples,
  type RecommendationTraining,
} from '../recommendations/learn.ts';
import { trainLearned, type LearnedExamples, type LearnedTraining } from '../learned/train.ts';
import { trainResponse, type ResponseExamples, type ResponseTraining } from '../response/learn.ts';
import { trainClv, type ClvExample, type ClvTraining } from '../clv/learn.ts';

/** What is to be learned, as it travels to whoever learns it. */
export type Task =
  | { readonly kind: 'LEARNED'; readonly examples: LearnedExamples }
  | { readonly kind: 'RECOMMENDATIONS'; readonly examples: RecommendationExamples }
  | { readonly kind: 'RESPONSE'; readonly examples: ResponseExamples }
  | {
      readonly kind: 'CLV';
      readonly weeks: number;
      readonly currencies: readonly (readonly [
        currency: string,
        then: readonly ClvExample[],
        now: readonly ClvExample[],
      ])[];
    };

export interface Learned {
  readonly LEARNED: LearnedTraining;
  readonly RECOMMENDATIONS: RecommendationTraining;
  readonly RESPONSE: ResponseTraining;
  /** A currency in which too few bought again is left out. */
  readonly CLV: readonly (readonly [currency: string, ClvTraining])[];
}

/** Learns; `progress` is told the share that is done. */
export function learn(task: Task, progress: (share: number) => void): Learned[Task['kind']] {
  if (task.kind === 'LEARNED') return trainLearned(task.examples, progress);
  if (task.kind === 'RECOMMENDATIONS') return trainRecommendations(task.examples, progress);
  if (task.kind === 'RESPONSE') return trainResponse(task.examples, progress);
  return task.currencies.flatMap(([currency, then, now], index) => {
    try {
      return [[currency, trainClv(then, now, task.weeks)] as const];
    } catch (error) {
      if (error instanceof RangeError) return [];
      throw error;
    } finally {
      progress((index + 1) / task.currencies.length);
    }
  });
}
