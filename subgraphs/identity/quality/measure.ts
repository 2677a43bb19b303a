import { setImmediate } from 'node:timers/promises';
import { serviceCaller, type Ask } from '../../../platform/calling/ask.ts';
import { clientError } from '../../../platform/errors.ts';
import type { Connection } from '../../../platform/mongo.ts';
import { PROFILE_FIELDS, type IdentityPolicy } from '../config.ts';
import type { CustomerDoc, PartyDoc } from '../model.ts';
import type { QualityDoc } from './model.ts';
import { cardsOf, missingOf, profileOf } from '../profile/profile.ts';
import { createShown, type Shown } from '../shown.ts';
import { matchesOf } from '../steward/supersede.ts';
import { qualityOf, type QualityFinding } from './quality.ts';

/** What measuring needs. */
export interface Measuring {
  readonly connection: Connection;
  readonly ask: Ask;
  readonly domains: readonly string[];
  readonly policy: IdentityPolicy;
  readonly country: string | null;
}

/** Records looked at together: their cards are let go before the next ones are read. */
const PAGE = 200;
const SLICE = 25;
const WHOLE = 100_000;

export const dayOf = (at: Date): string => at.toISOString().slice(0, 10);

const partiesOf = ({ connection }: Measuring) => connection.collection<PartyDoc>('parties');

/**
 * Counts, over the records of a domain in order of id, what each customer's `dataQuality` finds in them, as long as it may. Cards are read a page at a time; the sums are all that is kept.
 */
export async function measureQuality(around: Measuring, domain: string, may: () => boolean): Promise<QualityDoc> {
  const at = new Date();
  const sums = {
    ...{ records: 0, stale: 0, duplicates: 0, missing: new Set<string>() },
    fields: Object.fromEntries(PROFILE_FIELDS.map((field) => [field, { missing: 0, invalid: 0, differing: 0 }])),
  };
  const own = { domain, removed: false };
  for (let after = ''; may();) {
    const page = await partiesOf(around)
      .find({ ...own, _id: { $gt: after || `${domain}/` } }, { projection: { customer: 1 }, batchSize: PAGE + 1 })
      .sort({ _id: 1 })
      .limit(PAGE)
      .toArray();
    if (page.length === 0) break;
    after = page.at(-1)!._id;
    const { records, findings, missing } = await findingsOf(around, domain, page);
    sums.records += records;
    for (const each of missing) sums.missing.add(each);
    count(sums, findings);
  }
  const total = await partiesOf(around).countDocuments(own);
  const { missing, ...counted } = sums;
  const day = dayOf(at);
  return {
    _id: `${domain} ${day}`,
    domain,
    day,
    at,
    total: Math.max(total, sums.records),
    ...counted,
    missing: [...missing],
  };
}

type Sums = Pick<QualityDoc, 'fields'> & { stale: number; duplicates: number };

/** A record counts once a field and problem, however many of its values have it. */
function count(sums: Sums, findings: readonly QualityFinding[]): void {
  const once = new Map(findings.map((each) => [`${each.record.id} ${each.field} ${each.problem}`, each]));
  for (const { field, problem } of once.values()) {
    if (problem === 'STALE') sums.stale += 1;
    else if (problem === 'DUPLICATE') sums.duplicates += 1;
    else if (field !== null) {
      const of = sums.fields[field] as { missing: number; invalid: number; differing: number };
      if (problem === 'MISSING') of.missing += 1;
      else if (problem === 'INVALID') of.invalid += 1;
      else of.differing += 1;
    }
  }
}

async function findingsOf(around: Measuring, domain: string, page: readonly Pick<PartyDoc, '_id' | 'customer'>[]) {
  const { connection, ask, domains, policy, country } = around;
  const keys = new Set(page.map(({ _id }) => _id));
  const ids = [...new Set(page.flatMap(({ customer }) => customer ?? []))];
  const customers = await connection
    .collection<CustomerDoc>('customers')
    .find({ _id: { $in: ids } }, { projection: { parties: 1 }, batchSize: PAGE + 1 })
    .toArray();
  const open = await matchesOf(connection)
    .find({ parties: { $in: [...keys] }, state: 'OPEN' }, { projection: { parties: 1 }, batchSize: WHOLE })
    .toArray();
  const suspected = new Set(open.flatMap(({ parties }) => parties));
  const by = serviceCaller(
    'identity',
    domains.map((each) => `${each}:read`),
  );
  const load = createShown(ask, by);
  const shown = await Promise.all(customers.map(({ parties }) => Promise.all(parties.map((key) => load.load(key)))));
  const now = new Date();
  const findings: QualityFinding[] = [];
  let records = 0;
  for (const [index, each] of shown.entries()) {
    assertShown(each, domain);
    const cards = cardsOf(each);
    const profile = profileOf(each, policy, country, now);
    const isAsked = (record: QualityFinding['record']) => keys.has(`${record.domain}/${record.id}`);
    records += cards.filter(isAsked).length;
    findings.push(
      ...qualityOf(cards, profile, suspected, country, now).findings.filter(({ record }) => isAsked(record)),
    );
    if (index % SLICE === SLICE - 1) await setImmediate();
  }
  return { records, findings, missing: missingOf(shown.flat()).map((each) => each.domain) };
}

/** What of the domain itself cannot be read cannot be measured. */
function assertShown(shown: readonly Shown[], domain: string): void {
  if (missingOf(shown).some((each) => each.domain === domain))
    throw clientError(
      'SUBGRAPH_UNAVAILABLE',
      `The records of a domain are measured while it answers; ${domain} does not.`,
    );
}
