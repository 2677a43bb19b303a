import type { Logger } from 'pino';

/** Works that are done now and then. */
export interface Ticks {
  /** Resolves when the work in progress has ended; none begins any more. */
  readonly stop: () => Promise<void>;
}

/** Ends soon once the signal says so. */
type Work = (signal: AbortSignal) => Promise<unknown>;

/** Does works one after another at an interval, the first time after one; the name of each says what failed when it did. */
export function startTicks(everyMs: number, log: Logger, works: Readonly<Record<string, Work>>): Ticks {
  const stop = new AbortController();
  let running: Promise<void> = Promise.resolve();
  const tick = async (): Promise<void> => {
    for (const [failure, work] of Object.entries(works)) {
      if (stop.signal.aborted) return;
      await work(stop.signal).catch((error: unknown) => log.warn({ err: error }, failure));
    }
  };
  const timer = setInterval(() => {
    running = running.then(tick);
  }, everyMs).unref();
  return {
    stop: async () => {
      stop.abort();
      clearInterval(timer);
      await running;
    },
  };
}
