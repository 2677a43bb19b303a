import { daysSince, type Domain } from '../inputs.ts';
import type { CustomerMapper } from '../types.ts';

/** One input of a score: the points that a value of it makes, between its least and its most. */
export interface Rule {
  readonly input: string;
  readonly domain: Domain;
  readonly least: number;
  readonly most: number;
  /** Null where it is not known: then it adds nothing. */
  readonly value: (customer: CustomerMapper, now: Date) => number | null | undefined;
  readonly points: (value: number) => number;
}

/** A score: what nothing speaks for or against has, and its rules; together they stay within 0 and 100. */
export interface Card {
  readonly name: 'LEAD' | 'ACCOUNT' | 'SATISFACTION';
  readonly version: number;
  readonly baseline: number;
  readonly rules: readonly Rule[];
}

type Bounded = Pick<Rule, 'least' | 'most' | 'points'>;

const upTo = (most: number, each: number): Bounded => ({
  least: 0,
  most,
  points: (value) => Math.min(most, each * value),
});
const costs = (points: number): Bounded => ({ least: -points, most: 0, points: (value) => (value > 0 ? -points : 0) });
const rule = (input: string, bounded: Bounded, value: Rule['value']): Rule => ({
  input,
  domain: input.split('.')[0] as Domain,
  ...bounded,
  value,
});

const LATELY_DAYS = 14;
const PROMOTER = 9;

const lately = (day: string | null | undefined, now: Date): number | null =>
  day == null ? null : daysSince(day, now) <= LATELY_DAYS ? 1 : 0;

/** How ready to buy: who talks, looks and has bought before, and has nothing burning in service. */
export const LEAD: Card = {
  name: 'LEAD',
  version: 1,
  baseline: 20,
  rules: [
    rule('sales.openOpportunities', upTo(20, 20), ({ salesFeatures: of }) => of?.openOpportunities),
    rule('sales.interactions90', upTo(20, 5), ({ salesFeatures: of }) => of?.interactions90),
    rule('marketing.active90', upTo(20, 2), ({ marketingFeatures: of }) => of?.active90),
    rule('marketing.lastActiveOn', upTo(10, 10), ({ marketingFeatures: of }, now) => lately(of?.lastActiveOn, now)),
    rule('finance.purchaseDays', upTo(10, 5), ({ financeFeatures: of }) => of?.purchaseDays),
    rule('service.openUrgentTickets', costs(20), ({ serviceFeatures: of }) => of?.openUrgentTickets),
  ],
};

/** How good an account: who buys, subscribes, pays, and would recommend. */
export const ACCOUNT: Card = {
  name: 'ACCOUNT',
  version: 1,
  baseline: 10,
  rules: [
    rule('finance.purchaseDays', upTo(20, 1), ({ financeFeatures: of }) => of?.purchaseDays),
    rule('finance.orders90', upTo(20, 5), ({ financeFeatures: of }) => of?.orders90),
    rule('finance.activeSubscriptions', upTo(20, 10), ({ financeFeatures: of }) => of?.activeSubscriptions),
    rule('finance.overdueDays', costs(10), ({ financeFeatures: of }) => of?.overdueDays),
    rule('sales.wonOpportunities', upTo(10, 5), ({ salesFeatures: of }) => of?.wonOpportunities),
    rule('sales.openOpportunities', upTo(10, 10), ({ salesFeatures: of }) => of?.openOpportunities),
    rule(
      'service.npsLast',
      { ...upTo(5, 5), points: (nps) => (nps >= PROMOTER ? 5 : 0) },
      ({ serviceFeatures: of }) => of?.npsLast,
    ),
    rule('marketing.active90', upTo(5, 1), ({ marketingFeatures: of }) => of?.active90),
  ],
};

/** Points around the middle of a scale: at its least they are −`points`, at its most `points`. */
const around = (points: number, least: number, most: number): Bounded => ({
  least: -points,
  most: points,
  points: (value) => points * ((2 * (value - least)) / (most - least) - 1),
});

/** How content: 50 where nothing is known, each voice by its weight. */
export const SATISFACTION: Card = {
  name: 'SATISFACTION',
  version: 1,
  baseline: 50,
  rules: [
    rule('service.npsLast', around(15, 0, 10), ({ serviceFeatures: of }) => of?.npsLast),
    rule('service.csatMean', around(15, 1, 5), ({ serviceFeatures: of }) => of?.csatMean),
    rule('service.meanRating', around(8, 1, 5), ({ serviceFeatures: of }) => of?.meanRating),
    rule('service.ticketSentiment', around(6, -1, 1), ({ serviceSentiment: of }) => of?.tickets),
    rule('service.reviewSentiment', around(6, -1, 1), ({ serviceSentiment: of }) => of?.reviews),
  ],
};
