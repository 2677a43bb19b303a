import { clientError } from '../../platform/errors.ts';
import { dayOf, span } from '../../platform/domain/figures.ts';
import { at, branch, sum, type Tally } from '../../platform/domain/tally.ts';
import type { EngagementDoc, EngagementKind, InterestDoc, MarketingChannel } from './model.ts';

/** What only some kinds have. */
export type Detail = 'page' | 'event' | 'network' | 'action' | 'form' | 'text';

interface KindRule {
  readonly channel: MarketingChannel;
  /** Whether the person did something. */
  readonly active: boolean;
  /** What it adds to the affinity of its category. */
  readonly points: number;
  readonly required: readonly Detail[];
  readonly optional: readonly Detail[];
  /** Its stub in the timeline; null for what is too frequent or too slight to stand there. */
  readonly title: string | null;
}

const rule = (channel: MarketingChannel, rest: Partial<KindRule> = {}): KindRule => ({
  channel,
  active: true,
  points: 0,
  required: [],
  optional: [],
  title: null,
  ...rest,
});

/** What follows from the kind of an engagement. */
export const KINDS: Readonly<Record<EngagementKind, KindRule>> = {
  MAIL_SENT: rule('MAIL', { active: false }),
  MAIL_DELIVERED: rule('MAIL', { active: false }),
  MAIL_OPENED: rule('MAIL', { points: 1, title: 'Mail opened' }),
  MAIL_CLICKED: rule('MAIL', { points: 3, title: 'Mail clicked' }),
  MAIL_BOUNCED: rule('MAIL', { active: false, title: 'Mail bounced' }),
  MAIL_UNSUBSCRIBED: rule('MAIL', { title: 'Unsubscribed' }),
  AD_IMPRESSION: rule('AD', { active: false }),
  AD_CLICK: rule('AD', { points: 3, title: 'Ad clicked' }),
  PAGE_VIEW: rule('WEB', { points: 1, required: ['page'] }),
  APP_EVENT: rule('APP', { points: 1, required: ['event'] }),
  SOCIAL: rule('SOCIAL', {
    points: 2,
    required: ['network', 'action'],
    optional: ['text'],
    title: 'Social engagement',
  }),
  FORM: rule('WEB', { points: 5, required: ['form'], optional: ['text'], title: 'Form filled in' }),
};

const ALL = Object.keys(KINDS) as EngagementKind[];

/** The kinds of any of the channels. */
export const kindsOn = (channels: readonly MarketingChannel[]): EngagementKind[] =>
  ALL.filter((kind) => channels.includes(KINDS[kind].channel));

/** The kinds that are active, or those that are not. */
export const kindsThatAre = (active: boolean): EngagementKind[] => ALL.filter((kind) => KINDS[kind].active === active);

/** The UTC month of an instant: `2026-03`. */
const monthOf = (instant: Date): string => instant.toISOString().slice(0, 7);

const points = (category: string | null, instant: Date, value: number): Tally =>
  category === null || value === 0 ? {} : { affinity: { [monthOf(instant)]: { [category]: value } } };

/** Days are kept of active engagement alone: what is merely sent or shown is only counted by month. */
export function engagementTally({ kind, occurredAt, category }: EngagementDoc): Tally {
  const { active, points: value } = KINDS[kind];
  return {
    months: { [monthOf(occurredAt)]: { [kind]: 1 } },
    ...(active ? { days: { [dayOf(occurredAt)]: 1 } } : {}),
    ...points(category, occurredAt, value),
  };
}

export const interestTally = ({ category, statedAt, points: value }: InterestDoc): Tally => ({
  interests: 1,
  ...points(category, statedAt, value),
});

const MAX_MONTHS = 120;

/** The first of the last `months` UTC months, the present one included; throws when there are too few or too many. */
function firstMonth(months: number, now: Date): string {
  if (months < 1 || months > MAX_MONTHS)
    throw clientError('BAD_USER_INPUT', `months lies between 1 and ${MAX_MONTHS}; ${months} came.`);
  return monthOf(new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - months + 1)));
}

/** Counts by kind over the last `months` UTC months; over all time when it is null. */
export function kindCounts(figures: Tally, months: number | null, now: Date): Tally {
  const from = months === null ? '' : firstMonth(months, now);
  const byMonth = branch(figures, 'months');
  const within = Object.keys(byMonth).filter((month) => month >= from);
  return sum(within.map((month) => branch(byMonth, month)));
}

