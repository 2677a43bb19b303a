import type { Caller } from '../access/caller.ts';
import type { ErrorCode } from '../codes.ts';
import type { Span } from '../observe/span.ts';
import { createAlarms } from './alarms.ts';
import type { Reads } from '../reads.ts';

/** What travels with every subgraph call of one client request. */
export interface CallContext {
  readonly caller: Caller;
  /** Milliseconds of `performance.now()` after which nobody waits for the answer any more. */
  readonly deadline: number;
  readonly requestId: string;
  /** Told of each call that is made; absent where nobody asked how the answer came about. */
  readonly record?: (made: MadeCall) => void;
  /** Filled in by the transport with what the call cost; absent where nobody asked. */
  readonly report?: CallReport;
  /** The work that the call belongs to; absent where nothing is traced. */
  readonly span?: Span;
  /** What the operation reads of stored documents; absent where they are read whole. */
  readonly reads?: Reads;
}

/** What a call tells of itself beside its result, where it was asked to. */
export interface CallReport {
  /** Database commands. */
  commands: number | null;
  /** How long the oldest change of the domain has waited to be published, i.e. how old others may see it. */
  lagMs: number | null;
  /** The committed operations that it asked of other domains, each as often as it did; absent where it asked none. */
  asks?: string[];
}

/** One call of a subgraph, for those who ask how an answer came about. */
export interface MadeCall {
  readonly subgraph: string;
  readonly ms: number;
  readonly result: SubgraphResult;
  readonly report: CallReport;
}

/** A GraphQL error as a subgraph reports it. */
export interface SubgraphError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** A GraphQL result: `data` null when the operation as a whole failed. */
export interface SubgraphResult {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly SubgraphError[];
}

/** One operation, prepared once, called with its variables for many requests. Never rejects for an outcome of the subgraph. */
export type SubgraphCall = (
  variables: Readonly<Record<string, unknown>>,
  context: CallContext,
) => Promise<SubgraphResult>;

/** What a subscription is opened with; its deadline is for the opening alone. */
export interface StreamContext extends CallContext {
  /** Ends the subscription. */
  readonly signal: AbortSignal;
  /** Told once the source is open, as far as the way to it can say so: what happens from then on comes as an event. */
  readonly opened?: () => void;
  /** Goes on after the event of this id, at a source whose events have ids. */
  readonly lastEventId?: string;
}

/** One event of a subscription. */
export interface SubgraphEvent extends SubgraphResult {
  /** By which a source can be asked to go on after it; only where the source gives one. */
  readonly id?: string;
}

/** The results of one subscription, one for each event. What breaks it off is its last result. */
export type SubgraphStream = (
  variables: Readonly<Record<string, unknown>>,
  context: StreamContext,
) => AsyncIterable<SubgraphEvent>;

/** How a subgraph is reached; the gateway knows nothing else of it. */
export interface Subgraph {
  readonly name: string;
  /** Compiles or serialises a document once; throws only if the document does not fit the subgraph's schema. */
  prepare(document: string): SubgraphCall;
  /** The same for a subscription; absent where the way to the subgraph carries none. */
  subscribe?(document: string): SubgraphStream;
  /** Lets go of connections; a transport without any has none. */
  close?(): Promise<void>;
}

/** The result of a call that brought no answer, with a code that says why. */
export const noAnswer = (code: ErrorCode, message: string): SubgraphResult => ({
  data: null,
  errors: [{ message, extensions: { code } }],
});

/** The result of a call whose deadline passed first. */
export const timedOut = (name: string): SubgraphResult =>
  noAnswer('SUBGRAPH_TIMEOUT', `${name} did not answer in time.`);

const alarm = createAlarms();

/** The work's result, or `late()` at the deadline; what comes after it is dropped. */
export function withinDeadline<T>(work: Promise<T>, deadline: number, late: () => T | Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const off = alarm(deadline, () => resolve(late()));
    const done = (found: T) => {
      off();
      resolve(found);
    };
    const failed = (error: Error) => {
      off();
      reject(error);
    };
    work.then(done, failed);
  });
}
