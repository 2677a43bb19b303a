import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createClient as createSseClient } from 'graphql-sse';
import { createClient as createSocketClient } from 'graphql-ws';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocket, WebSocketServer } from 'ws';
import { createTokens } from '../../platform/access/token.ts';
import { overHttp } from '../../platform/calling/over-http.ts';
import { until as eventually } from '../../test/until.ts';
import { byCredential } from '../auth/auth.ts';
import { listening, sales } from '../fixtures/sales.ts';
import { callerWith, reader, shop } from '../fixtures/shop.ts';
import { federate, schemaOf, type Federation } from '../fixtures/subgraphs.ts';
import { createGateway, type Gateway } from '../gateway.ts';
import { serve, type Served } from '../http/server.ts';

const tokens = createTokens(new Uint8Array(32).fill(9));
const NOTED = 'subscription { noted(order: "r2") { note customer { name mail } lines { product { title } } } }';

const until = (condition: () => boolean) => eventually(async () => condition(), 5_000);

interface Result {
  readonly data?: unknown;
  readonly errors?: unknown;
}

/** The subscriptions of `sales` by the reference server of the protocol; all else over HTTP. */
describe.each(['graphql-ws', 'graphql-sse'] as const)('events of a graphql-ws server, to a client over %s', (kind) => {
  let federation: Federation;
  let gateway: Gateway;
  let served: Served;
  let source: Server;
  let sockets: WebSocketServer;
  const clients: { dispose(): unknown }[] = [];

  beforeAll(async () => {
    federation = await federate(shop, 'over HTTP');
    source = createServer();
    sockets = new WebSocketServer({ server: source, path: '/events' });
    useServer({ schema: schemaOf(sales) }, sockets);
    await new Promise<void>((resolve) => source.listen(0, '127.0.0.1', resolve));
    const socketUrl = `ws://127.0.0.1:${(source.address() as AddressInfo).port}/events`;
    gateway = createGateway({ supergraph: federation.supergraph, reach: reachAt(socketUrl) });
    const authenticate = byCredential({ development: tokens });
    served = await serve(gateway, { port: 0, host: '127.0.0.1', authenticate });
  });
  afterEach(async () => {
    for (const client of clients.splice(0)) await client.dispose();
    await until(() => (listening.get('r2')?.size ?? 0) === 0 && sockets.clients.size === 0);
  });
  afterAll(async () => {
    await served.stop(1_000);
    await gateway.close();
    await federation.stop();
    await new Promise((resolve) => source.close(resolve));
  });

  const reachAt = (socketUrl: string) => (name: string) => {
    const subgraph = federation.reach(name);
    if (name !== 'sales') return subgraph;
    const events = overHttp({ name, url: 'http://127.0.0.1:1/unused', socketUrl });
    const close = async () => void (await Promise.all([subgraph.close?.(), events.close?.()]));
    return { ...subgraph, subscribe: (document: string) => events.subscribe!(document), close };
  };

  async function iterate(query: string, caller = reader) {
    const authorization = `Bearer ${await tokens.issue(caller, 'client', 60)}`;
    const client =
      kind === 'graphql-sse'
        ? createSseClient({ url: served.url, headers: { authorization }, retryAttempts: 0 })
        : createSocketClient({
            url: served.url.replace('http', 'ws'),
            webSocketImpl: WebSocket,
            connectionParams: { authorization },
            retryAttempts: 0,
          });
    clients.push(client);
    return client.iterate({ query }) as AsyncIterableIterator<Result>;
  }
  const setNote = (note: string) =>
    gateway.execute(
      { query: 'mutation ($note: String) { setNote(order: "r2", note: $note) { id } }', variables: { note } },
      { caller: reader, requestId: 'test' },
    );
  const noted = (note: string) => ({
    data: {
      noted: { note, customer: { name: 'Ada', mail: 'ada@example.com' }, lines: [{ product: { title: 'Ink' } }] },
    },
  });

  test('are completed by other subgraphs, move to another supergraph, and end with their client', async () => {
    const events = await iterate(NOTED);
    let event = events.next();
    await until(() => listening.get('r2')?.size === 1);
    await setNote('one');
    expect((await event).value).toEqual(noted('one'));
    event = events.next();
    const [before] = sockets.clients;
    await gateway.swap(`${federation.supergraph}\n# another`);
    await until(() => sockets.clients.size === 1 && !sockets.clients.has(before!));
    await setNote('two');
    expect((await event).value).toEqual(noted('two'));
    await events.return!();
    await until(() => listening.get('r2')?.size === 0);
  });

  test('that fail are told, and the next ones come, masked for whoever may not see them', async () => {
    const query = 'subscription { replay(first: 4) { id customer { mail sales { total } } } }';
    const results = await Array.fromAsync(await iterate(query, callerWith('sales:read')));
    const replay = (id: string, mail: string | null, total: number) => ({
      replay: { id, customer: { mail, sales: { total } } },
    });
    const mail = 'a•••@example.com';
    expect(results.map(({ data }) => data)).toEqual([
      replay('r1', mail, 12),
      replay('r2', mail, 12),
      replay('r3', null, 1),
      null,
    ]);
    expect(results[3]).toMatchObject({ errors: [{ path: ['replay'], extensions: { service: 'sales' } }] });
  });

  test('that break off are told as that', async () => {
    const results = Array.fromAsync(await iterate(NOTED));
    await until(() => listening.get('r2')?.size === 1);
    for (const socket of sockets.clients) socket.terminate();
    const errors = [{ extensions: { code: 'SUBGRAPH_UNAVAILABLE', service: 'sales' } }];
    expect(await results).toMatchObject([{ data: null, errors }]);
  });
});
