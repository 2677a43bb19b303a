import { expect, test } from '@jest/globals';
import { byParty, within } from './invariant.ts';
import { subscriberId } from './marketing.ts';
import { worldOf } from './world.ts';

const { people, rows, clock } = worldOf({ customers: 2_000, seed: 1, now: new Date('2026-11-24T09:30:00Z') });
const done = byParty(
  rows.engagement.filter(({ kind }) =>
    /^(?:MAIL_OPENED|MAIL_CLICKED|PAGE_VIEW|APP_EVENT|SOCIAL|AD_CLICK)$/u.test(kind),
  ),
);
const mails = byParty(rows.engagement.filter(({ kind }) => kind === 'MAIL_DELIVERED' || kind === 'MAIL_CLICKED'));

/** What people with a plan did in the 90 days before the last 60, by whether they have left since. */
function activity(left: boolean): number[] {
  return people
    .filter(({ subscribes, inMarketing, story }) => subscribes && inMarketing && (story === 'CHURNING') === left)
    .map((person) =>
      within(
        (done.get(subscriberId(person)) ?? []).map(({ occurredAt }) => occurredAt),
        clock,
        60,
        149,
      ),
    );
}

const share = (all: readonly number[], holds: (value: number) => boolean) => all.filter(holds).length / all.length;

test('who leaves is often less active before, yet some leave who were busy, and many stay who are quiet', () => {
  const [leavers, others] = [activity(true), activity(false)];
  const busier = leavers.reduce(
    (sum, each) => sum + share(others, (other) => other > each) + share(others, (other) => other === each) / 2,
    0,
  );
  expect(busier / leavers.length).toBeGreaterThan(0.55);
  expect(busier / leavers.length).toBeLessThan(0.8);
  expect(share(leavers, (each) => each >= 6)).toBeGreaterThan(0.1);
  expect(share(others, (each) => each <= 2)).toBeGreaterThan(0.2);
});

test('who clicked mails clicks again more often than who did not', () => {
  const rates = { yes: [0, 0], no: [0, 0] };
  for (const own of mails.values()) {
    const [before, since] = [
      own.filter(({ occurredAt }) => clock.ago(occurredAt) >= 90),
      own.filter(({ occurredAt }) => clock.ago(occurredAt) < 90),
    ];
    const clicks = (of: typeof own) => of.filter(({ kind }) => kind === 'MAIL_CLICKED').length;
    const [seen, clicked] = rates[clicks(before) > 0 ? 'yes' : 'no'] as [number, number];
    rates[clicks(before) > 0 ? 'yes' : 'no'] = [seen + since.length - clicks(since), clicked + clicks(since)];
  }
  const rate = ([seen, clicked]: number[]) => clicked! / seen!;
  expect(rate(rates.yes)).toBeGreaterThan(2 * rate(rates.no));
});
