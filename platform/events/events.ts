import type { Logger } from 'pino';
import { connectRedis, type Redis } from './redis.ts';
import type { Change, OutboxRow } from './outbox.ts';

/** Roughly as many entries are kept; who was away longer finds the rest by comparing versions. */
const STREAM_LENGTH = 100_000;
const BLOCK_MS = 2_000;
const CLAIM_IDLE_MS = 30_000;

/** The hash tag keeps a domain's keys on one node of a cluster. */
export const streamOf = (prefix: string, domain: string): string => `${prefix}{${domain}}:changes`;

/** Publishes changes to a stream. */
export async function publish(redis: Redis, stream: string, row: Pick<OutboxRow, 'changes'>): Promise<void> {
  await redis.xAdd(
    stream,
    '*',
    { changes: JSON.stringify(row.changes) },
    { TRIM: { strategy: 'MAXLEN', strategyModifier: '~', threshold: STREAM_LENGTH } },
  );
}

export interface Consumer {
  stop(): Promise<void>;
}

export interface ConsumerOptions {
  readonly url: string;
  readonly stream: string;
  /** Consumers of one group share the work. */
  readonly group: string;
  readonly name: string;
  /** Entries handled together at most. */
  readonly batch: number;
  /** Acknowledged once it resolves; given again, here or elsewhere, when it throws. Must bear seeing a change twice. */
  readonly handle: (changes: readonly Change[]) => Promise<void>;
  readonly acknowledged?: () => void;
  readonly log: Logger;
}

/** Reads a stream in a group of its own connection, from the stream's beginning on the group's first start. */
export async function consume(options: ConsumerOptions): Promise<Consumer> {
  const redis = await connectRedis(options.url, options.log);
  let stopped = false;
  const loop = (async () => {
    let ready = false;
    while (!stopped) {
      try {
        if (!ready) ready = await resume(redis, options);
        await takeOver(redis, options);
        await read(redis, options, '>');
      } catch (error) {
        if (stopped) return;
        ready = false;
        options.log.warn({ err: error, stream: options.stream }, 'changes could not be handled; they come again');
        await pause();
      }
    }
  })();
  return {
    stop: async () => {
      stopped = true;
      redis.destroy();
      await loop;
    },
  };
}

/** Makes sure of the group, then handles what this consumer took before and could not handle. */
async function resume(redis: Redis, options: ConsumerOptions): Promise<true> {
  try {
    await redis.xGroupCreate(options.stream, options.group, '0', { MKSTREAM: true });
  } catch (error) {
    if (!(error instanceof Error && error.message.startsWith('BUSYGROUP'))) throw error;
  }
  while ((await read(redis, options, '0')) > 0);
  return true;
}

interface Entry {
  readonly id: string;
  /** Null for an entry that the stream has dropped since it was taken. */
  readonly message: Readonly<Record<string, string>> | null;
}

/** Reads and settles entries from an id: `>` waits for new ones, `0` gives those taken and not yet acknowledged. */
async function read(redis: Redis, options: ConsumerOptions, from: '>' | '0'): Promise<number> {
  const { stream, group, name, batch } = options;
  const wait = from === '>' ? { BLOCK: BLOCK_MS } : {};
  const replies = (await redis.xReadGroup(group, name, [{ key: stream, id: from }], { COUNT: batch, ...wait })) as
    { messages: Entry[] }[] | null;
  const entries = replies?.[0]?.messages ?? [];
  await settle(redis, options, entries);
  return entries.length;
}

/** Entries that a consumer took and never acknowledged, itself before a restart included. */
async function takeOver(redis: Redis, options: ConsumerOptions): Promise<void> {
  const { stream, group, name, batch } = options;
  const claimed = await redis.xAutoClaim(stream, group, name, CLAIM_IDLE_MS, '0-0', { COUNT: batch });
  await settle(
    redis,
    options,
    claimed.messages.filter((entry) => entry !== null),
  );
}

async function settle(redis: Redis, options: ConsumerOptions, entries: readonly Entry[]): Promise<void> {
  if (entries.length === 0) return;
  await options.handle(changesIn(entries));
  await redis.xAck(
    options.stream,
    options.group,
    entries.map((entry) => entry.id),
  );
  options.acknowledged?.();
}

export interface TailOptions {
  readonly url: string;
  readonly streams: readonly string[];
  /** Told of what comes from now on; what it throws is logged, and the next changes come all the same. */
  readonly handle: (stream: string, changes: readonly Change[]) => Promise<void>;
  readonly log: Logger;
}

const TAIL_BATCH = 100;

/** Reads all that is published on streams from the call on, in every process that asks; nothing is acknowledged. */
export async function tail({ url, streams, handle, log }: TailOptions): Promise<Consumer> {
  const redis = await connectRedis(url, log);
  const seen = new Map<string, string>();
  for (const stream of streams) {
    const newest = await redis.xRevRange(stream, '+', '-', { COUNT: 1 });
    seen.set(stream, newest?.[0]?.id ?? '0-0');
  }
  let stopped = false;
  const next = async (): Promise<void> => {
    const from = [...seen].map(([key, id]) => ({ key, id }));
    const replies: { name: string; messages: Entry[] }[] | null = await redis.xRead(from, {
      BLOCK: BLOCK_MS,
      COUNT: TAIL_BATCH,
    });
    for (const { name, messages } of replies ?? []) {
      seen.set(name, messages.at(-1)?.id ?? '0-0');
      await handle(name, changesIn(messages));
    }
  };
  const loop = (async () => {
    while (!stopped) {
      try {
        await next();
      } catch (error) {
        if (stopped) return;
        log.warn({ err: error }, 'changes could not be followed; they are tried again');
        await pause();
      }
    }
  })();
  return {
    stop: async () => {
      stopped = true;
      redis.destroy();
      await loop;
    },
  };
}

const changesIn = (entries: readonly Entry[]): Change[] =>
  entries.flatMap((entry) => JSON.parse(entry.message?.['changes'] ?? '[]') as Change[]);

/** A pause between tries while Redis or the handler fails. */
const pause = () => new Promise<void>((resolve) => setTimeout(resolve, 500));
