/** Places of which each holder has so many at a time. */
export interface Places {
  readonly most: number;
  /** How many the holder may still take. */
  left(holder: string): number;
  /** Takes one, to be given back by what comes, once however often that is called; null where none is left. */
  take(holder: string): (() => void) | null;
}

/** Counts in this process alone. */
export function createPlaces(most: number): Places {
  const taken = new Map<string, number>();
  const left = (holder: string) => most - (taken.get(holder) ?? 0);

  function leave(holder: string): void {
    const now = taken.get(holder)! - 1;
    if (now === 0) taken.delete(holder);
    else taken.set(holder, now);
  }

  return {
    most,
    left,
    take: (holder) => {
      if (left(holder) <= 0) return null;
      taken.set(holder, (taken.get(holder) ?? 0) + 1);
      let held = true;
      return () => {
        if (held) leave(holder);
        held = false;
      };
    },
  };
}
