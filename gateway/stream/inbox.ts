/** What several senders put in and one receiver takes out, in the order in which it came. */
export interface Inbox<T> {
  /** Resolves when the receiver has taken it, so that a sender can wait for that before the next. */
  put(item: T): Promise<void>;
  take(): Promise<T>;
  /** Nothing is taken any more, and nobody waits for that. */
  close(): void;
}

export function createInbox<T>(): Inbox<T> {
  const waiting: { readonly item: T; readonly taken: () => void }[] = [];
  let wake = () => {};
  let open = true;
  return {
    put: (item) =>
      new Promise((taken) => {
        if (!open) return taken();
        waiting.push({ item, taken });
        wake();
      }),
    take: async () => {
      if (waiting.length === 0) await new Promise<void>((resolve) => (wake = resolve));
      const { item, taken } = waiting.shift()!;
      taken();
      return item;
    },
    close: () => {
      open = false;
      for (const { taken } of waiting.splice(0)) taken();
    },
  };
}
