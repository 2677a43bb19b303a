import type { ConsentDoc } from './model.ts';
import type { ConsentInput } from './schema.generated.ts';

/** An entry that privacy accepts; what is given replaces what is usual. */
export const consent = (given: Partial<ConsentInput> = {}): ConsentInput => ({
  id: 'preferences:1',
  domain: 'marketing',
  party: 'mailer:1',
  purpose: 'MARKETING',
  status: 'GRANTED',
  source: 'preference centre',
  validFrom: new Date('2026-03-01T09:00:00Z'),
  jurisdiction: 'DE',
  ...given,
});

/** An entry as it is stored. */
export const entry = (given: Partial<ConsentDoc> = {}): ConsentDoc => ({
  _id: 'preferences:1',
  version: 1,
  sourceVersion: null,
  removed: false,
  attributes: {},
  receivedAt: new Date('2026-03-01T09:00:00Z'),
  changedAt: new Date('2026-03-01T09:00:00Z'),
  schemaVersion: 1,
  parties: ['marketing/mailer:1'],
  purpose: 'MARKETING',
  channel: null,
  status: 'GRANTED',
  source: 'preference centre',
  proof: null,
  validFrom: new Date('2026-03-01T09:00:00Z'),
  validUntil: null,
  jurisdiction: 'DE',
  ...given,
});
