import { calibrationOf, type CalibrationBin } from '../maths/calibration.ts';
import { discrimination, type Discrimination } from '../maths/discrimination.ts';
import type { InputShares } from '../model.ts';
import { fitPrior, MOST_STRENGTH, ratio, rateOf, type Prior, type Showings } from './beta-binomial.ts';
import { JUDGED, type ChannelModel, type ResponseParameters } from './parameters.ts';

/** One customer on one channel: what was shown before the split, what came after it, and what there is now. */
export interface ResponseExample {
  readonly then: Showings;
  readonly later: Showings;
  readonly now: Showings;
}

export interface ResponseExamples {
  readonly channels: readonly (readonly [channel: string, examples: readonly ResponseExample[]])[];
  /** The channels of the champion; null where there is none. */
  readonly champion: ResponseParameters['channels'] | null;
}

/** A model as it comes from training, with how it does on what came after the split. */
export interface ResponseTraining {
  readonly channels: Readonly<Record<string, ChannelModel>>;
  readonly quality: Readonly<Record<string, number>>;
  readonly calibration: readonly CalibrationBin[];
  readonly baseline: readonly InputShares[];
}

/** Below so many showings with a response, or without one, before the split or after it, nothing is learned of a channel. */
export const LEAST = 20;

/** What was shown after the split, one by one: its probability, and whether it was responded to. */
interface Shown {
  readonly probabilities: readonly number[];
  readonly labels: readonly (0 | 1)[];
}

function shownOf(prior: Prior, examples: readonly ResponseExample[]): Shown {
  const [probabilities, labels]: [number[], (0 | 1)[]] = [[], []];
  for (const { then, later } of examples) {
    const probability = rateOf(prior, then);
    for (let n = 0; n < later.shown; n++) {
      probabilities.push(probability);
      labels.push(n < later.responded ? 1 : 0);
    }
  }
  return { probabilities, labels };
}

function enough(examples: readonly ResponseExample[]): boolean {
  const some = (of: (example: ResponseExample) => number) => examples.reduce((sum, each) => sum + of(each), 0) >= LEAST;
  return (['then', 'later'] as const).every(
    (time) => some((each) => each[time].responded) && some((each) => each[time].shown - each[time].responded),
  );
}

/**
 * Learns the rates of each channel: the figures are those of what was learned before the split on what came after it, beside whoever
 * expects the channel's mean rate of everybody; what answers is learned from all. Throws where no channel says enough.
 */
export function trainResponse(
  { channels, champion }: ResponseExamples,
  progress: (share: number) => void,
): ResponseTraining {
  const known = channels.filter(([, examples]) => enough(examples));
  if (known.length === 0)
    throw new RangeError(
      `The model takes a channel with ${LEAST} showings of campaigns that were responded to and ${LEAST} that were not, before the split as well as after it; none of ${channels.length} has as many.`,
    );
  const learned = known.map(([channel, examples], index) => {
    const each = {
      channel,
      ...trainChannel(examples),
      before: shownOf(champion?.[channel] ?? JUDGED[channel]!, examples),
    };
    progress((index + 1) / known.length);
    return each;
  });
  const all = joined(learned.map(({ shown }) => shown));
  const { brier, ece } = discrimination(all.probabilities, all.labels);
  const before = joined(learned.map((each) => each.before));
  return {
    channels: Object.fromEntries(learned.map(({ channel, model }) => [channel, model])),
    quality: {
      ...{ brier, ece, brierBefore: discrimination(before.probabilities, before.labels).brier },
      ...Object.fromEntries(learned.flatMap(({ channel, model }) => named(channel, model.quality))),
    },
    calibration: calibrationOf(all.probabilities, all.labels),
    baseline: responseShares(channels.map(([channel, examples]) => [channel, examples.map(({ now }) => now)])),
  };
}

const joined = (parts: readonly Shown[]): Shown => ({
  probabilities: parts.flatMap(({ probabilities }) => probabilities),
  labels: parts.flatMap(({ labels }) => labels),
});

/** `mailBrier` for the `brier` of MAIL. */
const named = (channel: string, quality: Readonly<Record<string, number>>): (readonly [string, number])[] =>
  Object.entries(quality).map(([name, value]) => [
    `${channel.toLowerCase()}${name[0]!.toUpperCase()}${name.slice(1)}`,
    value,
  ]);

/** Everybody at the mean rate: a customer's own counts weigh next to nothing. */
const alike = (all: readonly Showings[]): Prior => ({ mean: ratio(all), strength: MOST_STRENGTH });

/** Where customers' own counts foretell what came after the split no better than the mean rate does, everybody is expected at it. */
function trainChannel(examples: readonly ResponseExample[]): { readonly model: ChannelModel; readonly shown: Shown } {
  const of = (time: keyof ResponseExample) => examples.map((each) => each[time]).filter(({ shown }) => shown > 0);
  const [own, mean] = [fitPrior, alike].map((fit) => {
    const shown = shownOf(fit(of('then')), examples);
    return { fit, shown, figures: discrimination(shown.probabilities, shown.labels) };
  }) as [Candidate, Candidate];
  const { fit, shown, figures } = own.figures.brier < mean.figures.brier ? own : mean;
  const { auc, brier, ece } = figures;
  const model = {
    ...fit(of('now')),
    quality: {
      ...(auc === null ? {} : { auc }),
      ...{ brier, ece, meanRateBrier: mean.figures.brier },
      ...{ showings: shown.labels.length },
    },
    calibration: calibrationOf(shown.probabilities, shown.labels),
  };
  return { model, shown };
}

interface Candidate {
  readonly fit: (all: readonly Showings[]) => Prior;
  readonly shown: Shown;
  readonly figures: Discrimination;
}

const CUTS = [1, 2, 3, 5, 8, 13, 21] as const;

/** The shares of customers by what was shown to them and what they responded, by which drift is seen. */
export const responseShares = (
  channels: readonly (readonly [channel: string, customers: readonly Showings[]])[],
): InputShares[] =>
  channels.flatMap(([channel, customers]) =>
    (['shown', 'responded'] as const).map((of) => {
      const shares = Array.from({ length: CUTS.length + 1 }, () => 0);
      for (const each of customers) shares[CUTS.filter((cut) => each[of] >= cut).length]! += 1 / customers.length;
      return { input: `marketing.${channel.toLowerCase()}${of === 'shown' ? 'Showings' : 'Responses'}`, shares };
    }),
  );
