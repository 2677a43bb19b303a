/** What reads take in a house of any size. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCollection, type Example } from '../../cli/collection.ts';
import type { House } from '../../cli/house.ts';
import { readSupergraph } from '../../cli/keys.ts';
import { scopesIn } from '../../cli/roles.ts';
import type { CardDoc } from '../../platform/domain/card.ts';
import { countCommands } from '../../platform/mongo.ts';
import { createCards } from '../../platform/seal/cards.ts';
import type { Doc } from './template.ts';

const OPERATIONS = join(import.meta.dirname, '../../schema/operations');
const VIEW = readFileSync(join(OPERATIONS, 'customer-360.graphql'), 'utf8');
const LIST = VIEW.replace('query Customer360($id: ID!)', 'query ($ids: [ID!]!)').replace(
  'customer(id: $id)',
  'customers(ids: $ids)',
);
const SEARCH = 'query ($text: String!) { searchCustomers(text: $text) { edges { node { id } } } }';
const BY = 'query ($identifier: IdentifierInput!) { customerBy(identifier: $identifier) { id } }';

type Ask = (query: string, variables: Record<string, unknown>) => Promise<unknown>;

/** Customers asked for before anything counts: what is compiled and connected at the first use is there then. */
const WARMING = 20;

/** Commands by domain and milliseconds of the 360 view, of 50 of it, of searches, each over customers taken at random. */
export async function reads(house: House, many: number) {
  const caller = { subject: 'scale', scopes: new Set(scopesIn(readSupergraph())), purpose: 'operation' };
  const { connection } = house.opened.get('identity')!;
  const ask: Ask = async (query, variables) => {
    const { data, errors } = await house.gateway.execute({ query, variables }, { caller, requestId: 'scale' });
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };
  const began = performance.now();
  const sample = await connection
    .collection<Doc>('customers')
    .aggregate<Doc>([{ $sample: { size: many + WARMING } }])
    .toArray();
  const sampledInMs = Math.round(performance.now() - began);
  const [warming, measured] = [sample.slice(0, WARMING), sample.slice(WARMING)];
  const ids = measured.map(({ _id }) => _id);
  // Compiles what the measured ones run.
  for (const { _id: id } of warming) await ask(VIEW, { id });
  const view = (id: string) => ask(VIEW, { id });
  const fifties = Array.from({ length: Math.floor(ids.length / 50) }, (_, at) => ids.slice(at * 50, at * 50 + 50));
  const fifty = (some: readonly string[]) => ask(LIST, { ids: some });
  const cards = await cardsOf(house, measured);
  const search = (text: string) => ask(SEARCH, { text });
  const mails = cards.flatMap(({ mails: [mail] }) => (mail === undefined ? [] : [mail]));
  const phones = cards.flatMap(({ phones: [phone] }) => (phone === undefined ? [] : [phone]));
  const names = cards.flatMap(({ familyName }) => (familyName ? [familyName] : []));
  return {
    sampledInMs,
    view: { commands: await commandsOf(house, () => view(warming[0]!._id)) },
    viewFirst: await timed(ids, view),
    viewAgain: await timed(ids, view),
    fifty: { commands: await commandsOf(house, () => fifty(fifties[0]!)) },
    fifties: await timed(fifties, fifty),
    searchByName: await timed(names, search),
    searchByBeginning: await timed(
      names.map((name) => name.slice(0, 4)),
      search,
    ),
    searchByMail: await timed(mails, search),
    searchByPhone: await timed(
      phones.map((phone) => phone.replace(/\D/gu, '').slice(-8)),
      search,
    ),
    customerByMail: await timed(mails, (value) => ask(BY, { identifier: { type: 'MAIL', value } })),
    operations: await operations(ask, ids.slice(0, OPERATIONS_ASKED)),
  };
}

const OPERATIONS_ASKED = 10;

/** Every recorded query, of customers where it is of one; what fails says why. */
async function operations(ask: Ask, ids: readonly string[]) {
  const examples = new Map(readCollection().map((example) => [example.file, example]));
  const picked = async ({ picks }: Example) => {
    const found: Record<string, unknown> = {};
    for (const [name, { from, path }] of Object.entries(picks)) {
      const answer = await ask(examples.get(from)!.document, examples.get(from)!.variables);
      found[name] = path.split('.').reduce((value, key) => (value as Record<string, unknown>)[key], answer);
    }
    return found;
  };
  const times: Record<string, unknown> = {};
  for (const [file, example] of examples) {
    if (!/^\s*(#.*\s+)*query/u.test(example.document)) continue;
    try {
      const variables = { ...example.variables, ...(await picked(example)) };
      times[file] = await timed(ids, (id) => ask(example.document, { ...variables, ...('id' in variables && { id }) }));
    } catch (error) {
      times[file] = String(error);
    }
  }
  return times;
}

/** The cards of customers in sales, as far as they have any there. */
async function cardsOf(house: House, customers: readonly Doc[]): Promise<CardDoc[]> {
  const sealing = createCards('sales', house.keys);
  const ids = customers.flatMap(({ parties }) =>
    (parties as string[]).flatMap((key) => (key.startsWith('sales/') ? [key.slice('sales/'.length)] : [])),
  );
  const parties = house.opened.get('sales')!.connection.collection<Doc>('parties');
  const found = await parties.find({ _id: { $in: ids } }).toArray();
  const cards = await Promise.all(found.map(async (party) => sealing.open(party as never)));
  return cards.filter((card) => card !== null);
}

async function timed<T>(asked: readonly T[], ask: (one: T) => Promise<unknown>) {
  const times: number[] = [];
  for (const one of asked) {
    const began = performance.now();
    await ask(one);
    times.push(performance.now() - began);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => Number(times[Math.floor((times.length - 1) * share)]?.toFixed(1));
  return { asked: times.length, p50Ms: at(0.5), p95Ms: at(0.95), mostMs: at(1) };
}

async function commandsOf(house: House, work: () => Promise<unknown>): Promise<Record<string, number>> {
  const commands: Record<string, number> = {};
  let watched = work;
  for (const [name, { connection }] of house.opened) {
    const inner = watched;
    watched = async () => void (commands[name] = (await countCommands(connection, inner)).length);
  }
  await watched();
  return commands;
}
