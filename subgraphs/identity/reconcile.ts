import type { Logger } from 'pino';
import type { Connection } from '../../platform/mongo.ts';
import type { Cards } from './cards.ts';
import type { Link } from './link.ts';
import { SHAPE, type PartyDoc } from './model.ts';
import { partyKey } from './rules.ts';

/** Parties compared at once. */
const PAGE = 5_000;
const FIRST_RETRY_MS = 500;

/** Compares the versions of every party of a domain with what identity has seen, and links what it missed. */
export async function reconcile(connection: Connection, cards: Cards, link: Link, domain: string): Promise<void> {
  for (let after: string | null = null; ;) {
    const page = await cards.versions(domain, after, PAGE);
    if (page.length === 0) return;
    const last = page.at(-1)!.id;
    const seen = await seenBetween(connection, domain, after ?? '', last);
    await link(
      domain,
      page.filter(({ id, version }) => version > (seen.get(id) ?? 0)),
    );
    after = last;
  }
}

/** Versions seen of a domain's parties, from an id on to another one. */
async function seenBetween(
  connection: Connection,
  domain: string,
  after: string,
  last: string,
): Promise<Map<string, number>> {
  const range = { $gt: partyKey(domain, after), $lte: partyKey(domain, last) };
  const known = connection
    .collection<PartyDoc>('parties')
    .find({ _id: range }, { projection: { party: 1, version: 1, schemaVersion: 1 }, batchSize: PAGE });
  return new Map((await known.toArray()).map((doc) => [doc.party, doc.schemaVersion === SHAPE ? doc.version : 0]));
}

export interface Sweeps {
  /** Resolves when a sweep that began after the call is through; rejects when a domain could not be read. */
  readonly now: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** How often sweeps are. */
export interface Pace {
  /** Between two of them. */
  readonly everyMs: number;
  /** Of the time, at most, that they take. */
  readonly share: number;
}

/** Until the next sweep, after one that took so long: it reads every party, so the more there are the rarer it gets. */
export const pauseAfter = (tookMs: number, { everyMs, share }: Pace): number =>
  Math.max(everyMs, tookMs / share - tookMs);

/** Sweeps at once and then at a pace; after a failure sooner, since what it waited for may be back. */
export function startSweeps(sweep: () => Promise<void>, pace: Pace, log: Logger): Sweeps {
  const { everyMs } = pace;
  let running: Promise<void> = Promise.resolve();
  let waiting: Promise<void> | null = null;
  let timer: NodeJS.Timeout | null = null;
  let stopped = false;
  const now = (): Promise<void> =>
    (waiting ??= running
      .catch(() => undefined)
      .then(() => {
        waiting = null;
        running = sweep();
        return running;
      }));
  const tick = async (retryMs: number): Promise<void> => {
    let next = everyMs;
    try {
      const began = performance.now();
      await now();
      next = pauseAfter(performance.now() - began, pace);
      retryMs = FIRST_RETRY_MS;
    } catch (error) {
      const level = retryMs > FIRST_RETRY_MS ? 'warn' : 'debug'; // while all starts, a domain may not be there yet
      log[level]({ err: error }, 'the sweep could not read every domain; it tries again');
      next = Math.min(retryMs, everyMs);
    }
    if (!stopped) timer = setTimeout(() => void tick(Math.min(retryMs * 2, everyMs)), next).unref();
  };
  void tick(FIRST_RETRY_MS);
  return {
    now,
    stop: async () => {
      stopped = true;
      if (timer) clearTimeout(timer);
      await (waiting ?? running).catch(() => undefined);
    },
  };
}
