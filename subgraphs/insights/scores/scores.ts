import type { Caller } from '../../../platform/caller.ts';
import { lacking, standing, type Domain } from '../inputs.ts';
import { toldReasons, type Contribution } from '../reasons.ts';
import type { CustomerMapper } from '../types.ts';
import { campaignResponses } from './response.ts';
import { ACCOUNT, LEAD, SATISFACTION, type Card } from './rules.ts';

const daysOf = ({ salesFeatures, marketingFeatures, serviceFeatures, financeFeatures }: CustomerMapper) => ({
  sales: salesFeatures?.lastInteractionOn,
  marketing: marketingFeatures?.lastActiveOn,
  service: serviceFeatures?.lastContactOn,
  finance: financeFeatures?.lastOrderOn,
});

/** All scores of a customer. */
export const scoresOf = (customer: CustomerMapper, now: Date, caller: Caller) => ({
  lead: score(LEAD, leadAdvice(customer), customer, now, caller),
  account: score(ACCOUNT, lacking(customer, 'finance', 'an account is one of finance.'), customer, now, caller),
  satisfaction: score(SATISFACTION, voiceAdvice(customer, now), customer, now, caller),
  campaignResponse: campaignResponses(customer, now, caller),
});

function score(card: Card, advice: string | null, customer: CustomerMapper, now: Date, caller: Caller) {
  const { name, version, baseline, rules } = card;
  const domains = [...new Set(rules.map(({ domain }) => domain))];
  const days = daysOf(customer);
  const stand = standing(
    customer,
    domains,
    now,
    domains.map((domain) => days[domain]),
    advice,
  );
  const gone = new Set<string>(stand.missing.map(({ domain }) => domain));
  const said = { ...stand, baseline, model: { name, version } };
  if (advice !== null) return { ...said, value: null, low: null, high: null, reasons: [] };
  const contributions = contributionsOf(card, customer, now);
  const value = contributions.reduce((sum, { contribution }) => sum + contribution, baseline);
  const unknown = rules.filter(({ domain }) => gone.has(domain));
  return {
    ...said,
    value,
    low: unknown.reduce((sum, { least }) => sum + least, value),
    high: unknown.reduce((sum, { most }) => sum + most, value),
    reasons: toldReasons(contributions, caller),
  };
}

const contributionsOf = ({ rules }: Card, customer: CustomerMapper, now: Date): Contribution[] =>
  rules.flatMap(({ input, domain, value, points }) => {
    const found = value(customer, now);
    return found == null ? [] : [{ input, domain: domain satisfies Domain, value: found, contribution: points(found) }];
  });

function leadAdvice(customer: CustomerMapper): string | null {
  const { salesFeatures: sales } = customer;
  const none = 'a lead is one of sales.';
  const open = (sales?.openLeads ?? 0) + (sales?.openOpportunities ?? 0) > 0;
  return lacking(customer, 'sales', none) ?? (open ? null : 'The customer has no open lead and no open opportunity.');
}

function voiceAdvice(customer: CustomerMapper, now: Date): string | null {
  const none = 'it takes an answer, a ticket or a review.';
  const voices = contributionsOf(SATISFACTION, customer, now).length;
  return lacking(customer, 'service', none) ?? (voices > 0 ? null : `The customer said nothing yet; ${none}`);
}
