import { createServer, type Server, type Socket } from 'node:net';
import { toBytes } from './commands.ts';
import { createCursors } from './cursors.ts';
import { answer, type Front } from './dispatch.ts';
import type { Pools } from './engine.ts';
import { errorReply, toCommandError } from './errors.ts';
import type { Peer } from './peer.ts';
import { createScram, type Credentials } from './scram.ts';
import { createTransactions } from './transactions.ts';
import { MAX_MESSAGE_BYTES, createFramer, encodeReply, type Message } from './wire.ts';

/** Whoever has not logged in yet has nothing long to say. */
const MAX_LOGIN_BYTES = 64 * 1024;

/** Serves MongoDB's wire protocol over an engine. */
export function serveFront(pools: Pools, credentials: Credentials, engine: string): Server {
  const front: Front = {
    pools,
    transactions: createTransactions(pools.pinned),
    cursors: createCursors(),
    newConversation: createScram(credentials),
    engine,
  };
  let connections = 0;
  return createServer({ noDelay: true }, (socket) => connect(front, socket, ++connections));
}

function connect(front: Front, socket: Socket, id: number): void {
  const address = `${socket.localAddress}:${socket.localPort}`;
  const peer: Peer = { id, address, authenticated: false, closed: false, conversation: null };
  const feed = createFramer(() => (peer.authenticated ? MAX_MESSAGE_BYTES : MAX_LOGIN_BYTES));
  let last: Promise<void> = Promise.resolve();
  socket.on('data', (chunk) => {
    try {
      for (const message of feed(chunk)) last = last.then(() => reply(front, peer, socket, message));
    } catch {
      // Message borders are lost; there is nobody to answer.
      socket.destroy();
    }
  });
  socket.on('error', () => socket.destroy());
  socket.on('close', () => {
    peer.closed = true;
    front.transactions.drop(peer);
  });
}

async function reply(front: Front, peer: Peer, socket: Socket, message: Message): Promise<void> {
  const body = await answer(front, peer, message).catch((error: unknown) => errorReply(toCommandError(error)));
  if (!message.wantsReply || socket.destroyed) return;
  socket.cork();
  for (const part of encodeReply(message, toBytes(body))) socket.write(part);
  socket.uncork();
}
