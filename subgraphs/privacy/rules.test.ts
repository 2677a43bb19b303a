import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Caller } from '../../platform/access/caller.ts';
import type { ConsentDoc } from './model.ts';
import { permissionOf } from './permission.ts';
import { grantsOf, jurisdictionOf, purposeState, stateOf, statesOf, type Ledger } from './rules.ts';
import { entry } from './seed.ts';

const day = (n: number) => new Date(Date.UTC(2026, 0, n));
const now = day(30);
const A = 'marketing/a';
const B = 'sales/b';
let ids = 0;
const said = (status: ConsentDoc['status'], on: number, given: Partial<ConsentDoc> = {}): ConsentDoc =>
  entry({ _id: `t:${(ids += 1)}`, parties: [A], status, validFrom: day(on), receivedAt: day(on), ...given });
const ledger = (records: readonly ConsentDoc[], given: Partial<Ledger> = {}): Ledger => ({
  parties: [A, B],
  records,
  country: 'DE',
  now,
  ...given,
});
const marketing = (records: readonly ConsentDoc[], given: Partial<Ledger> = {}) =>
  purposeState(ledger(records, given), 'MARKETING');

describe('what holds now', () => {
  test.each<[string, readonly ConsentDoc[], boolean, string]>([
    ['nothing was said', [], false, 'NOT_ASKED'],
    ['a grant', [said('GRANTED', 1)], true, 'GRANTED'],
    ['a revocation after a grant', [said('GRANTED', 1), said('REVOKED', 2)], false, 'REVOKED'],
    ['a grant after a revocation', [said('GRANTED', 3), said('REVOKED', 2)], true, 'GRANTED'],
    ['both at one instant: the refusal', [said('DENIED', 2), said('GRANTED', 2)], false, 'DENIED'],
    ['an ended grant', [said('GRANTED', 1, { validUntil: day(5) })], false, 'EXPIRED'],
    ['a grant that ends this instant', [said('GRANTED', 1, { validUntil: now })], false, 'EXPIRED'],
    [
      'a refusal under an ended grant',
      [said('DENIED', 1), said('GRANTED', 2, { validUntil: day(5) })],
      false,
      'DENIED',
    ],
    ['a grant to come', [said('GRANTED', 31)], false, 'EXPIRED'],
    ['another purpose', [said('GRANTED', 1, { purpose: 'PARTNER' })], false, 'NOT_ASKED'],
    ['one channel granted', [said('GRANTED', 1, { channel: 'MAIL' })], true, 'GRANTED'],
    ['one channel refused', [said('GRANTED', 1), said('REVOKED', 2, { channel: 'MAIL' })], true, 'GRANTED'],
    ['all refused but one', [said('DENIED', 1), said('GRANTED', 2, { channel: 'SMS' })], true, 'GRANTED'],
    ['all refused after one', [said('GRANTED', 1, { channel: 'SMS' }), said('DENIED', 2)], false, 'DENIED'],
  ])('%s', (_, records, granted, reason) => {
    expect(marketing(records)).toMatchObject({ granted, reason });
    expect(marketing(records.toReversed())).toMatchObject({ granted, reason });
  });

  test('of several parties of one customer the most restrictive counts, however late another one granted', () => {
    const records = [said('DENIED', 1), said('GRANTED', 9, { parties: [B] })];
    expect(marketing(records)).toMatchObject({ granted: false, reason: 'DENIED' });
    expect(marketing(records, { parties: [B] })).toMatchObject({ granted: true });
    expect(marketing([...records, said('GRANTED', 10, { parties: [A, B] })])).toMatchObject({ granted: true });
  });

  test('where nobody said anything the jurisdiction decides, the strictest of several', () => {
    expect(marketing([], { country: 'US' })).toMatchObject({ granted: true, reason: 'NOT_OBJECTED' });
    expect(marketing([], { country: null })).toMatchObject({ granted: false, reason: 'NOT_ASKED' });
    const american = said('GRANTED', 1, { purpose: 'PARTNER', jurisdiction: 'US' });
    const german = said('GRANTED', 1, { purpose: 'PARTNER', jurisdiction: 'DE', parties: [B] });
    expect(marketing([american])).toMatchObject({ granted: true, reason: 'NOT_OBJECTED' });
    expect(jurisdictionOf(ledger([american, german]))).toBe('DE');
    expect(marketing([american, german])).toMatchObject({ granted: false });
    expect(marketing([said('REVOKED', 1, { jurisdiction: 'US' })], { country: 'US' })).toMatchObject({
      granted: false,
    });
  });

  test('states name each purpose on all channels and each channel that a record names', () => {
    const states = statesOf(ledger([said('GRANTED', 1), said('DENIED', 2, { channel: 'SMS' })]));
    expect(states.map(({ purpose, channel, granted }) => [purpose, channel, granted])).toEqual([
      ['MARKETING', null, true],
      ['MARKETING', 'SMS', false],
      ['ANALYTICS', null, false],
      ['PARTNER', null, false],
    ]);
  });
});

