/**
 * Documents, bytes and database commands per customer at a size: `node bench/scale.ts --customers 10000`. A demo written by
 * mutations is the pattern; its copies have ids and identifiers of their own and go into the tables of the local engine in
 * bulk, past its front and with the indexes built afterwards: through the driver a million customers take three hours.
 * `--verify` recomputes everything derived, which holds for the copies as for the pattern.
 */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { loadDemo } from '../cli/demo.ts';
import { createBar } from '../cli/progress.ts';
import { openSession, type Session } from '../cli/session.ts';
import { startEngines } from '../local/engines.ts';
import { readConfig } from '../platform/config.ts';
import { multiply } from './scale/copies.ts';
import { reads } from './scale/reads.ts';
import { sizes } from './scale/sizes.ts';
import { openTables } from './scale/tables.ts';
import type { Doc } from './scale/template.ts';

const { values } = parseArgs({
  options: {
    customers: { type: 'string', default: '10000' },
    pattern: { type: 'string', default: '500' },
    home: { type: 'string', default: join(readConfig().home, 'scale') },
    verify: { type: 'boolean', default: false },
    /** Customers of which each read is timed. */
    sample: { type: 'string', default: '300' },
    /** The prefix of databases that are there and stay; what else is made is dropped at the end. */
    keep: { type: 'string' },
  },
});
const [wanted, size] = [Number(values.customers), Number(values.pattern)];
const home = resolve(values.home);
mkdirSync(home, { recursive: true, mode: 0o700 });
const config = {
  ...readConfig(),
  home,
  mongodbUri: null,
  redisUrl: null,
  databasePrefix: values.keep ?? `scale${Date.now()}_`,
  country: 'DE',
  logLevel: 'silent' as const,
};

// Nothing of it is to outlive a power cut.
const engines = await startEngines({ home, durable: false });
const opening = performance.now();
const session = await openSession(config);
const openedInMs = Math.round(performance.now() - opening);
try {
  const there = await session.house.opened.get('identity')!.connection.collection('customers').estimatedDocumentCount();
  const made = there > 0 ? await rest(session) : await make(session);
  const { collections, ...whole } = await sizes(session.house);
  const report = {
    customers: wanted,
    ...made,
    openedInMs,
    ...whole,
    reads: await reads(session.house, Number(values.sample)),
  };
  process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
  if (values.verify) process.stdout.write(`${JSON.stringify({ differences: await differences(session) }, null, 2)}\n`);
  process.stdout.write(`${JSON.stringify({ collections })}\n`);
} finally {
  if (values.keep === undefined) {
    for (const { connection } of session.house.opened.values()) await connection.dropDatabase();
    await session.house.keys.connection.dropDatabase();
  }
  await session.close();
  await engines.stop();
}

/** Lets the comparison of versions that every start begins with end, so that it is no part of what reads take. */
async function rest({ house }: Session) {
  const began = performance.now();
  await house.opened.get('identity')!.rest();
  return { comparedVersionsInSeconds: Math.round((performance.now() - began) / 1000) };
}

/** The pattern and its copies. */
async function make(session: Session) {
  await loadDemo(session, { customers: size, seed: 1, now: '2026-11-01T00:00:00.000Z' });
  const copies = Math.max(0, Math.round(wanted / size) - 1);
  const { documents } = await sizes(session.house);
  const tables = openTables(home);
  const began = performance.now();
  const seconds = () => Math.round((performance.now() - began) / 1000);
  const bar = createBar('copies', { name: 'documents', size: 1 });
  let done = 0;
  const copied = await multiply(session, tables, copies, (rows, name) => {
    done += rows;
    const left = Math.round(((documents * copies) / done - 1) * seconds());
    bar.update(
      done,
      documents * copies,
      `${name}, ${Math.round(done / Math.max(1, seconds()))} a second, ${left} s left`,
    );
  });
  bar.end();
  const copiedInSeconds = seconds();
  const indexed = createBar('indexes', { name: 'statements', size: 1 });
  await tables.complete(copied.tables, (at, of, statement) => indexed.update(at, of, statement.slice(0, 150)));
  indexed.end();
  await tables.close();
  const identity = session.house.opened.get('identity')!.connection;
  for (const { _id, parties } of copied.late)
    await identity
      .collection<Doc>('identifiers')
      .updateOne({ _id }, { $addToSet: { parties: { $each: [...parties] } } } as never);
  const living = await identity.collection<Doc>('customers').countDocuments({ mergedInto: null });
  await identity.collection('registry').updateOne({}, { $set: { customers: living } });
  return { copiedInSeconds, indexedInSeconds: seconds() - copiedInSeconds, sharedPhones: copied.late.length };
}

async function differences({ house }: Session): Promise<unknown[]> {
  const found: unknown[] = [];
  for (const { verify } of house.opened.values()) for await (const each of verify()) found.push(each);
  return [found.length, ...found.slice(0, 5)];
}
