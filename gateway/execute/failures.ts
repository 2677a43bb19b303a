import type { SubgraphError } from '../../platform/calling/call.ts';
import { clientErrorOf, Failure, type ClientError } from '../errors.ts';
import type { Run } from './execute.ts';
import { plant } from './tree.ts';

/** The errors of one subgraph result, until each has found where it belongs. */
export interface Failures {
  /** The value with a failure where each error's path points, of the errors below `at`. */
  plantIn(value: unknown, at: readonly (string | number)[]): unknown;
  /** The failure of all that is below `at`, or of the whole result where no error says so. */
  whole(at?: readonly (string | number)[]): Failure;
  /** Leaves what belongs nowhere to the answer as a whole. */
  settle(): void;
}

const NONE: Failures = {
  plantIn: (value) => value,
  whole: () => new Failure([]),
  settle: () => {},
};

/** Reads a result's errors; `missing` says what went wrong where a result has neither data nor errors. */
export function failuresOf(service: string, errors: readonly SubgraphError[] | undefined, run: Run): Failures {
  if (!errors?.length) return { ...NONE, whole: once(() => new Failure([withoutData(service)])) };
  run.onErrors?.(service, errors);
  const open = new Set(errors);
  const translated = new Map(errors.map((each) => [each, clientErrorOf(each, service)]));

  const below = (at: readonly (string | number)[]) =>
    errors.filter(({ path }) => path && at.every((segment, index) => path[index] === segment));

  const whole = (at: readonly (string | number)[] = []) => {
    const found = at.length > 0 ? below(at) : [];
    const reported = found.length > 0 ? found : errors;
    for (const each of reported) open.delete(each);
    return new Failure(reported.map((each) => translated.get(each)!));
  };

  return {
    plantIn: (value, at) => {
      let planted = value;
      for (const error of below(at)) {
        const next = plant(
          planted,
          error.path!.slice(at.length),
          (rest) => new Failure([translated.get(error)!], rest),
        );
        if (next === null) continue;
        open.delete(error);
        planted = next;
      }
      return planted;
    },
    whole: cached(whole),
    settle: () => {
      for (const each of open) run.loose.push(translated.get(each)!);
    },
  };
}

const withoutData = (service: string): ClientError => clientErrorOf({ message: 'neither data nor errors' }, service);

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** One failure for each place, however often it is asked for: it is reported once. */
function cached(make: (at?: readonly (string | number)[]) => Failure): Failures['whole'] {
  const made = new Map<string, Failure>();
  return (at = []) => {
    const key = at.join('.');
    let failure = made.get(key);
    if (!failure) made.set(key, (failure = make(at)));
    return failure;
  };
}
