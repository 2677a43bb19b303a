import type pg from 'pg';
import type { Command } from './command.ts';
import { runOn, type Run } from './engine.ts';
import { CommandError } from './errors.ts';

const TRANSACTION_TOO_OLD = 225;
const KEPT_HOURS = 1;

/** The table that remembers, per session, the last retryable write and its reply. */
export const RETRIES_TABLE = `
  CREATE SCHEMA IF NOT EXISTS front;
  CREATE TABLE IF NOT EXISTS front.retries (session text PRIMARY KEY, number bigint NOT NULL, reply bytea, at timestamptz NOT NULL DEFAULT now());
  DELETE FROM front.retries WHERE at < now() - interval '${KEPT_HOURS} hour'`;

const CLAIM = `
  INSERT INTO front.retries (session, number) VALUES ($1, $2)
  ON CONFLICT (session) DO UPDATE SET number = excluded.number, reply = NULL, at = now() WHERE retries.number < excluded.number
  RETURNING true AS fresh`;

/**
 * Runs a retryable write at most once: the session's number and the reply commit together with the write, so that a replay
 * is answered from the table, also after a crash. A concurrent replay waits in CLAIM for the first to commit.
 */
export async function runOnce(
  pool: pg.Pool,
  command: Command,
  work: (run: Run) => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const { id, txnNumber } = command.session!;
  const client = await pool.connect();
  const run = runOn(client);
  try {
    await client.query('BEGIN');
    const reply = (await run('claim', CLAIM, [id, txnNumber])).fresh
      ? await perform(run, id, work)
      : await recall(run, id, txnNumber!);
    await client.query('COMMIT');
    client.release();
    return reply;
  } catch (error) {
    await client.query('ROLLBACK').then(
      () => client.release(),
      () => client.release(true),
    );
    throw error;
  }
}

async function perform(run: Run, id: string, work: (run: Run) => Promise<Uint8Array>): Promise<Uint8Array> {
  const reply = await work(run);
  await run('record', 'UPDATE front.retries SET reply = $2 WHERE session = $1', [id, reply]);
  return reply;
}

async function recall(run: Run, id: string, number: bigint): Promise<Uint8Array> {
  const row = await run('recall', 'SELECT number, reply FROM front.retries WHERE session = $1', [id]);
  if (row.number === String(number)) return row.reply as Uint8Array;
  throw new CommandError(
    TRANSACTION_TOO_OLD,
    `A session's numbers only grow; ${number} came after ${String(row.number)}`,
  );
}
