import type { Server } from 'node:http';

/** How long a server of ours keeps an idle connection: longer than any client or balancer in front of it reuses one. */
export const SERVER_IDLE_MS = 75_000;

/** How long a client of ours reuses an idle connection when the server says that it keeps it longer. */
export const CLIENT_IDLE_MS = 30_000;

/** The same for a server that does not say: those of Node close after 5 s. */
export const CLIENT_IDLE_UNTOLD_MS = 4_000;

/** Keeps idle connections longer than a client reuses them: else a request meets a connection that is being closed. */
export function keepAlive(server: Server): Server {
  server.keepAliveTimeout = SERVER_IDLE_MS;
  return server;
}
