/** So many subscriptions of a process are opened anew in a second: a supergraph that is replaced must not look like an attack. */
const MOVES_PER_SECOND = 500;

/** Spreads the subscriptions that move to another supergraph over as long as their number takes. */
export interface Moves {
  /** Counts a subscription that is open, until what it returns is called. */
  readonly enter: () => () => void;
  /** How long one of them waits before it moves. */
  readonly delayMs: () => number;
}

export function createMoves(): Moves {
  let open = 0;
  return {
    enter: () => {
      open += 1;
      return () => void (open -= 1);
    },
    delayMs: () => (Math.random() * open * 1_000) / MOVES_PER_SECOND,
  };
}
