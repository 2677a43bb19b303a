import type pg from 'pg';
import type { Command, SessionFields } from './command.ts';
import { runOn, type Run } from './engine.ts';
import type { Peer } from './peer.ts';
import { CommandError, NO_SUCH_TRANSACTION, TRANSIENT, WRITE_CONFLICT, toCommandError } from './errors.ts';

/** A lock waited for longer than this is a write conflict: the caller retries instead of queueing. */
const LOCK_TIMEOUT_MS = 500;
/** An open transaction whose client says nothing for this long is rolled back, as MongoDB does. */
const IDLE_MS = 60_000;
const KEPT_OUTCOMES = 1000;
const BEGIN = `BEGIN ISOLATION LEVEL REPEATABLE READ; SET LOCAL lock_timeout = ${LOCK_TIMEOUT_MS}`;

interface Transaction {
  readonly number: bigint;
  readonly connections: Set<Peer>;
  client: pg.PoolClient | null;
  outcome: 'open' | 'committed' | 'aborted';
  idle: NodeJS.Timeout | null;
  last: Promise<unknown>;
}

export type Transactions = ReturnType<typeof createTransactions>;

/** The open transactions by session, each on its own pinned connection. */
export function createTransactions(pool: pg.Pool) {
  const bySession = new Map<string, Transaction>();

  async function begin(session: SessionFields): Promise<Transaction> {
    const old = bySession.get(session.id);
    if (old) await end(old, 'ROLLBACK');
    const client = await pool.connect();
    const transaction: Transaction = {
      number: session.txnNumber!,
      connections: new Set(),
      client,
      outcome: 'open',
      idle: null,
      last: Promise.resolve(),
    };
    bySession.delete(session.id);
    bySession.set(session.id, transaction);
    if (bySession.size > KEPT_OUTCOMES) forgetOldest();
    return transaction;
  }

  function forgetOldest() {
    for (const [id, { outcome }] of bySession) {
      if (outcome === 'open') continue;
      bySession.delete(id);
      return;
    }
  }

  /** True when it is committed afterwards. */
  async function end(transaction: Transaction, sql: 'COMMIT' | 'ROLLBACK'): Promise<boolean> {
    const { client } = transaction;
    if (!client) return false;
    transaction.client = null;
    transaction.outcome = 'aborted';
    if (transaction.idle) clearTimeout(transaction.idle);
    try {
      const { command } = await client.query(sql);
      // PostgreSQL answers the COMMIT of a failed transaction with ROLLBACK.
      if (sql === 'COMMIT' && command === 'COMMIT') transaction.outcome = 'committed';
      client.release();
    } catch (error) {
      client.release(true);
      if (sql === 'COMMIT') throw transient(toCommandError(error));
    }
    return transaction.outcome === 'committed';
  }

  function find(session: SessionFields): Transaction {
    const transaction = bySession.get(session.id);
    if (transaction && transaction.number === session.txnNumber) return transaction;
    throw noSuchTransaction(session);
  }

  /** Runs one command of a transaction; any error aborts it, as in MongoDB. */
  async function run<T>(command: Command, peer: Peer, work: (run: Run) => Promise<T>, failed: (result: T) => boolean) {
    const session = command.session!;
    const transaction = session.transaction === 'start' ? await begin(session) : find(session);
    return serially(transaction, async () => {
      if (!transaction.client) throw noSuchTransaction(session);
      transaction.connections.add(peer);
      if (transaction.idle) clearTimeout(transaction.idle);
      transaction.idle = setTimeout(() => void end(transaction, 'ROLLBACK'), IDLE_MS).unref();
      try {
        if (session.transaction === 'start') await transaction.client.query(BEGIN);
        const result = await timed(runOn(transaction.client), command.maxTimeMs, work);
        if (failed(result) || peer.closed) await end(transaction, 'ROLLBACK');
        return result;
      } catch (error) {
        await end(transaction, 'ROLLBACK');
        throw transient(toCommandError(error));
      }
    });
  }

  async function commit(session: SessionFields): Promise<void> {
    const transaction = find(session);
    await serially(transaction, async () => {
      if (transaction.outcome === 'committed') return;
      if (!(await end(transaction, 'COMMIT'))) throw noSuchTransaction(session);
    });
  }

  async function abort(session: SessionFields): Promise<void> {
    const transaction = find(session);
    await serially(transaction, async () => {
      if (transaction.outcome === 'committed') throw new CommandError(256, 'A committed transaction cannot be aborted');
      await end(transaction, 'ROLLBACK');
    });
  }

  /** A client's connection is gone: what only it was working on is rolled back. */
  function drop(peer: Peer): void {
    for (const transaction of bySession.values()) {
      if (!transaction.connections.delete(peer) || transaction.connections.size > 0) continue;
      void serially(transaction, () => end(transaction, 'ROLLBACK'));
    }
  }

  async function endSessions(ids: readonly string[]): Promise<void> {
    for (const id of ids) {
      const transaction = bySession.get(id);
      if (!transaction) continue;
      bySession.delete(id);
      await serially(transaction, () => end(transaction, 'ROLLBACK'));
    }
  }

  return { run, commit, abort, drop, endSessions };
}

function serially<T>(transaction: Transaction, work: () => Promise<T>): Promise<T> {
  const next = transaction.last.then(work, work);
  transaction.last = next.catch(() => undefined);
  return next;
}

/** Runs `work` with the command's `maxTimeMS` as the statements' limit; the run belongs to one connection. */
export async function timed<T>(run: Run, maxTimeMs: number, work: (run: Run) => Promise<T>): Promise<T> {
  if (!(maxTimeMs > 0)) return work(run);
  await run('limit', 'SELECT set_config($1, $2, false)', ['statement_timeout', String(Math.ceil(maxTimeMs))]);
  try {
    return await work(run);
  } finally {
    // In a transaction that just failed this cannot run, and need not: the rollback takes the limit back.
    await run('limit', 'SELECT set_config($1, $2, false)', ['statement_timeout', '0']).catch(() => undefined);
  }
}

function noSuchTransaction(session: SessionFields): CommandError {
  return new CommandError(NO_SUCH_TRANSACTION, `Transaction ${session.txnNumber} is not open in this session`, [
    TRANSIENT,
  ]);
}

function transient(error: CommandError): CommandError {
  if (error.code !== WRITE_CONFLICT && error.code !== 91) return error;
  return new CommandError(error.code, error.message, [TRANSIENT], error.extra);
}
