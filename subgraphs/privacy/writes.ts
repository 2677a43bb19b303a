import { isDeepStrictEqual } from 'node:util';
import { serviceCaller, type Ask } from '../../platform/calling/ask.ts';
import type { Check } from '../../platform/domain/check.ts';
import type { Kind, Own } from '../../platform/domain/kind.ts';
import type { ConsentDoc } from './model.ts';
import { keysOf, partyKey } from './rules.ts';
import type { ConsentInput } from './schema.generated.ts';

/** The parties of the customers that rows name: null where there is no such customer, absent where identity could not be asked. */
type Known = ReadonlyMap<string, readonly string[] | null>;

/** What entries are checked against. */
export interface Registrar {
  readonly ask: Ask;
  /** The domains that have parties. */
  readonly domains: readonly string[];
  /** The jurisdiction of entries that name none. */
  readonly country: string | null;
}

const ASKED_AT_ONCE = 100;

/** The kind of the ledger's entries; one that is stored stays as it is. */
export const consentKind = ({ ask, domains, country }: Registrar): Kind<ConsentDoc, ConsentInput, Known> => ({
  name: 'consent',
  collection: 'consents',
  party: 'none',
  schemaVersion: 1,
  consult: (inputs) =>
    partiesOf(
      inputs.flatMap(({ customer }) => customer ?? []),
      ask,
    ),
  merge: (input, stored, check, known) => {
    const fresh = entryOf(input, check, known, { domains, country });
    if (!stored) return fresh;
    const { parties, purpose, channel, status, source, proof, validFrom, validUntil, jurisdiction } = stored;
    const kept = { parties, purpose, channel, status, source, proof, validFrom, validUntil, jurisdiction };
    if (!isDeepStrictEqual(asRecorded(fresh, input, stored), kept))
      check.fail('RECORD_IMMUTABLE', 'id', 'An entry of the ledger stays as it was recorded; append another one.');
    return kept;
  },
});

/** What the same input would have made when the entry was recorded: defaults were taken then, and customers had other parties. */
function asRecorded(fresh: Own<ConsentDoc>, input: ConsentInput, stored: ConsentDoc): Own<ConsentDoc> {
  return {
    ...fresh,
    parties: input.customer == null ? fresh.parties : stored.parties,
    validFrom: input.validFrom == null ? stored.validFrom : earlier(input.validFrom, stored.receivedAt),
    jurisdiction: input.jurisdiction == null ? stored.jurisdiction : fresh.jurisdiction,
  };
}

function entryOf(
  input: ConsentInput,
  check: Check,
  known: Known,
  { domains, country }: Omit<Registrar, 'ask'>,
): Own<ConsentDoc> {
  const parties = partiesGiven(input, check, known, domains);
  // A source's clock may run ahead: what it grants must not outlast a revocation that comes meanwhile.
  const validFrom = earlier(check.past('validFrom', input.validFrom ?? null) ?? check.now, check.now);
  const validUntil = input.validUntil ?? null;
  if (validUntil !== null && validUntil <= validFrom)
    check.fail('OUT_OF_RANGE', 'validUntil', `validUntil is after validFrom; ${validUntil.toISOString()} came.`);
  return {
    parties,
    purpose: check.required('purpose', input.purpose ?? null),
    channel: input.channel ?? null,
    status: check.required('status', input.status ?? null),
    source: check.required('source', check.text('source', input.source ?? null, MAX_SOURCE)),
    proof: check.text('proof', input.proof ?? null),
    validFrom,
    validUntil,
    jurisdiction: countryOf(input.jurisdiction ?? null, check) ?? country,
  };
}

const MAX_SOURCE = 200;

function countryOf(given: string | null, check: Check): string | null {
  if (given !== null && !/^[A-Z]{2}$/u.test(given))
    check.fail('INVALID', 'jurisdiction', 'jurisdiction is an ISO 3166-1 alpha-2 code such as DE.');
  return given;
}

const earlier = (a: Date, b: Date): Date => (a < b ? a : b);

/** The keys of the parties that a row concerns, by party or by customer. */
function partiesGiven(
  { domain, party, customer }: ConsentInput,
  check: Check,
  known: Known,
  domains: readonly string[],
): readonly string[] {
  if ((customer == null) !== (party != null) || (domain == null) !== (party == null)) {
    check.fail('INVALID', 'party', 'An entry concerns a customer, or a party by `domain` and `party`.');
    return [];
  }
  if (customer != null) return partiesOfCustomer(customer, check, known);
  check.id('party', party!);
  if (!domains.includes(domain!))
    check.fail(
      'INVALID',
      'domain',
      `domain is one of ${domains.join(', ')}; ${JSON.stringify(domain!.slice(0, 40))} came.`,
    );
  return [partyKey(domain!, party!)];
}

function partiesOfCustomer(customer: string, check: Check, known: Known): readonly string[] {
  const parties = known.get(customer);
  if (parties === undefined)
    check.fail('UNVERIFIABLE', 'customer', 'A customer is one that identity knows; identity could not be asked.');
  else if (parties === null)
    check.fail('UNKNOWN_CUSTOMER', 'customer', 'A customer is one that identity knows, with a party at least.');
  return parties ?? [];
}

async function partiesOf(customers: readonly string[], ask: Ask): Promise<Known> {
  const ids = [...new Set(customers)];
  const known = new Map<string, readonly string[] | null>();
  for (let start = 0; start < ids.length; start += ASKED_AT_ONCE) {
    const part = ids.slice(start, start + ASKED_AT_ONCE);
    const links = await customerLinks(part, ask);
    part.forEach((id, index) => links && known.set(id, links[index] ?? null));
  }
  return known;
}

/** The keys of each customer's parties, null for an unknown one; null where identity cannot be asked. */
export async function customerLinks(ids: readonly string[], ask: Ask): Promise<(readonly string[] | null)[] | null> {
  try {
    const answer = (await ask('PrivacyCustomerLinks', { ids }, serviceCaller('privacy', ['identity:read']))) as {
      readonly customers: readonly ({ readonly links: Parameters<typeof keysOf>[0] } | null)[];
    };
    return answer.customers.map((customer) => {
      const keys = customer ? keysOf(customer.links) : [];
      return keys.length > 0 ? keys : null;
    });
  } catch {
    return null;
  }
}
