import { closeSync, constants, openSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { once } from 'node:events';
import type { Home } from './home.ts';

export const CONTROL_SOCKET = 'control.sock';
const PATIENCE_MS = 5000;

/** What the keeper tells the process that started it. */
export type KeeperMessage = { readonly ready: true } | { readonly ready: false; readonly reason: string };

export interface Hold {
  /** Lets go; resolves when the engines have ended, or at once while others hold them. */
  release(): Promise<void>;
}

/** Holds the engines that run in a home, or answers null where none do. The kernel lets go when this process dies. */
export async function tryHold(home: Home): Promise<Hold | null> {
  let folder: number;
  try {
    folder = openSync(home.run, constants.O_RDONLY | constants.O_DIRECTORY);
  } catch {
    return null;
  }
  try {
    // Through the descriptor, since a socket's path has at most 107 bytes and a home may lie deeper.
    const socket = connect(`/proc/self/fd/${folder}/${CONTROL_SOCKET}`);
    return (await answers(socket)) ? holdOf(socket) : null;
  } finally {
    closeSync(folder);
  }
}

async function answers(socket: Socket): Promise<boolean> {
  socket.setTimeout(PATIENCE_MS, () => socket.destroy());
  try {
    await once(socket, 'connect');
    const held = await Promise.race([once(socket, 'data').then(() => true), once(socket, 'close').then(() => false)]);
    socket.setTimeout(0);
    return held;
  } catch {
    return false;
  }
}

function holdOf(socket: Socket): Hold {
  socket.on('error', () => socket.destroy());
  socket.resume();
  socket.unref();
  return {
    async release() {
      if (socket.destroyed) return;
      socket.ref();
      const closed = once(socket, 'close');
      socket.end();
      await closed;
    },
  };
}
