import type { Caller } from '../../../platform/access/caller.ts';
import { clientError } from '../../../platform/errors.ts';
import { standing, type Domain } from '../inputs.ts';
import type { ExperimentDoc, Prediction, ResultDoc } from '../model.ts';
import type { ActionBlock, ActionChannel, ActionKind } from '../schema.generated.ts';
import { wayOf, type ChannelBlock } from './blocks.ts';
import { candidatesOf, NOTHING, type Candidate } from './candidates.ts';
import { experimentOn, groupOf } from './experiments.ts';
import type { Fact, Known } from './facts.ts';
import type { Done } from './ledger.ts';
import type { Proposal } from './proposal.ts';
import { stakeOf } from './stakes.ts';
import { learnedOf, type Learned } from './values.ts';

const DOMAINS: readonly Domain[] = ['sales', 'marketing', 'service', 'finance'];
const MOST = 20;
/** Of what actions are chosen by while no outcome says otherwise. */
const RULES_VERSION = 1;

/** What insights itself knows beside what the domains say. */
export interface Around {
  readonly caller: Caller;
  readonly results: readonly ResultDoc[];
  readonly experiments: readonly ExperimentDoc[];
  /** What was done for the customer lately. */
  readonly done: readonly Done[];
  /** Of the churn model that the churn risk rests on; null where there is none. */
  readonly churnVersion: number | null;
}

/** An action as it is told, and what is signed of it. */
export interface Proposed {
  readonly kind: ActionKind;
  readonly channel: ActionChannel | null;
  readonly network: string | null;
  readonly category: string | null;
  readonly priority: number;
  readonly reasons: readonly ReturnType<typeof reasonsOf>[number][];
  readonly blocks: readonly ActionBlock[];
  readonly heldBack: readonly ChannelBlock[];
  readonly probability: number;
  readonly expectedValue: Prediction['expectedValue'];
  readonly contactTime: Known['customer']['marketingClock'] | null;
  /** All that it was chosen by, as text. */
  readonly features: () => string;
  readonly proposed: Omit<Proposal, 'prediction'> & { readonly prediction: Omit<Prediction, 'featuresDigest'> };
}

const points = (facts: readonly Fact[]): number => facts.reduce((sum, { contribution }) => sum + contribution, 0);

function reasonsOf(facts: readonly Fact[], { scopes }: Caller) {
  const open = facts.filter(({ domain }) => domain === 'insights' || scopes.has(`${domain}:read`));
  const closed = facts.filter((fact) => !open.includes(fact));
  const reasons = open.map((fact) => ({ ...fact, withheld: false }));
  const withheld = { fact: null, domain: null, withheld: true, contribution: points(closed) };
  return closed.length > 0 ? [...reasons, withheld] : reasons;
}

function predictionOf(candidate: Candidate, learned: Learned, known: Known, churnVersion: number | null) {
  const stake = stakeOf(candidate.kind, known);
  const gain = (learned.rate - learned.withoutIt) * learned.yield;
  const rests = candidate.kind === 'RETENTION_OFFER' && churnVersion !== null;
  return {
    model: rests ? ('CHURN' as const) : ('ACTIONS' as const),
    version: rests ? churnVersion : RULES_VERSION,
    probability: rests ? known.churn! : learned.rate,
    expectedValue: stake && { ...stake, amountMinor: Math.round(gain * stake.amountMinor) },
    stake,
    predictedAt: known.now,
  };
}

function told(candidate: Candidate, known: Known, around: Around): Proposed {
  const { kind, category } = candidate;
  const { customer, now } = known;
  const learned = learnedOf(kind, around.results);
  const facts = candidate.facts.map((fact) => ({ ...fact, contribution: fact.contribution * learned.factor }));
  const experiment = experimentOn(kind, around.experiments);
  const group = experiment && groupOf(experiment, customer.id);
  const { channel, blocks, heldBack } = wayOf(candidate, customer, { done: around.done, group, now });
  const prediction = predictionOf(candidate, learned, known, around.churnVersion);
  const marketing = around.caller.scopes.has('marketing:read');
  return {
    ...{ kind, channel, blocks, heldBack },
    network: channel === 'SOCIAL' ? candidate.network : null,
    // What a reason would tell is not told by what it led to.
    category: marketing ? category : null,
    priority: points(facts),
    reasons: reasonsOf(facts, around.caller),
    probability: learned.rate,
    expectedValue: prediction.expectedValue,
    contactTime: marketing && kind !== 'NOTHING' ? (customer.marketingClock ?? null) : null,
    features: () => JSON.stringify({ ...customer, id: null, links: null, churn: known.churn }),
    proposed: { customer: customer.id, kind, channel, experiment: experiment?._id ?? null, group, prediction },
  };
}

/** What to do next for a customer, the most urgent first, and what is held back and why; NOTHING alone where nothing is worth more. */
export function nextBestActionsOf(known: Known, first: number, around: Around) {
  if (first < 1 || first > MOST)
    throw clientError('BAD_USER_INPUT', `first lies between 1 and ${MOST}; ${first} came.`);
  const { customer, now } = known;
  const all = candidatesOf(known)
    .map((candidate) => told(candidate, known, around))
    .sort((a, b) => b.priority - a.priority || (a.kind < b.kind ? -1 : 1));
  const nothing = told(NOTHING, known, around);
  const worth = all.filter(({ blocks, priority }) => blocks.length === 0 && priority > nothing.priority);
  const days = [
    customer.salesFeatures?.lastInteractionOn,
    customer.marketingFeatures?.lastActiveOn,
    customer.serviceFeatures?.lastContactOn,
    customer.financeFeatures?.lastOrderOn,
  ];
  return {
    ...standing(customer, DOMAINS, now, days),
    actions: worth.length > 0 ? worth.slice(0, first) : [nothing],
    blocked: all.filter(({ blocks }) => blocks.length > 0),
  };
}
