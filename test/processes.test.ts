import { spawn, type ChildProcess } from 'node:child_process';
import { appendFileSync, copyFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildSchema, getNamedType, isInputObjectType, isNonNullType, Kind, parse, typeFromAST } from 'graphql';
import { readCollection, type Example } from '../cli/collection.ts';
import { keysOf, readSupergraph } from '../cli/keys.ts';
import { scopesIn } from '../cli/roles.ts';
import { connect } from '../platform/mongo.ts';
import { API_FILE } from '../schema/compose.ts';
import { customerIds, writeCustomers } from './customers.ts';
import { readCompose, type ComposeService } from './deployed.ts';
import { testSetting, type TestHouse } from './house.ts';
import { callerWith } from './open.ts';
import { ended, freePort, said, type Ended } from './process.ts';
import { until } from './until.ts';

/** Six processes on a machine that may have two cores and much else to do. */
const START_MS = 120_000;
/** Within docker's `stop_grace_period`. */
const STOP_MS = 15_000;
/** A line of the log that is more than a warning, or none of the log. */
const ERROR = /^(?!\{"level":[1-4]0,|$)/u;

const PROJECT = join(import.meta.dirname, '..');
const FILES = mkdtempSync(join(tmpdir(), 'c360-processes-files-'));
const ATTRIBUTES = join(FILES, 'attributes.yaml');
const { config, secret, stores } = testSetting();
const all = callerWith(...scopesIn(readSupergraph()));
const api = buildSchema(readFileSync(API_FILE, 'utf8'));

interface Running {
  readonly name: string;
  readonly url: string;
  readonly healthPath: string;
  readonly process: ChildProcess;
  readonly served: Promise<string>;
  readonly end: Promise<Ended>;
}

let running: readonly Running[] = [];
let gateway: string;
let token: string;
let customer: string;

/** What containers find by a service's name, these processes find on a port of loopback. */
async function startAll(): Promise<Running[]> {
  const services = Object.entries(readCompose().services).filter(([, { build, profiles }]) => build && !profiles);
  const ports = new Map(await Promise.all(services.map(async ([name]) => [name, await freePort()] as const)));
  const folder = mkdtempSync(join(tmpdir(), 'c360-processes-'));
  writeFileSync(join(folder, 'c360_secret'), secret, { mode: 0o600 });
  writeFileSync(join(folder, 'master_key'), config.masterKey!, { mode: 0o600 });
  copyFileSync(join(PROJECT, 'attributes.yaml'), ATTRIBUTES);
  const here = (text: string) =>
    text
      .replace(/^mongodb:\/\/mongodb:.*/u, stores.mongodbUri)
      .replace(/^redis:\/\/redis:.*/u, stores.redisUrl!)
      .replace('/run/secrets', folder)
      .replace('0.0.0.0', '127.0.0.1')
      .replace(/http:\/\/(\w+):4000/u, (_, name: string) => `http://127.0.0.1:${ports.get(name)}`);
  return services.map(([name, service]) => start(name, service, ports.get(name)!, here));
}

function start(name: string, service: ComposeService, port: number, here: (text: string) => string): Running {
  const given = Object.entries(service.environment ?? {}).map(([key, value]) => [key, here(String(value))]);
  const env = {
    PATH: process.env['PATH'],
    ...(Object.fromEntries(given) as NodeJS.ProcessEnv),
    PORT: String(port),
    C360_DATABASE_PREFIX: config.databasePrefix,
    C360_ATTRIBUTES: ATTRIBUTES,
    DEVELOPMENT_TOKENS: 'on',
    LOG_LEVEL: 'warn',
    // A machine that does much else answers late, not wrongly.
    REQUEST_DEADLINE_MS: '60000',
  };
  const args = [join(PROJECT, 'cli/c360.ts'), ...service.command.map(here)];
  const child = spawn('node', args, { cwd: tmpdir(), env, stdio: ['ignore', 'pipe', 'pipe'] });
  const healthPath = /http:\/\/127\.0\.0\.1:4000(\/\w+)/u.exec(service.healthcheck!.test!.join(' '))![1]!;
  const served = said(child, 'is serving on');
  return { name, url: `http://127.0.0.1:${port}`, healthPath, process: child, served, end: ended(child) };
}

/** What docker's health check of the service asks, asked of the process. */
async function healthy({ url, healthPath }: Running): Promise<boolean> {
  const { ok } = await fetch(url + healthPath);
  return ok;
}

beforeAll(async () => {
  running = await startAll();
  await Promise.all(running.map(({ served }) => served));
  for (const each of running) await until(() => healthy(each), START_MS);
  gateway = `${running.find(({ name }) => name === 'gateway')!.url}/graphql`;
  token = await keysOf(secret).tokens.issue(all, 'client', 600);
  await writeCustomers({ data, settled: async () => undefined }, 5, all);
  await until(async () => (await customerIds({ data }, all)).length === 5, START_MS);
  customer = (await customerIds({ data }, all))[0]!;
}, 2 * START_MS);

afterAll(async () => {
  for (const { process: child } of running) if (child.exitCode === null) child.kill('SIGKILL');
  for (const { name } of [...running.filter((each) => each.name !== 'gateway'), { name: 'keys' }]) {
    const connection = await connect(stores.mongodbUri, config.databasePrefix + name);
    await connection.dropDatabase();
    await connection.close();
  }
});

async function send(query: string, variables: unknown): Promise<{ data?: unknown; errors?: unknown[] }> {
  const response = await fetch(gateway, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as { data?: unknown };
}

const data: TestHouse['data'] = async <T>(query: string, variables: unknown) => {
  const answer = await send(query, variables);
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data as T;
};

/** The variables that an operation cannot do without: its examples, else of the records that `writeCustomers` wrote. */
function variablesOf({ document, variables, picks }: Example): Record<string, unknown> {
  const operation = parse(document).definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION)!;
  const needed = (operation.variableDefinitions ?? []).flatMap(({ variable, type: node }) => {
    const type = typeFromAST(api, node as never)!;
    const name = variable.name.value;
    if (!isNonNullType(type)) return [];
    if (picks[name]?.from === 'first-customers') return [[name, customer] as const];
    return [[name, valueOf(getNamedType(type).name) ?? variables[name] ?? 'p0@example.org'] as const];
  });
  return Object.fromEntries(needed);
}

function valueOf(type: string): unknown {
  if (isInputObjectType(api.getType(type))) return { id: 'crm:0' };
  if (type === 'ID') return 'ads:1';
  return type === 'Int' ? 10 : undefined;
}

describe('the processes of docker-compose.yml', () => {
  test.each(readCollection())('answer $file', async (example) => {
    const answer = await send(example.document, variablesOf(example));
    expect(answer).toEqual({ data: expect.any(Object) });
  });

  test('link a customer over all of them', async () => {
    const query = `query ($id: ID!) { customer(id: $id) {
      sales { known } marketing { known } service { known } finance { figures { orders } } } }`;
    expect(await data(query, { id: customer }, all)).toEqual({
      customer: {
        sales: { known: true },
        marketing: { known: true },
        service: { known: true },
        finance: { figures: { orders: 3 } },
      },
    });
  });

  test('refuse whoever asks a subgraph past the gateway', async () => {
    for (const { name, url } of running.filter((each) => each.name !== 'gateway')) {
      const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
      const body = JSON.stringify({ query: '{ _service { sdl } }' });
      const { status } = await fetch(`${url}/graphql`, { method: 'POST', headers, body });
      expect([name, status]).toEqual([name, 401]);
    }
  });

  test('take up an attribute when its file changes', async () => {
    const query =
      '{ orders(filter: { attributes: { lane: ["north"] } }) { edges { node { id attributes { lane } } } } }';
    expect((await send(query, {})).errors).toBeDefined();
    const lane = '{ type: string, filter: true, description: Where it was packed. }';
    appendFileSync(ATTRIBUTES, `\n  Order:\n    lane: ${lane}\n`);
    await until(async () => (await send(query, {})).errors === undefined, START_MS);
    const total = { amount: '1', currency: 'EUR' };
    const input = { id: 'shop:lane', party: 'erp:0', placedAt: '2026-01-01T00:00:00Z', total };
    const upsert = 'mutation ($inputs: [OrderInput!]!) { upsertOrders(inputs: $inputs) { rejected } }';
    await data(upsert, { inputs: [{ ...input, attributes: { lane: 'north' } }] }, all);
    const node = { id: 'shop:lane', attributes: { lane: 'north' } };
    expect(await data(query, {}, all)).toEqual({ orders: { edges: [{ node }] } });
  });

  test('stop at SIGTERM in time, the gateway first as docker does it, without an error', async () => {
    const began = performance.now();
    const stop = async ({ name, process: child, end }: Running) => {
      child.kill('SIGTERM');
      const { code, err } = await end;
      return [name, code, err.split('\n').filter((line) => ERROR.test(line))];
    };
    const [first, ...others] = running.toSorted((a, b) => (a.name === 'gateway' ? -1 : b.name === 'gateway' ? 1 : 0));
    const ends = [await stop(first!), ...(await Promise.all(others.map(stop)))];
    expect(ends).toEqual([first!, ...others].map(({ name }) => [name, 0, []]));
    expect(performance.now() - began).toBeLessThan(STOP_MS);
  }, 30_000);
});
