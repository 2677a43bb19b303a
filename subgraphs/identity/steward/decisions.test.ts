import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { APART, GIVEN, uniqueRule, type Claim } from '../claims.ts';
import { decide, type Arrival } from '../decide.ts';
import { createDraft, survivorOf, type Draft } from '../draft.ts';
import {
  declareDistinct,
  mergeCustomers,
  splitCustomer,
  undo,
  type Action,
  type Decided,
  type Effect,
} from './decisions.ts';

const NOW = new Date('2026-01-01T00:00:00Z');

let made = 0;
const empty = (): Draft => createDraft([], [], NOW, () => `c${String((made += 1)).padStart(5, '0')}`);
/** As the next transaction would see it: what an id leads to is alive. */
function next(draft: Draft): Draft {
  const customers = [...draft.customers.values()].map((doc) =>
    doc.mergedInto === null ? doc : { ...doc, mergedInto: survivorOf(draft, doc._id) },
  );
  return createDraft([...draft.parties.values()], customers, NOW, draft.newId);
}

const arrival = (party: string, hashes: string[], version = 1, claims: Claim[] = []): Arrival => ({
  ...{ domain: 'd', party, version, removed: false, hashes, claims },
});

/** Parties by customer, and where ids lead. */
function stateOf(draft: Draft) {
  const parties = [...draft.parties.values()].map(({ _id, customer }) => [_id, customer] as const);
  const led = [...draft.customers.keys()].map((id) => [id, survivorOf(draft, id)] as const);
  return { parties: Object.fromEntries(parties), led: Object.fromEntries(led) };
}

const homes = (draft: Draft): Record<string, string | null> =>
  Object.fromEntries([...draft.parties.values()].map((doc) => [doc.party, doc.customer] as const));

const done = (decided: Decided): Effect => {
  if (typeof decided === 'string') throw new Error(decided);
  return decided;
};

/** Parties `a`, `b` …, each a customer of its own. */
function strangers(...names: string[]): Draft {
  const draft = empty();
  for (const name of names) decide(draft, arrival(name, [`mail:1:${name}`]));
  return next(draft);
}

const idOf = (draft: Draft, name: string): string => draft.parties.get(`d/${name}`)!.customer!;

describe('a merge', () => {
  test('keeps the oldest id, and undone leaves everything as it was', () => {
    const draft = strangers('a', 'b', 'c');
    const before = stateOf(draft);
    const [a, c] = [idOf(draft, 'a'), idOf(draft, 'c')];
    const merged = done(mergeCustomers(draft, [c, a]));
    expect(homes(draft)).toMatchObject({ a, c: a });
    expect(survivorOf(draft, c)).toBe(a);
    const later = next(draft);
    undo(later, 'MERGE', merged);
    expect(stateOf(later)).toEqual(before);
    expect(later.customers.get(c)!.history.map(({ action }) => action)).toEqual([
      'CREATED',
      'MERGED',
      'RESTORED',
      'SPLIT',
    ]);
  });

  test('undone leaves who came meanwhile where they came to, and holds apart what they share', () => {
    let draft = strangers('a', 'b');
    const [a, b] = [idOf(draft, 'a'), idOf(draft, 'b')];
    const merged = done(mergeCustomers(draft, [a, b]));
    draft = next(draft);
    decide(draft, arrival('z', ['mail:1:a', 'mail:1:b']));
    draft = next(draft);
    undo(draft, 'MERGE', merged);
    expect(homes(draft)).toEqual({ a, b, z: a });
    draft = next(draft);
    decide(draft, arrival('z', ['mail:1:a', 'mail:1:b'], 2));
    expect(homes(draft)).toEqual({ a, b, z: a });
  });

  test('is refused where two values of a unique identifier meet', () => {
    const draft = empty();
    for (const name of ['a', 'b'])
      decide(draft, arrival(name, [], 1, [{ rule: uniqueRule('tax'), value: `number of ${name}` }]));
    const ids = [idOf(draft, 'a'), idOf(draft, 'b')];
    expect(mergeCustomers(next(draft), ids)).toBe('UNIQUE_IDENTIFIER');
  });

  test('goes before an earlier word that they are distinct, which comes back with its undoing', () => {
    let draft = strangers('a', 'b');
    const ids = [idOf(draft, 'a'), idOf(draft, 'b')];
    done(declareDistinct(draft, ids));
    draft = next(draft);
    const merged = done(mergeCustomers(draft, ids));
    expect(new Set(Object.values(homes(draft))).size).toBe(1);
    draft = next(draft);
    undo(draft, 'MERGE', merged);
    draft = next(draft);
    decide(draft, arrival('b', ['mail:1:a'], 2));
    expect(new Set(Object.values(homes(draft))).size).toBe(2);
  });
});

