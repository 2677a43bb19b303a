import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { GraphQLObjectType, GraphQLSchema, GraphQLString } from 'graphql';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import type { CallContext, Subgraph } from './call.ts';
import type { Caller } from '../access/caller.ts';
import { CALLS_HEADER, CALLS_TYPE, LINES_TYPE, readCalls } from './calls-body.ts';
import { overHttp } from './over-http.ts';
import type { CallerContext } from '../access/protect.ts';
import { serveSubgraph, type Serving } from '../serving/serve.ts';
import { createTokens } from '../access/token.ts';

const tokens = createTokens(new Uint8Array(32).fill(7));
const callerNamed = (subject: string, purpose = 'service'): Caller => ({ subject, scopes: new Set(), purpose });
const [ada, bob] = [callerNamed('ada'), callerNamed('bob', 'marketing')];
const by = (caller: Caller, ms = 5_000): CallContext => ({
  caller,
  requestId: `r-${caller.subject}`,
  deadline: performance.now() + ms,
});

/** Made before, as a gateway keeps them for a while. */
const signatures = new Map<Caller, string>();

/** What the held field waits for. */
let held = Promise.withResolvers<string>();

const schema = new GraphQLSchema({
  query: new GraphQLObjectType<unknown, CallerContext>({
    name: 'Query',
    fields: {
      whoami: { type: GraphQLString, resolve: (_, __, { caller }) => `${caller.subject} for ${caller.purpose}` },
      held: { type: GraphQLString, resolve: () => held.promise },
      broken: {
        type: GraphQLString,
        resolve: () => {
          throw new Error('connect ECONNREFUSED db-7.internal');
        },
      },
    },
  }),
});

let serving: Serving;
let subgraph: Subgraph;
const options = {
  name: 'sales',
  schema,
  context: ({ caller }: CallContext) => ({ caller }),
  callerOf: async ({ 'x-c360-caller': signed }: Record<string, string | string[] | undefined>) =>
    typeof signed === 'string' ? tokens.verify(signed, 'subgraph:sales') : null,
  ready: async () => true,
  host: '127.0.0.1',
  port: 0,
  log: pino({ level: 'silent' }),
};
const callsOf = (url: string) => overHttp({ name: 'sales', url, sign: (caller) => signatures.get(caller) ?? 'forged' });
let sent: { method: string; path: string }[] = [];
const onRequest = (message: unknown) => void sent.push((message as { request: (typeof sent)[number] }).request);

beforeAll(async () => {
  for (const each of [ada, bob]) signatures.set(each, await tokens.issue(each, 'subgraph:sales', 60));
  serving = await serveSubgraph(options);
  subgraph = callsOf(serving.url);
  await subgraph.prepare('{ whoami }')({}, by(ada)); // by its answer the subgraph tells that it takes several
  subscribe('undici:request:create', onRequest);
});
afterAll(async () => {
  unsubscribe('undici:request:create', onRequest);
  await subgraph.close?.();
  await serving.stop();
});

