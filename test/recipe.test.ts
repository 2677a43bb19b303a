import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { connect } from '../platform/mongo.ts';
import { breakingChanges } from '../schema/contract.ts';
import { testSetting } from './house.ts';
import { ended, freePort, said, type Ended } from './process.ts';
import { until } from './until.ts';

const PROJECT = join(import.meta.dirname, '..');
const LEFT_OUT = ['node_modules', '.git', '.c360'];
const { config, secret, stores } = testSetting();

/** The README's commands that add a domain, without the last, which starts. */
const RECIPE = /^## Add a domain$.*?^```sh\n(.*?)npm start\n```/msu.exec(
  readFileSync(join(PROJECT, 'README.md'), 'utf8'),
)![1]!;

let copy: string;
let made: Ended;
let started: ChildProcess;
let url: string;
let token: string;

beforeAll(async () => {
  copy = mkdtempSync(join(tmpdir(), 'c360-recipe-'));
  cpSync(PROJECT, copy, { recursive: true, filter: (path) => !LEFT_OUT.includes(basename(path)) });
  symlinkSync(join(PROJECT, 'node_modules'), join(copy, 'node_modules'));
  made = await ended(run('sh', ['-e', '-c', RECIPE]));
  const port = await freePort();
  url = `http://127.0.0.1:${port}/graphql`;
  started = run('node', ['cli/c360.ts', 'start', '--customers', '0'], { PORT: String(port) });
  const greeting = await said(started, 'Stop: Ctrl-C');
  token = /with every scope:\s+(\S+)/u.exec(greeting)![1]!;
}, 60_000);

afterAll(async () => {
  if (started.exitCode === null) started.kill('SIGKILL');
  for (const name of ['sales', 'marketing', 'service', 'finance', 'identity', 'insights', 'loyalty', 'keys']) {
    const connection = await connect(stores.mongodbUri, config.databasePrefix + name);
    await connection.dropDatabase();
    await connection.close();
  }
  rmSync(copy, { recursive: true });
});

function run(command: string, args: readonly string[], more: NodeJS.ProcessEnv = {}): ChildProcess {
  const env = {
    ...process.env,
    NODE_OPTIONS: '',
    C360_HOME: join(copy, '.c360'),
    C360_SECRET: secret,
    C360_DATABASE_PREFIX: config.databasePrefix,
    ...more,
  };
  return spawn(command, args, { cwd: copy, env, stdio: ['ignore', 'pipe', 'pipe'] });
}

async function ask<T>(query: string): Promise<T> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = (await response.json()) as { data: T; errors?: unknown };
  expect(errors).toBeUndefined();
  return data;
}

const LINKED = `{
  customerBy(identifier: { type: MAIL, value: "ada@example.org" }) {
    sales { contacts { id } }
    loyalty { known members { id } figures { earned redeemed balance } bookings { totalCount edges { node { points } } } }
    identity { parties { domain } }
  }
}`;

test("the README's commands add the folder, and break no client", async () => {
  expect([made.code, made.err]).toEqual([0, expect.not.stringContaining('rror')]);
  const apis = [PROJECT, copy].map((root) => readFileSync(join(root, 'schema/api.graphql'), 'utf8'));
  expect(await breakingChanges(apis[0]!, apis[1]!)).toEqual([]);
  const supergraph = readFileSync(join(copy, 'schema/supergraph.graphql'), 'utf8');
  expect(supergraph).toContain('LOYALTY @join__graph(name: "loyalty"');
});

test('codegen types it there as it does here', () => {
  const generated = (root: string) => readFileSync(join(root, 'loyalty/schema.generated.ts'), 'utf8');
  expect(generated(join(copy, 'subgraphs'))).toBe(generated(join(PROJECT, 'examples')));
});

test('its parties are linked with those of the other domains, and Customer.loyalty is answered', async () => {
  await ask(`mutation {
    upsertContact(input: { id: "crm:1", card: { fullName: "Ada", mails: ["ada@example.org"] } }) { outcome { status } }
    upsertMember(input: { id: "club:7", card: { mails: ["Ada@Example.org"] } }) { outcome { status } }
    upsertBookings(inputs: [
      { id: "club:b1", party: "club:7", kind: EARNED, points: 120, bookedAt: "2026-02-01T00:00:00Z" }
      { id: "club:b2", party: "club:7", kind: REDEEMED, points: 20, bookedAt: "2026-03-01T00:00:00Z" }
    ]) { created }
  }`);
  type Linked = { customerBy: { loyalty: { known: boolean } } | null };
  const linked = async () => (await ask<Linked>(LINKED)).customerBy?.loyalty.known === true;
  await until(linked, 10_000);
  expect(await ask(LINKED)).toEqual({
    customerBy: {
      sales: { contacts: [{ id: 'crm:1' }] },
      loyalty: {
        known: true,
        members: [{ id: 'club:7' }],
        figures: { earned: 120, redeemed: 20, balance: 100 },
        bookings: { totalCount: 2, edges: [{ node: { points: 20 } }, { node: { points: 120 } }] },
      },
      identity: { parties: [{ domain: 'loyalty' }, { domain: 'sales' }] },
    },
  });
});

test('verify recomputes it like the others, and everything ends in good order', async () => {
  started.kill('SIGTERM');
  expect(await once(started, 'close')).toEqual([0, null]);
  expect(await ended(run('node', ['cli/c360.ts', 'verify']))).toMatchObject({ code: 0, out: '' });
}, 30_000);
