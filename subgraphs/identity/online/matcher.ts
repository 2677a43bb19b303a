import type { Logger } from 'pino';
import { matchBatch, type Matching } from './match.ts';
import { recountTerms } from './terms.ts';

/** Compares what is due, batch after batch; where a domain is down it waits, and nothing is lost. */
export interface Matcher {
  /** Something may be due. */
  readonly wake: () => void;
  /** Resolves when nothing is due that was before the call; rejects when it could not be compared. */
  readonly drained: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

const FIRST_RETRY_MS = 500;
const LAST_RETRY_MS = 30_000;

/** Values are counted anew after so many parties, and so many times as many as before. */
const RECOUNT_AFTER = 1_000;
const GROWTH = 1.5;

/** Starts with what is due from before. */
export function startMatcher(matching: Matching & { readonly log: Logger }): Matcher {
  let running: Promise<void> | null = null;
  let again = false;
  let stopped = false;
  let retry: NodeJS.Timeout | undefined;
  let retryMs = FIRST_RETRY_MS;
  let [matched, recountAt] = [0, RECOUNT_AFTER];

  async function run(): Promise<void> {
    do {
      again = false;
      for (let done = 1; done > 0 && !stopped;) {
        done = await matchBatch(matching);
        matched += done;
        if (matched < recountAt) continue;
        await recountTerms(matching.connection);
        recountAt = matched * GROWTH;
      }
    } while (again && !stopped);
    retryMs = FIRST_RETRY_MS;
  }

  const drained = (): Promise<void> => {
    again = true;
    running ??= run().finally(() => (running = null));
    return running;
  };
  const wake = (): void => {
    drained().catch((error: unknown) => {
      if (stopped || retry) return;
      matching.log.debug({ err: error }, 'what is due could not be compared; it is tried again');
      retry = setTimeout(() => {
        retry = undefined;
        wake();
      }, retryMs).unref();
      retryMs = Math.min(2 * retryMs, LAST_RETRY_MS);
    });
  };
  wake();
  return {
    wake,
    drained,
    stop: async () => {
      stopped = true;
      clearTimeout(retry);
      await running?.catch(() => undefined);
    },
  };
}