describe('a split', () => {
  test('gives merged parties back the very id that they had', () => {
    let draft = strangers('a', 'b', 'c');
    const before = stateOf(draft);
    const [a, b, c] = ['a', 'b', 'c'].map((name) => idOf(draft, name)) as [string, string, string];
    done(mergeCustomers(draft, [b, c]));
    draft = next(draft);
    done(mergeCustomers(draft, [a, b]));
    draft = next(draft);
    done(splitCustomer(draft, a, ['d/b', 'd/c']));
    expect(homes(draft)).toEqual({ a, b, c: b });
    expect(survivorOf(draft, c)).toBe(b);
    draft = next(draft);
    done(splitCustomer(draft, b, ['d/c']));
    expect(stateOf(draft)).toEqual(before);
  });

  test('outlives every rerun: what the parted share joins them no more', () => {
    let draft = empty();
    for (const name of ['a', 'b']) decide(draft, arrival(name, ['mail:1:shared']));
    draft = next(draft);
    const split = done(splitCustomer(draft, idOf(draft, 'a'), ['d/b']));
    const apart = homes(draft);
    expect(apart['a']).not.toBe(apart['b']);
    draft = next(draft);
    for (const name of ['a', 'b']) decide(draft, arrival(name, ['mail:1:shared', 'mail:1:more'], 2));
    expect(homes(draft)).toEqual(apart);
    draft = next(draft);
    undo(draft, 'SPLIT', split);
    expect(homes(draft)).toEqual({ a: apart['a'], b: apart['a'] });
    expect(survivorOf(draft, apart['b']!)).toBe(apart['a']);
  });

  test('of a party that belongs to somebody else by what it shares lets it go there', () => {
    let draft = strangers('a', 'b', 'x');
    const x = idOf(draft, 'x');
    done(mergeCustomers(draft, [idOf(draft, 'a'), idOf(draft, 'b')]));
    draft = next(draft);
    done(declareDistinct(draft, [idOf(draft, 'a'), x]));
    draft = next(draft);
    decide(draft, arrival('b', ['mail:1:b', 'mail:1:x'], 2));
    expect(idOf(draft, 'b')).toBe(idOf(draft, 'a'));
  });

  test.each([
    [['d/a', 'd/b'], 'NOTHING_TO_DO'],
    [[], 'NOTHING_TO_DO'],
    [['d/stranger'], 'UNKNOWN_PARTY'],
  ])('of %j is refused: %s', (parties, refusal) => {
    const draft = empty();
    for (const name of ['a', 'b']) decide(draft, arrival(name, ['mail:1:shared']));
    expect(splitCustomer(next(draft), idOf(draft, 'a'), parties)).toBe(refusal);
  });
});

describe('people of one household', () => {
  const named = (name: string): Claim[] => [{ rule: GIVEN, value: name }];

  test('are not made one by a phone or mail that they share, but by an id that is a person’s', () => {
    let draft = empty();
    decide(draft, arrival('anna', ['phone:1:home', 'mail:1:home'], 1, named('anna')));
    decide(draft, arrival('ben', ['phone:1:home', 'mail:1:home'], 1, named('ben')));
    decide(draft, arrival('unnamed', ['phone:1:home']));
    expect(idOf(draft, 'ben')).not.toBe(idOf(draft, 'anna'));
    expect(idOf(draft, 'unnamed')).toBe(idOf(draft, 'anna'));
    draft = next(draft);
    decide(draft, arrival('ben', ['phone:1:home', 'external:1:7'], 2, named('ben')));
    decide(draft, arrival('anna', ['external:1:7'], 2, named('anna')));
    expect(idOf(draft, 'ben')).toBe(idOf(draft, 'anna'));
  });

  test('are one where one may be short for the other', () => {
    const draft = empty();
    decide(draft, arrival('bill', ['phone:1:home'], 1, [...named('william'), ...named('bill')]));
    decide(draft, arrival('william', ['phone:1:home'], 1, named('william')));
    expect(idOf(draft, 'bill')).toBe(idOf(draft, 'william'));
  });
});

type Step =
  | {
      readonly kind: 'arrive';
      readonly party: string;
      readonly hashes: readonly string[];
      readonly unique: string | null;
    }
  | { readonly kind: 'remove'; readonly party: string }
  | { readonly kind: 'merge' | 'distinct'; readonly parties: readonly string[] }
  | { readonly kind: 'split'; readonly parties: readonly string[] }
  | { readonly kind: 'undo'; readonly which: number };

