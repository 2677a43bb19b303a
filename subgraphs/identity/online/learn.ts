import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { CardDoc } from '../../../platform/domain/card.ts';
import type { Connection } from '../../../platform/mongo.ts';
import type { Cards } from '../cards.ts';
import { REGISTRY, type RegistryDoc } from '../model.ts';
import type { ParametersDoc } from './model.ts';
import { readCompared, readSharing, type Compared } from './find.ts';
import { findablesOf } from './findables.ts';
import { keepParameters, newestParameters } from './parameters.ts';
import type { Sampled, Taught } from './teach.ts';
import { showCards } from './show.ts';

/** What learning needs. */
export interface Learning {
  readonly connection: Connection;
  readonly cards: Pick<Cards, 'show'>;
  readonly country: string | null;
}

/** Parties drawn by chance, whose pairs are strangers; and how many are looked at that may be one of them. */
const DRAWN = 3_000;
const FEWEST_DRAWN = 500;
const MOST = 10_000;
const FEWEST_PAIRS = 200;
const CHUNK = 500;

/**
 * Learns from the installation's own cards how likely levels are among pairs of one person and among strangers, and keeps
 * that as the next version: rates, no value of anybody. Throws `RangeError` where there is too little to learn from; the
 * rates stay as they are then. Cards are compared in a thread of their own and let go.
 */
export async function learnParameters({ connection, cards, country }: Learning): Promise<ParametersDoc> {
  const drawn = await draw(connection);
  const around = await neighbours(connection, drawn);
  const parties = [...drawn, ...around];
  const { cards: shown, down } = await showCards(cards, parties);
  for (const error of down.values()) throw error;
  const cardsOf = (some: readonly Compared[]): CardDoc[] => some.flatMap(({ _id }) => shown.get(_id) ?? []);
  const [strangers, others] = [cardsOf(drawn), cardsOf(around)];
  if (strangers.length < FEWEST_DRAWN)
    throw new RangeError(`Rates are learned from ${FEWEST_DRAWN} cards or more; there are ${strangers.length}.`);
  const { rates, pairs } = await teach({ cards: [...strangers, ...others], drawn: strangers.length, country });
  if (pairs < FEWEST_PAIRS)
    throw new RangeError(`Rates are learned from ${FEWEST_PAIRS} pairs that may be one, or more; there are ${pairs}.`);
  const customers = await countCustomers(connection);
  return keepParameters(connection, { rates, pairs, parties: strangers.length + others.length, customers });
}

/** Learns once there is enough, and again when there are twice as many customers as the last time; null where it is not time. */
export async function learnWhenDue(learning: Learning): Promise<ParametersDoc | null> {
  const newest = await newestParameters(learning.connection);
  const customers = await countCustomers(learning.connection);
  if (customers < Math.max(2 * DRAWN, 2 * (newest?.customers ?? 0))) return null;
  return learnParameters(learning).catch((error: unknown) => {
    if (error instanceof RangeError) return null;
    throw error;
  });
}

async function countCustomers(connection: Connection): Promise<number> {
  return (await connection.collection<RegistryDoc>('registry').findOne({ _id: REGISTRY }))?.customers ?? 0;
}

async function draw(connection: Connection): Promise<Compared[]> {
  const stages = [{ $sample: { size: DRAWN } }, { $project: { _id: 1 } }];
  const sampled = await findablesOf(connection)
    .aggregate<{ _id: string }>(stages, { batchSize: DRAWN + 1 })
    .toArray();
  const drawn = await readCompared(
    connection,
    sampled.map(({ _id }) => _id),
  );
  return drawn.filter(({ customer }) => customer !== null);
}

/** Who shares a blocking key with those drawn. */
async function neighbours(connection: Connection, drawn: readonly Compared[]): Promise<Compared[]> {
  const found = new Map<string, Compared>();
  for (let from = 0; from < drawn.length && found.size < MOST; from += CHUNK)
    for (const doc of await readSharing(connection, drawn.slice(from, from + CHUNK))) found.set(doc._id, doc);
  for (const { _id } of drawn) found.delete(_id);
  return [...found.values()].slice(0, MOST);
}

async function teach(sampled: Sampled): Promise<Taught> {
  const worker = new Worker(new URL('./learn-worker.ts', import.meta.url), { workerData: sampled });
  try {
    const [taught] = (await once(worker, 'message')) as [Taught];
    return taught;
  } finally {
    await worker.terminate();
  }
}
