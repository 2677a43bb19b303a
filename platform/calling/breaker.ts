/** When a circuit opens, and for how long. */
export interface BreakerSettings {
  /** The share of failed calls that opens it … */
  readonly failures: number;
  /** … among at least so many calls … */
  readonly calls: number;
  /** … of this long. */
  readonly windowMs: number;
  /** How long nobody is let through before one call tries again. */
  readonly openMs: number;
}

export const BREAKER: BreakerSettings = { failures: 0.5, calls: 20, windowMs: 10_000, openMs: 5_000 };

export type BreakerState = 'closed' | 'open' | 'half-open';

export interface Breaker {
  readonly state: BreakerState;
  /** Null where no call may be made now; else how the outcome of the call is told. */
  admit(): ((failed: boolean) => void) | null;
}

const SLICES = 10;

/** A circuit breaker over calls: open after too many failures, half-open for one probe, closed when that succeeds. */
export function createBreaker(
  settings: BreakerSettings = BREAKER,
  now: () => number = () => performance.now(),
): Breaker {
  const calls = slidingCounts(settings.windowMs, now);
  let state: BreakerState = 'closed';
  let openUntil = 0;
  /** What began before the last change of state tells nothing of the state after it. */
  let turn = 0;

  function change(next: BreakerState): void {
    state = next;
    turn += 1;
    calls.clear();
    if (next === 'open') openUntil = now() + settings.openMs;
  }

  function told(began: number, failed: boolean): void {
    if (began !== turn) return;
    if (state === 'half-open') return change(failed ? 'open' : 'closed');
    calls.add(failed);
    const { total, failures } = calls.sum();
    if (failed && total >= settings.calls && failures >= settings.failures * total) change('open');
  }

  return {
    get state() {
      return state;
    },
    admit: () => {
      if (state === 'half-open' || (state === 'open' && now() < openUntil)) return null;
      if (state === 'open') change('half-open');
      const began = turn;
      return (failed) => told(began, failed);
    },
  };
}

/** Calls and failures of the last `windowMs`, in slices that are forgotten one by one. */
function slidingCounts(windowMs: number, now: () => number) {
  const sliceMs = windowMs / SLICES;
  const slices = Array.from({ length: SLICES }, () => ({ at: -1, total: 0, failures: 0 }));
  return {
    add: (failed: boolean): void => {
      const at = Math.floor(now() / sliceMs);
      const slice = slices[at % SLICES]!;
      if (slice.at !== at) Object.assign(slice, { at, total: 0, failures: 0 });
      slice.total += 1;
      if (failed) slice.failures += 1;
    },
    sum: (): { total: number; failures: number } => {
      const oldest = Math.floor(now() / sliceMs) - SLICES;
      let [total, failures] = [0, 0];
      for (const slice of slices) {
        if (slice.at <= oldest) continue;
        total += slice.total;
        failures += slice.failures;
      }
      return { total, failures };
    },
    clear: (): void => slices.forEach((slice) => Object.assign(slice, { at: -1, total: 0, failures: 0 })),
  };
}
