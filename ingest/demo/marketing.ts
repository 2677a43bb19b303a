import { CATEGORIES, householdGoods, type Category } from './catalogue.ts';
import { AD_CAMPAIGN, mailingId, periodDays, PERIODS } from './campaigns.ts';
import { marketingCard } from './cards.ts';
import type { Chance } from './chance.ts';
import type { Clock } from './clock.ts';
import type { EngagementRow } from './marketing-rows.ts';
import { LANGUAGE, tongueOf, type Person, type Story } from './people.ts';
import { POSTS, RECOMMENDATIONS, type Mood } from './remarks.ts';
import type { Rows } from './rows.ts';

export const subscriberId = ({ index }: Person): string => `mailer:${40_000 + index}`;

/** What somebody does in each period of 30 days, the present one first: it rises, stays or falls with the story. */
const LEVELS: Readonly<Record<Story, readonly number[]>> = {
  GROWING: [3.4, 2.9, 2.3, 1.9, 1.7, 1.6, 1.5, 1.4],
  STEADY: [1.6, 1.6, 1.6, 1.6, 1.6, 1.6, 1.6, 1.6],
  CHURNING: [0.1, 0.4, 0.8, 1.2, 1.5, 1.7, 1.7, 1.7],
  PROSPECT: [3, 2, 1, 0, 0, 0, 0, 0],
  BUYER: [1, 1, 1, 1, 1, 1, 1, 1],
};
/** Some leave from one month to the next. */
const SUDDENLY = [0, 0.4, 1.6, 1.7, 1.7, 1.7, 1.7, 1.7] as const;

const MOODS: Readonly<Record<Story, Mood>> = {
  GROWING: 'good',
  STEADY: 'good',
  CHURNING: 'bad',
  PROSPECT: 'middling',
  BUYER: 'middling',
};

/** Everything that marketing has of a person. */
export function marketingRows(rows: Rows, person: Person, clock: Clock, chance: Chance): void {
  const party = subscriberId(person);
  const leaves = person.story === 'CHURNING' && chance.odds(0.5);
  rows.subscriber.push({
    id: party,
    card: marketingCard(person, chance),
    preferredLanguage: LANGUAGE[person.country],
    preferredChannels: leaves ? [] : chance.pick([['MAIL'], ['MAIL', 'APP'], ['MAIL', 'SOCIAL']] as const),
    mutedChannels: leaves ? ['MAIL'] : chance.odds(0.3) ? ['PHONE'] : [],
  });
  if (chance.odds(0.4))
    rows.interest.push({
      id: `${party}-n`,
      party,
      category: person.taste.toLowerCase(),
      points: chance.pick([10, 20]),
      statedAt: clock.at(chance.int(10, person.since), chance),
      origin: chance.pick(['preference centre', 'newsletter sign-up']),
    });
  const diary = createDiary(rows, person, clock, chance);
  const levels = levelsOf(person, leaves, chance);
  for (let period = PERIODS - 1; period >= 0; period--)
    if (periodDays(period).first <= person.since) livePeriod(diary, person, period, levels[period]!, leaves, chance);
  if (person.spotlight) diary.spotlight();
}

/** A fan recommends the company by a form some days before the recommended person becomes a lead. */
export function recommend(rows: Rows, fan: Person, ago: number, clock: Clock, chance: Chance): void {
  rows.engagement.push({
    id: `${subscriberId(fan)}-f${ago}`,
    party: subscriberId(fan),
    kind: 'FORM',
    form: 'recommend us',
    occurredAt: clock.at(ago, chance),
    text: chance.pick(RECOMMENDATIONS[tongueOf(fan)]),
  });
}

/** How much somebody does in each period: by story and energy, and by chance; the story holds over half a year. */
function levelsOf(person: Person, leaves: boolean, chance: Chance): number[] {
  const { story, energy } = person;
  const usual = story === 'CHURNING' && person.suddenly ? SUDDENLY : LEVELS[story];
  const levels = usual.map((level) => Math.round((level * energy * chance.int(20, 180)) / 100));
  if (leaves) [levels[0], levels[1]] = [0, 1];
  const sum = (from: number) => levels[from]! + levels[from + 1]! + levels[from + 2]!;
  if (story === 'GROWING') levels[chance.int(0, 1)]! += Math.max(0, sum(3) + 2 - sum(0));
  if (story === 'CHURNING') levels[chance.int(3, 5)]! += Math.max(0, sum(0) + 1 - sum(3));
  return levels;
}

const MAILED = 0.45;
const AD_SEEN = 0.5;