const PARTIES = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const some = fc.subarray(PARTIES, { minLength: 1, maxLength: 4 });
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('arrive' as const),
      party: fc.constantFrom(...PARTIES),
      hashes: fc.subarray(['mail:1:1', 'mail:1:2', 'external:1:3', 'external:1:4', 'mail:1:5'], { maxLength: 3 }),
      unique: fc.option(fc.constantFrom('one', 'two'), { freq: 3 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('remove' as const), party: fc.constantFrom(...PARTIES) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constantFrom('merge' as const, 'distinct' as const), parties: some }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('split' as const), parties: some }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('undo' as const), which: fc.nat(20) }) },
);

interface Made {
  readonly action: Action;
  readonly effect: Effect;
}

/** What the parties say now, as plainly as it can be kept. */
interface Model {
  readonly versions: Map<string, number>;
  readonly decisions: Made[];
}

function take(draft: Draft, each: Step, model: Model): void {
  const living = (names: readonly string[]) => names.flatMap((name) => draft.parties.get(`d/${name}`)?.customer ?? []);
  const keep = (action: Action, decided: Decided) => {
    if (typeof decided !== 'string') model.decisions.push({ action, effect: decided });
  };
  switch (each.kind) {
    case 'arrive':
    case 'remove': {
      const version = (model.versions.get(each.party) ?? 0) + 1;
      model.versions.set(each.party, version);
      if (each.kind === 'remove') return decide(draft, { ...arrival(each.party, [], version), removed: true });
      const claims = each.unique === null ? [] : [{ rule: uniqueRule('tax'), value: each.unique }];
      return decide(draft, arrival(each.party, [...each.hashes], version, claims));
    }
    case 'merge':
      return keep('MERGE', mergeCustomers(draft, living(each.parties)));
    case 'distinct':
      return keep('DISTINCT', declareDistinct(draft, living(each.parties)));
    case 'split': {
      const [id] = living(each.parties);
      const here = id === undefined ? [] : draft.customers.get(id)!.parties;
      const keys = each.parties.map((name) => `d/${name}`).filter((key) => here.includes(key));
      return id === undefined ? undefined : keep('SPLIT', splitCustomer(draft, id, keys));
    }
    case 'undo': {
      const [made] = model.decisions.splice(each.which % Math.max(1, model.decisions.length), 1);
      if (made) undo(draft, made.action, made.effect);
    }
  }
}

/** What holds whatever happened. */
function check(draft: Draft): void {
  for (const { _id, customer, removed, claims } of draft.parties.values()) {
    expect(customer === null).toBe(removed);
    if (customer === null) continue;
    const home = draft.customers.get(customer)!;
    expect([home.mergedInto, home.parties.filter((key) => key === _id)]).toEqual([null, [_id]]);
    expect(home.claims.filter(({ party }) => party === _id)).toEqual(claims.map((claim) => ({ ...claim, party: _id })));
    for (const { rule, value } of claims) {
      if (rule !== APART) continue;
      expect(draft.parties.get(value)!.claims).toContainEqual({ rule: APART, value: _id });
      expect(home.parties).not.toContain(value);
    }
  }
  const living = [...draft.customers.values()].filter(({ mergedInto }) => mergedInto === null);
  const named = living.flatMap(({ parties }) => parties);
  expect(named.length).toBe([...draft.parties.values()].filter(({ removed }) => !removed).length);
  for (const { _id, mergedInto, parties, claims } of draft.customers.values()) {
    if (mergedInto === null) continue;
    expect([parties, claims]).toEqual([[], []]);
    expect(draft.customers.get(survivorOf(draft, _id))!.absorbed.filter((id) => id === _id)).toEqual([_id]);
  }
  for (const { absorbed, _id } of living) for (const id of absorbed) expect(survivorOf(draft, id)).toBe(_id);
}

test('after any arrivals, removals, merges, splits, distinctions and undoings every invariant holds', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 5, maxLength: 40 }), (steps) => {
      const model: Model = { versions: new Map(), decisions: [] };
      let draft = empty();
      for (const each of steps) {
        take(draft, each, model);
        draft = next(draft);
        check(draft);
      }
    }),
    { numRuns: 300, seed: 20260102 },
  );
});

test('after any story, a merge, split or distinction that is undone at once leaves who is who as it was', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 3, maxLength: 25 }), step, (steps, last) => {
      const model: Model = { versions: new Map(), decisions: [] };
      let draft = empty();
      for (const each of steps) {
        take(draft, each, model);
        draft = next(draft);
      }
      fc.pre(last.kind === 'merge' || last.kind === 'split' || last.kind === 'distinct');
      const before = stateOf(draft).parties;
      const decisions = model.decisions.length;
      take(draft, last, model);
      fc.pre(model.decisions.length > decisions);
      draft = next(draft);
      const { action, effect } = model.decisions.at(-1)!;
      undo(draft, action, effect);
      expect(stateOf(draft).parties).toEqual(before);
    }),
    { numRuns: 200, seed: 20260103 },
  );
});
