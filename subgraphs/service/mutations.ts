import type { WriteOutcome } from '../../platform/domain/kind.ts';
import { mutationsOf } from '../../platform/domain/mutations.ts';
import { after } from '../../platform/domain/outcome.ts';
import type { MutationResolvers, Resolvers } from './schema.generated.ts';
import type { Context } from './types.ts';
import { alertKind, callKind, requesterKind, surveyKind } from './writes.ts';

const requester = mutationsOf(() => requesterKind);
const call = mutationsOf(() => callKind);
const survey = mutationsOf(() => surveyKind);
const alert = mutationsOf(() => alertKind);
const ticket = mutationsOf(({ kinds }: Context) => kinds.ticket);
const review = mutationsOf(({ kinds }: Context) => kinds.review);
const returned = mutationsOf(({ kinds }: Context) => kinds.return);
const device = mutationsOf(({ kinds }: Context) => kinds.device);

export const Mutation: MutationResolvers = {
  upsertRequester: requester.one,
  upsertRequesters: requester.many,
  removeRequesters: requester.remove,
  upsertTicket: ticket.one,
  upsertTickets: ticket.many,
  removeTickets: ticket.remove,
  upsertCall: call.one,
  upsertCalls: call.many,
  removeCalls: call.remove,
  upsertSurvey: survey.one,
  upsertSurveys: survey.many,
  removeSurveys: survey.remove,
  upsertReview: review.one,
  upsertReviews: review.many,
  removeReviews: review.remove,
  upsertReturn: returned.one,
  upsertReturns: returned.many,
  removeReturns: returned.remove,
  upsertDevice: device.one,
  upsertDevices: device.many,
  removeDevices: device.remove,
  upsertDeviceAlert: alert.one,
  upsertDeviceAlerts: alert.many,
  removeDeviceAlerts: alert.remove,
};

const outcome = (row: WriteOutcome) => row;

/** Payloads answer the row's outcome and what is stored after it. */
export const payloads = {
  RequesterWrite: { outcome, requester: (row, _, { load }) => after(row, (id) => load.requester.load(id)) },
  TicketWrite: { outcome, ticket: (row, _, { load }) => after(row, (id) => load.ticket.load(id)) },
  CallWrite: { outcome, call: (row, _, { load }) => after(row, (id) => load.call.load(id)) },
  SurveyWrite: { outcome, survey: (row, _, { load }) => after(row, (id) => load.survey.load(id)) },
  ReviewWrite: { outcome, review: (row, _, { load }) => after(row, (id) => load.review.load(id)) },
  ReturnWrite: { outcome, return: (row, _, { load }) => after(row, (id) => load.return.load(id)) },
  DeviceWrite: { outcome, device: (row, _, { load }) => after(row, (id) => load.device.load(id)) },
  DeviceAlertWrite: { outcome, deviceAlert: (row, _, { load }) => after(row, (id) => load.alert.load(id)) },
} satisfies Resolvers;
