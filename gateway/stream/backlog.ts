import { refusal } from '../errors.ts';

/** What waits for a client at most, and how long it waits for one that takes nothing of it. */
export interface Patience {
  readonly events: number;
  readonly ms: number;
}

export const PATIENCE: Patience = { events: 100, ms: 10_000 };

interface Backlog<T> {
  readonly waiting: Promise<T>[];
  /** Told that something has come. */
  came: () => void;
  /** Told that something was taken. */
  taken: () => void;
  /** Nothing more comes. */
  over: boolean;
  /** Nothing more is taken. */
  closed: boolean;
  /** What they end with, once those that wait are told. */
  failure: { readonly error: unknown } | null;
  /** Since when the client takes one of them (`performance.now()`); null while it waits itself. */
  since: number | null;
}

/**
 * Answers that are made side by side, in the order in which they were begun. While as many wait as may, no more are
 * begun; a client that takes none of them for too long is refused the rest with `SUBSCRIBER_TOO_SLOW`.
 */
export async function* inOrder<T>(
  begun: AsyncIterable<{ readonly answer: Promise<T> }>,
  patience: Patience = PATIENCE,
): AsyncGenerator<T, void> {
  const it: Backlog<T> = {
    waiting: [],
    came: () => {},
    taken: () => {},
    over: false,
    closed: false,
    failure: null,
    since: null,
  };
  void fill(it, begun, patience);
  try {
    for (;;) {
      const [first] = it.waiting;
      if (first) {
        const answer = await first;
        void it.waiting.shift();
        it.taken();
        it.since = performance.now();
        yield answer;
        it.since = null;
      } else if (it.failure) throw it.failure.error;
      else if (it.over) return;
      else await new Promise<void>((resolve) => (it.came = resolve));
    }
  } finally {
    it.closed = true;
    it.taken();
  }
}

async function fill<T>(it: Backlog<T>, begun: AsyncIterable<{ readonly answer: Promise<T> }>, patience: Patience) {
  try {
    for await (const { answer } of begun) {
      it.waiting.push(answer);
      it.came();
      while (it.waiting.length >= patience.events && !it.closed) await room(it, patience);
      if (it.closed) break;
    }
  } catch (error) {
    it.failure = { error };
  }
  it.over = true;
  it.came();
}

/** Resolves when an answer was taken, or when the client was waited for long enough. */
function room<T>(it: Backlog<T>, { events, ms }: Patience): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      if (it.since !== null && performance.now() - it.since >= ms) {
        const rule = `A client takes one of its waiting events within ${ms / 1_000} s; ${events} wait, and none was taken.`;
        it.waiting.length = 0;
        it.failure = { error: refusal('SUBSCRIBER_TOO_SLOW', `${rule} Subscribe again.`) };
        it.closed = true;
      }
      resolve();
    }, ms);
    it.taken = () => {
      clearTimeout(timer);
      resolve();
    };
  });
}
