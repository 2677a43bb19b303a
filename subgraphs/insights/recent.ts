const MAX_AGE_MS = 5_000;

/** What is read at most every few seconds, since it seldom changes and a change can wait so long. */
export interface Recent<T> {
  readonly get: () => Promise<T>;
  /** Has the next `get` read anew: whoever changed it here sees it. */
  readonly forget: () => void;
}

/** Reads when it is first asked for, and again once that is some seconds old; a failed read is not kept. */
export function createRecent<T>(read: () => Promise<T>): Recent<T> {
  let last: { readonly at: number; readonly value: Promise<T> } | null = null;
  return {
    get: () => {
      const at = performance.now();
      if (last === null || at - last.at > MAX_AGE_MS) {
        const value = read();
        value.catch(() => (last = null));
        last = { at, value };
      }
      return last.value;
    },
    forget: () => {
      last = null;
    },
  };
}
