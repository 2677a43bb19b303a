import type { Connection } from '../../../platform/mongo.ts';
import type { Comparison } from '../matching/comparison.ts';
import type { Rates } from '../matching/estimate.ts';
import { SHAPE } from '../model.ts';
import type { ParametersDoc } from './model.ts';
import { standardRates } from './rates.ts';

/** How likely levels are, by comparison and level; a comparison that is not in it has the standard rates. */
export type LearnedRates = ParametersDoc['rates'];

/** The rates that cards are compared by, and their version; 0 are the standard ones. */
export interface Parameters {
  readonly version: number;
  readonly rates: LearnedRates;
}

export const STANDARD: Parameters = { version: 0, rates: {} };

const parametersOf = (connection: Connection) => connection.collection<ParametersDoc>('parameters');

/** What was learned last. */
export async function newestParameters(connection: Connection): Promise<ParametersDoc | null> {
  return parametersOf(connection).findOne({}, { sort: { _id: -1 } });
}

/** The parameters that are in use. */
export async function parametersInUse(connection: Connection): Promise<Parameters> {
  const newest = await newestParameters(connection);
  return newest === null ? STANDARD : { version: newest._id, rates: newest.rates };
}

/** Keeps what was learned as the next version, which is in use from now on. */
export async function keepParameters(
  connection: Connection,
  learned: Pick<ParametersDoc, 'rates' | 'parties' | 'pairs' | 'customers'>,
): Promise<ParametersDoc> {
  const newest = await newestParameters(connection);
  const doc = { _id: (newest?._id ?? 0) + 1, at: new Date(), ...learned, schemaVersion: SHAPE };
  await parametersOf(connection).insertOne(doc);
  return doc;
}

/** The rates of comparisons: as learned where each level was, else as they are everywhere. */
export function ratesOf(comparisons: readonly Comparison[], { rates }: Parameters): Rates {
  const standard = standardRates(comparisons);
  const of = (kind: 'm' | 'u') =>
    comparisons.map(({ name, levels }, at) => {
      const learned = rates[name];
      if (!levels.every((level) => learned?.[level.name])) return standard[kind][at]!;
      return Float64Array.of(0, ...levels.map((level) => learned![level.name]![kind]));
    });
  return { m: of('m'), u: of('u') };
}
