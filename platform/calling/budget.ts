/** How many retries calls pay for: so a subgraph in trouble is not given more trouble. */
export interface RetryBudget {
  /** A call that is made for the first time. */
  earn(): void;
  /** True where a retry is paid for; it is spent by that. */
  spend(): boolean;
}

const RETRIES_PER_CALL = 0.2;
const MOST_SAVED = 10;

/** A budget of retries: a fifth of the calls, of which a few can be saved up. */
export function createBudget(): RetryBudget {
  let saved = 0;
  return {
    earn: () => {
      saved = Math.min(MOST_SAVED, saved + RETRIES_PER_CALL);
    },
    spend: () => {
      if (saved < 1) return false;
      saved -= 1;
      return true;
    },
  };
}
