import { productOf } from './catalogue.ts';
import { accountId } from './finance.ts';
import { byParty, ids, within, type Invariant } from './invariant.ts';
import { subscriberId } from './marketing.ts';
import type { EngagementRow } from './marketing-rows.ts';
import type { OrderRow } from './rows.ts';
import { requesterId } from './tickets.ts';

const PASSIVE = new Set(['MAIL_SENT', 'MAIL_DELIVERED', 'MAIL_BOUNCED', 'AD_IMPRESSION']);

const categoryOf = (sku: string) => productOf(sku).category.toLowerCase();

/** What holds of what people are sent and do. */
export const engagementInvariants: readonly Invariant[] = [
  {
    name: 'who churns does less in the last 90 days than in the 90 before, who grows does more',
    broken: ({ people, rows, clock }) => {
      const done = byParty(rows.engagement.filter(({ kind }) => !PASSIVE.has(kind)));
      return people
        .filter(({ story, inMarketing }) => inMarketing && (story === 'CHURNING' || story === 'GROWING'))
        .filter((person) => {
          const times = (done.get(subscriberId(person)) ?? []).map(({ occurredAt }) => occurredAt);
          const more = within(times, clock, 0, 89) - within(times, clock, 90, 179);
          return person.story === 'GROWING' ? more <= 0 : more >= 0;
        })
        .map(subscriberId);
    },
  },
  {
    name: 'a mail is sent before it arrives or bounces, and arrives before it is opened or clicked',
    broken: ({ rows }) => {
      const mails = Map.groupBy(rows.engagement, ({ party, campaign }) => `${party} ${campaign}`);
      const had = ({ party, campaign, occurredAt }: EngagementRow, wanted: string) =>
        mails.get(`${party} ${campaign}`)!.some((row) => row.kind === wanted && row.occurredAt <= occurredAt);
      return ids(
        rows.engagement.filter((row) => {
          if (row.kind === 'MAIL_DELIVERED' || row.kind === 'MAIL_BOUNCED') return !had(row, 'MAIL_SENT');
          return (row.kind === 'MAIL_OPENED' || row.kind === 'MAIL_CLICKED') && !had(row, 'MAIL_DELIVERED');
        }),
      );
    },
  },
  {
    name: 'an ad is shown before it is clicked',
    broken: ({ rows }) => {
      const shown = Map.groupBy(
        rows.engagement.filter(({ kind }) => kind === 'AD_IMPRESSION'),
        ({ party }) => party,
      );
      const clicks = rows.engagement.filter(({ kind }) => kind === 'AD_CLICK');
      return ids(clicks.filter((row) => !shown.get(row.party)?.some(({ occurredAt }) => occurredAt <= row.occurredAt)));
    },
  },
  {
    name: 'a mail is sent on a day of its campaign',
    broken: ({ rows }) => {
      const campaigns = new Map(rows.campaign.map((campaign) => [campaign.id, campaign]));
      return ids(
        rows.engagement.filter(({ kind, campaign, occurredAt }) => {
          const { startsOn, endsOn } = campaigns.get(campaign!) ?? { startsOn: '', endsOn: '' };
          const day = occurredAt.slice(0, 10);
          return kind === 'MAIL_SENT' && (day < startsOn || day > endsOn);
        }),
      );
    },
  },
  {
    name: 'whoever unsubscribed wants no mail and gets none after it',
    broken: ({ rows }) => {
      const quits = new Map(
        rows.engagement.flatMap(({ kind, party, occurredAt }) =>
          kind === 'MAIL_UNSUBSCRIBED' ? [[party, occurredAt] as const] : [],
        ),
      );
      const mailed = rows.engagement.filter(
        ({ kind, party, occurredAt }) => kind === 'MAIL_SENT' && occurredAt > (quits.get(party) ?? '9'),
      );
      const willing = rows.subscriber.filter(
        ({ id, mutedChannels }) => quits.has(id) && !mutedChannels.includes('MAIL'),
      );
      return [...ids(mailed), ...ids(willing)];
    },
  },
  {
    name: 'what is about a product is about its category',
    broken: ({ rows }) =>
      ids(rows.engagement.filter(({ product, category }) => product && categoryOf(product) !== category)),
  },
  {
    name: 'what a buyer looks at most and is interested in is of a category that they buy',
    broken: ({ people, rows }) => {
      const [looks, interests, orders] = [byParty(rows.engagement), byParty(rows.interest), byParty(rows.order)];
      return people
        .filter(({ inMarketing, inFinance }) => inMarketing && inFinance)
        .filter((person) => {
          const bought = categoriesOf(orders.get(accountId(person)) ?? []);
          const favourite = mostFrequent(
            (looks.get(subscriberId(person)) ?? []).flatMap(({ category }) => category ?? []),
          );
          const stated = (interests.get(subscriberId(person)) ?? []).map(({ category }) => category);
          return [...stated, ...favourite].some((category) => !bought.has(category));
        })
        .map(subscriberId);
    },
  },
  {
    name: 'whoever is in the spotlight lately looked at machines, asked about one and was on Instagram; there are some',
    broken: ({ people, rows, clock }) => {
      const lit = people.filter(({ spotlight }) => spotlight);
      const [acts, tickets] = [byParty(rows.engagement), byParty(rows.ticket)];
      const lately = (time: string) => clock.ago(time) <= 10;
      const dark = lit.filter((person) => {
        const own = (acts.get(subscriberId(person)) ?? []).filter(({ occurredAt }) => lately(occurredAt));
        const looked = own.some(({ kind, category }) => kind === 'PAGE_VIEW' && category === 'machines');
        const posted = own.some(({ network }) => network === 'instagram');
        const asked = tickets
          .get(requesterId(person))
          ?.some(({ product, openedAt }) => product && categoryOf(product) === 'machines' && lately(openedAt));
        return !looked || !posted || !asked;
      });
      return lit.length === 0 ? ['nobody'] : dark.map(subscriberId);
    },
  },
];

const categoriesOf = (orders: readonly OrderRow[]): ReadonlySet<string> =>
  new Set(orders.flatMap(({ lines }) => lines.map(({ sku }) => categoryOf(sku))));

/** The most frequent value in a list of its own; empty where there is none. */
function mostFrequent(values: readonly string[]): string[] {
  const counts = [...Map.groupBy(values, (value) => value)].sort(([, a], [, b]) => b.length - a.length);
  return counts.slice(0, 1).map(([value]) => value);
}
