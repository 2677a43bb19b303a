import { clientError } from '../../../platform/errors.ts';
import { inTransaction } from '../../../platform/mongo.ts';
import type { ExperimentDoc } from '../model.ts';
import type { ExperimentInput, ExperimentRefusal } from '../schema.generated.ts';
import type { Context } from '../types.ts';

type Started =
  | { readonly experiment: ExperimentDoc; readonly refused?: undefined }
  | { readonly experiment?: undefined; readonly refused: ExperimentRefusal };

const NAME = /^[\p{L}\p{N}][\p{L}\p{N} -]{0,59}$/u;
const USUAL_SHARE = 0.1;
const MOST_SHARE = 0.5;

/** Starts an experiment; the same call again answers the one that runs. */
export async function startExperiment(
  { name, kinds, controlShare = USUAL_SHARE }: ExperimentInput,
  { connection, now, ledger }: Context,
): Promise<Started> {
  check(name, kinds, controlShare);
  const experiments = connection.collection<ExperimentDoc>('experiments');
  const wanted = [...new Set(kinds)].sort();
  const started = await inTransaction(connection, async (session): Promise<Started> => {
    const known = await experiments.findOne({ _id: name }, { session });
    if (known) return isSame(known, wanted, controlShare) ? { experiment: known } : { refused: 'NAME_USED' };
    const other = await experiments.findOne({ endedAt: null, kinds: { $in: wanted } }, { session });
    if (other) return { refused: 'KIND_TAKEN' };
    const experiment = { _id: name, kinds: wanted, controlShare, startedAt: now, endedAt: null, schemaVersion: 1 };
    await experiments.insertOne(experiment, { session });
    return { experiment };
  });
  ledger.experiments.forget();
  return started;
}

function check(name: string, kinds: ExperimentInput['kinds'], controlShare: number): void {
  if (!NAME.test(name))
    throw clientError('BAD_USER_INPUT', 'An experiment has a name of up to 60 letters, digits, blanks and dashes.');
  if (kinds.length === 0 || kinds.includes('NOTHING'))
    throw clientError('BAD_USER_INPUT', 'An experiment is on kinds of actions, NOTHING not among them; others came.');
  if (!(controlShare > 0 && controlShare <= MOST_SHARE))
    throw clientError('BAD_USER_INPUT', `controlShare is above 0 and at most ${MOST_SHARE}; ${controlShare} came.`);
}

const isSame = (known: ExperimentDoc, kinds: readonly string[], share: number): boolean =>
  known.endedAt === null && known.controlShare === share && known.kinds.join() === kinds.join();

/** Ends an experiment; one that has ended stays as it is. */
export async function endExperiment(name: string, { connection, now, ledger }: Context): Promise<Started> {
  const experiments = connection.collection<ExperimentDoc>('experiments');
  await experiments.updateOne({ _id: name, endedAt: null }, { $set: { endedAt: now } });
  ledger.experiments.forget();
  const experiment = await experiments.findOne({ _id: name });
  return experiment ? { experiment } : { refused: 'UNKNOWN_EXPERIMENT' };
}
