import type { WriteOutcome, WriteStatus } from './kind.ts';

/** `BulkWrite` of the schema: how many rows ended how, and each row's outcome. */
export function bulkWrite(outcomes: readonly WriteOutcome[]) {
  const count = (status: WriteStatus) => outcomes.filter((outcome) => outcome.status === status).length;
  return {
    created: count('CREATED'),
    updated: count('UPDATED'),
    unchanged: count('UNCHANGED'),
    stale: count('STALE'),
    removed: count('REMOVED'),
    rejected: count('REJECTED'),
    outcomes,
  };
}

export type BulkOutcome = ReturnType<typeof bulkWrite>;

/** What is stored after a row: null when the row was rejected. */
export const after = <T>(outcome: WriteOutcome, load: (id: string) => T): T | null =>
  outcome.status === 'REJECTED' ? null : load(outcome.id);
