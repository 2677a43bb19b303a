import { boundedSlices } from '../../platform/domain/activities.ts';
import { boundedIds, present } from '../../platform/domain/batch.ts';
import { partyCard } from '../../platform/domain/card.ts';
import { clientError } from '../../platform/errors.ts';
import { dayOf, recent, span, total } from '../../platform/domain/figures.ts';
import { within } from '../../platform/domain/page.ts';
import { at, branch, sum } from '../../platform/domain/tally.ts';
import { card } from '../../platform/seal/cards.ts';
import { asOfResolvers } from './as-of.ts';
import { contentAfter, sentimentFeatures, serviceFeatures } from './features.ts';
import { alerts, alertsOf, calls, devices, requesters, returns, reviews, surveys, tickets } from './lists.ts';
import { Mutation, payloads } from './mutations.ts';
import {
  answers,
  firstResponseAt,
  firstResponseSeconds,
  lastScore,
  lastScoreOn,
  meanRating,
  meanScore,
  meanSeconds,
  npsScore,
  OPEN_STATUSES,
  openByPriority,
  reopenRate,
  resolutionSeconds,
  returnCount,
  returnRate,
  satisfied,
  underWarranty,
} from './rules.ts';
import type { Resolvers } from './schema.generated.ts';
import type { Context, CustomerMapper, CustomerServiceMapper } from './types.ts';

const partiesOf = ({ parties }: CustomerServiceMapper) => parties.map((party) => party._id);
const product = (sku: string | null) => (sku === null ? null : { sku });

/** What every record answers alike. */
const record = {
  id: ({ _id }: { readonly _id: string }) => _id,
  party: ({ party }: { readonly party: string }) => ({ domain: 'service', id: party }),
  requester: ({ party }: { readonly party: string }, _: unknown, { load }: Context) => load.requester.load(party),
};

const linked = ({ links }: CustomerMapper) => links?.find((link) => link.domain === 'service')?.parties ?? [];

const requestersOf = async (customer: CustomerMapper, { load }: Context) =>
  present(await load.requester.loadMany(linked(customer)));

/** What finance answered; a rate that is not known is no rate of nothing, so its absence is an error. */
function ordersOf({ finance }: CustomerMapper): number {
  if (finance?.figures === undefined)
    throw clientError('UNAVAILABLE', 'returnRate is divided by the orders of finance; finance could not answer.');
  return finance.figures.orders;
}

const MOST_CONCERNS = 5;

async function sentimentUntil(day: string, customer: CustomerMapper, { load }: Context) {
  const parties = linked(customer);
  const [ofTickets, ofReviews] = await Promise.all([
    Promise.all(parties.map((party) => load.ticketMoods(day).load(party))),
    Promise.all(parties.map((party) => load.reviewMoods(day).load(party))),
  ]);
  return sentimentFeatures(ofTickets, ofReviews);
}

const ticketOf = ({ ticket }: { readonly ticket: string | null }, _: unknown, { load }: Context) =>
  ticket === null ? null : load.ticket.load(ticket);

