import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { callerWith } from '../open.ts';
import { cardOf, createModel, type ModelCard } from './model.ts';
import { ask, customerOf, openRegistry, remove, write, type Domain, type Registry, type TestCard } from './registry.ts';

const DOMAINS: readonly Domain[] = ['sales', 'finance'];
const IDENTIFIERS = ['mail-a', 'mail-b', 'mail-c', 'mail-d', 'loyalty-1', 'loyalty-2'];
const PARTIES = ['crm:1', 'crm:2', 'crm:3', 'crm:4'];

interface Write {
  readonly domain: Domain;
  readonly party: string;
  readonly card: ModelCard;
}

const writing: fc.Arbitrary<Write> = fc.record({
  domain: fc.constantFrom(...DOMAINS),
  party: fc.constantFrom(...PARTIES),
  card: fc.oneof(
    { weight: 6, arbitrary: fc.subarray(IDENTIFIERS, { maxLength: 3 }) },
    { weight: 1, arbitrary: fc.constant(null) },
  ),
});

/** Writes between one sweep and the next, for several sweeps. */
const story = fc.array(fc.array(writing, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 5 });

let registry: Registry;
let runs = 0;

beforeAll(async () => {
  registry = await openRegistry();
});

afterAll(() => registry.close());

test('after any writes and removals, parties are grouped and ids survive as the model says', async () => {
  await fc.assert(fc.asyncProperty(story, tell), { numRuns: 15, seed: 20260101 });
  expect(await registry.identity.verify()).toEqual([]);
}, 120_000);

async function tell(sweeps: Write[][]): Promise<void> {
  const run = `r${(runs += 1)}`;
  const model = createModel();
  const ids = new Map<number, string>();
  for (const writes of sweeps) {
    for (const each of writes) await apply(model, each, run);
    await registry.identity.settled();
    model.sweep(DOMAINS);
    await compare(model, ids, run);
  }
}

async function apply(model: ReturnType<typeof createModel>, { domain, party, card }: Write, run: string) {
  const known = model.parties.has(`${domain}/${party}`);
  const id = `${party}-${run}`;
  if (card !== null) await write(registry, domain, { [id]: cardOf(card, run) });
  else if (known) await remove(registry, domain, id);
  model.write(domain, party, card);
}

/** Each party's customer is the one with the id that this customer had when it was first seen; no id is lost. */
async function compare(model: ReturnType<typeof createModel>, ids: Map<number, string>, run: string): Promise<void> {
  for (const [key, { customer }] of model.parties) {
    const [domain, party] = key.split('/') as [Domain, string];
    const id = await customerOf(registry, domain, `${party}-${run}`);
    if (customer === null) expect(id).toBeNull();
    else {
      if (!ids.has(customer)) {
        expect([...ids.values()]).not.toContain(id);
        ids.set(customer, id!);
      }
      expect(id).toBe(ids.get(customer));
    }
  }
  const { customers } = await ask<{ customers: ({ id: string } | null)[] }>(
    registry,
    'query ($ids: [ID!]!) { customers(ids: $ids) { id } }',
    { ids: [...ids.values()] },
  );
  expect(customers.map((each) => each?.id)).toEqual([...ids.keys()].map((each) => ids.get(model.survivor(each))));
}

/** People who are alike enough to be linked without an identifier, and some who may be. */
const PEOPLE: readonly TestCard[] = [
  { givenName: 'Katharina', familyName: 'Wartmann', birthDate: '1980-05-17' },
  { fullName: 'Kathi Wartmann', birthDate: '1980-05-17' },
  { givenName: 'Euphemia', familyName: 'Quackenbush' },
  { fullName: 'Euphemia Quackenbush', birthDate: '1991-03-04' },
];

/** What a steward does, of two customers or of the last decision; what is refused changes nothing. */
const STEWARD = {
  merge:
    'mutation ($ids: [ID!]!, $key: String!) { made: mergeCustomers(ids: $ids, idempotencyKey: $key) { decision { id } } }',
  part: 'mutation ($ids: [ID!]!, $key: String!) { made: declareDistinct(ids: $ids, idempotencyKey: $key) { decision { id } } }',
  undo: 'mutation ($id: ID!, $key: String!) { made: undoDecision(id: $id, idempotencyKey: $key) { decision { id } } }',
};

const steward = callerWith('identity:read', 'identity:write');

test('writes, likeness and stewards at once, in two domains and two processes, leave every invariant', async () => {
  const followed = await openRegistry({ redis: true, overrides: { country: 'DE' } });
  try {
    const processes = [followed.identity, await followed.openAnother()];
    const seen = new Set<string>();
    let last = 'none';
    const decide = async (action: keyof typeof STEWARD, index: number) => {
      const ids = [...seen].slice(-2);
      if (ids.length < 2) return;
      const variables = { key: `${action} ${index} ${ids.join(' ')}`, ...(action === 'undo' ? { id: last } : { ids }) };
      const { made } = await processes[index % 2]!.data<{ made: { decision: { id: string } | null } }>(
        STEWARD[action],
        variables,
        steward,
      );
      last = made.decision?.id ?? last;
    };
    const rows = fc.sample(
      fc.record({ domain: fc.constantFrom(...DOMAINS), names: fc.subarray(IDENTIFIERS, { maxLength: 2 }) }),
      {
        numRuns: 150,
        seed: 7,
      },
    );
    const lane = async (own: typeof rows, tag: number) => {
      for (const [index, { domain, names }] of own.entries()) {
        const id = `crm:${tag}-${index % 8}`;
        if (index % 13 === 12) await remove(followed, domain, id);
        else {
          const person = PEOPLE[(tag + index) % (2 * PEOPLE.length)]; // half of them say nothing but their identifiers
          await write(followed, domain, { [id]: { ...person, ...cardOf(names, `g${tag % 3}-${index % 5}`) } });
        }
        if (index % 9 === 8) await decide((['merge', 'part', 'undo'] as const)[(tag + index) % 3]!, 30 * tag + index);
        const customer = await customerOf(followed, domain, id);
        if (customer !== null) seen.add(customer);
      }
    };
    await Promise.all([0, 1, 2, 3, 4].map((tag) => lane(rows.slice(tag * 30, tag * 30 + 30), tag)));
    await followed.identity.settled();
    expect(await followed.identity.verify()).toEqual([]);
    const { connection } = followed.identity;
    expect(await connection.collection('matches').countDocuments({ state: 'LINKED' })).toBeGreaterThan(0);
    expect(await connection.collection('decisions').countDocuments({})).toBeGreaterThan(2);
    const { customers } = await ask<{ customers: unknown[] }>(
      followed,
      'query ($ids: [ID!]!) { customers(ids: $ids) { id } }',
      { ids: [...seen].slice(0, 100) },
    );
    expect(seen.size).toBeGreaterThan(10);
    expect(customers).not.toContain(null);
  } finally {
    await followed.close();
  }
}, 120_000);
