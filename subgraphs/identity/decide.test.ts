import { describe, expect, test } from '@jest/globals';
import type { Claim } from './claims.ts';
import { decide, type Arrival } from './decide.ts';
import { createDraft, survivorOf, type Draft } from './draft.ts';
import type { CustomerDoc } from './model.ts';

const NOW = new Date('2026-01-01T00:00:00Z');

/** A draft that numbers its customers, `c1` on. */
function draftOf(stored?: Draft): Draft {
  let made = stored ? 90 : 0;
  const customers = [...(stored?.customers.values() ?? [])];
  return createDraft([...(stored?.parties.values() ?? [])], customers, NOW, () => `c${(made += 1)}`);
}

const arrival = (
  party: string,
  hashes: string[],
  version = 1,
  removed = false,
  claims: readonly Claim[] = [],
): Arrival => ({
  claims,
  domain: 'd',
  party,
  version,
  removed,
  hashes,
});

const homes = (draft: Draft): Record<string, string | null> =>
  Object.fromEntries([...draft.parties.values()].map((doc) => [doc.party, doc.customer] as const));

const actions = (doc: CustomerDoc) => doc.history.map((event) => event.action);

describe('a party', () => {
  test('that shares nothing is a new customer', () => {
    const draft = draftOf();
    decide(draft, arrival('a', ['mail:1:x']));
    decide(draft, arrival('b', []));
    expect(homes(draft)).toEqual({ a: 'c1', b: 'c2' });
  });

  test('that shares an identifier joins, and the history says by which kind', () => {
    const draft = draftOf();
    decide(draft, arrival('a', ['mail:1:x', 'phone:1:y']));
    decide(draft, arrival('b', ['phone:1:y']));
    expect(homes(draft)).toEqual({ a: 'c1', b: 'c1' });
    expect(draft.customers.get('c1')!.history.at(-1)).toEqual({
      at: NOW,
      action: 'LINKED',
      parties: ['d/b'],
      by: ['PHONE'],
      customer: null,
    });
  });

  test('in a version that was seen changes nothing', () => {
    const draft = draftOf();
    decide(draft, arrival('a', ['mail:1:x'], 2));
    const [party, customer] = [draft.parties.get('d/a'), draft.customers.get('c1')];
    decide(draft, arrival('a', ['mail:1:other'], 2));
    decide(draft, arrival('a', ['mail:1:old'], 1));
    expect(draft.parties.get('d/a')).toBe(party);
    expect(draft.customers.get('c1')).toBe(customer);
  });

  test('that shares nothing any more stays where it is, under its new identifiers', () => {
    const draft = draftOf();
    decide(draft, arrival('a', ['mail:1:x']));
    decide(draft, arrival('b', ['mail:1:x']));
    decide(draft, arrival('b', ['mail:1:y'], 2));
    decide(draft, arrival('c', ['mail:1:y']));
    expect(homes(draft)).toEqual({ a: 'c1', b: 'c1', c: 'c1' });
    expect(draft.parties.get('d/b')!.hashes).toEqual(['mail:1:y']);
  });

  test('that is removed leaves its customer, holds no identifier, and comes back to where it was', () => {
    const draft = draftOf();
    decide(draft, arrival('a', ['mail:1:x']));
    decide(draft, arrival('a', [], 2, true));
    expect(draft.parties.get('d/a')).toMatchObject({ customer: null, former: 'c1', hashes: [] });
    expect(draft.customers.get('c1')).toMatchObject({ parties: [], mergedInto: null });
    decide(draft, arrival('b', ['mail:1:x']));
    decide(draft, arrival('a', ['mail:1:z'], 3));
    expect(homes(draft)).toEqual({ a: 'c1', b: 'c2' });
    expect(actions(draft.customers.get('c1')!)).toEqual(['CREATED', 'UNLINKED', 'LINKED']);
  });

  test('that is removed before it was ever seen belongs to nobody', () => {
    const draft = draftOf();
    decide(draft, arrival('a', [], 1, true));
    expect(homes(draft)).toEqual({ a: null });
    expect(draft.customers.size).toBe(0);
  });
});

