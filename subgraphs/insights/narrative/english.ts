import type { ActionKind } from '../schema.generated.ts';
import {
  begun,
  both,
  leaningsOf,
  mutedChannels,
  pressing,
  pressingCount,
  proposed,
  type Sentences,
} from './sentences.ts';

const CHANNELS: Readonly<Record<string, string>> = {
  MAIL: 'mail',
  SMS: 'text message',
  PHONE: 'phone',
  POST: 'post',
  AD: 'advertising',
  WEB: 'the web site',
  APP: 'the app',
  SOCIAL: 'social networks',
};

const WAYS: Readonly<Record<'MAIL' | 'PHONE' | 'SOCIAL', string>> = {
  MAIL: ', by mail',
  PHONE: ', by phone',
  SOCIAL: ', on a social network',
};

const ACTIONS: Readonly<Record<ActionKind, (about: string | null) => string>> = {
  ADVISE: (about) => (about === null ? 'offer advice' : `offer advice about ${about}`),
  RETENTION_OFFER: () => 'make an offer to stay',
  SERVICE_CALL: () => 'have service call before the customer does',
  PAYMENT_REMINDER: () => 'remind of the payment',
  CROSS_SELL: (about) =>
    about === null
      ? 'suggest something that goes with the last purchases'
      : `suggest something from the category ${about} that goes with the last purchases`,
  REVIEW_REQUEST: () => 'ask for a review',
  UPSELL: () => 'suggest a better plan',
  NOTHING: () => 'leave the customer in peace',
};

const PRESSING = { URGENT: 'urgent', HIGH: 'of high priority' } as const;

