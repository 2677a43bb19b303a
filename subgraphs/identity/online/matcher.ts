import type { Logger } from 'pino';
import { setTimeout as pause } from 'node:timers/promises';
import { isDue, youngestDue } from './due.ts';
import { matchBatch, type Matching } from './match.ts';
import { recountWhenDue } from './terms.ts';
import { createWaiting } from './waiting.ts';

/** Compares what is due, batch after batch; what takes a domain that is down waits for it, all else goes on. */
export interface Matcher {
  /** Something may be due. */
  readonly wake: () => void;
  /** Resolves when nothing is due that was before the call; rejects when some of it could not be compared. */
  readonly drained: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

const FIRST_RETRY_MS = 500;
const LAST_RETRY_MS = 30_000;
const CLAIMED_POLL_MS = 20;

/** What a matcher is given. */
export interface MatcherSettings extends Matching {
  /** Resolves when whoever has just arrived is linked. */
  readonly idle: () => Promise<unknown>;
  readonly log: Logger;
}

/** Starts with what is due from before. */
export function startMatcher(matching: MatcherSettings): Matcher {
  const { connection, cards, idle: arrived, log } = matching;
  let running: Promise<void> | null = null;
  let again = false;
  let stopped = false;
  let retry: NodeJS.Timeout | undefined;
  let retryMs = FIRST_RETRY_MS;
  let matched = 0;
  const waiting = createWaiting(
    (domain) => cards.show(domain, ['-']),
    () => wake(),
  );

  async function run(): Promise<void> {
    do {
      again = false;
      for (let idle = false; !idle && !stopped;) {
        await arrived();
        const { done, down } = await matchBatch(matching, waiting.domains());
        for (const [domain, error] of down) {
          log.debug({ err: error, domain }, 'what takes this domain waits to be compared');
          waiting.add(domain, error);
        }
        idle = done === 0 && down.size === 0;
        matched += done;
        if (await recountWhenDue(connection, matched)) matched = 0;
      }
    } while (again && !stopped);
    retryMs = FIRST_RETRY_MS;
  }

  const go = (): Promise<void> => {
    again = true;
    return (running ??= run().finally(() => (running = null)));
  };
  const wake = (): void => {
    if (stopped) return;
    go().catch((error: unknown) => {
      if (stopped || retry) return;
      log.debug({ err: error }, 'what is due could not be compared; it is tried again');
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
    drained: async () => {
      waiting.clear();
      const upTo = await youngestDue(connection);
      await go();
      while (upTo !== null && !stopped && (await isDue(connection, { without: waiting.domains(), upTo }))) {
        await pause(CLAIMED_POLL_MS); // another process compares it
        await go();
      }
      for (const domain of waiting.domains()) if (await isDue(connection, { domain })) throw waiting.errorOf(domain);
    },
    stop: async () => {
      stopped = true;
      waiting.clear();
      clearTimeout(retry);
      await running?.catch(() => undefined);
      waiting.clear();
    },
  };
}
