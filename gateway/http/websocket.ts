import type { IncomingMessage, Server } from 'node:http';
import { WebSocketServer } from 'ws';
import type { Gateway } from '../gateway.ts';
import { converse, type Conversing } from './conversation.ts';

/** The protocol of the graphql-ws library. */
const PROTOCOL = 'graphql-transport-ws';

const GOING_AWAY = 1001;

/** How long the other side may take to hang up as well. */
const CLOSE_MS = 2_000;

export type SocketOptions = Omit<Conversing, 'known'>;

export interface Sockets {
  /** Ends every connection. */
  close(): void;
}

/**
 * What becomes a WebSocket: asked by the server of each request that has an `Upgrade`. Any other is answered as if it
 * had none, as HTTP has it; clients of Java offer `h2c` with every first request.
 */
export const isUpgrade = ({ url, headers }: IncomingMessage): boolean =>
  headers.upgrade?.toLowerCase() === 'websocket' && (url ?? '').split('?', 1)[0] === '/graphql';

/** Serves `/graphql` over WebSocket beside HTTP, on a server that asks `isUpgrade`. */
export function serveSockets(server: Server, gateway: Gateway, options: SocketOptions): Sockets {
  const settings = {
    noServer: true,
    clientTracking: true,
    closeTimeout: CLOSE_MS,
    maxPayload: options.limits.messageBytes,
    handleProtocols: (offered: Set<string>) => (offered.has(PROTOCOL) ? PROTOCOL : (false as const)),
  };
  const sockets = new WebSocketServer(settings); // whose types lag behind `closeTimeout`
  server.on('upgrade', (request, socket, head) => {
    const known = options.connections.open(request);
    if (known === null) return socket.destroy();
    socket.once('close', known);
    sockets.handleUpgrade(request, socket, head, (accepted) => {
      accepted.on('error', () => accepted.terminate());
      if (accepted.protocol === PROTOCOL) converse(accepted, request, gateway, { ...options, known });
      else accepted.close(4406, 'Subprotocol not acceptable');
    });
  });
  return {
    close: () => {
      for (const socket of sockets.clients) {
        socket.close(GOING_AWAY, 'Going away');
        setTimeout(() => socket.terminate(), 1_000).unref();
      }
    },
  };
}
