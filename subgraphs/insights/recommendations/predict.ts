import type { Basket } from '../../../platform/recommendations/baskets.ts';
import type { Caller } from '../../../platform/access/caller.ts';
import { clientError } from '../../../platform/errors.ts';
import { lacking, type Domain } from '../inputs.ts';
import { likely } from '../maths/calibration.ts';
import type { ModelDoc } from '../model.ts';
import type { MissingInput } from '../schema.generated.ts';
import type { Context, CustomerMapper } from '../types.ts';
import { chanceOf } from './learn.ts';
import type { Neighbours } from './neighbours.ts';
import type { RecommendationParameters } from './parameters.ts';
import { rank, SPARE, type Cause, type Suggestion } from './rank.ts';
import { stillSold } from './sold.ts';
import { keyOf, type NeighbourLoader, type Table } from './tables.ts';

const MOST = 50;
const MOST_OWN = 100;
const NONE = { suggestions: [], checked: true } as const;
const CONFIDENCE = 0.8;
const NEEDED = 'what was bought is never recommended, and only finance knows it.';
const TRAIN = 'There is no model yet; `c360 train recommendations` learns one from the orders.';

type Days = readonly { readonly sku: string; readonly lastOn: string }[];

/** The latest of a customer's products; days do not count them apart. */
const basketOf = (days: Days): Basket =>
  new Map(
    [...days]
      .sort((a, b) => (a.lastOn < b.lastOn ? 1 : -1))
      .slice(0, MOST_OWN)
      .map(({ sku, lastOn }) => [sku, { last: Date.parse(lastOn), days: 1 }]),
  );

async function near(load: NeighbourLoader, table: string, by: Table, basket: Basket): Promise<Neighbours> {
  const items = [...basket.keys()];
  const found = await Promise.all(items.map((item) => load.load(keyOf(table, by, item))));
  return new Map(items.map((item, index) => [item, found[index]!]));
}

async function suggestionsOf(
  { financePurchases, marketingProducts, serviceReturns }: CustomerMapper,
  { parameters }: ModelDoc<RecommendationParameters>,
  first: number,
  { neighbours, sold, now }: Context,
) {
  const [bought, looked] = [basketOf(financePurchases ?? []), basketOf(marketingProducts ?? [])];
  const [byPurchase, byLook] = await Promise.all([
    near(neighbours, parameters.table, 'BOUGHT', bought),
    near(neighbours, parameters.table, 'LOOKED', looked),
  ]);
  const without = new Set([...(financePurchases ?? []).map(({ sku }) => sku), ...(serviceReturns ?? [])]);
  const knowledge = { ...parameters, popularity: new Map(parameters.popularity), bought: byPurchase, looked: byLook };
  const candidates = rank(knowledge, { bought, looked, without }, first + SPARE, now.getTime());
  return stillSold(candidates, first, sold);
}

const DOMAIN_OF: Readonly<Record<Cause['kind'], Domain>> = {
  BOUGHT_TOGETHER: 'finance',
  LOOKED_AT: 'marketing',
  LOOKED_AT_TOGETHER: 'marketing',
};

const total = (causes: readonly Cause[]): number => causes.reduce((sum, { contribution }) => sum + contribution, 0);

/** The strongest first; what the caller may not read is one sum at the end, so that all still add up. */
function reasonsOf(causes: readonly Cause[], { scopes }: Caller) {
  const open = causes.filter(({ kind }) => scopes.has(`${DOMAIN_OF[kind]}:read`));
  const told = open
    .map(({ kind, item, customers, contribution }) => ({
      ...{ kind, domain: DOMAIN_OF[kind], product: { sku: item }, customers, contribution },
      withheld: false,
    }))
    .sort((a, b) => b.contribution - a.contribution);
  if (open.length === causes.length) return told;
  const contribution = total(causes.filter((cause) => !open.includes(cause)));
  return [...told, { kind: null, domain: null, product: null, customers: null, contribution, withheld: true }];
}

/** A recommendation as it is told. */
function told(
  { item, score, baseline, causes }: Suggestion,
  model: ModelDoc<RecommendationParameters>,
  caller: Caller,
) {
  const probability = chanceOf(model.parameters.chances, score);
  const [low, high] = likely(model.calibration, probability, CONFIDENCE);
  return { product: { sku: item }, score, baseline, probability, low, high, reasons: reasonsOf(causes, caller) };
}

const INPUTS = { finance: 'financePurchases', marketing: 'marketingProducts', service: 'serviceReturns' } as const;

/** What sales removed since the model was trained may still be among them. */
const UNCHECKED: MissingInput = { domain: 'sales', reason: 'UNAVAILABLE' };

function missingOf(customer: CustomerMapper): MissingInput[] {
  return (Object.keys(INPUTS) as (keyof typeof INPUTS)[]).flatMap((domain) => {
    const found = customer[INPUTS[domain]];
    return found == null ? { domain, reason: found === undefined ? 'UNAVAILABLE' : 'DENIED' } : [];
  });
}

function adviceOf(customer: CustomerMapper, model: ModelDoc | null): string | null {
  if (customer.financePurchases == null)
    return lacking(customer, 'finance', NEEDED) ?? `finance could not answer; ${NEEDED}`;
  return model === null ? TRAIN : null;
}

/** What a customer may like to buy, without what was bought or returned. */
export async function recommendationsOf(
  customer: CustomerMapper,
  model: ModelDoc<RecommendationParameters> | null,
  first: number,
  context: Context,
) {
  if (first < 1 || first > MOST)
    throw clientError('BAD_USER_INPUT', `first lies between 1 and ${MOST}; ${first} came.`);
  const advice = adviceOf(customer, model);
  const { suggestions, checked } =
    advice === null && model !== null ? await suggestionsOf(customer, model, first, context) : NONE;
  const missing = [...missingOf(customer), ...(checked ? [] : [UNCHECKED])];
  const days = [...(customer.financePurchases ?? []), ...(customer.marketingProducts ?? [])].map(
    ({ lastOn }) => lastOn,
  );
  return {
    status:
      advice !== null
        ? ('INSUFFICIENT_DATA' as const)
        : missing.length > 0
          ? ('PARTIAL' as const)
          : ('COMPLETE' as const),
    ...{ missing, advice, computedAt: context.now, freshOn: days.sort().at(-1) ?? null },
    horizonDays: model?.parameters.horizonDays ?? null,
    confidence: CONFIDENCE,
    items: model === null ? [] : suggestions.map((suggestion) => told(suggestion, model, context.caller)),
    model,
  };
}
