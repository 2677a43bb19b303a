import { setTimeout } from 'node:timers/promises';
import type { Command } from 'commander';
import type { ModelDoc } from '../subgraphs/insights/model.ts';
import { measureDrift } from '../subgraphs/insights/training/drift.ts';
import { trainRecommendationModel } from '../subgraphs/insights/training/recommendations.ts';
import { trainClvModel } from '../subgraphs/insights/training/clv.ts';
import type { LearnedName } from '../subgraphs/insights/learned/inputs.ts';
import { measureHealth } from '../subgraphs/insights/training/health.ts';
import { trainResponseModel } from '../subgraphs/insights/training/response.ts';
import { trainLearnedModel } from '../subgraphs/insights/training/learned.ts';
import type { Training } from '../subgraphs/insights/training/training.ts';
import { championOf } from '../subgraphs/insights/writes.ts';
import { Fault } from './fault.ts';
import { createBar } from './progress.ts';
import { inSession, type Session } from './session.ts';
import { whole } from './whole.ts';

const learned = (name: LearnedName) => (training: Training) => trainLearnedModel(name, training);
const MODELS = {
  churn: learned('CHURN'),
  clv: (training: Training) => trainClvModel(training),
  lead: learned('LEAD'),
  account: learned('ACCOUNT'),
  satisfaction: learned('SATISFACTION'),
  response: (training: Training) => trainResponseModel(training),
  recommendations: (training: Training) => trainRecommendationModel(training),
  health: measureHealth,
} as const;
const NAMES = {
  churn: 'CHURN',
  clv: 'CLV',
  lead: 'LEAD',
  account: 'ACCOUNT',
  satisfaction: 'SATISFACTION',
  response: 'CAMPAIGN_RESPONSE',
  recommendations: 'RECOMMENDATIONS',
  health: 'HEALTH',
} as const;
type Model = keyof typeof MODELS;

/** `c360 train` and `c360 drift`: models of insights, learned from the domains' own records in a process of their own. */
export function trainCommands(program: Command): void {
  program
    .command('train <model>')
    .description(
      'learn a model from the domains: churn, clv, lead, account, satisfaction, response or recommendations; health is measured',
    )
    .option('--customers <n>', 'read at most so many', '100000')
    .action((model: string, { customers }: { customers: string }) =>
      run(model, customers, (name, training) => MODELS[name](training), told),
    );
  program
    .command('drift <model>')
    .description("measure how far today's customers are from those that a model learned from")
    .option('--customers <n>', 'read at most so many', '100000')
    .action((model: string, { customers }: { customers: string }) =>
      run(
        model,
        customers,
        (name, training) => measureDrift(training, NAMES[name]),
        (drift) => {
          if (drift === null) throw new Fault(`There is no model yet; c360 train ${model} learns one.`);
          return drift;
        },
      ),
    );
}

async function run<T>(
  given: string,
  customers: string,
  work: (model: Model, training: Training) => Promise<T>,
  shown: (result: T) => object,
): Promise<void> {
  if (!Object.hasOwn(MODELS, given))
    throw new Fault(`A model is one of ${Object.keys(MODELS).join(', ')}; ${given} came.`);
  const most = whole('customers', customers, 1);
  const result = await inSession((session) => withBar(session, most, (training) => work(given as Model, training)));
  process.stdout.write(`${JSON.stringify(shown(result), null, 2)}\n`);
}

async function withBar<T>(session: Session, customers: number, work: (training: Training) => Promise<T>): Promise<T> {
  const bar = createBar('training', { name: '%', size: 100 });
  try {
    const progress: Training['progress'] = (step, share) => bar.update(Math.round(share * 100), 100, step);
    return await work({ ...trainingOf(session), customers, progress });
  } catch (error) {
    if (error instanceof RangeError) throw new Fault(error.message);
    throw error;
  } finally {
    bar.end();
  }
}

const trainingOf = ({ house }: Session) => ({
  connection: house.opened.get('insights')!.connection,
  ask: house.gateway.ask,
  now: new Date(),
});

const told = ({ _id: id, state, verdict, trainedOn, quality }: ModelDoc) => ({
  id,
  state,
  verdict,
  trainedOn,
  quality,
});

const MOST_AT_START = 20_000;
const DAY_MS = 86_400_000;

/**
 * While others are served, trains what has never been trained and measures the drift of what has, once a day; the answer ends it,
 * and resolves when it has ended.
 */
export function trainWhileServing(session: Session): () => Promise<void> {
  const cut = new AbortController();
  const ended = tendModels(session, cut.signal);
  return () => {
    cut.abort();
    return ended;
  };
}

async function tendModels(session: Session, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await trainMissing(session, signal);
    await measureDue(session, signal);
    await setTimeout(DAY_MS, undefined, { signal, ref: false }).catch(() => undefined);
  }
}

/** Measures the drift of each champion that is older than a day, unless that was done within a day. */
async function measureDue(session: Session, signal: AbortSignal): Promise<void> {
  const { connection } = session.house.opened.get('insights')!;
  const { log } = session.setting;
  for (const name of Object.keys(MODELS) as Model[]) {
    if (signal.aborted) return;
    try {
      const champion = await championOf(connection, NAMES[name]);
      if (!champion || Date.now() - (champion.drift?.at ?? champion.trainedAt).getTime() < DAY_MS) continue;
      const training = {
        ...trainingOf(session),
        customers: MOST_AT_START,
        progress: () => undefined,
        signal,
        behind: true,
      };
      await measureDrift(training, NAMES[name]);
    } catch (error) {
      if (!signal.aborted) log.warn({ err: error, model: NAMES[name] }, 'measuring the drift of a model failed');
    }
  }
}

/** Trains what has never been trained; what cannot be learned yet, since there is too little, is left for later. */
export async function trainMissing(session: Session, signal: AbortSignal): Promise<void> {
  const models = session.house.opened.get('insights')!.connection.collection('models');
  const { log } = session.setting;
  for (const name of Object.keys(MODELS) as Model[]) {
    try {
      if (await models.findOne({ name: NAMES[name] })) continue;
      const training = {
        ...trainingOf(session),
        customers: MOST_AT_START,
        progress: () => undefined,
        signal,
        behind: true,
      };
      const { state, verdict } = await MODELS[name](training);
      log.info({ model: NAMES[name], state, verdict }, 'a model has been trained');
    } catch (error) {
      if (signal.aborted) return;
      if (error instanceof RangeError)
        log.info({ model: NAMES[name], reason: error.message }, 'no model can be trained yet');
      else log.warn({ err: error, model: NAMES[name] }, 'training a model failed');
    }
  }
}
