import { expect, test } from '@jest/globals';
import type { CustomerMapper } from '../types.ts';
import { wayOf } from './blocks.ts';
import type { Candidate } from './candidates.ts';

const now = new Date('2026-07-01T00:00:00Z');
const beside = { done: [], group: null, now };
const candidate = (rest: Partial<Candidate> = {}): Candidate => ({
  ...{ kind: 'ADVISE', channels: ['SOCIAL', 'MAIL', 'PHONE'], network: 'instagram', category: null },
  ...{ marketing: true, facts: [], ...rest },
});
const customer = (agreed: readonly string[] | null, marketing: object = {}, service: object = {}): CustomerMapper =>
  ({
    ...{ id: 'c', marketingFeatures: marketing, serviceFeatures: service },
    ...(agreed && { marketingConsent: agreed }),
  }) as CustomerMapper;

test('an action takes the first channel that the person agrees to, and tells what holds back those before it', () => {
  expect(wayOf(candidate(), customer(['MAIL', 'SOCIAL']), beside)).toEqual({
    ...{ channel: 'SOCIAL', blocks: [], heldBack: [] },
  });
  expect(wayOf(candidate(), customer(['MAIL', 'SOCIAL'], { mutedChannels: ['SOCIAL'] }), beside)).toEqual({
    ...{ channel: 'MAIL', blocks: [], heldBack: [{ channel: 'SOCIAL', blocks: ['CHANNEL_MUTED'] }] },
  });
  expect(wayOf(candidate(), customer(['MAIL', 'PHONE'], { unsubscribed: 1 }), beside)).toEqual({
    ...{ channel: 'PHONE', blocks: [] },
    heldBack: [
      { channel: 'SOCIAL', blocks: ['NO_CONSENT'] },
      { channel: 'MAIL', blocks: ['UNSUBSCRIBED'] },
    ],
  });
});

test('where no channel is open the action is held back, with what holds it back on each', () => {
  const { channel, blocks, heldBack } = wayOf(candidate(), customer([]), beside);
  expect([channel, blocks]).toEqual(['SOCIAL', ['NO_CONSENT']]);
  expect(heldBack.map((each) => each.channel)).toEqual(['SOCIAL', 'MAIL', 'PHONE']);
  expect(wayOf(candidate(), customer(null), beside).blocks).toEqual(['CONSENT_UNKNOWN']);
});

test('what no channel avoids holds it back on the channel that is open', () => {
  const way = wayOf(candidate(), customer(['MAIL'], { recentlySent: 9 }, { openUrgentTickets: 1 }), beside);
  expect(way).toMatchObject({ channel: 'MAIL', blocks: ['CONTACT_FATIGUE', 'OPEN_COMPLAINT'] });
});

test('what is no marketing asks for no consent, and keeps away from a muted channel', () => {
  const reminder = candidate({ kind: 'PAYMENT_REMINDER', channels: ['MAIL', 'PHONE'], marketing: false });
  expect(wayOf(reminder, customer([]), beside)).toMatchObject({ channel: 'MAIL', blocks: [] });
  expect(wayOf(reminder, customer([], { mutedChannels: ['MAIL'] }), beside)).toMatchObject({ channel: 'PHONE' });
});
