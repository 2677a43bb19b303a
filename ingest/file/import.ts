import type { GraphQLSchema } from 'graphql';
import type { Problem } from './fields.ts';
import { createLanes } from './lanes.ts';
import type { Mapping } from './mapping.ts';
import { openRejects } from './rejects.ts';
import { openRows, type SourceRow } from './rows.ts';
import { sendBatch, type Execute } from './send.ts';
import { openState } from './state.ts';
import { targetOf } from './target.ts';
import { createTotals, type ImportProgress, type ImportReport } from './totals.ts';
import { compileMapping, type Translated } from './translate.ts';

/** What an import needs; `schema` is that of the domain that owns the record, with its scalars. */
export interface ImportOptions {
  readonly file: string;
  readonly mapping: Mapping;
  /** `domain.record`, e.g. `finance.order`; the mapping's own unless given. */
  readonly record?: string;
  readonly schema: GraphQLSchema;
  readonly execute: Execute;
  /** Rows that were not taken: one JSON object a line with line, errors and the row as it came. */
  readonly rejectsFile: string;
  /** Where the import stands, so that a second run goes on there; removed when the import is complete. */
  readonly stateFile: string;
  /** Called after each batch. */
  readonly progress?: (progress: ImportProgress) => void;
  /** Stops after the batches on their way; the report is then not complete. */
  readonly signal?: AbortSignal;
  /** Rows of a bulk mutation, at most 1,000. */
  readonly batch?: number;
  /** Bulk mutations on their way at once; rows of one party are never in two of them. */
  readonly parallel?: number;
}

interface QueuedRow {
  readonly order: number;
  readonly lane: number;
  readonly raw: string;
  readonly input: Readonly<Record<string, unknown>>;
}

/**
 * Imports a file of any size through the owning domain's bulk mutation. A second import of the same file changes nothing.
 * Throws before the first row when mapping and record do not fit, and when the platform keeps refusing a batch.
 */
export async function importFile(options: ImportOptions): Promise<ImportReport> {
  const { signal } = options;
  const { source, state, totals, lanes, take, checkpoint } = await openImport(options);
  try {
    for await (const row of source.rows) {
      if (signal?.aborted) break;
      await take(row);
    }
    if (!signal?.aborted) await lanes.drain();
  } catch (error) {
    if (!signal?.aborted) throw error;
  } finally {
    await lanes.settled();
    await checkpoint();
    await source.rows.return(undefined);
  }
  const complete = !signal?.aborted;
  if (complete) await state.clear();
  return totals.report(complete, source.unused());
}

/** Opens the files and lanes of an import; `take` brings one row on its way, `checkpoint` notes how far all are. */
async function openImport(options: ImportOptions) {
  const { file, mapping, execute, signal, batch = 1_000, parallel = 2 } = options;
  const target = targetOf(options.schema, options.record ?? mapping.record);
  const { columns, translate } = compileMapping(mapping, target);
  const source = await openRows(file, mapping.format, columns, mapping.format.sparse ? mapping.id.from : columns);
  const state = await openState(options.stateFile, file, mapping);
  const rejects = await openRejects(options.rejectsFile, state.line);
  const totals = createTotals(target.record, source, state.line);
  let last = state.line;

  const reject = async (line: number, row: string, errors: readonly Problem[]): Promise<void> => {
    totals.count('REJECTED');
    await rejects.add({ line, errors, row });
  };
  const checkpoint = async (): Promise<void> => {
    const line = lanes.doneUpTo(last);
    await rejects.flush();
    await state.save(line);
    options.progress?.(totals.progress());
  };
  const send = async (rows: readonly QueuedRow[]): Promise<void> => {
    const inputs = rows.map((row) => row.input);
    for (const { index, status, errors } of await sendBatch(execute, target, inputs, signal))
      if (status === 'REJECTED') await reject(rows[index]!.order, rows[index]!.raw, errors);
      else totals.count(status);
  };
  const lanes = createLanes<QueuedRow>(parallel, batch, { send, sent: checkpoint });
  const take = async (row: SourceRow): Promise<void> => {
    const translated = translateRow(row, translate);
    if (row.line <= state.line) return;
    last = row.line;
    totals.read();
    if (translated.kind === 'row') await lanes.put({ order: row.line, raw: row.raw, ...translated });
    else if (translated.kind === 'rejected') await reject(row.line, row.raw, translated.problems);
    else totals.count('SKIPPED');
  };
  return { source, state, totals, lanes, take, checkpoint };
}

function translateRow(
  { values, problem }: SourceRow,
  translate: (cells: readonly unknown[]) => Translated,
): Translated {
  if (values) return translate(values);
  return { kind: 'rejected', problems: [{ code: 'INVALID', path: [], message: problem! }] };
}
