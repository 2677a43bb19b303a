import cephes from 'cephes';
import type { Caller } from '../../../platform/access/caller.ts';
import { standing } from '../inputs.ts';
import { toldReasons } from '../reasons.ts';
import type { CustomerMapper } from '../types.ts';

await cephes.compiled;

/** How often somebody of whom nothing is known responds; judgement, in the order of what is usual for mail and ads. */
const USUAL: Readonly<Record<string, number>> = { MAIL: 0.03, AD: 0.005 };
/** Showings that the usual rate weighs as much as. */
const STRENGTH = 20;
const CONFIDENCE = 0.8;

/** Whether a customer responds to the next campaign, by channel; where marketing is missing there is none. */
export function campaignResponses(customer: CustomerMapper, now: Date, caller: Caller) {
  const { marketingFeatures: of } = customer;
  if (!of?.known) return [];
  const ads = of.channels.find(({ channel }) => channel === 'AD');
  const seen = [
    { channel: 'AD', shown: ads?.shown ?? 0, responded: ads?.active ?? 0 },
    { channel: 'MAIL', shown: of.delivered, responded: of.clicked },
  ];
  return seen
    .filter(({ shown, responded }) => shown + responded > 0)
    .map((each) => ({
      ...standing(customer, ['marketing'], now, [of.lastActiveOn]),
      ...likelihood(each, caller),
      channel: each.channel,
      confidence: CONFIDENCE,
      model: { name: 'CAMPAIGN_RESPONSE', version: 1 },
    }));
}

/** A beta posterior: the usual rate weighs as much as `STRENGTH` showings. */
function likelihood(
  { channel, shown, responded }: { readonly channel: string; readonly shown: number; readonly responded: number },
  caller: Caller,
) {
  const baseline = USUAL[channel]!;
  // Somebody may click without the mail having been told as delivered.
  const all = Math.max(shown, responded);
  const [a, b] = [STRENGTH * baseline + responded, STRENGTH * (1 - baseline) + all - responded];
  const probability = a / (a + b);
  const tail = (1 - CONFIDENCE) / 2;
  const own = { input: `marketing.${channel.toLowerCase()}Responses`, domain: 'marketing' as const };
  return {
    probability,
    low: Math.min(probability, cephes.incbi(a, b, tail)),
    high: Math.max(probability, cephes.incbi(a, b, 1 - tail)),
    baseline,
    reasons: toldReasons([{ ...own, value: `${responded} of ${all}`, contribution: probability - baseline }], caller),
  };
}
