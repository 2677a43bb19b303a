import { clientError } from '../errors.ts';

const MAX_IDS = 1_000;

/** The ids, refused when they are too many for one batch. */
export function boundedIds(ids: readonly string[]): readonly string[] {
  if (ids.length > MAX_IDS)
    throw clientError('BAD_USER_INPUT', `At most ${MAX_IDS} ids are asked for at once; ${ids.length} came.`);
  return ids;
}

/** What `loadMany` found. The first error that it met is thrown, so that a failed read is never taken for nothing. */
export function present<T>(loaded: readonly (T | Error | null)[]): T[] {
  return loaded.flatMap((each) => {
    if (each instanceof Error) throw each;
    return each === null ? [] : [each];
  });
}
