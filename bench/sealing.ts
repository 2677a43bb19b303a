/**
 * `npm run sealing`: what sealed cards cost, in one paired run. Two houses over the same demo data, one with its cards in clear
 * and without keys, answer the same operation for the same customers in turn; each customer comes again only when its key has been
 * forgotten. It drops what it made.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadDemo } from '../cli/demo.ts';
import { readSupergraph } from '../cli/keys.ts';
import { scopesIn } from '../cli/roles.ts';
import { openSession, type Session } from '../cli/session.ts';
import type { StoredParty } from '../platform/domain/kind.ts';
import { readConfig } from '../platform/config.ts';
import { createCards, type StoredCard } from '../platform/seal/cards.ts';
import { DOMAINS } from './data.ts';

const { values } = parseArgs({
  options: {
    customers: { type: 'string', default: '300' },
    blocks: { type: 'string', default: '40' },
    operation: { type: 'string', default: 'customer-360' },
  },
});

const BLOCK = 25;
const query = readFileSync(join(import.meta.dirname, `../schema/operations/${values.operation}.graphql`), 'utf8');
const caller = { subject: 'sealing', scopes: new Set(scopesIn(readSupergraph())), purpose: 'service' };

type Party = StoredParty & { card: StoredCard | null };

async function openLoaded(prefix: string): Promise<Session> {
  const session = await openSession({ ...readConfig(), databasePrefix: prefix, country: 'DE', logLevel: 'silent' });
  await loadDemo(session, { customers: Number(values.customers), seed: 1, now: '2026-11-01T00:00:00.000Z' });
  return session;
}

/** Cards as they were before they were sealed, and nobody who asks for a key. */
async function unseal({ house }: Session): Promise<void> {
  for (const domain of DOMAINS) {
    const cards = createCards(domain, house.keys);
    const parties = house.opened.get(domain)!.connection.collection<Party>('parties');
    for await (const party of parties.find())
      await parties.updateOne({ _id: party._id }, { $set: { card: await cards.open(party) } });
  }
  Object.assign(house.keys, { find: () => null });
}

async function idsOf({ house }: Session): Promise<string[]> {
  const found = house.opened.get('identity')!.connection.collection<{ _id: string; parties: string[] }>('customers');
  const known = (await found.find().toArray()).filter(({ parties }) =>
    DOMAINS.every((domain) => parties.some((key) => key.startsWith(`${domain}/`))),
  );
  return known.map(({ _id }) => _id);
}

/** Milliseconds of each request of a block, one after the other, and of this process's CPU a request. */
async function block({ house }: Session, ids: readonly string[]): Promise<{ wall: number[]; cpu: number }> {
  const wall: number[] = [];
  const before = process.cpuUsage();
  for (const id of ids) {
    const began = performance.now();
    const { errors } = await house.gateway.execute({ query, variables: { id } }, { caller, requestId: 'sealing' });
    wall.push(performance.now() - began);
    if (errors?.length) throw new Error(JSON.stringify(errors));
  }
  const { user, system } = process.cpuUsage(before);
  return { wall, cpu: (user + system) / 1_000 / ids.length };
}

const median = (all: readonly number[]): number => [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)]!;

const sealed = await openLoaded('sealing_sealed_');
const clear = await openLoaded('sealing_clear_');
try {
  await unseal(clear);
  const runs = {
    sealed: { session: sealed, ids: await idsOf(sealed) },
    clear: { session: clear, ids: await idsOf(clear) },
  };
  const wall = { sealed: [] as number[], clear: [] as number[] };
  const cpu = { sealed: [] as number[], clear: [] as number[] };
  const ratios: number[] = [];
  for (let round = -2; round < Number(values.blocks); round++) {
    const names = round % 2 === 0 ? (['sealed', 'clear'] as const) : (['clear', 'sealed'] as const);
    const medians = { sealed: 0, clear: 0 };
    for (const name of names) {
      const { session, ids } = runs[name];
      const from = (Math.max(0, round) * BLOCK) % (ids.length - BLOCK);
      const measured = await block(session, ids.slice(from, from + BLOCK));
      if (round < 0) continue; // Plans and compiled operations are made.
      wall[name].push(...measured.wall);
      cpu[name].push(measured.cpu);
      medians[name] = median(measured.wall);
    }
    if (round >= 0) ratios.push(medians.sealed / medians.clear);
  }
  const rounded = (value: number) => Math.round(value * 1_000) / 1_000;
  const report = {
    operation: values.operation,
    requests: wall.sealed.length,
    wallMs: { sealed: rounded(median(wall.sealed)), clear: rounded(median(wall.clear)) },
    cpuMs: { sealed: rounded(median(cpu.sealed)), clear: rounded(median(cpu.clear)) },
    wallRatio: rounded(median(wall.sealed) / median(wall.clear)),
    medianRatioOfPairs: rounded(median(ratios)),
    cpuRatio: rounded(median(cpu.sealed) / median(cpu.clear)),
  };
  process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
} finally {
  for (const { house } of [sealed, clear])
    for (const { connection } of [...house.opened.values(), house.keys]) await connection.dropDatabase();
  await clear.close();
  await sealed.close();
}
