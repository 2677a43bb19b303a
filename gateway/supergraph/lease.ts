interface Closing {
  close(): Promise<void>;
}

/** What is in use now, and what is still in use of what it replaced. */
export interface Lease<T> {
  /** What the next use gets. */
  readonly current: T;
  /** Runs work on the current value, which is not closed before the work is done. */
  use<R>(work: (value: T) => Promise<R>): Promise<R>;
  /** From now on every use gets the next value; the one before is closed as soon as nobody uses it. */
  replace(next: T): void;
  /** Closes all of them, in use or not. */
  close(): Promise<void>;
}

interface Held<T> {
  readonly value: T;
  users: number;
}

/** Lends a value that can be replaced while it is in use. */
export function createLease<T extends Closing>(first: T): Lease<T> {
  let current: Held<T> = { value: first, users: 0 };
  const open = new Set([current]);

  async function close(held: Held<T>): Promise<void> {
    if (open.delete(held)) await held.value.close();
  }

  return {
    get current() {
      return current.value;
    },
    use: async (work) => {
      const held = current;
      held.users += 1;
      try {
        return await work(held.value);
      } finally {
        held.users -= 1;
        if (held.users === 0 && held !== current) void close(held);
      }
    },
    replace: (next) => {
      const before = current;
      current = { value: next, users: 0 };
      open.add(current);
      if (before.users === 0) void close(before);
    },
    close: async () => {
      await Promise.all([...open].map(close));
    },
  };
}
