/** So many at once, and so many who wait for their turn. */
export interface TurnsSettings {
  readonly atOnce: number;
  readonly waiting: number;
}

export const TURNS: TurnsSettings = { atOnce: 64, waiting: 1_000 };

export type Refused = 'full' | 'late';

export interface Turns {
  /** Null when it is one's turn, which ends with `done`; else why it did not come before the deadline. */
  take(deadline: number): Promise<Refused | null> | null;
  done(): void;
  readonly waiting: number;
}

/** Lets a bounded number work at once, first come first served, with a bounded queue behind them. */
export function createTurns({ atOnce, waiting }: TurnsSettings = TURNS): Turns {
  const queue = new Set<() => void>();
  let working = 0;

  function wait(deadline: number): Promise<Refused | null> {
    return new Promise((resolve) => {
      const called = () => {
        clearTimeout(timer);
        queue.delete(called);
        resolve(null);
      };
      const late = () => {
        queue.delete(called);
        resolve('late');
      };
      const timer = setTimeout(late, Math.max(0, Math.ceil(deadline - performance.now())));
      queue.add(called);
    });
  }

  return {
    get waiting() {
      return queue.size;
    },
    take: (deadline) => {
      if (working >= atOnce) return queue.size >= waiting ? Promise.resolve('full') : wait(deadline);
      working += 1;
      return null;
    },
    done: () => {
      const [next] = queue;
      if (next) next();
      else working -= 1;
    },
  };
}
