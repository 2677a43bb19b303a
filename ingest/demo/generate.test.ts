import { expect, test } from '@jest/globals';
import { accountId } from './finance.ts';
import { generateDemo } from './generate.ts';
import { ONLY_SIMILAR } from './people.ts';
import { contactId } from './sales.ts';
import { worldOf } from './world.ts';

const now = new Date('2026-11-24T09:30:00Z');

test('a demo is the same for customers, seed and day, whatever the time of the day', () => {
  const one = worldOf({ customers: 200, seed: 7, now });
  const other = worldOf({ customers: 200, seed: 7, now: new Date('2026-11-24T23:59:59Z') });
  expect(other.rows).toEqual(one.rows);
  expect(other.people).toEqual(one.people);
  expect(worldOf({ customers: 200, seed: 8, now }).rows).not.toEqual(one.rows);
  expect(worldOf({ customers: 200, seed: 7, now: new Date('2026-11-25T00:00:00Z') }).rows).not.toEqual(one.rows);
});

test('a larger demo begins with the smaller one, and any number of customers is met exactly', () => {
  const larger = worldOf({ customers: 137, seed: 7, now });
  expect(larger.people).toHaveLength(137);
  const smaller = worldOf({ customers: 130, seed: 7, now });
  expect(larger.people.slice(0, 130)).toEqual(smaller.people);
  expect(larger.rows.order.slice(0, smaller.rows.order.length)).toEqual(smaller.rows.order);
});

test('a demo is made piece by piece: the first people of a million are there at once', () => {
  const demo = generateDemo({ customers: 1_000_000, seed: 1, now });
  demo.next();
  demo.next();
  const [neighbourhood] = demo;
  expect(neighbourhood!.people).toHaveLength(9);
});

test('the same person is spelled differently in the two domains, and a known share is only similar', () => {
  const { people, rows } = worldOf({ customers: 3_000, seed: 1, now });
  const contacts = new Map(rows.contact.map(({ id, card }) => [id, card]));
  const accounts = new Map(rows.account.map(({ id, card }) => [id, card]));
  const both = people.filter(({ inSales, inFinance }) => inSales && inFinance);
  const pairs = both.map((person) => [contacts.get(contactId(person))!, accounts.get(accountId(person))!] as const);
  const share = (count: number) => count / both.length;
  const named = pairs.filter(([, account]) => account.familyName !== undefined);
  const respelled = named.filter(
    ([contact, account]) => contact.familyName !== account.familyName || contact.givenName !== account.givenName,
  );
  expect(respelled.length / named.length).toBeGreaterThan(0.2);
  expect(
    share(pairs.filter(([contact, account]) => contact.addresses[0]!.city !== account.addresses[0]!.city).length),
  ).toBeGreaterThan(0.1);
  expect(share(both.filter(({ match }) => match === 'NONE').length)).toBeCloseTo(ONLY_SIMILAR, 1);
  expect(people.filter(({ twice }) => twice).length).toBeGreaterThan(20);
});

test('households share an address, a family name and a phone, whose given names do not look alike', () => {
  const { people, rows } = worldOf({ customers: 500, seed: 1, now });
  const homes = Map.groupBy(people, ({ address }) => address.lines.join() + address.city);
  const shared = [...homes.values()].filter((home) => home.length > 1);
  expect(shared.length).toBeGreaterThan(10);
  for (const home of shared) expect(new Set(home.map(({ family }) => family)).size).toBe(1);
  const phoned = people.filter(({ homePhone, inSales }) => homePhone !== null && inSales);
  const holders = Map.groupBy(
    phoned.flatMap((person) => rows.contact.find(({ id }) => id === contactId(person))!.card.phones.slice(1, 2)),
    (phone) => phone,
  );
  expect([...holders.values()].filter(({ length }) => length === 2).length).toBeGreaterThan(10);
});