/** The sentences in English. */
export const english: Sentences = {
  opening: (from, say) => {
    const [name, since] = [from.text('profile.name.value'), from.text('tenure.since')];
    if (since === null) return name && `This is ${name}.`;
    return `${name ?? 'The customer'} has been with us since ${say.day(since)}.`;
  },
  organization: (from) => {
    const name = from.text('profile.organization.value');
    return name && `The organization on record is ${name}.`;
  },
  openTickets: (from, say) => {
    const open = from.number('service.figures.openTickets');
    if (open === null) return null;
    if (open === 0) return 'No ticket is open.';
    const most = pressing(from);
    if (open === 1) return most ? `One ticket is open, ${PRESSING[most]}.` : 'One ticket is open.';
    const tickets = `${say.number(open)} tickets are open`;
    return most ? `${tickets}, ${say.number(pressingCount(from))} of them ${PRESSING[most]}.` : `${tickets}.`;
  },
  reopened: (from, say) => {
    const count = from.number('service.figures.reopenedTickets') ?? 0;
    if (count === 0) return null;
    const tickets = say.form(count, 'One ticket was', `${say.number(count)} tickets were`);
    return `${tickets} opened again after having been solved.`;
  },
  alerts: (from, say) => {
    const count = from.number('service.figures.openCriticalAlerts') ?? 0;
    if (count === 0) return null;
    return `${say.form(count, 'One critical device alert is', `${say.number(count)} critical device alerts are`)} open.`;
  },
  missedCalls: (from, say) => {
    const count = from.number('service.figures.missedCalls') ?? 0;
    if (count === 0) return null;
    return `${say.form(count, 'One call', `${say.number(count)} calls`)} from the customer went unanswered.`;
  },
  contact: (from, say) => {
    const [ticket, call] = [from.text('service.figures.lastTicketOn'), from.text('service.figures.lastCallOn')];
    if (ticket && call) return `The last ticket dates from ${say.day(ticket)}, the last call from ${say.day(call)}.`;
    if (ticket) return `The last ticket dates from ${say.day(ticket)}.`;
    return call && `The last call dates from ${say.day(call)}.`;
  },
  recommendation: (from, say) => {
    const answer = both(from.number('service.figures.nps.last'), from.text('service.figures.nps.lastOn'));
    if (!answer) return null;
    return `Asked on ${say.day(answer[1])} whether they would recommend us, they answered ${say.number(answer[0])} out of 10.`;
  },
  overdue: (from, say) => {
    const owed = both(from.money('finance.figures.overdueBalance'), from.text('finance.figures.oldestDueOn'));
    if (!owed) return from.text('finance.figures.overdueBalance') === '[]' ? 'Nothing is overdue.' : null;
    const verb = say.form(owed[0].length, 'is', 'are');
    return `${say.money(owed[0])} ${verb} overdue; the oldest open amount was due on ${say.day(owed[1])}.`;
  },
  failedPayments: (from, say) => {
    const count = from.number('finance.figures.failedPayments') ?? 0;
    if (count === 0) return null;
    return `${say.form(count, 'One payment has', `${say.number(count)} payments have`)} failed.`;
  },
  subscriptions: (from, say) => {
    const count = from.number('finance.figures.activeSubscriptions') ?? 0;
    if (count === 0) return null;
    const revenue = from.money('finance.figures.recurringRevenue');
    const active = say.form(count, 'One subscription is active', `${say.number(count)} subscriptions are active`);
    return revenue ? `${active}, worth ${say.money(revenue)} a month.` : `${active}.`;
  },
  orders: (from, say) => {
    const count = from.number('finance.figures.orders');
    if (count === null) return null;
    if (count === 0) return 'There are no orders yet.';
    const rest = both(from.money('finance.figures.spend'), from.text('finance.figures.lastOrderOn'));
    const orders = say.form(count, 'One order has been placed', `${say.number(count)} orders have been placed`);
    if (!rest) return `${orders}.`;
    const last = say.form(count, 'on', 'the last on');
    return `${orders}, worth ${say.money(rest[0])}, ${last} ${say.day(rest[1])}.`;
  },
  returns: (from, say) => {
    const count = from.number('service.figures.returns') ?? 0;
    const last = from.text('service.figures.lastReturnOn');
    if (count === 0 || last === null) return null;
    if (count === 1) return `One return was asked for, on ${say.day(last)}.`;
    return `${say.number(count)} returns were asked for, the last on ${say.day(last)}.`;
  },
  reviews: (from, say) => {
    const reviews = both(from.number('service.figures.reviews'), from.number('service.figures.meanRating'));
    if (!reviews) return null;
    const [count, mean] = reviews;
    return count === 1
      ? `They have published one review, with ${say.number(mean)} of 5 stars.`
      : `They have published ${say.number(count)} reviews, with ${say.number(mean)} of 5 stars on average.`;
  },
  engagement: (from, say) => {
    const last = from.text('marketing.figures.lastActiveOn');
    if (last === null) return null;
    const count = from.number('marketing.figures.recentActive') ?? 0;
    const lately =
      count === 0
        ? 'not at all in the last 90 days'
        : say.form(count, 'once in the last 90 days', `${say.number(count)} times in the last 90 days`);
    return `They were last active on ${say.day(last)}, ${lately}.`;
  },
  affinities: (from, say) => {
    const leanings = leaningsOf(from).map(([category, share]) => `${category} (${say.percent(share)})`);
    return leanings.length === 0 ? null : `Their engagement leans to ${say.list(leanings)}.`;
  },
  muted: (from, say) => {
    const channels = mutedChannels(from).map((channel) => CHANNELS[channel] ?? channel.toLowerCase());
    return channels.length === 0 ? null : `They do not want to be addressed by ${say.list(channels)}.`;
  },
  lifetimeValue: (from, say) => {
    const months = from.number('lifetimeValue.horizonMonths');
    const values = from.money('lifetimeValue.currencies', 'value');
    if (months === null || values === null) return null;
    return `Purchases worth ${say.money(values)} are expected within ${say.number(months)} months.`;
  },
  churn: (from, say) => {
    const risk = both(from.number('churnRisk.probability'), from.number('churnRisk.horizonDays'));
    if (!risk) return null;
    return `The risk that all subscriptions end within ${say.number(risk[1])} days is ${say.percent(risk[0])}.`;
  },
  health: (from, say) => {
    const value = from.number('healthScore.value');
    return value === null ? null : `The health score stands at ${say.number(Math.round(value))} out of 100.`;
  },
  opportunities: (from, say) => {
    const count = from.number('sales.figures.openOpportunities') ?? 0;
    if (count === 0) return null;
    const worth = from.money('sales.figures.pipeline');
    const open = say.form(count, 'One opportunity is open', `${say.number(count)} opportunities are open`);
    return worth ? `${open}, worth ${say.money(worth)}.` : `${open}.`;
  },
  sales: (from, say) => {
    const last = from.text('sales.figures.lastInteractionOn');
    if (last === null) return null;
    const count = from.number('sales.figures.recentInteractions') ?? 0;
    const lately = say.form(count, 'one contact', `${say.number(count)} contacts`);
    return count === 0
      ? `Sales was last in touch on ${say.day(last)}, with no contact in the last 90 days.`
      : `Sales was last in touch on ${say.day(last)}, with ${lately} in the last 90 days.`;
  },
  action: (from) => {
    const next = proposed(from, ACTIONS);
    if (!next) return null;
    const way = next.network !== null ? `, on ${begun(next.network)}` : next.channel === null ? '' : WAYS[next.channel];
    return `Suggested next step: ${next.step}${way}.`;
  },
};
