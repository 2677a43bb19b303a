import { createServer } from 'node:net';

/** The wanted port when it is free on loopback, else one the kernel picks. */
export async function freePort(wanted = 0): Promise<number> {
  return (await bind(wanted)) ?? (await bind(0))!;
}

function bind(port: number): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(null) : reject(error),
    );
    server.listen(port, '127.0.0.1', () => {
      const address = server.address() as { port: number };
      server.close(() => resolve(address.port));
    });
  });
}
