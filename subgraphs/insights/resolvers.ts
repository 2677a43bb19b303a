import { clientError } from '../../platform/errors.ts';
import { nextBestActionsOf } from './actions/propose.ts';
import { CHURN_CONFIDENCE, churnAdvice, churnOf, churnStanding, type ChurnParameters } from './churn/predict.ts';
import type { ClvParameters } from './clv/lifetime.ts';
import { lifetimeValueOf } from './clv/predict.ts';
import { healthOf } from './health.ts';
import { narrativeOf } from './narrative/narrate.ts';
import { toldReasons } from './reasons.ts';
import { interPurchaseTimeOf, rfmOf, tenureOf } from './rhythm.ts';
import type { Resolvers } from './schema.generated.ts';
import { STUB_KINDS } from './timeline/kinds.ts';
import type { Stub } from './timeline/positions.ts';
import { timelineOf } from './timeline/timeline.ts';
import type { Context, CustomerMapper } from './types.ts';

const MOST_MONTHS = 60;

async function lifetimeValue(customer: CustomerMapper, months: number, { champions, now, caller }: Context) {
  if (months < 1 || months > MOST_MONTHS)
    throw clientError('BAD_USER_INPUT', `horizonMonths lies between 1 and ${MOST_MONTHS}; ${months} came.`);
  return lifetimeValueOf(customer, await champions.of<ClvParameters>('CLV'), months, now, caller);
}

async function churnRisk(customer: CustomerMapper, { champions, now, caller }: Context) {
  const model = await champions.of<ChurnParameters>('CHURN');
  const advice = churnAdvice(customer, model);
  const churn = advice === null && model !== null ? churnOf(customer, model, now) : null;
  return {
    ...churnStanding(customer, now, advice),
    horizonDays: model?.parameters.horizonDays ?? null,
    probability: churn?.probability ?? null,
    low: churn?.low ?? null,
    high: churn?.high ?? null,
    confidence: CHURN_CONFIDENCE,
    baseline: churn?.baseline ?? null,
    reasons: toldReasons(churn?.contributions ?? [], caller),
    model,
  };
}

const kindOf = ({ domain, kind }: Stub) => STUB_KINDS[domain]![kind]!;

/** What every activity answers alike. */
const activity = {
  kind: (stub: Stub) => kindOf(stub).kind,
  occurredAt: ({ at }: Stub) => new Date(at),
};

const record = ({ reference }: Stub) => ({ id: reference });

export const resolvers: Resolvers = {
  Query: {
    modelReport: async (_, { model }, { versions }) => ({ name: model, versions: await versions(model) }),
  },
  Customer: {
    rfm: (customer, _, { now }) => rfmOf(customer, now),
    tenure: (customer, _, { now }) => tenureOf(customer, now),
    interPurchaseTime: (customer, _, { now }) => interPurchaseTimeOf(customer, now),
    healthScore: (customer, _, { now, caller }) => healthOf(customer, now, caller),
    lifetimeValue: (customer, { horizonMonths }, context) => lifetimeValue(customer, horizonMonths, context),
    churnRisk: (customer, _, context) => churnRisk(customer, context),
    nextBestActions: async (customer, { first }, { champions, now, caller }) => {
      const model = await champions.of<ChurnParameters>('CHURN');
      const told = model !== null && churnAdvice(customer, model) === null;
      const churn = told ? churnOf(customer, model, now).probability : null;
      return nextBestActionsOf({ customer, churn, now }, first, caller);
    },
    timeline: ({ links = [] }, args, { stubs: load, cursors, caller }) =>
      timelineOf(links, args, { load, cursors, caller }),
    narrative: async ({ id }, wanted, { told, now }) => narrativeOf(await told.load(id), wanted, now),
  },
  Narrative: { clauses: ({ clauses }) => clauses.map(({ text, cites }) => ({ text, cites: [...cites] })) },
  ModelReport: {
    champion: ({ versions }) => versions.find(({ state }) => state === 'CHAMPION') ?? null,
    versions: ({ versions }) => [...versions],
  },
  ModelVersion: {
    quality: ({ quality }) =>
      Object.entries(quality)
        .map(([name, value]) => ({ name, value }))
        .sort((a, b) => (a.name < b.name ? -1 : 1)),
    calibration: ({ calibration }) => [...calibration],
  },
  Activity: { __resolveType: (stub) => kindOf(stub).type as 'OrderActivity' },
  MembershipActivity: { ...activity, membership: record },
  LeadActivity: { ...activity, lead: record },
  OpportunityActivity: { ...activity, opportunity: record },
  InteractionActivity: { ...activity, interaction: record },
  EngagementActivity: { ...activity, engagement: record },
  InterestActivity: { ...activity, interest: record },
  TicketActivity: { ...activity, ticket: record },
  CallActivity: { ...activity, call: record },
  SurveyActivity: { ...activity, survey: record },
  ReviewActivity: { ...activity, review: record },
  ReturnActivity: { ...activity, return: record },
  DeviceActivity: { ...activity, device: record },
  DeviceAlertActivity: { ...activity, alert: record },
  OrderActivity: { ...activity, order: record },
  InvoiceActivity: { ...activity, invoice: record },
  PaymentActivity: { ...activity, payment: record },
  RefundActivity: { ...activity, refund: record },
  SubscriptionActivity: { ...activity, subscription: record },
};
