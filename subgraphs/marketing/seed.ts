import type { CampaignInput, EngagementInput, InterestInput, SubscriberInput } from './schema.generated.ts';

/** A subscriber that marketing accepts; what is given replaces what is usual. */
export const subscriber = (given: Partial<SubscriberInput> = {}): SubscriberInput => ({
  id: 'mailer:1',
  card: { fullName: 'Ada Lovelace', mails: ['ada@example.com'] },
  preferredLanguage: 'en-GB',
  preferredChannels: ['MAIL', 'APP'],
  ...given,
});

/** A mail campaign of one spring. */
export const campaign = (given: Partial<CampaignInput> = {}): CampaignInput => ({
  id: 'mailer:c-1',
  name: 'Spring engines',
  channel: 'MAIL',
  objective: 'win back',
  budget: { amount: '5000.00', currency: 'EUR' },
  startsOn: '2026-03-01',
  endsOn: '2026-05-31',
  ...given,
});

/** A mail that was opened; another kind brings its details along. */
export const engagement = (given: Partial<EngagementInput> = {}): EngagementInput => ({
  id: 'mailer:e-1',
  party: 'mailer:1',
  kind: 'MAIL_OPENED',
  occurredAt: new Date('2026-03-02T09:30:00Z'),
  ...given,
});

/** An interest in engines. */
export const interest = (given: Partial<InterestInput> = {}): InterestInput => ({
  id: 'mailer:i-1',
  party: 'mailer:1',
  category: 'engines',
  statedAt: new Date('2026-03-01T09:00:00Z'),
  origin: 'preference centre',
  ...given,
});
