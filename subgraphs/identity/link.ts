import { setTimeout as pause } from 'node:timers/promises';
import type { Connection } from '../../platform/mongo.ts';
import type { Cards, PartyVersion } from './cards.ts';
import type { Arrival } from './decide.ts';
import { SHAPE, type PartyDoc } from './model.ts';
import { partyKey, type SpreadLimits } from './rules.ts';
import { linkParties } from './writes.ts';

/** Brings parties of a domain to where they belong; resolves when they are linked. What was seen already is not read again. */
export type Link = (domain: string, changes: readonly PartyVersion[]) => Promise<void>;

/** Parties read and linked together. */
const BATCH = 1_000;

/** Links, and says when there is nothing to link: all other work lets those go first who have just arrived. */
export interface Linker {
  readonly link: Link;
  /** Resolves when nothing is being linked, or after a while. */
  readonly idle: () => Promise<unknown>;
}

/** Work that can wait does so for as long at most. */
const IDLE_MS = 5_000;

/** Links in batches and tells of each, one at a time in this process; while one is written the next one's cards are read. */
export function createLinker(connection: Connection, cards: Cards, limits: SpreadLimits, linked: () => void): Linker {
  const inTurn = createTurns();
  let linking = 0;
  let quiet = Promise.withResolvers<void>();
  const read = async (domain: string, changes: readonly PartyVersion[]): Promise<Arrival[]> => {
    const ids = await unseen(connection, domain, changes);
    return ids.length === 0 ? [] : cards.read(domain, ids);
  };
  const linkAll: Link = async (domain, changes) => {
    const batches = batchesOf(changes);
    let next = batches[0] && read(domain, batches[0]);
    for (const [index] of batches.entries()) {
      const arrivals = await next!;
      const following = batches[index + 1];
      next = following && read(domain, following);
      next?.catch(() => undefined); // what it rejects with is thrown where it is awaited
      await inTurn(() => linkParties(connection, arrivals, limits));
      if (arrivals.length > 0) linked();
    }
  };
  return {
    link: async (domain, changes) => {
      linking += 1;
      try {
        await linkAll(domain, changes);
      } finally {
        linking -= 1;
        if (linking === 0) quiet.resolve();
        quiet = linking === 0 ? Promise.withResolvers() : quiet;
      }
    },
    idle: async () => {
      if (linking === 0) return;
      const late = new AbortController();
      const after = pause(IDLE_MS, undefined, { signal: late.signal, ref: false }).catch(() => undefined);
      await Promise.race([quiet.promise, after]);
      late.abort();
    },
  };
}

/** Each party once, in its newest version. */
function batchesOf(changes: readonly PartyVersion[]): PartyVersion[][] {
  const newest = new Map<string, number>();
  for (const { id, version } of changes) newest.set(id, Math.max(version, newest.get(id) ?? 0));
  const parties = [...newest].map(([id, version]) => ({ id, version }));
  return Array.from({ length: Math.ceil(parties.length / BATCH) }, (_, index) =>
    parties.slice(index * BATCH, (index + 1) * BATCH),
  );
}

/** The ids whose change is newer than what identity has seen of them. */
async function unseen(connection: Connection, domain: string, changes: readonly PartyVersion[]): Promise<string[]> {
  const keys = changes.map(({ id }) => partyKey(domain, id));
  const known = await connection
    .collection<PartyDoc>('parties')
    .find({ _id: { $in: keys } }, { projection: { party: 1, version: 1, schemaVersion: 1 }, batchSize: BATCH })
    .toArray();
  const seen = new Map(known.map((doc) => [doc.party, doc.schemaVersion === SHAPE ? doc.version : 0]));
  return changes.filter(({ id, version }) => version > (seen.get(id) ?? 0)).map(({ id }) => id);
}

/** Runs work one after another, in the order of the calls; a failure is its caller's alone. */
function createTurns() {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
}