describe('the permission of a caller', () => {
  const asked = (purpose: string, records: readonly ConsentDoc[]) =>
    permissionOf(ledger(records), { subject: 'x', scopes: new Set(), purpose } satisfies Caller);

  test('a purpose that rests on a contract needs nobody’s consent', () => {
    expect(asked('service', [said('DENIED', 1)])).toMatchObject({ granted: true, reason: 'NO_CONSENT_NEEDED' });
  });

  test('a purpose that nobody knows is granted by nobody', () => {
    for (const purpose of ['', 'Service', 'MARKETING', 'constructor', 'marketing service'])
      expect(asked(purpose, [said('GRANTED', 1)])).toMatchObject({ granted: false, reason: 'UNKNOWN_PURPOSE' });
  });

  test('the channels say each for itself', () => {
    const { granted, channels, since, until } = asked('marketing', [
      said('GRANTED', 1, { validUntil: day(99) }),
      said('REVOKED', 2, { channel: 'PHONE' }),
    ]);
    expect({ granted, since, until }).toEqual({ granted: true, since: day(1), until: day(99) });
    expect(channels.filter((each) => !each.granted)).toEqual([{ channel: 'PHONE', granted: false }]);
  });
});

const record = fc
  .record({
    parties: fc.constantFrom([A], [B], [A, B]),
    purpose: fc.constantFrom('MARKETING' as const, 'PARTNER' as const),
    channel: fc.constantFrom(null, 'MAIL' as const, 'SMS' as const),
    status: fc.constantFrom('GRANTED' as const, 'DENIED' as const, 'REVOKED' as const),
    validFrom: fc.integer({ min: 1, max: 40 }).map(day),
    validUntil: fc.option(fc.integer({ min: 1, max: 60 }).map(day)),
  })
  .map((given) => entry({ _id: `t:${(ids += 1)}`, ...given }));

describe('whatever was said', () => {
  test('a merge never grants what one of the two had refused', () => {
    fc.assert(
      fc.property(fc.array(record, { maxLength: 12 }), fc.constantFrom(null, 'MAIL' as const), (records, channel) => {
        const refused = [A, B].some((key) => {
          const own = records.filter(({ parties }) => parties.includes(key));
          const { granted, reason } = stateOf(ledger(own, { parties: [key] }), 'MARKETING', channel);
          return !granted && (reason === 'DENIED' || reason === 'REVOKED');
        });
        if (refused) expect(stateOf(ledger(records), 'MARKETING', channel).granted).toBe(false);
      }),
    );
  });

  test('a revocation of all purposes now leaves no grant, in any order of records', () => {
    fc.assert(
      fc.property(fc.array(record, { maxLength: 12 }), (records) => {
        const revoked = (['MARKETING', 'PARTNER'] as const).map((purpose) =>
          entry({ _id: `t:${(ids += 1)}`, parties: [A], purpose, status: 'REVOKED', validFrom: now }),
        );
        expect(grantsOf(ledger([...records, ...revoked]))).toEqual([]);
        expect(grantsOf(ledger([...revoked, ...records]))).toEqual([]);
      }),
    );
  });
});
