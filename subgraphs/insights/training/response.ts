import type { ModelDoc } from '../model.ts';
import type { Showings } from '../response/beta-binomial.ts';
import type { ResponseExample, ResponseExamples } from '../response/learn.ts';
import type { ResponseParameters } from '../response/parameters.ts';
import type { ResponseFeatures } from '../schema.generated.ts';
import { championOf, storeModel, type Trained } from '../writes.ts';
import { learnApart } from './crew.ts';
import { dayBefore, pages, type Collecting } from './examples.ts';
import { judgeResponse } from './promotion.ts';
import { collectingOf, type Training } from './training.ts';

/** What a customer did in so many UTC months up to a day says how they respond; what came in the last ones says how well. */
const MONTHS = 6;
const LATER_MONTHS = 3;

interface Node {
  readonly then: readonly ResponseFeatures[] | null;
  readonly later: readonly ResponseFeatures[] | null;
  readonly now: readonly ResponseFeatures[] | null;
}

/** The last day of the UTC month so many months ago. */
const monthEnd = (now: Date, ago: number): string =>
  new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - ago + 1, 0)).toISOString().slice(0, 10);

/** What was shown on each channel to whom it was shown, and what they responded, in order of channel. */
export async function responseExamples(collecting: Collecting): Promise<ResponseExamples['channels']> {
  const { now } = collecting;
  const variables = {
    split: monthEnd(now, LATER_MONTHS),
    until: dayBefore(now, 0),
    months: MONTHS,
    later: LATER_MONTHS,
  };
  const channels = new Map<string, ResponseExample[]>();
  for await (const nodes of pages<Node>('InsightsResponseExamples', variables, collecting))
    for (const node of nodes)
      for (const channel of new Set([...(node.then ?? []), ...(node.now ?? [])].map((each) => each.channel))) {
        const example = { then: on(channel, node.then), later: on(channel, node.later), now: on(channel, node.now) };
        const known = channels.get(channel);
        if (known) known.push(example);
        else channels.set(channel, [example]);
      }
  return [...channels].sort(([a], [b]) => (a < b ? -1 : 1));
}

function on(channel: string, responses: readonly ResponseFeatures[] | null): Showings {
  const { shown, responded } = responses?.find((each) => each.channel === channel) ?? { shown: 0, responded: 0 };
  return { shown, responded };
}

/**
 * Learns how customers respond to campaigns, by channel, and stores it; it takes over where its error on what came after the split is
 * not above that of what answers now. Throws a `RangeError` where there is too little to learn from.
 */
export async function trainResponseModel(training: Training): Promise<ModelDoc> {
  const { connection, now, progress, signal } = training;
  const channels = await responseExamples(collectingOf(training));
  const champion = (await championOf(connection, 'CAMPAIGN_RESPONSE')) as ModelDoc<ResponseParameters> | null;
  const examples = { channels, champion: champion && champion.parameters.channels };
  const task = { kind: 'RESPONSE', examples } as const;
  const learned = await learnApart(task, (share) => progress('learning', share), signal);
  const known = channels.filter(([channel]) => learned.channels[channel] !== undefined);
  const shown = known.flatMap(([, customers]) => customers.map((each) => each.now));
  const trained: Trained<ResponseParameters> = {
    name: 'CAMPAIGN_RESPONSE',
    trainedOn: {
      customers: Math.max(...known.map(([, customers]) => customers.length)),
      events: shown.reduce((sum, { responded }) => sum + responded, 0),
      from: `${monthEnd(now, MONTHS - 1).slice(0, 7)}-01`,
      until: dayBefore(now, 0),
    },
    quality: learned.quality,
    calibration: learned.calibration,
    parameters: { channels: learned.channels },
    baseline: learned.baseline,
  };
  return storeModel(connection, trained, judgeResponse(learned.quality, champion !== null), now);
}
