import type { RowSource } from './rows.ts';
import type { Outcome } from './send.ts';

/** How far an import is. */
export interface ImportProgress {
  /** Rows read, those of the header and those before a resumed line not counted. */
  readonly rows: number;
  readonly rowsPerSecond: number;
  readonly rejected: number;
  readonly bytes: number;
  readonly totalBytes: number;
  /** By bytes; null until there is something to judge by. */
  readonly secondsLeft: number | null;
}

/** What became of an import, this run of it when it was resumed. */
export interface ImportReport {
  readonly record: string;
  /** False when it was stopped before the end; the next run goes on. */
  readonly complete: boolean;
  /** The line after which this run went on; null when it began at the start. */
  readonly resumedAfterLine: number | null;
  readonly rows: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly stale: number;
  readonly removed: number;
  readonly rejected: number;
  /** Left out by `when`. */
  readonly skipped: number;
  readonly seconds: number;
  readonly rowsPerSecond: number;
  /** Columns of the file that the mapping does not read. */
  readonly unusedColumns: readonly string[];
}

/** Counts what becomes of rows. */
export function createTotals(
  record: string,
  source: Pick<RowSource, 'totalBytes' | 'bytesRead'>,
  resumedAfter: number,
) {
  const began = performance.now();
  const counts = { CREATED: 0, UPDATED: 0, UNCHANGED: 0, STALE: 0, REMOVED: 0, REJECTED: 0, SKIPPED: 0 };
  let rows = 0;
  let firstBytes: number | null = null;
  const pace = () => {
    const seconds = (performance.now() - began) / 1_000;
    return { seconds, rowsPerSecond: seconds > 0 ? Math.round(rows / seconds) : 0 };
  };
  return {
    read: () => {
      rows++;
      firstBytes ??= resumedAfter > 0 ? source.bytesRead() : 0;
    },
    count: (status: Outcome['status'] | 'SKIPPED') => {
      counts[status]++;
    },
    progress: (): ImportProgress => {
      const { seconds, rowsPerSecond } = pace();
      const bytes = source.bytesRead();
      const done = bytes - (firstBytes ?? bytes);
      const secondsLeft = done > 0 ? Math.round((seconds / done) * (source.totalBytes - bytes)) : null;
      return { rows, rowsPerSecond, rejected: counts.REJECTED, bytes, totalBytes: source.totalBytes, secondsLeft };
    },
    report: (complete: boolean, unusedColumns: readonly string[]): ImportReport => ({
      record,
      complete,
      resumedAfterLine: resumedAfter || null,
      rows,
      created: counts.CREATED,
      updated: counts.UPDATED,
      unchanged: counts.UNCHANGED,
      stale: counts.STALE,
      removed: counts.REMOVED,
      rejected: counts.REJECTED,
      skipped: counts.SKIPPED,
      ...pace(),
      unusedColumns,
    }),
  };
}