test('a request of several is given up with the last call that waits for it', async () => {
  const { promise: closed, resolve: close } = Promise.withResolvers<void>();
  let asked = 0;
  const server = createServer((request, response) => {
    asked += 1;
    if (asked > 1) request.once('close', close);
    else response.writeHead(200, { 'content-type': 'application/json', [CALLS_HEADER]: '1' }).end('{"data":{}}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const hanging = callsOf(`http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`);
  const call = hanging.prepare('{ whoami }');
  await call({}, by(ada));
  const answers = await Promise.all([call({}, by(ada, 100)), call({}, by(bob, 200))]);
  expect(answers.map(({ errors }) => errors?.[0]?.extensions?.['code'])).toEqual(Array(2).fill('SUBGRAPH_TIMEOUT'));
  await closed;
  expect(asked).toBe(2);
  await hanging.close?.();
  await new Promise((resolve) => server.close(resolve));
}, 5_000);

test('calls of one turn go in one request, each answered for its own caller and purpose', async () => {
  sent = [];
  const call = subgraph.prepare('{ whoami }');
  const callers = [ada, bob, callerNamed('nobody'), ada];
  const [first, second, unsigned, last] = await Promise.all(callers.map((caller) => call({}, by(caller))));
  expect(sent).toHaveLength(1);
  expect([first, second, last].map((each) => each!.data)).toEqual(
    ['ada for service', 'bob for marketing', 'ada for service'].map((whoami) => ({ whoami })),
  );
  expect(unsigned).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  expect(unsigned!.data).toBeUndefined();
});

test('a call that takes long holds back no other, and its deadline ends it alone', async () => {
  sent = [];
  held = Promise.withResolvers();
  const slow = subgraph.prepare('{ held }')({}, by(ada));
  const given = subgraph.prepare('{ held }')({}, by(ada, 50));
  expect(await subgraph.prepare('{ whoami }')({}, by(bob))).toEqual({ data: { whoami: 'bob for marketing' } });
  expect(await given).toMatchObject({ errors: [{ extensions: { code: 'SUBGRAPH_TIMEOUT' } }] });
  held.resolve('at last');
  expect(await slow).toEqual({ data: { held: 'at last' } });
  expect(sent).toHaveLength(1);
});

test('what a resolver threw is told to nobody, and what does not fit the schema breaks nothing else', async () => {
  const texts = ['{ broken }', '{ whoami }', '{ nothing }'];
  const [broken, whole, unfit] = await Promise.all(texts.map((text) => subgraph.prepare(text)({}, by(ada))));
  expect(broken).toMatchObject({ data: { broken: null }, errors: [{ path: ['broken'] }] });
  expect(JSON.stringify(broken)).not.toContain('db-7');
  expect(whole).toEqual({ data: { whoami: 'ada for service' } });
  expect(unfit).toMatchObject({ errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] });
});

test('what a call cost comes with its answer', async () => {
  const report = { commands: null, lagMs: null };
  const call = subgraph.prepare('{ whoami }');
  await Promise.all([call({}, { ...by(ada), report }), call({}, by(ada))]);
  expect(report).toEqual({ commands: 0, lagMs: null });
});

test('a subgraph that stops answers what it has begun, and then ends at once', async () => {
  held = Promise.withResolvers();
  const stopping = await serveSubgraph(options);
  const calls = callsOf(stopping.url);
  const call = (query: string) => calls.prepare(query)({}, by(ada));
  await call('{ whoami }');
  const slow = call('{ held }');
  expect(await call('{ whoami }')).toEqual({ data: { whoami: 'ada for service' } }); // so the answer has begun
  const stopped = stopping.stop();
  held.resolve('at last');
  const began = performance.now();
  expect(await slow).toEqual({ data: { held: 'at last' } });
  await stopped;
  expect(performance.now() - began).toBeLessThan(5_000);
  await calls.close?.();
});

/** A subgraph that says it takes several calls, and does with them what the listener does. */
async function claiming(several: RequestListener) {
  const seen: string[] = [];
  const server = createServer((request, response) => {
    seen.push(request.headers['content-type']!);
    if (request.headers['content-type'] === CALLS_TYPE) return several(request, response);
    response.writeHead(200, { 'content-type': 'application/json', [CALLS_HEADER]: '1' }).end('{"data":{"a":1}}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
  const claimed = overHttp({ name: 'sales', url });
  // So many calls that two may be repeated.
  for (let n = 0; n < 20; n += 1) await claimed.prepare('query { a }')({}, by(ada));
  seen.length = 0;
  const close = async () => {
    await claimed.close?.();
    server.close();
  };
  const both = (text: string) => Promise.all([1, 2].map((n) => claimed.prepare(text)({ n }, by(ada))));
  return { seen, both, close };
}

test('a subgraph that does not take several any more is sent each alone', async () => {
  const { seen, both, close } = await claiming((_, response) => void response.writeHead(415).end());
  expect(await both('query { a }')).toEqual([{ data: { a: 1 } }, { data: { a: 1 } }]);
  expect(seen).toEqual([CALLS_TYPE, 'application/json', 'application/json']);
  await close();
});

test.each([
  ['ends too soon', '{"at":0,"data":{"a":1}}\n'],
  ['has a line of nobody’s', '{"at":0,"data":{"a":1}}\n{"at":7,"data":{"a":2}}\n'],
  ['has a line that is no JSON', '{"at":0,"data":{"a":1}}\n<h1>\n'],
  ['has a line that is no result', '{"at":0,"data":{"a":1}}\n{"at":1,"data":[]}\n'],
])('an answer that %s answers what it answers', async (_, lines) => {
  const { both, close } = await claiming((__, response) =>
    response.writeHead(200, { 'content-type': LINES_TYPE }).end(lines),
  );
  const [first, second] = await both('mutation { a }');
  expect(first).toEqual({ data: { a: 1 } });
  expect(second).toMatchObject({ errors: [{ extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }] });
  await close();
});

test('a request of several calls is a list of calls and nothing else', async () => {
  const call = { query: '{ a }', variables: {}, requestId: 'r' };
  const wrong = [{}, [], [1], [{ ...call, variables: [] }], [{ ...call, caller: 7 }], Array(65).fill(call)];
  expect(wrong.map(readCalls)).toEqual(wrong.map(() => null));
  expect(readCalls([call])).toEqual([call]);
  const headers = { 'content-type': CALLS_TYPE };
  const { status } = await fetch(serving.url, { method: 'POST', headers, body: '[{}]' });
  expect(status).toBe(400);
});
