interface Closing {
  close(): Promise<void>;
}

/** What is in use now, and what is still in use of what it replaced. */
export interface Lease<T> {
  /** What the next use gets. */
  readonly current: T;
  /** Runs work on the current value, which is not closed before the work is done. */
  use<R>(work: (value: T) => Promise<R>): Promise<R>;
  /** Borrows the current value for as long as the borrower likes. */
  take(): Loan<T>;
  /** From now on every use gets the next value; the one before is closed as soon as nobody uses it. */
  replace(next: T): void;
  /** Closes all of them, in use or not. */
  close(): Promise<void>;
}

/** A value that is not closed before the loan ends. */
export interface Loan<T> {
  readonly value: T;
  /** Aborts when another value takes its place. */
  readonly replaced: AbortSignal;
  /** Runs work on this value, which may go on after the loan's end. */
  use<R>(work: () => Promise<R>): Promise<R>;
  /** Gives it back; once is enough. */
  end(): void;
}

interface Held<T> {
  readonly value: T;
  readonly replaced: AbortController;
  users: number;
}

/** Lends a value that can be replaced while it is in use. */
export function createLease<T extends Closing>(first: T): Lease<T> {
  let current = held(first);
  const open = new Set([current]);

  async function close(held: Held<T>): Promise<void> {
    if (open.delete(held)) await held.value.close();
  }

  function giveBack(held: Held<T>): void {
    held.users -= 1;
    if (held.users === 0 && held !== current) void close(held);
  }

  async function work<R>(held: Held<T>, run: () => Promise<R>): Promise<R> {
    held.users += 1;
    try {
      return await run();
    } finally {
      giveBack(held);
    }
  }

  return {
    get current() {
      return current.value;
    },
    use: (run) => {
      const { value } = current;
      return work(current, () => run(value));
    },
    take: () => {
      const taken = current;
      let ended = false;
      taken.users += 1;
      return {
        value: taken.value,
        replaced: taken.replaced.signal,
        use: (run) => work(taken, run),
        end: () => {
          if (!ended) giveBack(taken);
          ended = true;
        },
      };
    },
    replace: (next) => {
      const before = current;
      current = held(next);
      open.add(current);
      before.replaced.abort();
      if (before.users === 0) void close(before);
    },
    close: async () => {
      await Promise.all([...open].map(close));
    },
  };
}

const held = <T>(value: T): Held<T> => ({ value, replaced: new AbortController(), users: 0 });
