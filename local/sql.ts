import { closeSync, openSync } from 'node:fs';
import pg from 'pg';
import { startEngines } from './engines.ts';
import { homeAt } from './home.ts';

/** Runs work on the SQL side of a home's engine, started for it where it does not run. */
export async function inEngine<T>(path: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const engines = await startEngines({ home: path, durable: true });
  try {
    return await connected(homeAt(path).run, work);
  } finally {
    await engines.stop();
  }
}

async function connected<T>(folder: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  // A socket's path has at most 107 bytes, a home may lie deeper.
  const handle = openSync(folder, 'r');
  const client = new pg.Client({ host: `/proc/self/fd/${handle}`, user: 'engine', database: 'postgres' });
  try {
    await client.connect();
    return await work(client);
  } finally {
    await client.end();
    closeSync(handle);
  }
}
