/** So many subscriptions of a process are opened anew in a second: a supergraph that is replaced must not look like an attack. */
const MOVES_PER_SECOND = 500;

/** So many wait at once until their new sources are open: a subgraph that has much to do would open none of more in time. */
const OPENING = 50;

/** Spreads the subscriptions that move to another supergraph over as long as their number, and their subgraphs, take. */
export interface Moves {
  /** Counts a subscription that is open, until what it returns is called. */
  readonly enter: () => () => void;
  /** How long one of them waits before it moves. */
  readonly delayMs: () => number;
  /** Waits until one of them may open its new source; it has, once what this gives is called. */
  readonly turn: () => Promise<() => void>;
}

export function createMoves(opening = OPENING): Moves {
  const waiting: (() => void)[] = [];
  let open = 0;
  let left = opening;
  const next = (): void => {
    const first = waiting.shift();
    if (first) first();
    else left += 1;
  };
  return {
    enter: () => {
      open += 1;
      return () => void (open -= 1);
    },
    delayMs: () => (Math.random() * open * 1_000) / MOVES_PER_SECOND,
    turn: async () => {
      if (left > 0) left -= 1;
      else await new Promise<void>((resolve) => void waiting.push(resolve));
      let held = true;
      return () => {
        if (held) next();
        held = false;
      };
    },
  };
}
