import type { RawData, WebSocket } from 'ws';

/** More than this that a client has not read, and nothing more is read of what it says. */
const MAX_UNREAD_BYTES = 1024 * 1024;

/** Sockets of which messages wait for their turn. */
const behind = new WeakSet<WebSocket>();

/**
 * Takes one message in a turn of the event loop: who sends thousands in one piece keeps nobody else waiting. What came
 * with it waits, and nothing more is read meanwhile. (`allowSynchronousEvents: false` of `ws` 8.23 is meant for that, but throws in a
 * callback of its own when a frame is broken.)
 */
export function takeInTurns(socket: WebSocket, take: (data: RawData, isBinary: boolean) => void): void {
  const waiting: (readonly [RawData, boolean])[] = [];
  const next = (): void => {
    const message = waiting.shift();
    if (!message) {
      behind.delete(socket);
      return readOn(socket);
    }
    setImmediate(next);
    take(...message);
  };
  socket.on('message', (data, isBinary) => {
    waiting.push([data, isBinary]);
    if (behind.has(socket)) return socket.pause();
    behind.add(socket);
    next();
  });
  socket.once('close', () => void (waiting.length = 0));
}

/** Resolves when the client's side has taken it, so that whoever reads slowly is waited for. */
export function send(socket: WebSocket, message: object): Promise<void> {
  return new Promise((resolve) => {
    socket.send(JSON.stringify(message), () => {
      readOn(socket);
      resolve();
    });
    if (socket.bufferedAmount > MAX_UNREAD_BYTES) socket.pause();
  });
}

function readOn(socket: WebSocket): void {
  if (socket.isPaused && !behind.has(socket) && socket.bufferedAmount <= MAX_UNREAD_BYTES) socket.resume();
}
