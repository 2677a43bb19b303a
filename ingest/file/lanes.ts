/** An item on its way: `order` rises with the file; items of one `lane` key keep their order among each other. */
export interface Queued {
  readonly order: number;
  readonly lane: number;
}

/** Batches on their way, at most one per lane. */
export interface Lanes<T extends Queued> {
  /** Resolves when there is room for more; rejects once a batch has failed. */
  readonly put: (item: T) => Promise<void>;
  /** Sends what is left; resolves when all is done. */
  readonly drain: () => Promise<void>;
  /** Resolves when nothing is on its way any more, failed or not; what waits is not sent. */
  readonly settled: () => Promise<void>;
  /** All items up to this order are done; `last` is the order of the last item put. */
  readonly doneUpTo: (last: number) => number;
}

/** What a lane does with a batch, and after it is done. */
export interface LaneWork<T> {
  readonly send: (batch: readonly T[]) => Promise<void>;
  readonly sent: () => Promise<void>;
}

/** Gathers items into batches, one on its way per lane: items of one key are never in two batches at once. */
export function createLanes<T extends Queued>(count: number, size: number, work: LaneWork<T>): Lanes<T> {
  const lanes = Array.from({ length: count }, () => createLane(size, work));
  const check = () => {
    for (const lane of lanes) lane.check();
  };
  return {
    put: async (item) => {
      await lanes[item.lane % count]!.put(item);
      check();
    },
    drain: async () => {
      await Promise.all(lanes.map((lane) => lane.drain()));
      check();
    },
    settled: async () => {
      await Promise.all(lanes.map((lane) => lane.running()));
    },
    doneUpTo: (last) => lanes.reduce((least, lane) => Math.min(least, lane.oldest() - 1), last),
  };
}

function createLane<T extends Queued>(size: number, { send, sent }: LaneWork<T>) {
  let waiting: T[] = [];
  let flying: readonly T[] = [];
  let running: Promise<void> | null = null;
  let failure: { readonly error: unknown } | null = null;

  const run = async (): Promise<void> => {
    try {
      await send(flying);
      flying = [];
      await sent();
    } catch (error) {
      failure ??= { error };
    }
    running = null;
  };
  const start = (): void => {
    [flying, waiting] = [waiting, []];
    running = run();
  };
  return {
    put: async (item: T): Promise<void> => {
      waiting.push(item);
      if (waiting.length < size) return;
      await running;
      if (!failure) start();
    },
    drain: async (): Promise<void> => {
      await running;
      if (failure || waiting.length === 0) return;
      start();
      await running;
    },
    running: async () => running,
    oldest: (): number => flying[0]?.order ?? waiting[0]?.order ?? Infinity,
    check: () => {
      if (failure) throw failure.error;
    },
  };
}
