import { AsyncLocalStorage } from 'node:async_hooks';
import type { Ask } from '../calling/ask.ts';
import type { CallContext } from '../calling/call.ts';
import type { Span } from '../observe/span.ts';

type Watched = Pick<CallContext, 'report' | 'span'>;

const watched = new AsyncLocalStorage<Watched>();

/** True where somebody wants to know of a call's database commands. */
export const isWatched = ({ report, span }: Watched): boolean => report !== undefined || span?.recording === true;

/**
 * Runs a call whose database commands are counted in its report and show in its trace, those of other work at the same
 * time left out. A domain whose lag cannot be read reports none: it is down already.
 */
export async function watchingCommands<T>(
  work: () => Promise<T>,
  call: Watched,
  lagMs?: () => Promise<number>,
): Promise<T> {
  const { report } = call;
  if (report) report.commands = 0;
  const result = await watched.run(call, work);
  if (report) report.lagMs = (await lagMs?.().catch(() => null)) ?? null;
  return result;
}

/** True in a call whose commands are counted or traced. */
export const isWatchedNow = (): boolean => watched.getStore() !== undefined;

/** The piece of work that runs now; undefined where it is not traced. */
export const currentSpan = (): Span | undefined => watched.getStore()?.span;

/** A command as the driver tells of it. */
interface Command {
  readonly requestId: number;
  readonly commandName: string;
}
interface StartedCommand extends Command {
  readonly command: Readonly<Record<string, unknown>>;
}

/** The driver's monitoring events. */
interface Commands {
  on(event: 'commandStarted', listener: (command: StartedCommand) => void): unknown;
  on(event: 'commandSucceeded' | 'commandFailed', listener: (command: Command) => void): unknown;
}

/** Counts and traces the commands of a client: by kind and collection, never by what they ask. */
export function watchCommands(client: Commands): void {
  const open = new Map<number, Span>();
  client.on('commandStarted', ({ requestId, commandName, command }) => {
    const { report, span } = watched.getStore() ?? {};
    if (report) report.commands = (report.commands ?? 0) + 1;
    if (span?.recording) open.set(requestId, commandSpan(span, commandName, command));
  });
  const ended = (failed: boolean) => (command: Command) => {
    open.get(command.requestId)?.end({}, failed);
    open.delete(command.requestId);
  };
  client.on('commandSucceeded', ended(false));
  client.on('commandFailed', ended(true));
}

function commandSpan(span: Span, commandName: string, command: StartedCommand['command']): Span {
  const named = commandName === 'getMore' ? command['collection'] : command[commandName];
  const kind = { 'db.system.name': 'mongodb', 'db.operation.name': commandName };
  if (typeof named !== 'string') return span.begin(commandName, 'client', kind);
  return span.begin(`${commandName} ${named}`, 'client', { ...kind, 'db.collection.name': named });
}

/** The same road to the other domains, which notes what is asked of them in the report of the call that asks. */
export const noted =
  (ask: Ask): Ask =>
  (operation, variables, caller) => {
    const { report } = watched.getStore() ?? {};
    if (report) (report.asks ??= []).push(operation);
    return ask(operation, variables, caller);
  };
