import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, statSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { connect, type Connection } from '../platform/mongo.ts';
import { testSetting } from './house.ts';
import { ended, freePort, said, type Ended } from './process.ts';
import { until } from './until.ts';

const CLI = join(import.meta.dirname, '../cli/c360.ts');
const { config, secret, stores } = testSetting();
const HOME = mkdtempSync(join(tmpdir(), 'c360-cli-'));

const environment = (more: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv => ({
  ...process.env,
  NODE_OPTIONS: '',
  C360_HOME: HOME,
  C360_SECRET: secret,
  C360_DATABASE_PREFIX: config.databasePrefix,
  ...more,
});

/** Runs one command to its end. */
function c360(args: readonly string[], more: NodeJS.ProcessEnv = {}): Promise<Ended> {
  const child = spawn('node', [CLI, ...args], { env: environment(more), stdio: ['ignore', 'pipe', 'pipe'] });
  return ended(child);
}

describe('use', () => {
  const commands = 'start serve gateway import demo token keys verify migrate doctor reset backup restore'.split(' ');

  test('--help lists every command', async () => {
    const { code, out } = await c360(['--help']);
    expect(code).toBe(0);
    for (const command of commands) expect(out).toMatch(new RegExp(`^ +${command}\\b`, 'mu'));
  });

  test.each([
    [['import', 'finance.order', '/nowhere.csv', '--map', 'cdnow-orders'], {}, 'The file to import is /nowhere.csv'],
    [['token', '--role', 'king'], {}, 'A role is one of admin, agent'],
    [['token', '--role', 'constructor'], {}, 'A role is one of admin, agent'],
    [['token', '--scopes', 'sales:read,gold'], {}, 'got gold'],
    [['token', '--days', '0'], {}, 'up to 365 days; --days 0 came'],
    [['token'], { HOST: '0.0.0.0' }, 'Development tokens are for loopback; HOST is 0.0.0.0'],
    [['keys', 'revoke', 'f00'], {}, 'names the keys that live; got "f00"'],
    [['keys', 'create', 'A B'], {}, 'A name has up to 40'],
    [['token', '--rows', '{"domain":"finance","attribute":"shoe","in":["9"]}'], {}, 'finance has loyaltyTier'],
    [['crown'], {}, 'unknown command'],
    [['constructor'], {}, 'unknown command'],
    [['gateway', '--port', '70000'], {}, '--port is a whole number from 0 to 65535; 70000 came'],
    [['verify'], { MONGODB_URI: 'mongodb://127.0.0.1:1/' }, 'MONGODB_URI: no MongoDB answers there'],
    [['verify'], { REDIS_URL: 'redis://127.0.0.1:1' }, 'REDIS_URL: no Redis answers there'],
    [['verify'], { HOST: '0.0.0.0' }, 'MASTER_KEY: seals the keys of personal data and has no default'],
    [['import', 'finance.order'], {}, "required option '--map <mapping>'"],
    [['serve', 'loyalty'], {}, 'A subgraph is one of'],
    [['serve', 'sales', '--dev'], { HOST: '0.0.0.0' }, '--dev serves on loopback only'],
    [['gateway', '--supergraph', 'x.graphql'], { HOST: '0.0.0.0' }, 'on loopback only; HOST is 0.0.0.0'],
    [['verify'], { PORT: 'x', LOG_LEVEL: 'loud' }, 'The environment has 2 bad variable(s)'],
    [['backup', '/tmp/never'], {}, 'MONGODB_URI names a server'],
    [['reset'], { MONGODB_URI: '', REDIS_URL: '' }, 'say --yes'],
  ])('%j ends with 2 and says what to do', async (args, more, message) => {
    const { code, err } = await c360(args, more);
    expect([code, err]).toEqual([2, expect.stringContaining(message)]);
    expect(err).not.toMatch(/^\s+at /mu);
  });

  test.each([['gateway'], ['serve', 'sales'], ['start', '--customers', '0']])(
    '%s on a port that is taken ends with 2 and says so',
    async (...args) => {
      const server = createServer().listen(0, '127.0.0.1');
      await once(server, 'listening');
      const { port } = server.address() as AddressInfo;
      const { code, err } = await c360(args, { PORT: String(port) });
      server.close();
      expect([code, err]).toEqual([2, expect.stringContaining(`The port ${port} is taken`)]);
    },
  );

  test('a key is shown once, listed without itself, replaced, and ended', async () => {
    const made = await c360(['keys', 'create', 'acme', '--quota', '500']);
    expect([made.code, made.out]).toEqual([0, expect.stringMatching(/^c360_[0-9a-f]{12}_[\w-]{43}\n$/u)]);
    const [, id] = made.out.split('_');
    const next = await c360(['keys', 'rotate', id!]);
    expect((await c360(['keys', 'revoke', id!])).code).toBe(0);
    const { out } = await c360(['keys', 'list']);
    const listed = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string; good: boolean });
    const same = { name: 'acme', quota: 500, purposes: ['partner'] };
    expect(listed).toEqual([
      expect.objectContaining({ id, good: false, ...same }),
      expect.objectContaining({ id: next.out.split('_')[1], good: true, ...same }),
    ]);
    expect(out).not.toContain(made.out.trim().slice(-43));
    const access = await connect(stores.mongodbUri, `${config.databasePrefix}access`);
    await access.dropDatabase();
    await access.close();
  });

  test('reset forgets where imports stood, so that none goes on in data that are gone', async () => {
    const home = mkdtempSync(join(tmpdir(), 'c360-reset-'));
    mkdirSync(join(home, 'imports'));
    const { code } = await c360(['reset', '--yes'], { MONGODB_URI: '', REDIS_URL: '', C360_HOME: home });
    expect([code, existsSync(join(home, 'imports'))]).toEqual([0, false]);
  });

  test('whoever may not set up engines is told what to set', async () => {
    const nobody = spawn('node', [CLI, 'verify'], {
      env: environment({ MONGODB_URI: '', REDIS_URL: '', C360_HOME: '/tmp' }),
      uid: 65_534,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const { code, err } = await ended(nobody);
    expect([code, err]).toEqual([2, expect.stringContaining('Set MONGODB_URI and REDIS_URL')]);
    expect(err).toContain('docker compose up -d mongodb redis');
  });
});

test('a demo that is cut off is completed by the next start', async () => {
  const own = testSetting();
  const env = environment({
    PORT: '0',
    C360_DATABASE_PREFIX: own.config.databasePrefix,
    C360_HOME: mkdtempSync(join(tmpdir(), 'c360-demo-')),
  });
  const start = () => spawn('node', [CLI, 'start', '--customers', '300'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const finance = await connect(stores.mongodbUri, `${own.config.databasePrefix}finance`);
  const sales = await connect(stores.mongodbUri, `${own.config.databasePrefix}sales`);
  const identity = await connect(stores.mongodbUri, `${own.config.databasePrefix}identity`);
  const keys = await connect(stores.mongodbUri, `${own.config.databasePrefix}keys`);
  try {
    const cut = start();
    await until(async () => (await finance.collection('parties').countDocuments({})) > 0, 60_000);
    cut.kill('SIGKILL');
    await once(cut, 'close');
    const orders = await finance.collection('orders').countDocuments({});
    const completed = start();
    await said(completed, 'Stop: Ctrl-C');
    completed.kill('SIGINT');
    await once(completed, 'close');
    expect(await finance.collection('orders').countDocuments({})).toBeGreaterThan(orders);
    expect(await sales.collection('interactions').countDocuments({})).toBeGreaterThan(0);
    expect(existsSync(join(env['C360_HOME']!, 'demo.json'))).toBe(false);
  } finally {
    for (const connection of [finance, sales, identity, keys]) {
      await connection.dropDatabase();
      await connection.close();
    }
  }
}, 150_000);

describe('from the first start on', () => {
  let port: number;
  let started: ChildProcess;
  let greeting: string;

  beforeAll(async () => {
    port = await freePort();
    started = spawn('node', [CLI, 'start', '--customers', '20'], {
      env: environment({ PORT: String(port) }),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    greeting = await said(started, 'Stop: Ctrl-C');
  }, 60_000);
  afterAll(async () => {
    if (started.exitCode === null) started.kill('SIGKILL');
    for (const name of ['sales', 'finance', 'identity', 'keys']) {
      const connection = await open(name);
      await connection.dropDatabase();
      await connection.close();
    }
  });

  const open = (name: string): Promise<Connection> => connect(stores.mongodbUri, config.databasePrefix + name);

  /** Makes a figure of one account wrong, past every rule; its id. */
  async function corrupt(): Promise<unknown> {
    const finance = await open('finance');
    try {
      const wrong = { $inc: { 'figures.days.2001-01-01.orders': 1 } };
      const one = await finance.collection('parties').findOneAndUpdate({}, wrong);
      return one?._id;
    } finally {
      await finance.close();
    }
  }

  async function ask(
    token: string,
    query: string,
  ): Promise<{ status: number; body: { data?: unknown; errors?: unknown[] } }> {
    const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query }),
    });
    return { status: response.status, body: (await response.json()) as { data?: unknown } };
  }

  test('the curl line it prints answers demo customers', async () => {
    const line = /curl [^\n]*\\\n[^\n]*/u.exec(greeting)![0];
    const { code, out } = await ended(spawn('sh', ['-c', line.replace('//localhost:', '//127.0.0.1:')]));
    expect(code).toBe(0);
    const answer = JSON.parse(out) as { data: { allCustomers: { totalCount: number; edges: unknown[] } } };
    expect(answer.data.allCustomers.totalCount).toBeGreaterThanOrEqual(20);
    expect(answer.data.allCustomers.edges).toHaveLength(3);
  });

  test('it listens on loopback alone', () => {
    expect(greeting).toContain(`http://localhost:${port}/graphql`);
  });

  test('a token of `c360 token` works, within its role', async () => {
    const { out } = await c360(['token', '--role', 'analyst']);
    const reading = await ask(
      out.trim(),
      '{ allCustomers(first: 1) { edges { node { sales { contacts { card { mails } } } } } } }',
    );
    expect([reading.status, JSON.stringify(reading.body)]).toEqual([200, expect.stringContaining('•••@')]);
    const writing = await ask(out.trim(), 'mutation { removeOrders(ids: []) { removed } }');
    expect(JSON.stringify(writing.body)).toContain('FORBIDDEN');
  });

  test('nobody without a token learns anything', async () => {
    expect(await ask('', '{ __typename }')).toMatchObject({ status: 401 });
  });

  test('a second load of the demo changes nothing', async () => {
    const { code, out } = await c360(['demo', '--customers', '20']);
    expect([code, JSON.parse(out)]).toEqual([0, expect.objectContaining({ changed: 0 })]);
  });

  test('migrate has nothing left to do', async () => {
    expect(await c360(['migrate'])).toMatchObject({ code: 0, err: expect.stringContaining('0 document(s) migrated') });
  });

  test('verify is clean, and finds a corruption once there is one', async () => {
    expect(await c360(['verify'])).toMatchObject({ code: 0, out: '' });
    const id = await corrupt();
    const { code, out } = await c360(['verify']);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ domain: 'finance', id, rule: 'figures' });
  });

  test('the master key of its home is changed while it serves, and is nobody else’s to read', async () => {
    const file = join(HOME, 'master-key');
    const [before, mode] = [readFileSync(file, 'utf8'), statSync(file).mode & 0o777];
    const { code, err } = await c360(['master-key', 'rotate']);
    expect([code, err]).toEqual([0, expect.stringContaining('under version 2')]);
    const after = readFileSync(file, 'utf8');
    expect([mode, statSync(file).mode & 0o777, after.trim().length]).toEqual([0o600, 0o600, 64]);
    expect(after).not.toContain(before.trim());
    const token = /with every scope:\s+(\S+)/u.exec(greeting)![1]!;
    const cards = '{ contacts(first: 50) { edges { node { card { mails } } } } }';
    const { body } = await ask(token, cards);
    expect([body.errors, JSON.stringify(body.data)]).toEqual([undefined, expect.stringContaining('@')]);
  });

  test('Ctrl-C ends it in good order', async () => {
    started.kill('SIGINT');
    const [code] = (await once(started, 'close')) as [number];
    expect(code).toBe(0);
    await expect(ask('', '{ __typename }')).rejects.toThrow();
  });
});
