import { documentsById } from '../../platform/by-id.ts';
import { documents } from '../../platform/query.ts';
import { serviceCaller, type Ask } from '../../platform/calling/ask.ts';
import { clientError } from '../../platform/errors.ts';
import { partiesWhere } from '../../platform/access/parties-where.ts';
import type { RowPolicy, RowRule } from '../../platform/access/rows.ts';
import { CUSTOMER, type CustomerDoc, type IdentityModels, type PartyDoc } from './model.ts';
import { partyKey, partyOf } from './rules.ts';

/** Evaluates row policies: the owner of an attribute says which parties have it, the links say whose they are. */
export interface Rows {
  /** Those of the customers who meet every rule. */
  customers(ids: readonly string[], policy: RowPolicy): Promise<string[]>;
  /** Those of the parties who belong to such customers. */
  parties(domain: string, ids: readonly string[], policy: RowPolicy): Promise<string[]>;
  /** All such customers; refused when the policy allows more parties than a list is narrowed by. */
  allCustomers(policy: RowPolicy): Promise<string[]>;
  allParties(domain: string, policy: RowPolicy): Promise<string[]>;
}

type Linked = Pick<CustomerDoc, '_id' | 'parties'>;

/** A list is narrowed by so many parties; of a policy that allows more each page is sifted. */
const MOST = 5_000;
const BATCH = 1_000;
const PARTIES = { parties: 1 } as const;
/** Whoever asks about nothing is answered as slowly, so that what is missing does not differ from what is hidden. */
const NOTHING = ['-'];

export function createRows(db: IdentityModels, ask: Ask): Rows {
  const where = async (
    { domain, attribute, in: values }: RowRule,
    ids: readonly string[] | null,
  ): Promise<string[]> => {
    const variables = { attribute, values, ids, first: ids ? ids.length : MOST + 1 };
    const by = serviceCaller('identity', [`${domain}:read`]);
    const { parties } = (await ask(partiesWhere(domain).operation, variables, by)) as { parties: string[] };
    return parties;
  };
  const linked = (ids: readonly string[]) =>
    documents<Linked>(db.Customer, { _id: { $in: ids }, mergedInto: null }, { projection: PARTIES });
  const belonging = (keys: readonly string[]) =>
    documentsById<Pick<PartyDoc, '_id' | 'customer'>>(db.Party, keys, CUSTOMER);

  async function meeting(customers: readonly Linked[], policy: RowPolicy): Promise<readonly Linked[]> {
    let left = customers;
    for (const rule of policy) {
      const ids = left.flatMap((customer) => idsIn(customer, rule.domain));
      const having = new Set<string>();
      for (let from = 0; from < Math.max(1, ids.length); from += BATCH) {
        const batch = ids.slice(from, from + BATCH);
        for (const id of await where(rule, batch.length > 0 ? batch : NOTHING)) having.add(id);
      }
      left = left.filter((customer) => idsIn(customer, rule.domain).some((id) => having.has(id)));
    }
    return left;
  }

  /** Those who meet the first rule that few enough meet; the others are then asked about those. */
  async function all(policy: RowPolicy): Promise<readonly Linked[]> {
    for (const rule of policy) {
      const ids = await where(rule, null);
      if (ids.length > MOST) continue;
      const owners = await belonging(ids.map((id) => partyKey(rule.domain, id)));
      const customers = await linked([...new Set(owners.flatMap(({ customer }) => customer ?? []))]);
      return meeting(
        customers,
        policy.filter((each) => each !== rule),
      );
    }
    throw tooMany();
  }

  return {
    customers: async (ids, policy) => (await meeting(await linked(ids), policy)).map(({ _id }) => _id),
    parties: async (domain, ids, policy) => {
      const owners = await belonging(ids.map((id) => partyKey(domain, id)));
      const customers = await linked([...new Set(owners.flatMap(({ customer }) => customer ?? []))]);
      const seen = new Set((await meeting(customers, policy)).flatMap((customer) => idsIn(customer, domain)));
      return ids.filter((id) => seen.has(id));
    },
    allCustomers: async (policy) => (await all(policy)).map(({ _id }) => _id),
    allParties: async (domain, policy) => {
      const ids = (await all(policy)).flatMap((customer) => idsIn(customer, domain));
      if (ids.length > MOST) throw tooMany();
      return ids;
    },
  };
}

const tooMany = () =>
  clientError('ROWS_TOO_MANY', `A policy is listed that allows at most ${MOST} parties; this one allows more.`);

const idsIn = ({ parties }: Linked, domain: string): string[] =>
  parties.map(partyOf).flatMap((party) => (party.domain === domain ? party.id : []));
