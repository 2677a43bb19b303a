import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cardOf, createModel, type ModelCard } from './model.ts';
import { ask, customerOf, openRegistry, remove, write, type Domain, type Registry } from './registry.ts';

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

test('writes of both domains at once, followed by two processes at once, leave every invariant', async () => {
  const followed = await openRegistry({ redis: true });
  try {
    await followed.openAnother();
    const seen = new Set<string>();
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
        else await write(followed, domain, { [id]: cardOf(names, `g${tag % 3}-${index % 5}`) });
        const customer = await customerOf(followed, domain, id);
        if (customer !== null) seen.add(customer);
      }
    };
    await Promise.all([0, 1, 2, 3, 4].map((tag) => lane(rows.slice(tag * 30, tag * 30 + 30), tag)));
    await followed.identity.settled();
    expect(await followed.identity.verify()).toEqual([]);
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
