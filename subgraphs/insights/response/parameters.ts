import type { CalibrationBin } from '../maths/calibration.ts';
import type { Prior } from './beta-binomial.ts';

/** What was learned of one channel, and how it does on what came after the split. */
export interface ChannelModel extends Prior {
  readonly quality: Readonly<Record<string, number>>;
  readonly calibration: readonly CalibrationBin[];
}

/** Of each channel that says enough. */
export interface ResponseParameters {
  readonly channels: Readonly<Record<string, ChannelModel>>;
}

/** What answers where nothing is learned: judgement, in the order of what is usual for mail and ads. */
export const JUDGED: Readonly<Record<string, Prior>> = {
  MAIL: { mean: 0.03, strength: 20 },
  AD: { mean: 0.005, strength: 20 },
};
