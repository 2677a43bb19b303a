import type { Command } from 'commander';
import type { ModelDoc } from '../subgraphs/insights/model.ts';
import { measureDrift } from '../subgraphs/insights/training/drift.ts';
import { trainChurnModel, trainClvModel, type Training } from '../subgraphs/insights/training/train.ts';
import { Fault } from './fault.ts';
import { createBar } from './progress.ts';
import { inSession, type Session } from './session.ts';
import { whole } from './whole.ts';

const MODELS = { churn: trainChurnModel, clv: trainClvModel } as const;
const NAMES = { churn: 'CHURN', clv: 'CLV' } as const;
type Model = keyof typeof MODELS;

/** `c360 train` and `c360 drift`: models of insights, learned from the domains' own records in a process of their own. */
export function trainCommands(program: Command): void {
  program
    .command('train <model>')
    .description('learn a model from the domains: churn, from subscriptions that ended, or clv, from orders')
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

/** Trains what has never been trained while others are served; the answer ends it, and resolves when it has ended. */
export function trainWhileServing(session: Session): () => Promise<void> {
  const cut = new AbortController();
  const trained = trainMissing(session, cut.signal);
  return () => {
    cut.abort();
    return trained;
  };
}

/** What cannot be learned yet, since there is too little, is left for later. */
async function trainMissing(session: Session, signal: AbortSignal): Promise<void> {
  const models = session.house.opened.get('insights')!.connection.collection('models');
  const { log } = session.setting;
  for (const name of Object.keys(MODELS) as Model[]) {
    try {
      if (await models.findOne({ name: NAMES[name] })) continue;
      const training = { ...trainingOf(session), customers: MOST_AT_START, progress: () => undefined, signal };
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
