import { dayOf, daysAgo, span, until } from '../../platform/domain/figures.ts';
import { at, branch, sum, type Tally } from '../../platform/domain/tally.ts';
import type { SubscriberDoc } from './model.ts';
import { affinities, kindCounts } from './rules.ts';
import type { ClockFeatures, MarketingFeatures, NetworkFeatures, ResponseFeatures } from './schema.generated.ts';

const RESPONSE_MONTHS = 6;
const HALF_LIFE_DAYS = 90;
const MOST_AFFINITIES = 10;

/** What models may know of these subscribers on a day; preferences only where the day is the present one. */
export function marketingFeatures(subscribers: readonly SubscriberDoc[], now: Date, past = false): MarketingFeatures {
  const all = sum(subscribers.map((each) => each.figures));
  const figures = { ...all, months: monthsUntil(all, now), affinity: until(branch(all, 'affinity'), now) };
  const days = until(branch(all, 'days'), now);
  return {
    known: subscribers.length > 0,
    active90: daysAgo(days, now, 89, 0),
    activePrior90: daysAgo(days, now, 179, 90),
    activeDays: Object.keys(days).length,
    lastActiveOn: span(days).last,
    unsubscribed: at(kindCounts(figures, RESPONSE_MONTHS, now), 'MAIL_UNSUBSCRIBED'),
    recentlySent: recentlySent(figures, now),
    responses: responsesTo(figures, RESPONSE_MONTHS, now),
    affinities: affinities(figures, MOST_AFFINITIES, HALF_LIFE_DAYS, now).map(({ category, score, share }) => ({
      category,
      score,
      share,
    })),
    preferredChannels: past ? null : [...new Set(subscribers.flatMap((each) => each.preferredChannels))],
    mutedChannels: past ? null : [...new Set(subscribers.flatMap((each) => each.mutedChannels))],
  };
}

const monthsUntil = (figures: Tally, now: Date): Tally => until(branch(figures, 'months'), now);

/** Mails are counted by month: of the month before, the share that lies within 30 days counts. */
function recentlySent(figures: Tally, now: Date): number {
  const month = (offset: number) => {
    const first = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + offset));
    return at(figures, 'months', first.toISOString().slice(0, 7), 'MAIL_SENT');
  };
  return month(0) + month(-1) * Math.max(0, 1 - now.getUTCDate() / 30);
}

/** What shows a campaign on a channel, and what responds to it, in order of channel. */
const RESPONSES = [
  { channel: 'AD', shown: 'AD_IMPRESSION', responded: 'AD_CLICK' },
  { channel: 'MAIL', shown: 'MAIL_DELIVERED', responded: 'MAIL_CLICKED' },
] as const;

/** A showing has one response at most, however often somebody clicks; channels on which nothing was shown are left out. */
function responsesTo(figures: Tally, months: number, now: Date): ResponseFeatures[] {
  const counts = kindCounts(figures, months, now);
  return RESPONSES.flatMap(({ channel, ...kinds }) => {
    const [shown, clicks] = [at(counts, kinds.shown), at(counts, kinds.responded)];
    return shown > 0 ? [{ channel, shown, responded: Math.min(shown, clicks) }] : [];
  });
}

/** The same of subscribers together, over the UTC months that end with the one of `until`. */
export function campaignResponses(
  subscribers: readonly SubscriberDoc[],
  months: number,
  until: string,
): ResponseFeatures[] {
  const end = new Date(until);
  const figures = sum(subscribers.map((each) => each.figures));
  return responsesTo({ months: monthsUntil(figures, end) }, months, end);
}

interface NetworkRow {
  readonly _id: { readonly network: string };
  readonly engagements: number;
  readonly last: Date;
}

/** The networks of all parties of a customer together, in order of network. */
export const networksOf = (rows: readonly NetworkRow[]): NetworkFeatures[] =>
  [...Map.groupBy(rows, ({ _id }) => _id.network)].sort().map(([network, each]) => ({
    network,
    engagements: each.reduce((sum, { engagements }) => sum + engagements, 0),
    lastOn: each
      .map(({ last }) => dayOf(last))
      .sort()
      .at(-1)!,
  }));

const LEAST_ENGAGEMENTS = 5;
const HOURS = 24;

/** How often a party engaged at an hour of a weekday, both in UTC. */
export interface ClockRow {
  readonly _id: { readonly party: string; readonly weekday: number; readonly hour: number };
  readonly engagements: number;
}

/** The weekday and the middle of the three hours with the most engagements; the earlier of equals, null where there are too few. */
export function clockOf(rows: readonly ClockRow[]): ClockFeatures | null {
  const engagements = rows.reduce((sum, each) => sum + each.engagements, 0);
  if (engagements < LEAST_ENGAGEMENTS) return null;
  const at = (wanted: (id: ClockRow['_id']) => boolean) =>
    rows.reduce((sum, { _id, engagements: each }) => (wanted(_id) ? sum + each : sum), 0);
  const hours = Array.from({ length: HOURS }, (_, hour) => at((id) => id.hour === hour));
  const around = hours.map((each, hour) => hours.at(hour - 1)! + each + hours[(hour + 1) % HOURS]!);
  const weekdays = Array.from({ length: 7 }, (_, day) => at((id) => id.weekday === day + 1));
  return { weekday: most(weekdays) + 1, hour: most(around), engagements };
}

const most = (counts: readonly number[]): number => counts.indexOf(Math.max(...counts));
