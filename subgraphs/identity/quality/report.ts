import { clientError } from '../../../platform/errors.ts';
import type { Connection } from '../../../platform/mongo.ts';
import { PROFILE_FIELDS, PROFILE_NAMES } from '../config.ts';
import type { QualityDoc } from './model.ts';
import type { Resolvers } from '../schema.generated.ts';
import type { Context } from '../types.ts';
import { dayOf, measureQuality, type Measuring } from './measure.ts';
import { EXPECTED } from '../../../platform/domain/card-quality.ts';
import { MOST, SINGLE, type PartName, type QualityPart } from './quality.ts';

/** So long a request measures where the day has no sums yet. */
const ON_REQUEST_MS = 4_000;

const MOST_DAYS = 366;

const qualityDocs = (connection: Connection) => connection.collection<QualityDoc>('quality');

/** The newest sums of a domain; without any of today, those of as many of its records as there is time for. */
export async function reportOf(domain: string, { caller, measuring }: Context): Promise<QualityDoc> {
  if (!measuring.domains.includes(domain))
    throw clientError(
      'BAD_USER_INPUT',
      `A domain with records is one of ${measuring.domains.join(', ')}; another came.`,
    );
  if (!caller.scopes.has(`${domain}:read`))
    throw clientError('FORBIDDEN', `A report on ${domain} demands ${domain}:read.`);
  const today = await qualityDocs(measuring.connection).findOne({ _id: `${domain} ${dayOf(new Date())}` });
  const until = performance.now() + ON_REQUEST_MS;
  return today ?? measureAndKeep(measuring, domain, () => performance.now() < until);
}

/** Measures those domains whose records have not been looked at in full today; one that fails keeps no other waiting. */
export async function measureDaily(measuring: Measuring, signal: AbortSignal): Promise<void> {
  const failures: unknown[] = [];
  for (const domain of measuring.domains) {
    const today = await qualityDocs(measuring.connection).findOne({ _id: `${domain} ${dayOf(new Date())}` });
    if (!today || today.records < today.total)
      await measureAndKeep(measuring, domain, () => !signal.aborted).catch((error: unknown) => failures.push(error));
  }
  if (failures.length > 0) throw failures[0];
}

async function measureAndKeep(measuring: Measuring, domain: string, may: () => boolean): Promise<QualityDoc> {
  const doc = await measureQuality(measuring, domain, may);
  await qualityDocs(measuring.connection).replaceOne({ _id: doc._id }, doc, { upsert: true });
  return doc;
}

const share = (bad: number, all: number): number => (all === 0 ? 1 : 1 - bad / all);

/** The parts of the score, as those of a customer. */
function partsOf({ records, fields, stale, duplicates }: QualityDoc): QualityPart[] {
  const sum = (of: readonly (keyof QualityDoc['fields'])[], problem: 'missing' | 'invalid' | 'differing') =>
    of.reduce((all, field) => all + fields[field]![problem], 0);
  const present = (of: readonly (keyof QualityDoc['fields'])[]) => of.length * records - sum(of, 'missing');
  const shares: Readonly<Record<PartName, number>> = {
    COMPLETENESS: share(sum(EXPECTED, 'missing'), EXPECTED.length * records),
    VALIDITY: share(sum(EXPECTED, 'invalid'), present(EXPECTED)),
    CONSISTENCY: share(sum(SINGLE, 'differing'), present(SINGLE)),
    FRESHNESS: share(stale, records),
    DUPLICATES: share(duplicates, records),
  };
  return (Object.keys(MOST) as PartName[]).map((name) => ({
    ...{ name, most: MOST[name], points: records === 0 ? 0 : MOST[name] * shares[name] },
  }));
}

const scoreOf = (doc: QualityDoc): number => partsOf(doc).reduce((sum, { points }) => sum + points, 0);

/** What is read of a report. */
export const reportResolvers: Pick<Resolvers, 'DataQualityReport' | 'DataQualityDay'> = {
  DataQualityReport: {
    score: scoreOf,
    parts: partsOf,
    fields: ({ records, fields }) =>
      PROFILE_FIELDS.map((field) => {
        const { missing, invalid, differing } = fields[field]!;
        const expected = EXPECTED.includes(field);
        return { field: PROFILE_NAMES[field], present: expected ? records - missing : null, invalid, differing };
      }),
    missing: ({ missing }) => [...missing],
    comparable: ({ comparable }) => comparable ?? null,
    compared: ({ compared }) => compared ?? null,
    trend: async ({ domain }, { days }, { measuring }) => {
      const first = Math.min(Math.max(1, days), MOST_DAYS);
      const newest = await qualityDocs(measuring.connection).find({ domain }).sort({ _id: -1 }).limit(first).toArray();
      return newest.toReversed();
    },
  },
  DataQualityDay: { score: scoreOf, parts: partsOf },
};