describe('a party that joins several customers', () => {
  const stored = draftOf();
  for (const [party, hash] of Object.entries({ a: 'mail:1:a', b: 'mail:1:b', c: 'mail:1:c' }))
    decide(stored, arrival(party, [hash]));

  test('merges them into the oldest, whose history and tombstones say so', () => {
    const draft = draftOf(stored);
    decide(draft, arrival('z', ['mail:1:c', 'mail:1:b']));
    expect(homes(draft)).toEqual({ a: 'c1', b: 'c2', c: 'c2', z: 'c2' });
    expect(draft.customers.get('c3')).toMatchObject({ mergedInto: 'c2', parties: [] });
    expect(draft.customers.get('c2')!.parties).toEqual(['d/b', 'd/c', 'd/z']);
    expect(draft.customers.get('c2')!.history.at(-2)).toMatchObject({
      action: 'MERGED',
      parties: ['d/c'],
      by: ['MAIL'],
      customer: 'c3',
    });
  });

  test('leads every id to the survivor, merge after merge', () => {
    const draft = draftOf(stored);
    decide(draft, arrival('y', ['mail:1:c', 'mail:1:b']));
    decide(draft, arrival('z', ['mail:1:b', 'mail:1:a']));
    expect(['c1', 'c2', 'c3'].map((id) => survivorOf(draft, id))).toEqual(['c1', 'c1', 'c1']);
    expect(new Set(Object.values(homes(draft)))).toEqual(new Set(['c1']));
    expect(draft.customers.get('c1')!.absorbed).toEqual(['c2', 'c3']);
  });

  test('leaves no tombstone of a customer that was made in the same transaction', () => {
    const draft = draftOf(stored);
    decide(draft, arrival('n', ['mail:1:n']));
    decide(draft, arrival('z', ['mail:1:n', 'mail:1:a']));
    expect(homes(draft)).toMatchObject({ n: 'c1', z: 'c1' });
    expect([...draft.customers.keys()]).toEqual(['c1', 'c2', 'c3']);
    expect(draft.customers.get('c1')!.absorbed).toEqual([]);
    expect(actions(draft.customers.get('c1')!)).toEqual(['CREATED', 'LINKED', 'LINKED']);
  });

  test('moves the parties that the transaction did not read as well', () => {
    const customers = [...stored.customers.values()];
    const parties = ['d/a', 'd/b'].map((key) => stored.parties.get(key)!);
    const unread = { ...customers[1]!, parties: ['d/b', 'd/unread'] };
    const draft = createDraft(parties, [customers[0]!, unread], NOW, () => 'new');
    decide(draft, arrival('z', ['mail:1:a', 'mail:1:b']));
    expect([...draft.moved]).toEqual([['d/unread', 'c1']]);
  });
});

describe('an identifier that many share', () => {
  test('links as many parties as its kind allows and no more', () => {
    const draft = draftOf();
    for (let index = 0; index < 8; index++) decide(draft, arrival(`p${index}`, ['phone:1:office']));
    const sizes = [...draft.customers.values()].map((doc) => doc.parties.length);
    expect(sizes).toEqual([5, 1, 1, 1]);
    expect(draft.parties.get('d/p7')).toMatchObject({ hashes: [], spread: ['phone:1:office'] });
  });

  test('links again once others let it go', () => {
    const stored = draftOf();
    for (let index = 0; index < 6; index++) decide(stored, arrival(`p${index}`, ['phone:1:office']));
    const draft = draftOf(stored);
    decide(draft, arrival('p0', [], 2));
    decide(draft, arrival('p5', ['phone:1:office'], 2));
    expect(draft.parties.get('d/p5')).toMatchObject({ hashes: ['phone:1:office'], spread: [], customer: 'c1' });
    expect(draft.customers.get('c2')!.mergedInto).toBe('c1');
  });

  test('goes on linking those who hold it when their cards change', () => {
    const draft = draftOf();
    for (let index = 0; index < 5; index++) decide(draft, arrival(`p${index}`, ['phone:1:office']));
    decide(draft, arrival('p4', ['phone:1:office', 'mail:1:m'], 2));
    expect(draft.parties.get('d/p4')).toMatchObject({ hashes: ['phone:1:office', 'mail:1:m'], spread: [] });
  });
});
