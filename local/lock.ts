import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

const RETRY_MS = 50;

/**
 * Runs `work` while no other process of this user runs work under the same name. The lock is an abstract socket: the kernel
 * frees it with its process, so none is ever stale.
 */
export async function withLock<T>(name: string, work: () => Promise<T>, waiting?: () => void): Promise<T> {
  const address = `\0c360-${process.getuid?.() ?? 0}-${createHash('sha256').update(name).digest('hex').slice(0, 32)}`;
  let server = await tryListen(address);
  if (!server) waiting?.();
  while (!server) {
    await delay(RETRY_MS);
    server = await tryListen(address);
  }
  try {
    return await work();
  } finally {
    await new Promise((closed) => server.close(closed));
  }
}

function tryListen(address: string): Promise<Server | null> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(null) : reject(error),
    );
    server.listen(address, () => resolve(server));
  });
}
