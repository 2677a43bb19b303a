import type { Connection } from '../../../platform/mongo.ts';
import { setTimeout as pause } from 'node:timers/promises';
import type { SweepDoc } from './model.ts';
import { partiesOf } from '../writes.ts';
import { isDue, markDue } from './due.ts';
import { parametersInUse } from './parameters.ts';

/** Counts the ways in which parties are found for each other: raise it with every change of blocking or of comparing. */
const SCHEME = 2;

const PAIRS = 'pairs';
const STEP = 500;

/** Between two steps in the background, so that whoever arrives is served before who is there already. */
const PAUSE_MS = 2_000;

const sweepsOf = (connection: Connection) => connection.collection<SweepDoc>('sweeps');

/**
 * Marks the next 500 parties as due, if they were compared another way than now, and remembers where it stands: 0 when all
 * are. A sweep that was cut off goes on where it was.
 */
export async function sweepStep(connection: Connection): Promise<number> {
  const { version } = await parametersInUse(connection);
  const scheme = `${SCHEME}.${version}`;
  const sweep = await begun(connection, scheme);
  if (sweep.after === null) return 0;
  const page = await partiesOf(connection)
    .find({ _id: { $gt: sweep.after }, removed: false }, { projection: { _id: 1 }, batchSize: STEP + 1 })
    .sort({ _id: 1 })
    .limit(STEP)
    .toArray();
  await markDue(
    connection,
    page.map(({ _id }) => _id),
  );
  const after = page.at(-1)?._id ?? null;
  await sweepsOf(connection).updateOne({ _id: PAIRS, scheme }, { $set: { after } });
  return page.length;
}

/** Has every party be compared again, whether or not it was compared as now. */
export async function sweepAgain(connection: Connection): Promise<void> {
  await sweepsOf(connection).updateOne({ _id: PAIRS }, { $set: { scheme: '', after: '' } }, { upsert: true });
}

/** Whoever is registered before the first sweep began was compared as now. */
async function begun(connection: Connection, scheme: string): Promise<SweepDoc> {
  const first = { _id: PAIRS, scheme, after: null };
  await sweepsOf(connection).updateOne({ _id: PAIRS }, { $setOnInsert: { scheme, after: null } }, { upsert: true });
  const sweep = (await sweepsOf(connection).findOne({ _id: PAIRS })) ?? first;
  if (sweep.scheme === scheme) return sweep;
  const next = { _id: PAIRS, scheme, after: '' };
  await sweepsOf(connection).replaceOne({ _id: PAIRS }, next);
  return next;
}

/** Sweeps in the background, while nothing else is due. */
export async function sweepSlowly(connection: Connection, wake: () => void, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    if (!(await isDue(connection))) {
      if ((await sweepStep(connection)) === 0) return;
      wake();
    }
    await pause(PAUSE_MS, undefined, { signal, ref: false }).catch(() => undefined);
  }
}
