import type { Kind, Row, Stored } from './kind.ts';
import { bulkWrite } from './outcome.ts';
import { removeAll, upsertAll, versionOf, type WriteTarget } from './writes.ts';

/** What a mutation needs of its context. */
export interface WritingContext {
  readonly target: WriteTarget;
}

/** The three mutations of a kind: one row, many rows, removal. */
export function mutationsOf<Context extends WritingContext, Doc extends Stored, Input extends Row, Known>(
  kindOf: (context: Context) => Kind<Doc, Input, Known>,
) {
  return {
    one: async (_: unknown, { input }: { input: Input }, context: Context) =>
      (await upsertAll(context.target, kindOf(context), [input]))[0]!,
    many: async (_: unknown, { inputs }: { inputs: readonly Input[] }, context: Context) =>
      bulkWrite(await upsertAll(context.target, kindOf(context), inputs)),
    remove: async (
      _: unknown,
      { ids, ...version }: { ids: readonly string[]; sourceVersion?: number | null; sourceUpdatedAt?: Date | null },
      context: Context,
    ) => bulkWrite(await removeAll(context.target, kindOf(context), ids, versionOf(version))),
  };
}