/** One period: a mailing or none, an ad or none, and so many things done; what is opened has arrived before. */
function livePeriod(
  diary: Diary,
  { attention }: Person,
  period: number,
  level: number,
  leaves: boolean,
  chance: Chance,
): void {
  if (chance.odds(AD_SEEN)) diary.seeAd(period);
  const quits = leaves && period === 1;
  if (quits) {
    diary.mail(period, true);
    return diary.quit(period);
  }
  const mailed = !(leaves && period === 0) && chance.odds(MAILED);
  const reads = mailed && level > 0 && chance.odds(0.3 + 0.7 * attention);
  const clicks = reads && level > 1 && chance.odds(attention / (0.3 + 0.7 * attention));
  if (mailed) diary.mail(period, reads);
  const opened = Number(reads) + Number(clicks);
  for (let times = 0; times < opened; times++) diary.open(period, times);
  for (let other = opened; other < level; other++) diary.act(period);
}

type Diary = ReturnType<typeof createDiary>;

/** Writes down what a person does; three of four things concern what the person likes most. */
function createDiary(rows: Rows, person: Person, clock: Clock, chance: Chance) {
  const party = subscriberId(person);
  let count = 0;
  let touched = 0;
  const write = (row: Omit<EngagementRow, 'id' | 'party'>): void => {
    rows.engagement.push({ id: `${party}-${count++}`, party, ...row });
  };
  const category = (): Category =>
    ++touched % 4 === 0 ? chance.pick(CATEGORIES.filter((each) => each !== person.taste)) : person.taste;
  const subject = (of = category()) => ({ category: of.toLowerCase(), product: chance.pick(householdGoods(of)).sku });
  const within = (period: number): number => {
    const { first, last } = periodDays(period);
    return chance.int(last, first - 6);
  };
  const view = (ago: number, of?: Category): void => {
    const about = subject(of);
    const page = `/${about.category}/${about.product.toLowerCase()}`;
    write({ kind: 'PAGE_VIEW', occurredAt: clock.at(ago, chance), page, ...about });
  };
  const post = (ago: number, network: string, of?: Category): void => {
    const action = chance.pick(['LIKE', 'COMMENT', 'SHARE', 'MENTION'] as const);
    const spoken = action === 'COMMENT' || action === 'MENTION';
    const text = spoken ? chance.pick(POSTS[MOODS[person.story]][tongueOf(person)]) : undefined;
    const about = { category: (of ?? category()).toLowerCase() };
    write({ kind: 'SOCIAL', occurredAt: clock.at(ago, chance), network, action, ...(text && { text }), ...about });
  };
  const mailing = (period: number, day: number) => ({
    campaign: mailingId(period),
    occurredAt: `${clock.day(day)}T06:00:00.000Z`,
  });
  return {
    mail: (period: number, opened: boolean): void => {
      const sent = mailing(period, periodDays(period).first);
      write({ kind: 'MAIL_SENT', ...sent });
      write({ kind: opened || chance.odds(0.97) ? 'MAIL_DELIVERED' : 'MAIL_BOUNCED', ...sent });
    },
    open: (period: number, times: number): void => {
      const day = periodDays(period).first - 1 - times;
      write({ kind: times === 0 ? 'MAIL_OPENED' : 'MAIL_CLICKED', ...mailing(period, day), ...subject() });
    },
    seeAd: (period: number): void => {
      const occurredAt = `${clock.day(periodDays(period).first - 3)}T12:00:00.000Z`;
      write({ kind: 'AD_IMPRESSION', occurredAt, campaign: AD_CAMPAIGN });
    },
    quit: (period: number): void =>
      write({ kind: 'MAIL_UNSUBSCRIBED', ...mailing(period, periodDays(period).first - 2) }),
    act: (period: number): void => {
      const ago = within(period);
      const occurredAt = clock.at(ago, chance);
      chance.weighted<() => void>([
        [6, () => view(ago)],
        [
          1,
          () =>
            write({ kind: 'APP_EVENT', occurredAt, event: chance.pick(['cart opened', 'recipe read']), ...subject() }),
        ],
        [1, () => post(ago, chance.pick(['instagram', 'facebook', 'tiktok']))],
        [
          2 * person.attention,
          () => {
            const ad = { campaign: AD_CAMPAIGN, ...subject() };
            write({ kind: 'AD_IMPRESSION', occurredAt, ...ad });
            write({ kind: 'AD_CLICK', occurredAt, ...ad });
          },
        ],
      ])();
    },
    spotlight: (): void => {
      view(chance.int(2, 6), 'Machines');
      view(chance.int(1, 4), 'Machines');
      post(chance.int(1, 6), 'instagram', 'Machines');
    },
  };
}
