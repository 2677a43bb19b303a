import { parseCommand, type Command } from './command.ts';
import { RETRYABLE, handlerOf, toBytes, type Reply } from './commands.ts';
import type { Cursors } from './cursors.ts';
import { runOn, type Pools, type Run } from './engine.ts';
import { CommandError, WRITE_CONFLICT, toCommandError } from './errors.ts';
import { buildInfo } from './hello.ts';
import { answerBeforeLogin } from './login.ts';
import type { Peer } from './peer.ts';
import { runOnce } from './retries.ts';
import type { createScram } from './scram.ts';
import { timed, type Transactions } from './transactions.ts';
import type { Message } from './wire.ts';
import { hasWriteErrors } from './writes.ts';

const CONFLICT_RETRIES = 8;

export interface Front {
  readonly pools: Pools;
  readonly transactions: Transactions;
  readonly cursors: Cursors;
  readonly newConversation: ReturnType<typeof createScram>;
  /** Name and version of the engine behind. */
  readonly engine: string;
}

/** One command from message to reply; a refusal is thrown. */
export async function answer(front: Front, peer: Peer, message: Message): Promise<Reply> {
  const command = parseCommand(message);
  const open = answerBeforeLogin(front.newConversation, peer, command);
  if (open) return open;
  if (!peer.authenticated) throw new CommandError(13, `Command ${command.name} requires authentication`);
  return (await ownAnswer(front, command)) ?? engineAnswer(front, peer, command);
}

/** Commands that concern the front alone. */
async function ownAnswer({ transactions, engine }: Front, command: Command): Promise<Reply | null> {
  switch (command.name.toLowerCase()) {
    case 'ping':
    case 'refreshsessions':
      return { ok: 1 };
    case 'buildinfo':
      return buildInfo(engine);
    case 'serverstatus':
      return {
        host: 'localhost',
        version: buildInfo(engine).version,
        process: 'c360',
        uptime: process.uptime(),
        ok: 1,
      };
    case 'connectionstatus':
      return { authInfo: { authenticatedUsers: [], authenticatedUserRoles: [] }, ok: 1 };
    case 'endsessions':
    case 'killsessions':
      await transactions.endSessions(sessionIds(command));
      return { ok: 1 };
    case 'committransaction':
      await transactions.commit(sessionOf(command));
      return { ok: 1 };
    case 'aborttransaction':
      await transactions.abort(sessionOf(command));
      return { ok: 1 };
    default:
      return null;
  }
}

async function engineAnswer(front: Front, peer: Peer, command: Command): Promise<Uint8Array> {
  const handler = handlerOf(command);
  const lookup = runOn(front.pools.plain);
  const work = (run: Run) => handler({ command, run, lookup, cursors: front.cursors }).then(toBytes);
  const { session } = command;
  const writes = RETRYABLE.has(command.name.toLowerCase());
  if (session && session.transaction !== 'none') {
    return front.transactions.run(command, peer, work, (reply) => writes && hasWriteErrors(reply));
  }
  if (session?.txnNumber != null && writes) {
    return pastConflicts(() => runOnce(front.pools.pinned, command, (run) => timed(run, command.maxTimeMs, work)));
  }
  return pastConflicts(() => plainly(front, command, work));
}

async function plainly(front: Front, command: Command, work: (run: Run) => Promise<Uint8Array>): Promise<Uint8Array> {
  if (!(command.maxTimeMs > 0)) return work(runOn(front.pools.plain));
  const client = await front.pools.plain.connect();
  try {
    return await timed(runOn(client), command.maxTimeMs, work);
  } finally {
    client.release();
  }
}

/** Outside transactions MongoDB itself retries what met a conflict; a statement that failed has left nothing behind. */
async function pastConflicts<T>(attempt: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await attempt();
    } catch (error) {
      const { code, extra } = toCommandError(error);
      if (code !== WRITE_CONFLICT || tries > CONFLICT_RETRIES || Number(extra.n ?? 0) > 0) throw error;
    }
  }
}

function sessionOf(command: Command) {
  if (command.session?.txnNumber != null) return command.session;
  throw new CommandError(72, `${command.name} names a session and a transaction number; it came without`);
}

function sessionIds(command: Command): string[] {
  const sessions = (command.target ?? []) as Array<{ id: { buffer: Uint8Array } }>;
  return sessions.map(({ id }) => Buffer.from(id.buffer).toString('hex'));
}
