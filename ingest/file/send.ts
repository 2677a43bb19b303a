import { setTimeout as pause } from 'node:timers/promises';
import type { SubgraphResult } from '../../platform/calling/call.ts';
import { ImportError } from './error.ts';
import type { Target } from './target.ts';

/** Runs one operation of the domain that owns the record; rejects when nobody answered. */
export type Execute = (document: string, variables: Readonly<Record<string, unknown>>) => Promise<SubgraphResult>;

/** `WriteOutcome` of the schema. */
export interface Outcome {
  readonly index: number;
  readonly status: 'CREATED' | 'UPDATED' | 'UNCHANGED' | 'STALE' | 'REMOVED' | 'REJECTED';
  readonly errors: readonly { readonly code: string; readonly path: readonly string[]; readonly message: string }[];
}

/** The bulk mutation to run. */
type Bulk = Pick<Target, 'mutation' | 'document'>;
type Inputs = readonly Readonly<Record<string, unknown>>[];

const ATTEMPTS = 7;
const FIRST_PAUSE_MS = 100;
/** Codes that the same call would meet again. */
const LASTING = new Set([
  'BAD_USER_INPUT',
  'GRAPHQL_VALIDATION_FAILED',
  'GRAPHQL_PARSE_FAILED',
  'FORBIDDEN',
  'UNAUTHENTICATED',
]);

/** The platform did not take a batch, by its own word or after all attempts. */
export class SendError extends ImportError {}

/** Sends a batch, again after failures that pass; rows that could not be verified are sent again too. */
export async function sendBatch(
  execute: Execute,
  target: Bulk,
  inputs: Inputs,
  signal?: AbortSignal,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  let open = inputs.map((_, index) => index);
  for (let attempt = 1; open.length > 0; attempt++) {
    const answered = await callAgain(
      execute,
      target,
      open.map((index) => inputs[index]!),
      signal,
    );
    const unverified: number[] = [];
    for (const outcome of answered) {
      const index = open[outcome.index]!;
      if (attempt < ATTEMPTS && outcome.errors.some(({ code }) => code === 'UNVERIFIABLE')) unverified.push(index);
      else outcomes[index] = { ...outcome, index };
    }
    open = unverified;
    if (open.length > 0) await backOff(attempt, signal);
  }
  return outcomes;
}

async function callAgain(
  execute: Execute,
  target: Bulk,
  inputs: Inputs,
  signal?: AbortSignal,
): Promise<readonly Outcome[]> {
  for (let attempt = 1; ; attempt++) {
    try {
      return answerOf(await execute(target.document, { inputs }), target, inputs.length);
    } catch (error) {
      if (error instanceof SendError) throw error;
      const reason = error instanceof Error ? error.message : String(error);
      if (attempt === ATTEMPTS)
        throw new SendError(`${target.mutation} failed ${ATTEMPTS} times in a row: ${reason}`, { cause: error });
      await backOff(attempt, signal);
    }
  }
}

/** The outcomes; throws a plain error where another attempt may help, a `SendError` where none can. */
function answerOf({ data, errors = [] }: SubgraphResult, { mutation }: Bulk, count: number): readonly Outcome[] {
  const answer = data?.[mutation] as { readonly outcomes: readonly Outcome[] } | null | undefined;
  if (answer?.outcomes.length === count) return answer.outcomes;
  const codes = errors.map(({ extensions }) => (extensions?.['code'] as string | undefined) ?? '');
  const message = errors[0]
    ? `${errors[0].message} (${codes[0] || 'no code'})`
    : 'The answer has no outcome for each row.';
  if (codes.some((code) => LASTING.has(code))) throw new SendError(`${mutation} was refused: ${message}`);
  throw new Error(message);
}

/** Doubles from a tenth of a second, with a random half so that two senders do not meet again. */
const backOff = (attempt: number, signal?: AbortSignal): Promise<void> =>
  pause(FIRST_PAUSE_MS * 2 ** (attempt - 1) * (0.5 + Math.random() / 2), undefined, { signal });