export const resolvers: Resolvers = {
  Query: {
    requester: (_, { id }, { load }) => load.requester.load(id),
    requesters: (_, args, { load }) => load.requesters.load(requesters(args), args),
    ticket: (_, { id }, { load }) => load.ticket.load(id),
    tickets: (_, args, { load }) => load.tickets.load(tickets(null, args), args),
    call: (_, { id }, { load }) => load.call.load(id),
    calls: (_, args, { load }) => load.calls.load(calls(null, args), args),
    survey: (_, { id }, { load }) => load.survey.load(id),
    surveys: (_, args, { load }) => load.surveys.load(surveys(null, args), args),
    review: (_, { id }, { load }) => load.review.load(id),
    reviews: (_, args, { load }) => load.reviews.load(reviews(null, args), args),
    return: (_, { id }, { load }) => load.return.load(id),
    returns: (_, args, { load }) => load.returns.load(returns(null, args), args),
    device: (_, { id }, { load }) => load.device.load(id),
    devices: (_, args, { load }) => load.devices.load(devices(null, args), args),
    deviceAlert: (_, { id }, { load }) => load.alert.load(id),
    deviceAlerts: (_, args, { load }) => load.alerts.load(alerts(null, args), args),
    servicePartyCards: (_, { ids }, { load, cards }) =>
      Promise.all(boundedIds(ids).map(async (id) => partyCard(await load.requester.load(id), cards))),
    servicePartyVersions: (_, { after, first }, { load }) => load.versions(after, first),
    servicePartyQuality: (_, { after, first, country }, { load }) =>
      load.quality(after ?? null, first, country ?? null),
    serviceActivities: (_, { slices, first, kinds }, { load }) =>
      load.activities(boundedSlices(slices), first, kinds ?? null),
  },
  Mutation,
  ...payloads,
  ...asOfResolvers,
  Customer: {
    service: async (customer, _, context, info) => {
      context.cards.expect(linked(customer), info);
      return { parties: await requestersOf(customer, context) };
    },
    serviceFeatures: async (customer, _, context) => serviceFeatures(await requestersOf(customer, context), new Date()),
    serviceFeaturesOn: async (customer, { day }, context) =>
      serviceFeatures(await requestersOf(customer, context), new Date(day), true),
    serviceSentiment: (customer, _, context) => sentimentUntil(dayOf(new Date()), customer, context),
    serviceSentimentOn: (customer, { day }, context) => sentimentUntil(day, customer, context),
    contentAfter: async (customer, { from, until }, context) =>
      contentAfter(sum((await requestersOf(customer, context)).map((each) => each.figures)), from, until),
    serviceConcerns: async ({ links }, _, { load }) => {
      const parties = links?.find((link) => link.domain === 'service')?.parties ?? [];
      if (parties.length === 0) return [];
      const { edges } = await load.tickets.load(tickets(parties, {}), { first: MOST_CONCERNS });
      return edges.map(({ node }) => ({
        openedOn: dayOf(node.openedAt),
        open: OPEN_STATUSES.includes(node.status),
        product: product(node.product),
      }));
    },
    serviceReturns: async (customer, _, { load }) =>
      [...new Set(present(await load.returned.loadMany(linked(customer))).flat())].sort(),
    returnRate: async (customer, _, context) => {
      const figures = sum((await requestersOf(customer, context)).map((each) => each.figures));
      return returnRate(figures, ordersOf(customer));
    },
  },
  CustomerService: {
    known: ({ parties }) => parties.length > 0,
    requesters: ({ parties }) => [...parties],
    figures: ({ parties }) => sum(parties.map((each) => each.figures)),
    tickets: (customer, args, { load }) => load.tickets.load(tickets(partiesOf(customer), args), args),
    calls: (customer, args, { load }) => load.calls.load(calls(partiesOf(customer), args), args),
    surveys: (customer, args, { load }) => load.surveys.load(surveys(partiesOf(customer), args), args),
    reviews: (customer, args, { load }) => load.reviews.load(reviews(partiesOf(customer), args), args),
    returns: (customer, args, { load }) => load.returns.load(returns(partiesOf(customer), args), args),
    devices: (customer, args, { load }) => load.devices.load(devices(partiesOf(customer), args), args),
    deviceAlerts: (customer, args, { load }) => load.alerts.load(alerts(partiesOf(customer), args), args),
  },
  ServiceFigures: {
    tickets: (figures) => total(branch(figures, 'tickets')),
    openTickets: (figures) => total(branch(figures, 'openTickets')),
    openTicketsByPriority: openByPriority,
    recentTickets: (figures, { days }) => recent(branch(figures, 'ticketDays'), days, new Date()),
    lastTicketOn: (figures) => span(branch(figures, 'ticketDays')).last,
    meanFirstResponseSeconds: (figures) => meanSeconds(figures, 'response'),
    meanResolutionSeconds: (figures) => meanSeconds(figures, 'resolution'),
    reopenedTickets: (figures) => at(figures, 'reopened'),
    reopenRate,
    calls: (figures) => total(branch(figures, 'calls')),
    missedCalls: (figures) => at(figures, 'missedCalls'),
    meanCallSeconds: (figures) => meanSeconds(figures, 'talk'),
    recentCalls: (figures, { days }) => recent(branch(figures, 'callDays'), days, new Date()),
    lastCallOn: (figures) => span(branch(figures, 'callDays')).last,
    nps: (figures) => branch(figures, 'scores', 'NPS'),
    csat: (figures) => branch(figures, 'scores', 'CSAT'),
    reviews: (figures) => at(figures, 'reviews', 'PUBLISHED'),
    meanRating,
    returns: returnCount,
    returnedPieces: (figures) => at(figures, 'returnedPieces'),
    rejectedReturns: (figures) => at(figures, 'returns', 'REJECTED'),
    lastReturnOn: (figures) => span(branch(figures, 'returnDays')).last,
    activeDevices: (figures) => at(figures, 'devices', 'ACTIVE'),
    devicesUnderWarranty: (figures) => underWarranty(figures, new Date()),
    openAlerts: (figures) => total(branch(figures, 'openAlerts')),
    openCriticalAlerts: (figures) => at(figures, 'openAlerts', 'CRITICAL'),
  },
  NpsFigures: {
    answers: (scores) => answers(scores),
    last: lastScore,
    lastOn: lastScoreOn,
    mean: meanScore,
    promoters: (scores) => answers(scores, 9),
    passives: (scores) => answers(scores, 7, 8),
    detractors: (scores) => answers(scores, 0, 6),
    score: npsScore,
  },
  CsatFigures: {
    answers: (scores) => answers(scores),
    last: lastScore,
    lastOn: lastScoreOn,
    mean: meanScore,
    satisfied,
  },
  Product: {
    __resolveReference: ({ sku }) => ({ sku }),
    tickets: ({ sku }, args, { load }) => load.tickets.load(within(tickets(null, args), { product: sku }), args),
    reviews: ({ sku }, args, { load }) => load.reviews.load(within(reviews(null, args), { product: sku }), args),
    returns: ({ sku }, args, { load }) => load.returns.load(within(returns(null, args), { product: sku }), args),
    devices: ({ sku }, args, { load }) => load.devices.load(within(devices(null, args), { product: sku }), args),
  },
  Requester: {
    __resolveReference: ({ id }, { load }) => load.requester.load(id),
    card,
    id: record.id,
    party: ({ _id }) => ({ domain: 'service', id: _id }),
  },
  Ticket: {
    __resolveReference: ({ id }, { load }) => load.ticket.load(id),
    ...record,
    product: (ticket) => product(ticket.product),
    firstResponseAt,
    firstResponseSeconds,
    resolutionSeconds,
    messages: ({ messages }) => [...messages],
  },
  Call: { __resolveReference: ({ id }, { load }) => load.call.load(id), ...record, ticket: ticketOf },
  Survey: { __resolveReference: ({ id }, { load }) => load.survey.load(id), ...record, ticket: ticketOf },
  Review: {
    __resolveReference: ({ id }, { load }) => load.review.load(id),
    ...record,
    product: (review) => ({ sku: review.product }),
  },
  Return: {
    __resolveReference: ({ id }, { load }) => load.return.load(id),
    ...record,
    product: (returned) => product(returned.product),
  },
  Device: {
    __resolveReference: ({ id }, { load }) => load.device.load(id),
    ...record,
    product: (device) => product(device.product),
    alerts: ({ _id }, args, { load }) => load.alerts.load(alertsOf(_id, args), args),
  },
  DeviceAlert: {
    __resolveReference: ({ id }, { load }) => load.alert.load(id),
    ...record,
    device: ({ device }, _, { load }) => load.device.load(device),
  },
};
