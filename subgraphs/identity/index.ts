import { randomUUID } from 'node:crypto';
import { consume, streamOf } from '../../platform/events/events.ts';
import { ensureIndexes } from '../../platform/mongo.ts';
import { readerOf } from '../../platform/domain/reader.ts';
import { reached } from '../../platform/domain/step.ts';
import type { SubgraphDefinition, Surroundings } from '../../platform/subgraph/subgraph.ts';
import { adoptOlderShape } from './adopt.ts';
import { createCards } from './cards.ts';
import { createChanges, type Changes } from './changes.ts';
import { readPolicy } from './config.ts';
import { createHash, createTextHash } from './hash.ts';
import { createLinker, type Link } from './link.ts';
import { partyKey } from './rules.ts';
import { createHouseholds } from './household/read.ts';
import { createLoaders } from './loaders.ts';
import { identityModels } from './model.ts';
import { measureDaily } from './quality/report.ts';
import { startTicks } from './ticks.ts';
import { learnWhenDue } from './online/learn.ts';
import { sweepSlowly } from './online/sweep.ts';
import { startMatcher } from './online/matcher.ts';
import { reconcile, startSweeps } from './reconcile.ts';
import { createRows } from './rows.ts';
import { createShown } from './shown.ts';
import { resolvers } from './resolvers.ts';
import { forgetWords } from './search/words.ts';
import { createSeal } from './steward/seal.ts';
import type { Context } from './types.ts';
import { verifyIdentity } from './verify.ts';
import { ensureRegistry } from './writes.ts';

/** With Redis a sweep finds only what an outage swallowed; without, it is how identity learns of anything. */
const PACE = { withRedis: { everyMs: 300_000, share: 0.05 }, alone: { everyMs: 5_000, share: 0.5 } };

const HOUR_MS = 3_600_000;

/** Which parties are one customer. */
export const subgraph: SubgraphDefinition = {
  name: 'identity',
  folder: import.meta.dirname,
  resolvers,
  rows: {
    open: [
      'Subscription.customerChanged',
      'Query.customer',
      'Query.customers',
      'Query.allCustomers',
      'Query.customerBy',
      'Query.searchCustomers',
      'Query.rowsCustomers',
      'Query.rowsParties',
      'Query.rowsAllCustomers',
      'Query.rowsAllParties',
    ],
  },
  open: async (around) => {
    const { connection, domains, country, log } = around;
    const db = identityModels(connection);
    await ensureIndexes(connection);
    await ensureRegistry(connection);
    await adoptOlderShape(connection);
    const policy = readPolicy();
    const hash = createHash(around.secret);
    const seal = createSeal(around.secret, 'reason');
    const index = {
      block: createTextHash(around.secret, 'block'),
      term: createTextHash(around.secret, 'term'),
      token: createTextHash(around.secret, 'token'),
      home: createTextHash(around.secret, 'home'),
    };
    const hashClaim = createTextHash(around.secret, 'claim');
    const cards = createCards(around.ask, { hash, hashClaim, policy: policy.identifiers, country });
    const changes = await createChanges(around, db);
    const linked = (parties: readonly string[]) => changes.ring('party', parties);
    const matching = { connection, cards, policy: policy.matching, hashes: index, country, linked };
    const { link, idle } = createLinker(connection, cards, policy.identifiers.limits, () => matcher.wake());
    const matcher = startMatcher({ ...matching, idle, log });
    const measuring = { connection, ask: around.ask, domains, policy, country };
    const ticks = startTicks(HOUR_MS, log, {
      'the quality of records was not measured': (signal) => measureDaily(measuring, signal),
      'the rates of matching were not learned': () => learnWhenDue({ connection, cards, country }),
      'words that nobody has any more were not forgotten': (signal) => forgetWords(connection, signal),
      'what was compared another way was not swept': (signal) => sweepSlowly(connection, matcher.wake, signal),
    });
    const allowed = createRows(db, around.ask);
    const consumers = await follow(around, link, changes);
    const sweep = () => eachOf(domains, (domain) => reconcile(connection, cards, link, domain));
    const sweeps = startSweeps(sweep, around.redisUrl === null ? PACE.alone : PACE.withRedis, log);
    return {
      context: ({ caller, reads }): Context => {
        const reader = readerOf('identity', around, { caller, reads });
        const load = createLoaders(db, reader);
        return {
          ...reader,
          allowed,
          ask: around.ask,
          load,
          households: createHouseholds({ db, load, reader, policy: policy.households, hash: index.home }),
          shown: createShown(around.ask, caller),
          policy,
          hashToken: index.token,
          seal,
          hash,
          country,
          changes,
          measuring,
        };
      },
      verify: () => verifyIdentity(connection, cards, domains, policy.identifiers.limits),
      settled: () => eachOf([sweeps.now, matcher.drained], (work) => work()),
      close: async () => {
        await ticks.stop();
        await sweeps.stop();
        for (const consumer of consumers) await consumer.stop();
        await matcher.stop();
        await changes.close();
      },
    };
  },
};

/** Does one after another; one that fails keeps no other waiting, and is thrown at the end. */
async function eachOf<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const failures: unknown[] = [];
  for (const item of items) await work(item).catch((error: unknown) => failures.push(error));
  if (failures.length > 0) throw failures[0];
}

/** One consumer per domain; without Redis there is none. */
async function follow({ redisUrl, prefix, domains, log }: Surroundings, link: Link, changes: Changes) {
  if (redisUrl === null) return [];
  const consumer = (domain: string) =>
    consume({
      url: redisUrl,
      stream: streamOf(prefix, domain),
      group: 'identity',
      name: randomUUID(),
      batch: 50,
      handle: async (published) => {
        const parties = published.filter(({ kind }) => kind === 'party');
        await link(domain, parties);
        if (parties.length > 0)
          changes.ring(
            'party',
            parties.map(({ id }) => partyKey(domain, id)),
          );
      },
      acknowledged: () => reached('link:acknowledged'),
      log,
    });
  return Promise.all(domains.map(consumer));
}
