import type { SubgraphEvent } from '../../platform/calling/call.ts';

/** Two sources of the same events, read side by side while one takes the place of the other. */
export interface Overlap {
  /** The id of the last event that was told; absent where its source gives none. */
  readonly lastId: string | undefined;
  /** How many events of the new source wait. */
  readonly held: number;
  /** Notes an event that is told. */
  tell(event: SubgraphEvent): void;
  /** From now on the events that are told are compared with those that are held. */
  begin(): void;
  /** Keeps an event of the new source until the overlap's end. */
  hold(event: SubgraphEvent): void;
  /** Ends it: the events of the new source that were not told. */
  end(): SubgraphEvent[];
  /** Whether an event of the new source was told before, where ids say so: it may lag behind. */
  wasTold(event: SubgraphEvent): boolean;
}

export function createOverlap(): Overlap {
  let told: SubgraphEvent[] = [];
  let held: SubgraphEvent[] = [];
  let open = false;
  const late = new Set<string>();
  const wasTold = ({ id }: SubgraphEvent) => id !== undefined && late.delete(id);
  return {
    get lastId() {
      return told.at(-1)?.id;
    },
    get held() {
      return held.length;
    },
    tell: (event) => {
      if (open) told.push(event);
      else told = [event];
    },
    begin: () => {
      open = true;
    },
    hold: (event) => void held.push(event),
    end: () => {
      for (const { id } of told) if (id !== undefined) late.add(id);
      const fresh = held.slice(repeated(told.map(keyOf), held.map(keyOf))).filter((each) => !wasTold(each));
      told = told.slice(-1);
      held = [];
      open = false;
      return fresh;
    },
    wasTold,
  };
}

const keyOf = ({ id, data, errors }: SubgraphEvent): string => id ?? JSON.stringify([data, errors]);

/**
 * How many events of a new source were told already. `told` begins with the last one that came by the old source alone;
 * the new source began somewhere among them. Mostly both end with the same event; where the new one is behind, all that
 * it has is among the others.
 */
export function repeated(told: readonly string[], held: readonly string[]): number {
  for (let start = 0; start < told.length; start += 1) {
    const common = told.length - start;
    if (common <= held.length && told.slice(start).every((each, index) => each === held[index])) return common;
  }
  for (let start = told.length - held.length; start >= 0; start -= 1)
    if (held.every((each, index) => each === told[start + index])) return held.length;
  return 0;
}
