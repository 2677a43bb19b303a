import { hash53 } from '../file/hash.ts';
import type { Clock } from './clock.ts';
import { subscriberId } from './marketing.ts';
import type { Country } from './chance.ts';
import type { Person } from './people.ts';
import type { Rows } from './rows.ts';

/** The rows of a demo that go to privacy. */
export interface ConsentRow {
  readonly id: string;
  readonly domain: 'marketing';
  readonly party: string;
  readonly purpose: 'MARKETING' | 'ANALYTICS' | 'PARTNER';
  readonly channel?: 'MAIL' | 'PHONE';
  readonly status: 'GRANTED' | 'DENIED' | 'REVOKED';
  readonly source: string;
  readonly proof?: string;
  readonly validFrom: string;
  readonly jurisdiction: Country;
}

/** A number from 0 to 1 that a person has for a question, apart from all other chance, so that the other rows stay as they are. */
const share = ({ index }: Person, question: string): number => hash53(`consent/${question}/${index}`) / 2 ** 53;

const ANALYTICS = 0.8;
const PARTNER = 0.35;
/** Those who have lately taken everything back. */
const REVOKED = 0.06;

/**
 * What somebody agreed to when signing up, and took back since. Whoever unsubscribed has revoked mails with it; in the United
 * States half were never asked. Entries of a ledger stay, so a demo of another day has its own.
 */
export function consentRows(rows: Rows, person: Person, clock: Clock): void {
  const party = subscriberId(person);
  const signedUp = `${clock.day(person.since)}T00:00:00.000Z`;
  const say = (name: string, said: Omit<ConsentRow, 'id' | 'domain' | 'party' | 'jurisdiction'>): void =>
    void rows.consent.push({
      id: `preferences:${person.index}-${name}-${clock.day(0)}`,
      domain: 'marketing',
      party,
      jurisdiction: person.country,
      ...said,
    });
  const signUp = { source: 'sign-up', validFrom: signedUp };
  const asked = person.spotlight || person.country !== 'US' || share(person, 'asked') < 0.5;
  if (asked) say('m', { purpose: 'MARKETING', status: 'GRANTED', proof: 'form 3, confirmed by mail', ...signUp });
  const answer = (question: string, odds: number) =>
    person.spotlight || share(person, question) < odds ? 'GRANTED' : 'DENIED';
  say('a', { purpose: 'ANALYTICS', status: answer('analytics', ANALYTICS), ...signUp });
  say('p', { purpose: 'PARTNER', status: answer('partner', PARTNER), ...signUp });
  if (rows.subscriber.some(({ id, mutedChannels }) => id === party && mutedChannels.includes('PHONE')))
    say('t', { purpose: 'MARKETING', channel: 'PHONE', status: 'DENIED', ...signUp });
  const quit = rows.engagement.find((row) => row.party === party && row.kind === 'MAIL_UNSUBSCRIBED');
  if (quit)
    say('u', { purpose: 'MARKETING', channel: 'MAIL', status: 'REVOKED', source: 'mail', validFrom: quit.occurredAt });
  const lately = `${clock.day(1)}T22:00:00.000Z`;
  if (!person.spotlight && share(person, 'revoked') < REVOKED)
    say('r', { purpose: 'MARKETING', status: 'REVOKED', source: 'preference centre', validFrom: lately });
}
