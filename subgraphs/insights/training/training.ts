import type { Connection } from '../../../platform/mongo.ts';
import type { Collecting } from './examples.ts';

/** What training needs beside what collecting does. */
export interface Training extends Omit<Collecting, 'progress'> {
  /** The database of insights. */
  readonly connection: Connection;
  /** Told what is being done, and the share of it that is. */
  readonly progress: (step: 'reading' | 'learning', share: number) => void;
}

/** The collection of examples that a training begins with. */
export const collectingOf = (training: Training): Collecting => ({
  ...training,
  progress: (read, all) => training.progress('reading', all === 0 ? 1 : read / all),
});