const over = (counts: Tally, wanted: (kind: KindRule) => boolean): number =>
  ALL.reduce((found, kind) => (wanted(KINDS[kind]) ? found + at(counts, kind) : found), 0);

export const activeCount = (counts: Tally): number => over(counts, ({ active }) => active);

export const byKind = (counts: Tally): { kind: EngagementKind; count: number }[] =>
  Object.keys(counts)
    .sort()
    .map((kind) => ({ kind: kind as EngagementKind, count: at(counts, kind) }));

/** Engagement by month and channel, both ascending, of the last `months` UTC months. */
export function byMonth(figures: Tally, months: number, now: Date) {
  const from = firstMonth(months, now);
  const found = Object.keys(branch(figures, 'months')).filter((month) => month >= from);
  return found.sort().flatMap((month) => {
    const counts = branch(figures, 'months', month);
    const kinds = Object.keys(counts) as EngagementKind[];
    const channels = [...new Set(kinds.map((kind) => KINDS[kind].channel))].sort();
    return channels.map((channel) => ({
      month: `${month}-01`,
      channel,
      engagements: over(counts, (kind) => kind.channel === channel),
      active: over(counts, (kind) => kind.channel === channel && kind.active),
    }));
  });
}

/** One kind divided by another; null when there is none of the other. */
export const rate = (counts: Tally, of: EngagementKind, by: EngagementKind): number | null =>
  share(at(counts, of), at(counts, by));

/** One count divided by another; null when the other is none. */
export const share = (of: number, by: number): number | null => (by === 0 ? null : of / by);

const DAY_MS = 86_400_000;

/** Whole UTC days since the last active engagement; null without any. */
export function recencyDays(figures: Tally, now: Date): number | null {
  const { last } = span(branch(figures, 'days'));
  return last === null ? null : Math.max(0, (Date.parse(dayOf(now)) - Date.parse(last)) / DAY_MS);
}

export const activeDays = (figures: Tally): number => Object.keys(branch(figures, 'days')).length;

/** From the end of a UTC month to the UTC day of `now`, 0 while the month lasts. */
function daysSince(month: string, now: Date): number {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return Math.max(0, (Date.parse(dayOf(now)) - Date.UTC(year, number, 0)) / DAY_MS);
}

export interface CategoryAffinity {
  readonly category: string;
  readonly score: number;
  readonly share: number;
  readonly lastMonth: string;
}

/** Categories by decayed points: each month's halve every `halfLifeDays` after its end. */
export function affinities(figures: Tally, first: number, halfLifeDays: number, now: Date): CategoryAffinity[] {
  within('first', first, 100);
  within('halfLifeDays', halfLifeDays, 3_660);
  const scores = new Map<string, { score: number; lastMonth: string }>();
  for (const month of Object.keys(branch(figures, 'affinity')).sort()) {
    const decay = 2 ** (-daysSince(month, now) / halfLifeDays);
    for (const [category, value] of Object.entries(branch(figures, 'affinity', month)))
      scores.set(category, {
        score: (scores.get(category)?.score ?? 0) + (value as number) * decay,
        lastMonth: `${month}-01`,
      });
  }
  const all = [...scores.values()].reduce((sum, { score }) => sum + score, 0);
  return [...scores]
    .map(([category, { score, lastMonth }]) => ({ category, score, share: all === 0 ? 0 : score / all, lastMonth }))
    .sort((a, b) => b.score - a.score || (a.category < b.category ? -1 : 1))
    .slice(0, first);
}

function within(name: string, value: number, max: number): void {
  if (value < 1 || value > max)
    throw clientError('BAD_USER_INPUT', `${name} lies between 1 and ${max}; ${value} came.`);
}

/** A page without what follows its path: a query or a fragment may tell who somebody is. */
export const withoutQuery = (page: string): string => page.replace(/[?#].*$/su, '');

/** A BCP 47 tag as RFC 5646 writes it, `de-AT` for `DE-at`: tags meet whatever their case. Null for what is no tag. */
export function canonicalLanguage(tag: string): string | null {
  if (tag.length > 35) return null;
  try {
    return Intl.getCanonicalLocales(tag)[0]!;
  } catch {
    return null;
  }
}

/** What a category looks like: it is a key of the figures, so it has no dot and no dollar. */
export const CATEGORY = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} _&/-]{0,59}$/u;

/** Categories meet whatever their case and outer blanks. */
export const categoryKey = (category: string): string => category.trim().toLowerCase().normalize('NFC');
