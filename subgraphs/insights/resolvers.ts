import { endExperiment, startExperiment } from './actions/experiment-writes.ts';
import { liftOf } from './actions/lift.ts';
import { observedOf } from './actions/observed.ts';
import { signed } from './actions/proposal.ts';
import { recordAction, recordOutcome } from './actions/record.ts';
import { ACTION_KINDS, learnedOf } from './actions/values.ts';
import { healthOf } from './health.ts';
import type { ModelName, ResultDoc } from './model.ts';
import { narrativeOf } from './narrative/narrate.ts';
import { churnRisk, lifetimeValue, nextBestActions, recommendations, scores } from './predictions.ts';
import { interPurchaseTimeOf, rfmOf, tenureOf } from './rhythm.ts';
import type { Resolvers } from './schema.generated.ts';
import { STUB_KINDS } from './timeline/kinds.ts';
import type { Stub } from './timeline/positions.ts';
import { timelineOf } from './timeline/timeline.ts';

const NO_PAST = {
  domain: 'insights',
  what: 'insights',
  reason: 'Figures and predictions are computed when they are asked for, and not kept.',
};

const kindOf = ({ domain, kind }: Stub) => STUB_KINDS[domain]![kind]!;

/** What every activity answers alike. */
const activity = {
  kind: (stub: Stub) => kindOf(stub).kind,
  occurredAt: ({ at }: Stub) => new Date(at),
};

/** The kinds of actions that a model proposes. */
const proposedBy = (name: ModelName) =>
  ACTION_KINDS.filter((kind) =>
    kind === 'RETENTION_OFFER' ? name === 'CHURN' : kind !== 'NOTHING' && name === 'ACTIONS',
  );

const valuesOf = (name: ModelName, results: readonly ResultDoc[]) =>
  proposedBy(name).map((kind) => ({ kind, ...learnedOf(kind, results) }));

const record = ({ reference }: Stub) => ({ id: reference });

export const resolvers: Resolvers = {
  Query: {
    modelReport: async (_, { model }, { versions }) => ({ name: model, versions: await versions(model) }),
    experiments: async (_, __, { ledger }) => [...(await ledger.experiments.get())],
  },
  Mutation: {
    recordAction: (_, { input }, context) => recordAction(input, context),
    recordOutcome: (_, { input }, context) => recordOutcome(input, context),
    startExperiment: (_, { input }, context) => startExperiment(input, context),
    endExperiment: (_, { name }, context) => endExperiment(name, context),
  },
  CustomerAsOf: {
    insights: () => ({ unknown: [NO_PAST] }),
  },
  Customer: {
    rfm: (customer, _, { now }) => rfmOf(customer, now),
    tenure: (customer, _, { now }) => tenureOf(customer, now),
    interPurchaseTime: (customer, _, { now }) => interPurchaseTimeOf(customer, now),
    healthScore: async (customer, _, { champions, now, caller }) =>
      healthOf(customer, await champions.of('HEALTH'), now, caller),
    lifetimeValue: (customer, { horizonMonths }, context) => lifetimeValue(customer, horizonMonths, context),
    churnRisk: (customer, _, context) => churnRisk(customer, context),
    scores: (customer, _, context) => scores(customer, context),
    recommendations: (customer, { first }, context) => recommendations(customer, first, context),
    nextBestActions: (customer, { first }, context) => nextBestActions(customer, first, context),
    timeline: ({ links = [] }, args, { stubs: load, cursors, caller }) =>
      timelineOf(links, args, { load, cursors, caller }),
    narrative: async ({ id }, wanted, { told, ...telling }) => narrativeOf(await told.load(id), wanted, telling),
  },
  Narrative: { clauses: ({ clauses }) => clauses.map(({ text, cites }) => ({ text, cites: [...cites] })) },
  ModelReport: {
    champion: ({ versions }) => versions.find(({ state }) => state === 'CHAMPION') ?? null,
    versions: ({ versions }) => [...versions],
    lift: async ({ name }, { months }, { ledger, now }) => liftOf(name, await ledger.results.get(), months, now),
    observed: ({ name }, { months }, { observed, now }) => observedOf(name, months, now, observed),
    values: async ({ name }, _, { ledger }) => valuesOf(name, await ledger.results.get()),
  },
  ProposedAction: {
    proposal: ({ proposed, features }, _, { cursors, digest }) => {
      const prediction = { ...proposed.prediction, featuresDigest: digest(features()) };
      return signed({ ...proposed, prediction }, cursors);
    },
    group: ({ proposed }) => proposed.group,
    reasons: ({ reasons }) => [...reasons],
    heldBack: ({ heldBack }) => heldBack.map(({ channel, blocks }) => ({ channel, blocks: [...blocks] })),
  },
  Action: { id: ({ _id }) => _id },
  Experiment: { name: ({ _id }) => _id },
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
