import type { ChurnParameters } from '../churn/predict.ts';
import { sharesOf } from '../churn/train.ts';
import { clvShares } from '../clv/learn.ts';
import { stabilityIndex } from '../maths/stability.ts';
import type { Drift, InputShares, ModelDoc, ModelName } from '../model.ts';
import { championOf, noteDrift } from '../writes.ts';
import { churnExamples, clvExamples } from './examples.ts';
import type { Training } from './train.ts';

/** Measures how far today's customers are from those that the champion learned from, and notes it; null without a champion. */
export async function measureDrift(training: Training, name: ModelName): Promise<Drift | null> {
  const { connection, now, progress } = training;
  const champion = await championOf(connection, name);
  if (champion === null) return null;
  const collecting = {
    ...training,
    progress: (read: number, all: number) => progress('reading', all === 0 ? 1 : read / all),
  };
  const { customers, shares } = name === 'CHURN' ? await churnNow(collecting, champion) : await clvNow(collecting);
  const today = new Map(shares.map(({ input, shares: each }) => [input, each]));
  const inputs = champion.baseline
    .map(({ input, shares: before }) => ({ input, psi: stabilityIndex(before, today.get(input) ?? []) }))
    .sort((a, b) => b.psi - a.psi);
  const drift: Drift = { at: now, customers, inputs };
  await noteDrift(connection, champion._id, drift);
  return drift;
}

interface Today {
  readonly customers: number;
  readonly shares: readonly InputShares[];
}

type Collecting = Parameters<typeof churnExamples>[0];

async function churnNow(collecting: Collecting, champion: ModelDoc): Promise<Today> {
  const { columns, labels } = await churnExamples(collecting, 0);
  return { customers: labels.length, shares: sharesOf((champion.parameters as ChurnParameters).model, columns) };
}

async function clvNow(collecting: Collecting): Promise<Today> {
  const all = [...(await clvExamples(collecting, 0)).now.values()].flat();
  return { customers: all.length, shares: clvShares(all) };
}
