import type { Clock } from './clock.ts';
import type { CampaignRow } from './marketing-rows.ts';
import { money } from './rows.ts';

/** Engagement is made by periods of 30 days, 0 the present one; each but its first day. */
export const PERIODS = 8;
const PERIOD = 30;

/** The days of a period, in days ago: from its first one, that of the mailing, to its last one. */
export const periodDays = (period: number): { readonly first: number; readonly last: number } => ({
  first: PERIOD * period + PERIOD - 1,
  last: PERIOD * period + 1,
});

const SUBJECTS = [
  'New blends',
  'Machine care',
  'Summer on ice',
  'Gifts',
  'From our roastery',
  'A plan that fits',
  'Filter or espresso?',
  'Spring cleaning',
];

export const mailingId = (period: number): string => `mailer:campaign-${period}`;
export const AD_CAMPAIGN = 'ads:always-on';
const SOCIAL_CAMPAIGN = 'social:latte-art';

/** A mailing in each period, an ad and a contest that run all the time. */
export const campaignRows = (clock: Clock): CampaignRow[] => [
  ...Array.from({ length: PERIODS }, (_, period): CampaignRow => {
    const { first } = periodDays(period);
    const name = SUBJECTS[period]!;
    const days = { startsOn: clock.day(first), endsOn: clock.day(first - 9) };
    const budget = money(80_000, 'EUR');
    return { id: mailingId(period), name, channel: 'MAIL', objective: 'repeat purchase', budget, ...days };
  }),
  {
    id: AD_CAMPAIGN,
    name: 'Coffee like in Italy',
    channel: 'AD',
    objective: 'new customers',
    budget: money(1_200_000, 'EUR'),
    startsOn: clock.day(365),
    endsOn: clock.day(-365),
  },
  {
    id: SOCIAL_CAMPAIGN,
    name: 'Latte art contest',
    channel: 'SOCIAL',
    objective: 'awareness',
    budget: money(300_000, 'EUR'),
    startsOn: clock.day(180),
    endsOn: clock.day(-30),
  },
];
