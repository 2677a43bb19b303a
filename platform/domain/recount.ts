import { isDeepStrictEqual } from 'node:util';
import type { StoredActivity, StoredParty } from './kind.ts';
import { hintByParty } from './party-index.ts';
import type { Connection } from '../mongo.ts';
import type { Finding } from '../subgraph/subgraph.ts';
import { add, EMPTY, type Tally } from './tally.ts';

/**
 * How one kind's part of the figures is counted again: an aggregation over the records whose rows are
 * `{ party, path, value }`, the path into the figures and what to add there.
 */
export interface Recount {
  readonly collection: string;
  /** After `$match` on the parties and on records that are not removed. */
  readonly stages: readonly Readonly<Record<string, unknown>>[];
}

/** The stubs that a kind's records must have left in `activities`. */
export interface ActivityRule {
  readonly collection: string;
  /** The record's kind: the prefix of its stubs' ids. */
  readonly kind: string;
  /** Expressions over a record: what its stub says. */
  readonly stub: { readonly kind: unknown; readonly at: unknown; readonly title: unknown };
  /** The records that leave a stub, of those not removed. */
  readonly match?: Readonly<Record<string, unknown>>;
}

interface Row {
  readonly party: string;
  readonly path: readonly string[];
  readonly value: number;
}

const BATCH = 500;

/** Recomputes the figures of every party, in id order, and its records' stubs with the records; yields what differs. */
export async function* recount(
  connection: Connection,
  domain: string,
  recounts: readonly Recount[],
  activities: readonly ActivityRule[],
): AsyncGenerator<Finding> {
  const parties = connection.collection<StoredParty>('parties');
  for (let after = ''; ;) {
    const batch = await parties
      .find({ _id: { $gt: after } }, { projection: { figures: 1 } })
      .sort({ _id: 1 })
      .limit(BATCH)
      .toArray();
    if (batch.length === 0) break;
    after = batch.at(-1)!._id;
    const ids = batch.map((party) => party._id);
    const expected = await figuresOf(connection, recounts, ids);
    for (const { _id: id, figures: stored } of batch) {
      const figures = expected.get(id) ?? EMPTY;
      if (!isDeepStrictEqual(figures, stored)) yield { domain, id, rule: 'figures', stored, expected: figures };
    }
    yield* compareActivities(connection, domain, activities, ids);
  }
  yield* orphans(connection, domain, recounts);
}

async function figuresOf(connection: Connection, recounts: readonly Recount[], ids: readonly string[]) {
  const figures = new Map<string, Tally>();
  for (const { collection, stages } of recounts) {
    const match = { $match: { party: { $in: ids }, removed: false } };
    const rows = connection
      .collection(collection)
      .aggregate<Row>([match, ...stages], hintByParty(connection, collection));
    for await (const { party, path, value } of rows) {
      const leaf = path.reduceRight<number | Tally>((node, key) => ({ [key]: node }), value) as Tally;
      figures.set(party, add(figures.get(party) ?? EMPTY, leaf));
    }
  }
  return figures;
}

/** Compares stub by stub what the records must have left with what is stored, of these parties. */
async function* compareActivities(
  connection: Connection,
  domain: string,
  rules: readonly ActivityRule[],
  ids: readonly string[],
): AsyncGenerator<Finding> {
  const activities = connection.collection<StoredActivity>('activities');
  for (const { collection, kind, stub, match } of rules) {
    const rule = `activities of ${kind}`;
    const of = { party: { $in: ids }, _id: { $gte: `${kind}/`, $lt: `${kind}0` } };
    const stored = new Map<string, StoredActivity>();
    for await (const each of activities.find(of, { batchSize: BATCH, ...hintByParty(connection, 'activities') }))
      stored.set(each._id, each);
    const pipeline = [
      { $match: { party: { $in: ids }, removed: false, ...match } },
      { $project: { _id: { $concat: [`${kind}/`, '$_id'] }, party: 1, reference: '$_id', ...stub } },
    ];
    const due = connection
      .collection(collection)
      .aggregate<StoredActivity>(pipeline, hintByParty(connection, collection));
    for await (const expected of due) {
      const found = stored.get(expected._id) ?? null;
      stored.delete(expected._id);
      if (!isDeepStrictEqual(found, expected)) yield { domain, id: expected._id, rule, stored: found, expected };
    }
    for (const [id, left] of stored) yield { domain, id, rule, stored: left, expected: null };
  }
}

/** Records whose party is not stored: no write leaves one behind. */
async function* orphans(connection: Connection, domain: string, recounts: readonly Recount[]): AsyncGenerator<Finding> {
  for (const collection of new Set(recounts.map((each) => each.collection))) {
    const rows = connection
      .collection(collection)
      .aggregate<{ _id: string }>([
        { $group: { _id: '$party' } },
        { $lookup: { from: 'parties', localField: '_id', foreignField: '_id', as: 'known' } },
        { $match: { known: { $size: 0 } } },
      ]);
    for await (const { _id: id } of rows)
      yield { domain, id, rule: `party of ${collection}`, stored: 'records', expected: 'a party' };
  }
}

/** The stub of a record whose title is a word and its status. */
export const titledByStatus = (kind: string, at: string, word: string): ActivityRule['stub'] => ({
  kind: { $literal: kind },
  at,
  title: { $concat: [`${word}, `, { $toLower: '$status' }] },
});
