import { setImmediate } from 'node:timers/promises';
import { serviceCaller } from '../../../platform/calling/ask.ts';
import { clientError } from '../../../platform/errors.ts';
import type { Connection } from '../../../platform/mongo.ts';
import type { ProfileField } from '../config.ts';
import type { CustomerDoc, PartyDoc } from '../model.ts';
import { cardsOf, missingOf, profileOf } from '../profile/profile.ts';
import { createShown, type Shown } from '../shown.ts';
import { matchesOf } from '../steward/supersede.ts';
import type { Measuring } from './measure.ts';
import { qualityOf } from './quality.ts';

/** What links say of some records of a domain. */
export interface LinkQuality {
  /** Records beside another one of their customer in the domain, or that a review suspects. */
  readonly duplicates: number;
  /** Records whose customer has further ones, in whatever domain. */
  readonly comparable: number;
  /** Those of them whose cards were compared. */
  readonly compared: number;
  /** Compared records with another value than the one that survives. */
  readonly differing: Readonly<Partial<Record<ProfileField, number>>>;
  /** Domains that the records could not be compared with. */
  readonly missing: readonly string[];
}

/** Of more records the cards are not read in one measure: of the rest a part is compared, drawn page by page. */
const MOST_COMPARED = 20_000;

const PAGE = 500;
const SLICE = 25;
const WHOLE = 100_000;

/** Looks at the links of a domain's records, page by page; `known`: how many there are. */
export async function* linkPages(around: Measuring, domain: string, known: number): AsyncGenerator<LinkQuality> {
  const parties = around.connection.collection<PartyDoc>('parties');
  for (let after = `${domain}/`; ;) {
    const page = await parties
      .find({ domain, removed: false, _id: { $gt: after } }, { projection: { customer: 1 }, batchSize: PAGE + 1 })
      .sort({ _id: 1 })
      .limit(PAGE)
      .toArray();
    if (page.length === 0) return;
    after = page.at(-1)!._id;
    yield await lookAt(around, domain, page, Math.random() * known < MOST_COMPARED);
  }
}

type Linked = Pick<PartyDoc, '_id' | 'customer'>;
type Parties = Pick<CustomerDoc, 'parties'>;

async function lookAt(around: Measuring, domain: string, page: readonly Linked[], compares: boolean) {
  const { connection } = around;
  const keys = new Set(page.map(({ _id }) => _id));
  const ids = [...new Set(page.flatMap(({ customer }) => customer ?? []))];
  const customers: Parties[] = await connection
    .collection<CustomerDoc>('customers')
    .find({ _id: { $in: ids } }, { projection: { parties: 1 }, batchSize: PAGE + 1 })
    .toArray();
  const several = customers.filter(({ parties }) => parties.length > 1);
  const isOwn = (key: string) => keys.has(key);
  return {
    duplicates: await countDoubles(connection, domain, customers, keys),
    comparable: several.flatMap(({ parties }) => parties.filter(isOwn)).length,
    ...(compares ? await compare(around, domain, several, keys) : { compared: 0, differing: {}, missing: [] }),
  };
}

async function countDoubles(
  connection: Connection,
  domain: string,
  customers: readonly Parties[],
  keys: ReadonlySet<string>,
): Promise<number> {
  const open = await matchesOf(connection)
    .find({ parties: { $in: [...keys] }, state: 'OPEN' }, { projection: { parties: 1 }, batchSize: WHOLE })
    .toArray();
  const further = customers.flatMap(({ parties }) => parties.filter((key) => key.startsWith(`${domain}/`)).slice(1));
  return [...new Set([...open.flatMap(({ parties }) => parties), ...further])].filter((key) => keys.has(key)).length;
}

/** Reads the cards of customers, and lets them go: what of these records differs from what survives. */
async function compare(
  { ask, domains, policy, country }: Measuring,
  domain: string,
  customers: readonly Parties[],
  keys: ReadonlySet<string>,
): Promise<Pick<LinkQuality, 'compared' | 'differing' | 'missing'>> {
  const scopes = domains.map((each) => `${each}:read`);
  const load = createShown(ask, serviceCaller('identity', scopes));
  const shown = await Promise.all(customers.map(({ parties }) => Promise.all(parties.map((key) => load.load(key)))));
  assertShown(shown.flat(), domain);
  const now = new Date();
  const isOwn = (record: { readonly domain: string; readonly id: string }) => keys.has(`${record.domain}/${record.id}`);
  const differing: Partial<Record<ProfileField, number>> = {};
  let compared = 0;
  for (const [index, each] of shown.entries()) {
    const cards = cardsOf(each);
    compared += cards.filter(isOwn).length;
    const { findings } = qualityOf(cards, profileOf(each, policy, country, now), new Set(), country, now);
    for (const { field, problem, record } of findings)
      if (problem === 'DIFFERS' && field !== null && isOwn(record)) differing[field] = (differing[field] ?? 0) + 1;
    if (index % SLICE === SLICE - 1) await setImmediate();
  }
  return { compared, differing, missing: missingOf(shown.flat()).map((each) => each.domain) };
}

/** What of the domain itself cannot be read cannot be measured. */
function assertShown(shown: readonly Shown[], domain: string): void {
  if (missingOf(shown).some((each) => each.domain === domain))
    throw clientError(
      'SUBGRAPH_UNAVAILABLE',
      `The records of a domain are measured while it answers; ${domain} does not.`,
    );
}
