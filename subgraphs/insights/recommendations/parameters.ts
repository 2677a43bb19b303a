import type { Step } from '../maths/isotonic.ts';
import type { Weights } from './rank.ts';

/** What a recommender is made of, beside the neighbours in its table. */
export interface RecommendationParameters {
  readonly weights: Weights;
  readonly halfLifeDays: number;
  readonly horizonDays: number;
  /** Popularity of the most popular products, from 1 downwards. */
  readonly popularity: readonly (readonly [sku: string, popularity: number])[];
  readonly chances: readonly Step[];
  /** The products whose shares are watched for drift. */
  readonly watched: readonly string[];
  readonly table: string;
}
