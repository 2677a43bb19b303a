import type { Caller } from '../../platform/access/caller.ts';

/** Timers take no longer times; a credential that lives longer than this is looked at again. */
const MAX_TIMER_MS = 2 ** 31 - 1;

/** How often what goes on asks whether its credential is still good. */
const RECHECK_MS = 2_500;

/** Aborts when the caller's credential ends: by its time, or when `good` no longer finds anybody by it. */
export function expiryOf({ expiresAt = Infinity }: Caller, good?: () => Promise<boolean>) {
  const expiry = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const wait = (): void => {
    const left = expiresAt - Date.now();
    if (left <= 0) return expiry.abort();
    timer = setTimeout(wait, Math.min(left, MAX_TIMER_MS)).unref();
  };
  if (expiresAt !== Infinity) wait();
  // Whoever cannot be asked says nothing against a credential that was good.
  const recheck = () =>
    void good?.().then(
      (still) => still || expiry.abort(),
      () => undefined,
    );
  const rechecks = good && setInterval(recheck, RECHECK_MS).unref();
  const forget = (): void => {
    clearTimeout(timer);
    clearInterval(rechecks);
  };
  return { signal: expiry.signal, forget };
}
