import { INPUTS, type LearnedName } from '../learned/inputs.ts';
import type { LearnedParameters } from '../learned/predict.ts';
import { sharesOf } from '../learned/train.ts';
import { clvShares } from '../clv/learn.ts';
import { stabilityIndex } from '../maths/stability.ts';
import type { Drift, InputShares, ModelDoc, ModelName } from '../model.ts';
import { itemShares } from '../recommendations/learn.ts';
import type { RecommendationParameters } from '../recommendations/parameters.ts';
import { championOf, noteDrift } from '../writes.ts';
import { responseShares } from '../response/learn.ts';
import { clvExamples, learnedExamples, type Collecting } from './examples.ts';
import { healthExamples, healthShares } from './health.ts';
import { recommendationExamples } from './recommendations.ts';
import { responseExamples } from './response.ts';
import { collectingOf, type Training } from './training.ts';

/** Measures how far today's customers are from those that the champion learned from, and notes it; null without a champion. */
export async function measureDrift(training: Training, name: ModelName): Promise<Drift | null> {
  const { connection, now } = training;
  const champion = await championOf(connection, name);
  if (champion === null) return null;
  const { customers, shares } = await today(name, collectingOf(training), champion);
  const present = new Map(shares.map(({ input, shares: each }) => [input, each]));
  const inputs = champion.baseline
    .map(({ input, shares: before }) => ({ input, psi: stabilityIndex(before, present.get(input) ?? []) }))
    .sort((a, b) => b.psi - a.psi);
  const drift: Drift = { at: now, customers, inputs };
  await noteDrift(connection, champion._id, drift);
  return drift;
}

interface Today {
  readonly customers: number;
  readonly shares: readonly InputShares[];
}

function today(name: ModelName, collecting: Collecting, champion: ModelDoc): Promise<Today> {
  if (Object.hasOwn(INPUTS, name)) return learnedNow(name as LearnedName, collecting, champion);
  if (name === 'HEALTH') return healthNow(collecting);
  if (name === 'CAMPAIGN_RESPONSE') return responsesNow(collecting);
  return name === 'CLV' ? clvNow(collecting) : purchasesNow(collecting, champion);
}

async function purchasesNow(collecting: Collecting, champion: ModelDoc): Promise<Today> {
  const { watched, horizonDays } = champion.parameters as RecommendationParameters;
  const { now, splitAt } = await recommendationExamples(collecting, horizonDays);
  const customers = new Set(now.bought.map(({ customer }) => customer)).size;
  return { customers, shares: [itemShares(now.bought, watched, splitAt)] };
}

async function healthNow(collecting: Collecting): Promise<Today> {
  const { population } = await healthExamples(collecting, 0);
  return { customers: population.length, shares: healthShares(population) };
}

async function responsesNow(collecting: Collecting): Promise<Today> {
  const channels = (await responseExamples(collecting)).map(
    ([channel, customers]) => [channel, customers.map(({ now }) => now)] as const,
  );
  return { customers: Math.max(0, ...channels.map(([, all]) => all.length)), shares: responseShares(channels) };
}

async function learnedNow(name: LearnedName, collecting: Collecting, champion: ModelDoc): Promise<Today> {
  const { population } = await learnedExamples(name, collecting, 0);
  const customers = population.values().next().value?.length ?? 0;
  return { customers, shares: sharesOf((champion.parameters as LearnedParameters).model, population) };
}

async function clvNow(collecting: Collecting): Promise<Today> {
  const all = [...(await clvExamples(collecting, 0)).now.values()].flat();
  return { customers: all.length, shares: clvShares(all) };
}
