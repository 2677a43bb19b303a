import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtempSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { pino } from 'pino';
import { shop, reader } from '../../gateway/fixtures/shop.ts';
import { federate, TRANSPORTS, type Federation } from '../../gateway/fixtures/subgraphs.ts';
import { createGateway, type Gateway } from '../../gateway/gateway.ts';
import { reloadOn, type Reloading } from '../../gateway/supergraph/reload.ts';
import { until } from '../until.ts';

/** `SWAPS=10 REQUESTS=10000 npm run jest -- test/reload` tries what the promise says. */
const SWAPS = Number(process.env['SWAPS'] ?? 2);
const REQUESTS = Number(process.env['REQUESTS'] ?? 200);
const AT_ONCE = 4;

const QUERY = '{ customer(id: "c1") { name sales { total } reviews { stars } } }';
const ANSWER = { data: { customer: { name: 'Ada', sales: { total: 12 }, reviews: [{ stars: 5 }] } } };
const ASK = 'query Links($id: ID!) { customer(id: $id) { links { parties } } }';

describe.each(TRANSPORTS)('a supergraph that is replaced, %s', (transport) => {
  let federation: Federation;
  let gateway: Gateway;

  beforeAll(async () => {
    federation = await federate(shop, transport);
    const { supergraph, reach } = federation;
    gateway = createGateway({ supergraph, reach, asks: [ASK] });
  });
  afterAll(async () => {
    await gateway.close();
    await federation.stop();
  });

  const ask = async (query = QUERY) =>
    JSON.parse(JSON.stringify(await gateway.execute({ query }, { caller: reader, requestId: 'reload' }))) as unknown;

  test(`fails none of ${REQUESTS} requests in ${SWAPS} swaps`, async () => {
    let [sent, swaps] = [0, 0];
    const answers = new Set<string>();
    const client = async () => {
      for (; sent < REQUESTS || swaps < SWAPS; sent += 1) {
        answers.add(JSON.stringify(await ask()));
        await setImmediate();
      }
    };
    const clients = Array.from({ length: AT_ONCE }, client);
    for (; swaps < SWAPS; swaps += 1) {
      await until(async () => sent >= (swaps * REQUESTS) / SWAPS, 600_000);
      await gateway.swap(`${federation.supergraph}\n# ${swaps}`);
    }
    await Promise.all(clients);
    expect(sent).toBeGreaterThanOrEqual(REQUESTS);
    expect([...answers]).toEqual([JSON.stringify(ANSWER)]);
  }, 900_000);

  test('serves what it has more, and no longer what it lacks', async () => {
    const without = federation.supergraph.replace(/^ +nick: .*$/mu, '');
    const nick = '{ customer(id: "c1") { nick } }';
    expect(await ask(nick)).toEqual({ data: { customer: { nick: 'ace' } } });
    await gateway.swap(without);
    expect(await ask(nick)).toMatchObject({ errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] });
    await gateway.swap(federation.supergraph);
    expect(await ask(nick)).toEqual({ data: { customer: { nick: 'ace' } } });
  });

  test.each([
    ['no GraphQL', () => 'type Query {'],
    ['no supergraph', () => 'type Query { a: Int }'],
    [
      'one the planner cannot read',
      (sdl: string) => sdl.replace(/@join__type\(graph: SALES[^)]*\)/u, '@join__type(graph: NOWHERE)'),
    ],
    ['one that a committed operation does not fit', (sdl: string) => sdl.replace(/^ +links: .*$/mu, '')],
  ])('that is %s is refused, and the one before is served on', async (_, broken) => {
    await expect(gateway.swap(broken(federation.supergraph))).rejects.toThrow();
    expect(await ask()).toEqual(ANSWER);
    expect(await gateway.ask('Links', { id: 'c2' }, reader)).toMatchObject({ customer: {} });
  });
});

describe('the file of a supergraph', () => {
  let reloading: Reloading | undefined;
  afterEach(() => reloading?.stop());

  function kept() {
    const folder = mkdtempSync(join(tmpdir(), 'c360-reload-'));
    const file = join(folder, 'supergraph.graphql');
    const [served, outcomes]: [string[], boolean[]] = [[], []];
    const swap = async (text: string) => {
      if (text.includes('broken')) throw new Error('It is broken.');
      served.push(text);
    };
    const write = (text: string) => {
      writeFileSync(`${file}.new`, text);
      renameSync(`${file}.new`, file);
    };
    write('one');
    return { file, served, outcomes, swap, write, log: pino({ level: 'silent' }) };
  }

  test('is served after each sound change; a broken one changes nothing and raises the alert until it is mended', async () => {
    const { file, served, outcomes, swap, write, log } = kept();
    const read = () => readFileSync(file, 'utf8');
    reloading = reloadOn({
      files: [file],
      read,
      serving: 'one',
      swap,
      log,
      outcome: (current) => outcomes.push(current),
    });
    write('two');
    await until(async () => served.length === 1, 10_000);
    write('broken');
    await until(async () => outcomes.at(-1) === false, 10_000);
    write('three');
    await until(async () => outcomes.at(-1) === true, 10_000);
    expect(served).toEqual(['two', 'three']);
  });

  test('is read at once on request', async () => {
    const { file, served, swap, log } = kept();
    reloading = reloadOn({ files: [file], read: () => 'four', serving: 'one', swap, log });
    expect(await reloading.reload()).toBe(true);
    expect(served).toEqual(['four']);
  });
});
