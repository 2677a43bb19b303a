/**
 * `npm run timing [calls] ["in process" | "over HTTP"]`: whether what is hidden by a row policy answers a client over HTTP as
 * fast as what is not there, however the gateway reaches its subgraphs; ends with 1 where it does not.
 */
import { keysOf, readSupergraph } from '../../cli/keys.ts';
import { scopesIn } from '../../cli/roles.ts';
import { byCredential } from '../../gateway/auth/auth.ts';
import type { GatewayResult } from '../../gateway/run.ts';
import { serve } from '../../gateway/http/server.ts';
import { customerIds, writeCustomers } from '../customers.ts';
import provideEngines from '../engines.ts';
import { openTestHouse, TRANSPORTS, type Transport } from '../house.ts';
import { callerWith } from '../open.ts';

const CALLS = Number(process.argv[2] ?? 1_000);
const WARM_UP = 100;
const MAX_DIFFERENCE = 0.05;

const all = callerWith(...scopesIn(readSupergraph()));
const held = { ...all, rows: [{ domain: 'finance', attribute: 'loyaltyTier', in: ['GOLD'] }] };

/** Foreign, then missing. */
type Pair = readonly [string, string];

async function measure(transport: Transport): Promise<boolean> {
  const house = await openTestHouse(transport);
  const { tokens } = keysOf(house.setting.secret);
  const authenticate = byCredential({ development: tokens });
  const served = await serve(house.gateway, { host: '127.0.0.1', port: 0, authenticate });
  const token = await tokens.issue(held, 'client', 3_600);
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const ask = async (query: string, id: string) => {
    const response = await fetch(served.url, {
      method: 'POST',
      headers,
      body: JSON.stringify({ query, variables: { id } }),
    });
    const { data, errors } = (await response.json()) as GatewayResult;
    if (errors || Object.values(data ?? { none: 1 }).some((value) => value !== null))
      throw new Error(`What is timed is a no; ${JSON.stringify(errors ?? data)} came.`);
  };
  try {
    await writeCustomers(house, 20, all);
    const gold =
      'mutation { upsertBillingAccount(input: { id: "erp:0", attributes: { loyaltyTier: GOLD } }) { outcome { status } } }';
    await house.data(gold, {}, all);
    await house.settled();
    const foreign = (await customerIds(house, all)).at(-1)!;
    const pairs: Record<string, Pair> = {
      'query ($id: ID!) { customer(id: $id) { id finance { known } } }': [
        foreign,
        '01a20d24-0000-7000-8000-000000000000',
      ],
      'query ($id: ID!) { order(id: $id) { id total { amount } } }': ['shop:7-1', 'shop:9-9'],
      'query ($id: ID!) { contact(id: $id) { id } }': ['crm:7', 'crm:x'],
      'query ($id: String!) { customerBy(identifier: { type: MAIL, value: $id }) { id } }': [
        'p7@example.org',
        'x7@example.org',
      ],
    };
    let fine = true;
    for (const [query, pair] of Object.entries(pairs)) {
      const times = await alternately(pair, (id) => ask(query, id));
      const [hidden, missing] = times.map(median) as [number, number];
      const difference = Math.abs(hidden - missing) / missing;
      fine &&= difference <= MAX_DIFFERENCE;
      const figures = {
        transport,
        query,
        hiddenMs: round(hidden),
        missingMs: round(missing),
        difference: round(difference),
      };
      process.stdout.write(`${JSON.stringify(figures)}\n`);
    }
    return fine;
  } finally {
    await served.stop(1_000);
    await house.close();
  }
}

/** One of each in turn, first this one, then that one, so that what else the machine does weighs on both. */
async function alternately(pair: Pair, call: (id: string) => Promise<unknown>): Promise<[number[], number[]]> {
  const times: [number[], number[]] = [[], []];
  for (let n = -WARM_UP; n < CALLS; n += 1) {
    for (const which of n % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const)) {
      const began = performance.now();
      await call(pair[which]);
      if (n >= 0) times[which].push(performance.now() - began);
    }
  }
  return times;
}

const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!;
const round = (value: number): number => Math.round(value * 1_000) / 1_000;

await provideEngines();
const outcomes: boolean[] = [];
for (const transport of TRANSPORTS.filter((each) => (process.argv[3] ?? each) === each))
  outcomes.push(await measure(transport));
process.exitCode = outcomes.every(Boolean) ? 0 : 1;
