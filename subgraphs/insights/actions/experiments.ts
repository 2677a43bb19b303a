import { createHash } from 'node:crypto';
import type { ExperimentDoc } from '../model.ts';
import type { ActionKind, ExperimentGroup } from '../schema.generated.ts';

const BYTES = 6;

/** The group that a customer is in: always the same of an experiment, and independent of that in any other. */
export function groupOf({ _id, controlShare }: ExperimentDoc, customer: string): ExperimentGroup {
  const hash = createHash('sha256').update(`${_id}\0${customer}`).digest();
  return hash.readUIntBE(0, BYTES) / 2 ** (8 * BYTES) < controlShare ? 'CONTROL' : 'TREATED';
}

/** The experiment that runs on a kind of actions; null where none does. */
export const experimentOn = (kind: ActionKind, experiments: readonly ExperimentDoc[]): ExperimentDoc | null =>
  experiments.find(({ kinds, endedAt }) => endedAt === null && kinds.includes(kind)) ?? null;
