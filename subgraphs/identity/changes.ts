import { clientError } from '../../platform/errors.ts';
import { publish, streamOf, tail, type Consumer } from '../../platform/events/events.ts';
import type { Change } from '../../platform/events/outbox.ts';
import { connectRedis } from '../../platform/events/redis.ts';
import { createMailbox, type Mailbox } from '../../platform/events/stream.ts';
import type { Caller } from '../../platform/access/caller.ts';
import type { Surroundings } from '../../platform/subgraph/subgraph.ts';
import type { IdentityModels } from './model.ts';
import { partyKey } from './rules.ts';

/** Who waits for the changes of one customer. */
interface Listener {
  readonly mailbox: Mailbox<true>;
  readonly hears: (domain: string) => boolean;
}

/** Tells of changes of customers, in every process; what is told is that something changed, never what. */
export interface Changes {
  /** Rings for links that changed: of customers, or of parties by key. Best effort: readers see the links anyway. */
  ring(kind: 'customer' | 'party', ids: readonly string[]): void;
  /** Yields now, and again after changes in the domains that the caller may read, until it is ended. */
  of(id: string, caller: Caller): Promise<AsyncIterable<true>>;
  close(): Promise<void>;
}

const IDENTITY = 'identity';

/** Follows the streams of all domains while anybody listens. */
export async function createChanges(around: Surroundings, db: IdentityModels): Promise<Changes> {
  const { redisUrl, prefix, domains, log } = around;
  if (redisUrl === null) return silent;
  const redis = await connectRedis(redisUrl, log);
  const streams = new Map([IDENTITY, ...domains].map((domain) => [streamOf(prefix, domain), domain]));
  const listeners = new Map<string, Set<Listener>>();
  let following: Promise<Consumer> | null = null;

  async function handle(stream: string, changes: readonly Change[]): Promise<void> {
    if (listeners.size === 0) return;
    const domain = streams.get(stream)!;
    for (const id of await customersOf(db, domain, changes))
      for (const { mailbox, hears } of listeners.get(id) ?? []) if (hears(domain)) mailbox.put(true);
  }

  const follow = (): Promise<Consumer> =>
    (following ??= tail({ url: redisUrl, streams: [...streams.keys()], handle, log }).catch((error: unknown) => {
      following = null;
      throw error;
    }));

  return {
    ring: (kind, ids) => {
      const changes = ids.map((id) => ({ kind, id, party: null, version: 0 }));
      publish(redis, streamOf(prefix, IDENTITY), { changes }).catch((error: unknown) =>
        log.warn({ err: error }, 'listeners were not told of changed links'),
      );
    },
    of: async (id, { scopes }) => {
      await follow();
      const own = listeners.get(id) ?? new Set();
      listeners.set(id, own);
      const mailbox = createMailbox<true>(
        () => true,
        () => {
          own.delete(listener);
          if (own.size === 0) listeners.delete(id);
        },
      );
      const listener: Listener = { mailbox, hears: (domain) => scopes.has(`${domain}:read`) };
      own.add(listener);
      mailbox.put(true);
      return mailbox;
    },
    close: async () => {
      for (const { mailbox } of [...listeners.values()].flatMap((each) => [...each])) mailbox.close();
      await (await following)?.stop();
      redis.destroy();
    },
  };
}

/** Without Redis nobody tells of changes. */
const silent: Changes = {
  ring: () => {},
  of: () => Promise.reject(clientError('NOT_SUPPORTED', 'Changes are told where there is Redis; set REDIS_URL.')),
  close: () => Promise.resolve(),
};

/** The customers whom changes concern, by every id that they ever had. */
async function customersOf(db: IdentityModels, domain: string, changes: readonly Change[]): Promise<Set<string>> {
  const ids = new Set(changes.filter(({ kind }) => kind === 'customer').map(({ id }) => id));
  const keys = new Set(changes.filter(({ kind }) => kind !== 'customer').map((change) => keyOf(domain, change)));
  const parties = await db.Party.find({ _id: { $in: [...keys] } }, { customer: 1 }).lean<
    { customer: string | null }[]
  >();
  for (const { customer } of parties) if (customer !== null) ids.add(customer);
  const living = await db.Customer.find({ _id: { $in: [...ids] } }, { absorbed: 1 }).lean<{ absorbed: string[] }[]>();
  for (const { absorbed } of living) for (const id of absorbed) ids.add(id);
  return ids;
}

/** What identity tells has whole keys; a domain names its parties by their ids, and those of its records. */
const keyOf = (domain: string, { kind, id, party }: Change): string =>
  domain === IDENTITY ? id : partyKey(domain, kind === 'party' ? id : (party ?? id));
