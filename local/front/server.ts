import { createServer, type Server, type Socket } from 'node:net';
import { parseCommand, type Command } from './command.ts';
import { RETRYABLE, handlerOf, hasWriteErrors, toBytes, type Reply } from './commands.ts';
import { createCursors, type Cursors } from './cursors.ts';
import { runOn, type Pools, type Run } from './engine.ts';
import { CommandError, WRITE_CONFLICT, errorReply, toCommandError } from './errors.ts';
import { buildInfo, hello } from './hello.ts';
import { runOnce } from './retries.ts';
import { createScram, type Credentials } from './scram.ts';
import { createTransactions, timed, type Transactions } from './transactions.ts';
import { createFramer, encodeReply, type Message } from './wire.ts';

const CONFLICT_RETRIES = 8;

interface Front {
  readonly pools: Pools;
  readonly transactions: Transactions;
  readonly cursors: Cursors;
  readonly newConversation: ReturnType<typeof createScram>;
  readonly engine: string;
}

/** What one client connection is: who it is, and under which address it reached us. */
interface Peer {
  readonly id: number;
  readonly address: string;
  authenticated: boolean;
  conversation: ReturnType<Front['newConversation']> | null;
}

/** Serves MongoDB's wire protocol over an engine; `close` ends every connection. */
export function serveFront(pools: Pools, credentials: Credentials, engine: string): Server & { closeAll(): void } {
  const front: Front = {
    pools,
    transactions: createTransactions(pools.pinned),
    cursors: createCursors(),
    newConversation: createScram(credentials),
    engine,
  };
  const sockets = new Set<Socket>();
  let connections = 0;
  const server = createServer({ noDelay: true }, (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    connect(front, socket, ++connections);
  });
  const closeAll = () => {
    server.close();
    front.cursors.stop();
    for (const socket of sockets) socket.destroy();
  };
  return Object.assign(server, { closeAll });
}

function connect(front: Front, socket: Socket, id: number): void {
  const peer: Peer = {
    id,
    address: `${socket.localAddress}:${socket.localPort}`,
    authenticated: false,
    conversation: null,
  };
  const feed = createFramer();
  let last: Promise<void> = Promise.resolve();
  socket.on('data', (chunk) => {
    try {
      for (const message of feed(chunk)) last = last.then(() => reply(front, peer, socket, message));
    } catch {
      socket.destroy();
    }
  });
  socket.on('error', () => socket.destroy());
  socket.on('close', () => front.transactions.drop(peer));
}

async function reply(front: Front, peer: Peer, socket: Socket, message: Message): Promise<void> {
  const body = await answer(front, peer, message).catch((error: unknown) => errorReply(toCommandError(error)));
  if (!message.wantsReply || socket.destroyed) return;
  socket.cork();
  for (const part of encodeReply(message, toBytes(body))) socket.write(part);
  socket.uncork();
}

async function answer(front: Front, peer: Peer, message: Message): Promise<Reply> {
  const command = parseCommand(message);
  const open = beforeLogin(front, peer, command);
  if (open) return open;
  if (!peer.authenticated) throw new CommandError(13, `Command ${command.name} requires authentication`);
  const own = await ownAnswer(front, command);
  if (own) return own;
  const work = (run: Run) =>
    handlerOf(command)({ command, run, lookup: runOn(front.pools.plain), cursors: front.cursors }).then(toBytes);
  const { session } = command;
  if (session && session.transaction !== 'none') return front.transactions.run(command, peer, work, hasWriteErrors);
  if (session?.txnNumber != null && RETRYABLE.has(command.name.toLowerCase())) {
    return pastConflicts(() => runOnce(front.pools.pinned, command, (run) => timed(run, command.maxTimeMs, work)));
  }
  return pastConflicts(() => plainly(front, command, work));
}

function beforeLogin(front: Front, peer: Peer, command: Command): Reply | null {
  switch (command.name.toLowerCase()) {
    case 'hello':
    case 'ismaster':
      return hello(peer.address, peer.id, command.get('saslSupportedMechs') !== undefined);
    case 'saslstart':
      if (command.get('mechanism') !== 'SCRAM-SHA-256') throw new CommandError(334, 'The mechanism is SCRAM-SHA-256');
      peer.conversation = front.newConversation();
      return { ...peer.conversation.start(payloadOf(command)) };
    case 'saslcontinue': {
      if (!peer.conversation) throw new CommandError(17, 'No SASL session state found');
      if (peer.authenticated) return { conversationId: 1, done: true, payload: Buffer.alloc(0), ok: 1 };
      const final = peer.conversation.finish(payloadOf(command));
      peer.authenticated = true;
      return { ...final };
    }
    case 'logout':
      peer.authenticated = false;
      return { ok: 1 };
    default:
      return null;
  }
}

function payloadOf(command: Command): Buffer {
  return Buffer.from((command.get('payload') as { buffer: Uint8Array }).buffer);
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

function sessionOf(command: Command) {
  if (command.session?.txnNumber != null) return command.session;
  throw new CommandError(72, `${command.name} names a session and a transaction number; it came without`);
}

function sessionIds(command: Command): string[] {
  const sessions = (command.target ?? []) as Array<{ id: { buffer: Uint8Array } }>;
  return sessions.map(({ id }) => Buffer.from(id.buffer).toString('hex'));
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
