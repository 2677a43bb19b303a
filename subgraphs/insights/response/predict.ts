import cephes from 'cephes';
import type { Caller } from '../../../platform/access/caller.ts';
import { standing } from '../inputs.ts';
import type { ModelDoc } from '../model.ts';
import { toldReasons } from '../reasons.ts';
import type { ResponseFeatures } from '../schema.generated.ts';
import type { CustomerMapper } from '../types.ts';
import { posterior } from './beta-binomial.ts';
import { JUDGED, type ResponseParameters } from './parameters.ts';

await cephes.compiled;

const CONFIDENCE = 0.8;

/** Whether a customer responds to the next campaign, by channel; where marketing is missing there is none. */
export function campaignResponses(
  customer: CustomerMapper,
  model: ModelDoc<ResponseParameters> | null,
  now: Date,
  caller: Caller,
) {
  const { marketingFeatures: of } = customer;
  return (of?.responses ?? []).map((each) => {
    const learned = learnedOf(model, each.channel);
    return {
      ...standing(customer, ['marketing'], now, [of!.lastActiveOn]),
      ...likelihood(each, learned?.prior ?? JUDGED[each.channel]!, caller),
      channel: each.channel,
      confidence: CONFIDENCE,
      model: { name: 'CAMPAIGN_RESPONSE', version: learned?.model.version ?? 1 },
      learned: learned?.model ?? null,
    };
  });
}

/** What was learned of a channel, the model told with the figures of this channel alone; null where nothing was. */
function learnedOf(model: ModelDoc<ResponseParameters> | null, channel: string) {
  const prior = model?.parameters.channels[channel];
  if (!model || !prior) return null;
  const { quality, calibration } = prior;
  return { prior, model: { ...model, quality, calibration } };
}

function likelihood(
  { channel, shown, responded }: ResponseFeatures,
  prior: { mean: number; strength: number },
  caller: Caller,
) {
  const { a, b } = posterior(prior, { shown, responded });
  const probability = a / (a + b);
  const tail = (1 - CONFIDENCE) / 2;
  const own = { input: `marketing.${channel.toLowerCase()}Responses`, domain: 'marketing' as const };
  const contribution = probability - prior.mean;
  return {
    probability,
    low: Math.min(probability, cephes.incbi(a, b, tail)),
    high: Math.max(probability, cephes.incbi(a, b, 1 - tail)),
    baseline: prior.mean,
    reasons: toldReasons([{ ...own, value: `${responded} of ${shown}`, contribution }], caller),
  };
}
