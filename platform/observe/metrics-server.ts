import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { observeProcess, type Metrics } from './metrics.ts';

export interface MetricsServer {
  readonly url: string;
  readonly stop: () => void;
}

/** Serves `/metrics` on a port of its own, so that no client of the API ever reaches it. */
export async function serveMetrics(metrics: Metrics, host: string, port: number): Promise<MetricsServer> {
  observeProcess(metrics);
  const server = createServer((request, response) => {
    if (request.method !== 'GET' || request.url !== '/metrics') return void response.writeHead(404).end();
    answer(metrics, response).catch(() => response.destroy());
  });
  server.listen(port, host).unref();
  await once(server, 'listening');
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://${host}:${taken}/metrics`,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function answer({ registry }: Metrics, response: ServerResponse): Promise<void> {
  const text = await registry.metrics();
  response.writeHead(200, { 'content-type': registry.contentType }).end(text);
}
